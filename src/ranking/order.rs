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
                // The same type of key as in the ranking, so that one heap serves both.
                let key = |(at, entry)| {
                    let score = i64::from(dataset.row(entry)[category].0);
                    (Reverse(score), at, entry)
                };
                let heap: BinaryHeap<(Reverse<i64>, u16, usize)> =
                    (0..).zip(ranked).map(key).collect();
                heap.into_sorted_vec().into_iter().map(|(_, _, entry)| entry).collect()
            }
        }
    }
}
