//! Weights and shares; the exact ranking with its ties; contributions; rank changes.
//!
//! A total is Σ importance × hundredths, an integer. All entries share one denominator, so order
//! and ties are decided without rounding (method: weighted arithmetic mean, contract section 2).

mod category;
mod contribution;
mod order;
mod rank;
mod shares;
mod sorted;
mod total;
mod weights;

pub use category::{place_in, range_in};
pub use contribution::{bar_ends, contribution};
pub use order::Order;
pub use rank::{Placement, Ranking};
pub use shares::shares;
pub use sorted::{entry_of, key, sorted};
pub use total::Total;
pub use weights::{MAX_IMPORTANCE, Weights};
