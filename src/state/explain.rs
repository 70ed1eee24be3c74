//! How much of the insights a widget shows.

/// How much is said about why the ranking is as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Explain {
    /// Everything, at once.
    Full,
    /// What first place rests on; the rest behind one button.
    #[default]
    Brief,
    /// Nothing.
    None,
}

impl Explain {
    /// The value of the option `explain`; anything else is the default.
    #[must_use]
    pub fn from_keyword(keyword: &str) -> Self {
        match keyword {
            "full" => Self::Full,
            "none" => Self::None,
            _ => Self::Brief,
        }
    }
}
