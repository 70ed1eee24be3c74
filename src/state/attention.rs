//! What the reader is looking at.

/// The category and the entry that a pointer or the focus is at, as far as it is at any. An entry
/// comes forward in the radar; both are read out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    /// Index of the category.
    pub category: Option<usize>,
    /// Index of the entry.
    pub entry: Option<usize>,
}
