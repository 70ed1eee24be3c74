//! What would make an entry win: one slider, two, the nearest setting, the nearest shares.

mod closest;
mod dictionary;
mod mixture;
mod moves;
mod nearest;
mod race;

pub use closest::{Closest, closest};
pub use moves::{Step, one_slider, two_sliders};
pub use nearest::nearest_setting;
