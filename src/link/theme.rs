//! The parameter `theme`: light or dark, whatever the system says.

use super::query::parameter;

/// A theme that an address asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on light paper.
    Light,
    /// Chalk on dark paper.
    Dark,
}

impl Theme {
    /// Reads the query of an address. `None` means the system's theme; so does a bad value.
    #[must_use]
    pub fn from_query(query: &str) -> Option<Self> {
        match parameter(query, "theme")?.ok()?.as_str() {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }

    /// The name of the theme.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
