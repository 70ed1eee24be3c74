//! That a change is complete, and who made it.

/// Who changed what a widget shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// The reader.
    #[default]
    User,
    /// The author, in the page that the widget stands in.
    Attribute,
    /// A page that frames the widget.
    Message,
}

impl Source {
    /// Its name in events and messages (contract, section 4).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Attribute => "attribute",
            Self::Message => "message",
        }
    }

    /// The source of this name; any other is the author.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "user" => Self::User,
            "message" => Self::Message,
            _ => Self::Attribute,
        }
    }
}

/// A change that is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// How many there were before, and this one; it wraps.
    pub count: i32,
    /// Who made it.
    pub source: Source,
}
