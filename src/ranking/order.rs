//! The orders in which the table can be read.

use super::rank::Ranking;
use super::sorted::{entry_of, key, sorted};
use crate::dataset::Dataset;

/// What the rows of the table are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By rank.
    #[default]
    Rank,
    /// By the score in one category, best first, then by rank.
    Category(usize),
}

impl Order {
    /// The entries in this order.
    #[must_use]
    pub fn entries(self, dataset: &Dataset, ranking: &Ranking) -> Vec<usize> {
        let mut entries: Vec<usize> = ranking.placements().iter().map(|p| p.entry).collect();
        if let Self::Category(category) = self {
            let score = |entry: usize| dataset.row(entry)[category].0;
            let best = entries.iter().map(|&entry| score(entry)).max().unwrap_or_default();
            let below = |&entry: &usize| key(best.abs_diff(score(entry)).into(), entry);
            entries =
                sorted(entries.iter().map(below).collect()).into_iter().map(entry_of).collect();
        }
        entries
    }
}
