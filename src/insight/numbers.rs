//! The sums that all questions share.

use crate::dataset::{Dataset, Hundredths};
use crate::ranking::Weights;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The importances as they are: unlike the factors of a ranking, all may be zero.
pub fn raw(weights: &Weights) -> Vec<i64> {
    weights.importances().iter().map(|&importance| importance.into()).collect()
}

/// What the ranking multiplies with.
pub fn factors(weights: &Weights) -> Vec<i64> {
    weights.factors().map(i64::from).collect()
}

/// Σ factor × hundredths of one row. With 32 factors up to 100 at most 3.2e11 in size.
pub fn total(row: &[Hundredths], factors: &[i64]) -> i64 {
    row.iter().zip(factors).map(|(score, factor)| i64::from(score.0) * factor).sum()
}

/// The totals of all entries.
pub fn totals(dataset: &Dataset, factors: &[i64]) -> Vec<i64> {
    dataset.scores.chunks_exact(factors.len().max(1)).map(|row| total(row, factors)).collect()
}

/// How much higher one entry scores than another, by category, in hundredths.
pub fn differences(
    dataset: &Dataset,
    ahead: usize,
    behind: usize,
) -> impl Iterator<Item = i64> + '_ {
    let rows = dataset.row(ahead).iter().zip(dataset.row(behind));
    rows.map(|(a, b)| i64::from(a.0) - i64::from(b.0))
}

/// Who has the most, in order of name.
pub fn first(dataset: &Dataset, totals: &[i64]) -> Vec<usize> {
    let most = totals.iter().max();
    let leads = |&(_, total): &(usize, &i64)| Some(total) == most;
    by_name(dataset, &mut totals.iter().enumerate().filter(leads).map(|(entry, _)| entry))
}

/// Entries in order of name.
pub fn by_name(dataset: &Dataset, entries: &mut dyn Iterator<Item = usize>) -> Vec<usize> {
    // The same type of key as in the ranking, so that one heap serves both.
    let keys = entries.map(|entry| (Reverse(0), dataset.by_name[entry], entry));
    let heap: BinaryHeap<(Reverse<i64>, u16, usize)> = keys.collect();
    heap.into_sorted_vec().into_iter().map(|(_, _, entry)| entry).collect()
}

/// The greatest common divisor; 0 only of two zeros.
pub fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
