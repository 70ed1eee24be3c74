//! How much of a widget the reader can set.

/// How much the reader can set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// Everything, at once.
    #[default]
    Full,
    /// Everything, behind one button.
    Compact,
    /// Nothing: a ranking to read.
    None,
}

impl Controls {
    /// The value of the option `controls`; anything else is the default.
    #[must_use]
    pub fn from_keyword(keyword: &str) -> Self {
        match keyword {
            "compact" => Self::Compact,
            "none" => Self::None,
            _ => Self::Full,
        }
    }
}
