//! How the page feels: themes, keys, a pinned moment, phones, other ways of seeing and reading, extremes.

mod extreme;
mod keys;
mod modes;
mod phone;
mod pictures;
mod pinned;
mod smooth;
mod theme;
mod walk;

use crate::harness::Journey;

pub fn journeys() -> Vec<Journey> {
    [
        theme::journeys(),
        keys::journeys(),
        pinned::journeys(),
        phone::journeys(),
        modes::journeys(),
        extreme::journeys(),
        walk::journeys(),
        pictures::journeys(),
        smooth::journeys(),
    ]
    .concat()
}
