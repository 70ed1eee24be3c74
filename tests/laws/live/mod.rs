//! What must hold for everything that follows from the reader's weights.

mod certainty;
mod gap;
mod oracles;
mod priority;
mod reach;
mod rules;
mod shift;
mod tipping;
mod wide;

use reweigh::dataset::Dataset;
use reweigh::ranking::{Ranking, Weights};

/// Who shares first place, in order of name: from the ranking alone.
pub fn leaders(data: &Dataset, weights: &Weights) -> Vec<usize> {
    Ranking::of(data, weights).leaders().collect()
}

/// The weights with one importance changed.
pub fn moved(weights: &Weights, category: usize, to: u8) -> Weights {
    let mut moved = weights.clone();
    moved.set(category, to);
    moved
}

/// Whether an entry is alone in first place; with no importance above zero nobody is.
pub fn alone(data: &Dataset, weights: &Weights, entry: usize) -> bool {
    !weights.all_zero() && leaders(data, weights) == [entry]
}

/// How many points lie between two settings.
pub fn points(a: &Weights, b: &Weights) -> u32 {
    let pairs = a.importances().iter().zip(b.importances());
    pairs.map(|(a, b)| u32::from(a.abs_diff(*b))).sum()
}
