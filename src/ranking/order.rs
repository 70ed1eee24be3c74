//! The orders in which the table can be read.

use super::rank::Ranking;
use crate::dataset::Dataset;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

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
        let ranked = ranking.placements().iter().map(|p| p.entry);
        match self {
            Self::Rank => ranked.collect(),
            Self::Category(category) => {
                let key = |(at, entry)| (Reverse(dataset.row(entry)[category]), at, entry);
                let heap: BinaryHeap<_> = ranked.enumerate().map(key).collect();
                heap.into_sorted_vec().into_iter().map(|(_, _, entry)| entry).collect()
            }
        }
    }
}
