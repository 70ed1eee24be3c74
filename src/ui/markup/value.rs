//! Values of elements and texts.

use leptos::prelude::*;
use std::mem::take;

/// A value that is written somewhere.
pub enum Value {
    /// It stays as it is.
    Fixed(String),
    /// It follows signals.
    Text(Signal<String>),
    /// Something, or nothing, as signals say.
    Flag(Signal<bool>),
}

impl Value {
    /// As it is now; whoever asks is told when it changes. Nothing once its widget is gone: what followed it may
    /// be asked once more then.
    pub fn get(&self) -> Option<String> {
        match self {
            Self::Fixed(value) => Some(value.clone()),
            Self::Text(value) => value.try_get(),
            Self::Flag(there) => Some(if there.try_get()? { "1" } else { "" }.to_owned()),
        }
    }
}

/// A value that stands written, and is kept as it should be until this is dropped.
pub enum Kept {
    /// It stays.
    Fixed(String),
    /// It is written whenever it changes.
    Followed(RenderEffect<String>),
}

impl Kept {
    /// Keeps a value written: `before` is what stands there, if anything does. Where `anew`, it is written whether it has
    /// changed or not.
    pub fn new(
        value: Value,
        before: Option<String>,
        anew: bool,
        mut write: Box<dyn FnMut(&str)>,
    ) -> Self {
        let mut written = move |before: Option<String>, now: &str| {
            if anew || before.is_none_or(|before| before != now) {
                write(now);
            }
        };
        match value {
            Value::Fixed(now) => {
                written(before, &now);
                Self::Fixed(now)
            }
            value => {
                let keep = move |before: Option<String>| {
                    let Some(now) = value.get() else { return before.unwrap_or_default() };
                    written(before, &now);
                    now
                };
                Self::Followed(RenderEffect::new_with_value(keep, before))
            }
        }
    }

    /// Lets go of it: what stood written last.
    pub fn last(&mut self) -> Option<String> {
        match self {
            Self::Fixed(value) => Some(take(value)),
            Self::Followed(effect) => effect.take_value(),
        }
    }
}
