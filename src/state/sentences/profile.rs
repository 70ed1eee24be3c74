//! Where an entry stands, and what its source printed of it.

use super::lists::{ordinal, place};
use crate::dataset::Dataset;
use crate::ranking::Ranking;

/// `1st of 12`, `8th= of 12`, among so many.
#[must_use]
pub fn standing(ranking: &Ranking, entry: usize, among: usize) -> String {
    let placement = ranking.placement(entry);
    format!("{} of {among}", place(placement.rank, placement.tied))
}

/// What the source printed: `9, in 3rd place`; empty if it printed nothing.
#[must_use]
pub fn printed(dataset: &Dataset, entry: usize) -> String {
    let published = dataset.entries[entry].published;
    let rank = published.rank.map(|rank| format!("{} place", ordinal(rank)));
    match (published.overall, rank) {
        (Some(overall), Some(rank)) => format!("{overall}, in {rank}"),
        (Some(overall), None) => overall.to_string(),
        (None, Some(rank)) => rank,
        (None, None) => String::new(),
    }
}
