//! A list of named settings, and what can be done to it. Names are unique; nothing else tells two apart.

use crate::link::searched as clean;

/// The most presets that are kept.
pub const MAX: usize = 100;
/// The most characters of a name.
const MAX_CHARS: usize = 40;

/// A setting under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// What the reader calls it.
    pub name: String,
    /// What it sets, as the query of a link: such a text keeps its meaning from version to version.
    pub set: String,
}

/// The reader's presets, in the reader's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presets(Vec<Own>);

/// Why something is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// It has no name.
    Nameless,
    /// Another preset has this name.
    Taken(String),
    /// There is no room for more.
    Full,
    /// No preset has this name any more.
    Gone(String),
}

/// What became of presets that were added to others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many are new.
    pub added: usize,
    /// How many were there already, the same under the same name.
    pub same: usize,
    /// Those that took another name, because theirs was taken.
    pub renamed: Vec<String>,
    /// How many had no room.
    pub left_out: usize,
}

impl Presets {
    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[Own] {
        &self.0
    }

    fn at(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|own| own.name == name)
    }

    /// Puts a setting under a name, as the last.
    ///
    /// # Errors
    /// If it has no name, the name is taken, or there is no room.
    pub fn save(&mut self, name: &str, set: &str) -> Result<(), NotKept> {
        let name = self.free(name, None)?;
        if self.0.len() >= MAX {
            return Err(NotKept::Full);
        }
        self.0.push(Own { name, set: set.to_owned() });
        Ok(())
    }

    /// Gives another name.
    ///
    /// # Errors
    /// If it has no name, the name is taken, or no preset has the old one.
    pub fn rename(&mut self, from: &str, to: &str) -> Result<(), NotKept> {
        let at = self.at(from).ok_or_else(|| NotKept::Gone(from.to_owned()))?;
        self.0[at].name = self.free(to, Some(at))?;
        Ok(())
    }

    /// A name as it is kept, if it is free but for the preset at `own`.
    fn free(&self, name: &str, own: Option<usize>) -> Result<String, NotKept> {
        let name = clean(name);
        if name.is_empty() {
            return Err(NotKept::Nameless);
        }
        match self.at(&name) {
            Some(at) if Some(at) != own => Err(NotKept::Taken(name)),
            _ => Ok(name),
        }
    }

    /// Takes a preset out; where it stood, and what it was, so that it can come back.
    pub fn remove(&mut self, name: &str) -> Option<(usize, Own)> {
        let at = self.at(name)?;
        Some((at, self.0.remove(at)))
    }

    /// Puts a preset back to where it stood, under another name if its own was taken meanwhile.
    pub fn restore(&mut self, at: usize, own: Own) {
        let own = Own { name: self.numbered(&own.name), ..own };
        self.0.insert(at.min(self.0.len()), own);
    }

    /// Moves a preset one place up or down; nothing where there is no such place.
    pub fn shift(&mut self, name: &str, up: bool) {
        let Some(at) = self.at(name) else { return };
        let to = if up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(to) = to.filter(|&to| to < self.0.len()) {
            self.0.swap(at, to);
        }
    }

    /// Adds presets. Nothing that is there is changed, and what is new under a name that is taken gets
    /// another.
    pub fn merge(&mut self, others: Self) -> Merged {
        let mut merged = Merged::default();
        for own in others.0 {
            if self.0.contains(&own) {
                merged.same += 1;
            } else if self.0.len() >= MAX {
                merged.left_out += 1;
            } else {
                let name = self.numbered(&own.name);
                if name != own.name {
                    merged.renamed.push(name.clone());
                }
                merged.added += 1;
                self.0.push(Own { name, ..own });
            }
        }
        merged
    }

    /// This name, or the first like it that is free: `Team (2)`.
    fn numbered(&self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 1;
        while self.at(&free).is_some() {
            number += 1;
            let end = format!(" ({number})");
            let room = MAX_CHARS - end.len();
            let start: String = name.chars().take(room).collect();
            free = start.trim_end().to_owned() + &end;
        }
        free
    }
}
