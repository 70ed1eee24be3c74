//! Who makes a change.

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
