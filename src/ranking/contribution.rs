//! What each category adds to a total.

use super::total::Total;
use super::weights::Weights;
use crate::dataset::Dataset;

/// Share × score of one category. Over all categories they add up to the total exactly.
#[must_use]
pub fn contribution(dataset: &Dataset, weights: &Weights, entry: usize, category: usize) -> Total {
    let factor = weights.factors().nth(category).map_or(0, i64::from);
    let points = factor * i64::from(dataset.row(entry)[category].0);
    Total { points, weight: weights.sum().max(1) }
}

/// Where each category's part of an entry's bar ends, in ten-thousandths of the bar. The whole
/// bar is the scale's maximum; each part is that category's contribution. A contribution below
/// zero has no part.
pub fn bar_ends<'a>(
    dataset: &'a Dataset,
    weights: &'a Weights,
    entry: usize,
) -> impl Iterator<Item = u32> + 'a {
    let full = i64::from(weights.sum().max(1)) * i64::from(dataset.scale.max.0.max(1));
    let mut points = 0;
    dataset.row(entry).iter().zip(weights.factors()).map(move |(score, factor)| {
        points += i64::from(factor) * i64::from(score.0.max(0));
        u32::try_from(points * 10_000 / full).unwrap_or(10_000).min(10_000)
    })
}
