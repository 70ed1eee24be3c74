//! What follows from weights, in sentences. Plain texts of plain values: no signal, no markup.

mod answer;
mod certainty;
mod gap;
mod lists;
mod priority;
mod rules;
mod shift;
mod tastes;
mod tip;

pub use answer::{Answer, Offer, answer};
pub use certainty::{Certainty, Grade, certainty, too_close};
pub use gap::{signed, why};
pub use lists::{and, joined, ordinal};
pub use priority::settled;
pub use rules::other_rules;
pub use shift::shift;
pub use tastes::{Taste, percent, tastes};
pub use tip::{described, names, tip};
