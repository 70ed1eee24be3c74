//! Where an entry stands, and what its source printed of it.

use super::lists::{digits, place};
use crate::dataset::Dataset;
use crate::ranking::Ranking;
use crate::words::Words;

/// `1st of 12`, `8th= of 12`, among so many.
#[must_use]
pub fn standing(words: Words, ranking: &Ranking, entry: usize, among: usize) -> String {
    let placement = ranking.placement(entry);
    let place = place(words, placement.rank, placement.tied);
    words.standing_of(&place, &digits(words, among))
}

/// What the source printed: `9, in 3rd place`; empty if it printed nothing.
#[must_use]
pub fn printed(words: Words, dataset: &Dataset, entry: usize) -> String {
    let published = dataset.entries[entry].published;
    let overall = published.overall.map(|overall| words.figure(overall.to_string()));
    match (overall, published.rank) {
        (Some(overall), Some(rank)) => words.ordinal_printed_with(rank.into(), &overall),
        (Some(overall), None) => overall,
        (None, Some(rank)) => words.ordinal_printed(rank.into()),
        (None, None) => String::new(),
    }
}
