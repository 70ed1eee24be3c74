//! What stands behind the ranking: each sentence of it is true, by brute force, wherever the sliders
//! stand, and what it offers does what it says.

mod access;
mod brute;
mod data;
mod embed;
mod look;
mod made;
mod marks;
mod priorities;
mod rules;
mod shift;
mod still;
mod sure;
mod tastes;
mod ticks;
mod undo;
mod why;
mod winning;

use crate::harness::Journey;
use crate::page::Page;

pub use brute::query;
pub use made::made_up;

pub fn journeys() -> Vec<Journey> {
    [
        why::journeys(),
        marks::journeys(),
        ticks::journeys(),
        sure::journeys(),
        winning::journeys(),
        tastes::journeys(),
        shift::journeys(),
        rules::journeys(),
        priorities::journeys(),
        undo::journeys(),
        still::journeys(),
        look::journeys(),
        access::journeys(),
        embed::journeys(),
        data::journeys(),
    ]
    .concat()
}

/// Where first place is thin, shared, wide, or hangs on one category: settings that the journeys try.
const SETTINGS: [[u64; 5]; 9] = [
    [50, 50, 50, 50, 50],
    [40, 20, 20, 15, 5],
    [60, 50, 50, 50, 50],
    [20, 0, 80, 0, 0],
    [33, 17, 71, 3, 1],
    [10, 50, 90, 30, 60],
    [90, 30, 5, 80, 10],
    [10, 100, 10, 10, 100],
    [0, 0, 0, 0, 100],
];

/// Opens the page with these importances.
#[track_caller]
fn opens(page: &Page, importances: &[u64]) {
    page.open(&brute::query(importances));
    page.is_weighed(importances);
}
