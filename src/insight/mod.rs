//! What stands behind a ranking: why one entry is ahead, how near another winner is, what would make
//! an entry win, and what other rules and other tastes say.
//!
//! Decisions are made in integers; floats are found only where a result is a real number by its
//! nature, or where a search may guess because its answer is checked.

pub mod bundled;
mod certainty;
mod contenders;
mod gap;
mod importance;
mod numbers;
mod packed;
mod priority;
mod reach;
mod rules;
mod shift;
pub mod survey;
mod tipping;
mod tips;

pub use certainty::{Move, quarter_point, smallest_move, too_close};
pub use contenders::Contenders;
pub use gap::{Gap, ShownGap, gap};
pub use importance::Importance;
pub use packed::{pack, unpack};
pub use priority::{centroid_weights, settled, settled_winner};
pub use reach::{Closest, Step, closest, nearest_setting, one_slider, two_sliders};
pub use rules::{geometric_leaders, weakest_leaders};
pub use shift::{cause, extremes};
pub use survey::{Approximate, First, Standing, Survey};
pub use tipping::{Stretch, tipping_points, with_ends};
pub use tips::{Tip, tips};
