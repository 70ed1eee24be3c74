//! Narrowing down: what is ruled out and why, what that costs, and scores that the reader sets otherwise.
//!
//! Nothing is taken out of a dataset. What is ruled out scores below the scale everywhere, strictly behind
//! all that remain, and so whatever is reckoned holds among these.

mod condition;
mod field;
mod narrowing;
mod price;
mod tags;
mod typed;

pub use condition::{Condition, meets};
pub use field::{Field, corrected, field};
pub use narrowing::{Correction, Kept, MAX_TEXT, Narrowing};
pub use price::{Price, most_back, price, prices};
pub use tags::{TagName, tags};
pub use typed::{Mended, Typed, typed};
