//! What an order of priorities settles without any numbers, in words.

use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{settled as is_settled, settled_winner};
use crate::ranking::Ranking;

/// What holds for all weights that fall in this order of the categories.
#[must_use]
pub fn settled(dataset: &Dataset, ranking: &Ranking, order: &[usize]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    if let Some(winner) = settled_winner(dataset, order) {
        return format!("With this order {} is first, whatever the numbers.", name(winner));
    }
    let mut top = ranking.placements().iter().map(|placement| placement.entry);
    let Some(leader) = top.next() else { return String::new() };
    let beaten: Vec<usize> = top
        .filter(|&other| dataset.remains(other) && is_settled(dataset, order, leader, other))
        .collect();
    if beaten.is_empty() {
        return format!(
            "The order alone settles nothing for {}: the numbers decide.",
            name(leader)
        );
    }
    format!(
        "With this order {} beats {} whatever the numbers; against the rest, the numbers decide.",
        name(leader),
        names(dataset, &beaten)
    )
}
