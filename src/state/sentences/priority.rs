//! What an order of priorities settles without any numbers, in words.

use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{settled as is_settled, settled_winner};
use crate::ranking::Ranking;
use crate::words::Words;

/// What holds for all weights that fall in this order of the categories.
#[must_use]
pub fn settled(words: Words, dataset: &Dataset, ranking: &Ranking, order: &[usize]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    if let Some(winner) = settled_winner(dataset, order) {
        return words.order_settles(name(winner));
    }
    let mut top = ranking.placements().iter().map(|placement| placement.entry);
    let Some(leader) = top.next() else { return String::new() };
    let beaten: Vec<usize> = top
        .filter(|&other| dataset.remains(other) && is_settled(dataset, order, leader, other))
        .collect();
    if beaten.is_empty() {
        return words.order_settles_nothing(name(leader));
    }
    words.order_settles_some(name(leader), &names(words, dataset, &beaten))
}
