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

use crate::harness::{Engine, Journey};
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

/// Those that are tried in an engine. What follows from them are whole numbers of one module, which no engine can
/// have otherwise: one tries all of them, the others see that they are shown.
fn settings(page: &Page) -> &'static [[u64; 5]] {
    few(page, &SETTINGS, 3)
}

/// All of these in one engine, and in the others the first `count`.
fn few<'a, T>(page: &Page, all: &'a [T], count: usize) -> &'a [T] {
    if page.engine == Engine::Chromium { all } else { &all[..count] }
}

/// Opens the page with these importances.
#[track_caller]
fn opens(page: &Page, importances: &[u64]) {
    page.open(&brute::query(importances));
    page.is_weighed(importances);
}
