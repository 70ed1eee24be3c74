//! The author's weights against the reader's: who moved, and because of what.

use super::numbers::factors;
use crate::dataset::Dataset;
use crate::ranking::{Ranking, Weights};

/// The category whose changed share did most for an entry's rise or fall from the author's weights to
/// the reader's.
///
/// A share that changes by Δ pushes an entry by Δ × (its score − the mean score of all entries) as
/// against the mean of the field. Of the pushes in the direction in which its place changed the
/// strongest is the cause; where it kept its place, the strongest in either. Of equals the first
/// category. None if no share pushed it that way: so it is if all shares are the same.
///
/// `rise` is by how many places it rose.
#[must_use]
pub fn cause(
    dataset: &Dataset,
    author: &Weights,
    reader: &Weights,
    entry: usize,
    rise: i32,
) -> Option<usize> {
    let (before, after) = (i64::from(author.sum()), i64::from(reader.sum()));
    let width = dataset.categories.len();
    // The field is what remains.
    let (mut count, mut sums) = (0, vec![0; width]);
    for row in dataset.scores.chunks_exact(width.max(1)) {
        if row.first().is_some_and(|score| *score >= dataset.scale.min) {
            count += 1;
            for (sum, score) in sums.iter_mut().zip(row) {
                *sum += i64::from(score.0);
            }
        }
    }
    // Over one denominator, in integers: a change is at most 100 × 3,200, a distance at most 2e8 × 10,000,
    // and so a push at most 6.4e17.
    let changes = factors(author).into_iter().zip(factors(reader));
    let (mut cause, mut most) = (None, 0);
    for (category, (was, is)) in changes.enumerate() {
        let distance = i64::from(dataset.row(entry)[category].0) * count - sums[category];
        let push = (is * before - was * after) * distance;
        let push = if rise == 0 { push.abs() } else { push * i64::from(rise.signum()) };
        if push > most {
            (cause, most) = (Some(category), push);
        }
    }
    cause
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
