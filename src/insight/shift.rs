//! The author's weights against the reader's: who moved, and because of what.

use super::numbers::{factors, total, totals};
use crate::dataset::Dataset;
use crate::ranking::{Ranking, Weights};
use std::cmp::Ordering;

/// The category whose changed share did most for an entry's rise or fall from the author's weights to
/// the reader's.
///
/// A share that changes by Δ pushes an entry by Δ × (its score − the mean score of all entries) as
/// against the mean of the field. Of the pushes in the direction in which its place changed the
/// strongest is the cause; where it kept its place, the strongest in either. Of equals the first
/// category. None if no share pushed it that way: so it is if all shares are the same.
#[must_use]
pub fn cause(dataset: &Dataset, author: &Weights, reader: &Weights, entry: usize) -> Option<usize> {
    let (before, after) = (i64::from(author.sum()), i64::from(reader.sum()));
    // The field is what remains.
    let count = i64::try_from(dataset.remaining()).unwrap_or(i64::MAX);
    let width = dataset.categories.len();
    // Over one denominator, in integers: a change is at most 100 × 3,200, a distance at most 2e8 × 10,000,
    // and so a push at most 6.4e17.
    let pushes = (0..width).zip(factors(author).into_iter().zip(factors(reader))).map(
        |(category, (was, is))| {
            let column = dataset.scores.iter().skip(category).step_by(width);
            let within = column.filter(|score| **score >= dataset.scale.min);
            let sum: i64 = within.map(|score| i64::from(score.0)).sum();
            let distance = i64::from(dataset.row(entry)[category].0) * count - sum;
            (is * before - was * after) * distance
        },
    );
    let rise = above(dataset, author, entry).cmp(&above(dataset, reader, entry));
    let (mut cause, mut most) = (None, 0);
    for (category, push) in pushes.enumerate() {
        let push = match rise {
            Ordering::Less => -push,
            Ordering::Equal => push.abs(),
            Ordering::Greater => push,
        };
        if push > most {
            (cause, most) = (Some(category), push);
        }
    }
    cause
}

/// How many entries are above one.
fn above(dataset: &Dataset, weights: &Weights, entry: usize) -> usize {
    let factors = factors(weights);
    let own = total(dataset.row(entry), &factors);
    totals(dataset, &factors).iter().filter(|&&other| other > own).count()
}

/// Who gained most places from the author's ranking to the reader's, and who lost most. None where
/// nobody gained, or lost. Of equals the one that is higher in the reader's ranking.
#[must_use]
pub fn extremes(author: &Ranking, reader: &Ranking) -> (Option<usize>, Option<usize>) {
    let (mut gained, mut lost) = ((None, 0), (None, 0));
    for placement in reader.placements() {
        let rise = reader.rise(author, placement.entry);
        if rise > gained.1 {
            gained = (Some(placement.entry), rise);
        }
        if rise < lost.1 {
            lost = (Some(placement.entry), rise);
        }
    }
    (gained.0, lost.0)
}
