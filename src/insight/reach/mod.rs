//! What would make an entry win: one slider, two, the nearest setting, the nearest shares.

mod closest;
mod dictionary;
mod nearest;
mod one;
mod race;
mod rows;
mod two;

pub use closest::{Closest, closest};
pub use nearest::nearest_setting;
pub use one::one_slider;
pub use two::two_sliders;

/// Where one slider is to be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The category.
    pub category: usize,
    /// Its importance then.
    pub to: u8,
}
