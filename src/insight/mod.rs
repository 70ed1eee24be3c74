//! What a ranking is worth: what follows from the scores beyond one order.

pub mod bundled;
mod packed;
pub mod survey;

pub use packed::{pack, unpack};
