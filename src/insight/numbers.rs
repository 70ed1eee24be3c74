//! The sums that all questions share.

use crate::dataset::{Dataset, Hundredths};
use crate::ranking::{Weights, entry_of, key, sorted};

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
pub fn first(dataset: &Dataset, totals: &mut dyn Iterator<Item = (usize, i64)>) -> Vec<usize> {
    let (mut most, mut leaders) = (i64::MIN, Vec::new());
    for (entry, total) in totals {
        if total > most {
            leaders.clear();
        }
        if total >= most {
            leaders.push(entry);
            most = total;
        }
    }
    by_name(dataset, leaders)
}

/// Entries in order of name.
pub fn by_name(dataset: &Dataset, entries: Vec<usize>) -> Vec<usize> {
    let keys = entries.into_iter().map(|entry| key(dataset.by_name[entry].into(), entry));
    sorted(keys.collect()).into_iter().map(entry_of).collect()
}

/// The greatest common divisor; 0 only of two zeros.
pub fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
