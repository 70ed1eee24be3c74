//! What follows from weights, in sentences. Plain texts of plain values: no signal, no markup.

mod answer;
mod certainty;
mod gap;
mod lists;
mod narrow;
mod priority;
mod profile;
mod rules;
mod shift;
mod sides;
mod tastes;
mod tip;

pub use answer::{Answer, Offer, answer};
pub use certainty::{Certainty, Grade, certainty, too_close};
pub use gap::{decimal, shared, signed, why};
pub use lists::{and, digits, joined, listed, number, ordinal, parted, place, place_of};
pub use narrow::{
    changed, condition, cost, first, nobody, only, reasons, remain, ruled_out, score, titled,
    unlike, without,
};
pub use priority::settled;
pub use profile::{printed, standing};
pub use rules::other_rules;
pub use shift::shift;
pub use sides::better_where;
pub use tastes::{Taste, percent, tastes};
pub use tip::{described, names, tip};
