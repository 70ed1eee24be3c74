//! Where presets are kept, and how: read anew before every change, so that two tabs do not undo each other; and
//! never written over what could not be read.

use super::form::{Fault, MAX_BYTES, read, write};
use super::own::Presets;
use crate::dataset::Value;
use std::cell::RefCell;

/// The key under which presets are kept.
const KEY: &str = "reweigh-presets";
/// Keys for texts that could not be read, and were put aside.
const ASIDE: [&str; 3] =
    ["reweigh-presets-aside", "reweigh-presets-aside-2", "reweigh-presets-aside-3"];

/// The cupboard is closed, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Something that keeps texts, and may refuse at every call.
pub trait Cupboard {
    /// The text under a key.
    ///
    /// # Errors
    /// If the cupboard refuses.
    fn get(&self, key: &str) -> Result<Option<String>, Refused>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// If the cupboard refuses.
    fn set(&self, key: &str, text: &str) -> Result<(), Refused>;
    /// A text as JSON.
    fn parse(&self, text: &str) -> Option<Value>;
}

/// How safe presets are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They are kept.
    Kept,
    /// They are kept until the page is closed: the cupboard refuses.
    Fleeting,
    /// A newer version wrote what is there: it is left alone.
    Newer,
    /// What is there cannot be read, nor put aside: it is left alone.
    Stuck,
}

/// The presets as they are, and what there is to say about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The presets.
    pub presets: Presets,
    /// How safe they are.
    pub standing: Standing,
    /// Texts that could not be read, as they were.
    pub aside: Vec<String>,
}

/// The one way to the presets.
pub struct Keeper<C> {
    cupboard: C,
    dataset: String,
    /// What the cupboard refused.
    fleeting: RefCell<Option<Presets>>,
}

impl<C: Cupboard> Keeper<C> {
    /// A keeper of the presets for one dataset.
    pub fn new(cupboard: C, dataset: &str) -> Self {
        Self { cupboard, dataset: dataset.to_owned(), fleeting: RefCell::new(None) }
    }

    /// The presets as they are now.
    pub fn kept(&self) -> Kept {
        let mut kept =
            Kept { presets: Presets::default(), standing: Standing::Kept, aside: Vec::new() };
        if let Some(presets) = self.fleeting.borrow().clone() {
            kept.presets = presets;
            kept.standing = Standing::Fleeting;
        } else {
            match self.cupboard.get(KEY) {
                Err(Refused) => kept.standing = Standing::Fleeting,
                Ok(None) => {}
                Ok(Some(text)) => match self.read(&text) {
                    Ok(presets) => kept.presets = presets,
                    Err(Fault::Newer) => kept.standing = Standing::Newer,
                    Err(_) if self.put_aside(&text) => {}
                    Err(_) => {
                        kept.standing = Standing::Stuck;
                        kept.aside.push(text);
                    }
                },
            }
        }
        let aside = ASIDE.iter().filter_map(|key| self.cupboard.get(key).ok().flatten());
        kept.aside.extend(aside.filter(|text| !text.is_empty()));
        kept
    }

    /// Presets from a text: a file, or what is kept.
    ///
    /// # Errors
    /// If it holds none.
    pub fn read(&self, text: &str) -> Result<Presets, Fault> {
        if text.len() > MAX_BYTES {
            return Err(Fault::Huge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        read(&self.cupboard.parse(text).ok_or(Fault::NotJson)?, &self.dataset)
    }

    /// Presets as a text.
    pub fn written(&self) -> String {
        write(&self.kept().presets, &self.dataset)
    }

    /// Whether a text is put aside, now or before.
    fn put_aside(&self, text: &str) -> bool {
        for key in ASIDE {
            match self.cupboard.get(key) {
                Ok(Some(there)) if there == text => return true,
                Ok(Some(there)) if !there.is_empty() => {}
                Ok(_) => return self.cupboard.set(key, text).is_ok(),
                Err(Refused) => return false,
            }
        }
        false
    }

    /// Forgets what was put aside, when the reader has it.
    pub fn forget_aside(&self) {
        // What cannot be read must not be put aside again.
        if let Ok(Some(text)) = self.cupboard.get(KEY)
            && matches!(self.read(&text), Err(fault) if fault != Fault::Newer)
        {
            let _refused = self.cupboard.set(KEY, &write(&Presets::default(), &self.dataset));
        }
        for key in ASIDE {
            if matches!(self.cupboard.get(key), Ok(Some(text)) if !text.is_empty()) {
                let _refused = self.cupboard.set(key, "");
            }
        }
    }

    /// Changes the presets as they are now. `None`, and nothing is changed, where what is there must be left alone.
    pub fn change<T>(&self, change: impl FnOnce(&mut Presets) -> T) -> Option<T> {
        let mut kept = self.kept();
        if matches!(kept.standing, Standing::Newer | Standing::Stuck) {
            return None;
        }
        let before = kept.presets.clone();
        let answer = change(&mut kept.presets);
        if kept.presets != before {
            let text = write(&kept.presets, &self.dataset);
            let refused = self.cupboard.set(KEY, &text).is_err();
            *self.fleeting.borrow_mut() = refused.then_some(kept.presets);
        }
        Some(answer)
    }
}
