//! Why one entry is above another: the gap between them, category by category.

use super::numbers::{differences, factors};
use crate::dataset::Dataset;
use crate::ranking::{Total, Weights};

/// The gap between two totals and what each category adds to it, all over one denominator.
///
/// The parts add up to the gap exactly (the explanation of weighted sums by their terms; Klein and
/// Shortliffe, "A framework for explaining decision-theoretic advice", 1991).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Total of the first less total of the second; negative if the first is behind.
    pub gap: Total,
    /// Share × difference of the scores, for each category.
    pub parts: Vec<Total>,
}

/// A gap rounded for display, its parts so that they still add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownGap {
    /// How many decimals are shown; all numbers are in units of the last.
    pub decimals: u8,
    /// The gap, rounded half away from zero.
    pub gap: i64,
    /// The parts, each rounded up or down; they add up to `gap`.
    pub parts: Vec<i64>,
}

/// The gap between two entries.
#[must_use]
pub fn gap(dataset: &Dataset, weights: &Weights, ahead: usize, behind: usize) -> Gap {
    let weight = weights.sum().max(1);
    let products = differences(dataset, ahead, behind).zip(factors(weights));
    let parts: Vec<Total> = products
        .map(|(difference, factor)| Total { points: difference * factor, weight })
        .collect();
    Gap { gap: Total { points: parts.iter().map(|part| part.points).sum(), weight }, parts }
}

impl Gap {
    /// The gap with two decimals, or with as many as show that it is not zero, at most
    /// [`Total::ENOUGH_DECIMALS`].
    ///
    /// Every part is rounded down, then those with the largest remainders up by one unit, as many as
    /// the gap asks for (Hamilton's method). That is never more than there are parts with a
    /// remainder, because the gap is rounded by half a unit at most. So a part is off by less than a
    /// unit, and none changes its sign.
    #[must_use]
    pub fn shown(&self) -> ShownGap {
        let enough = Total::ENOUGH_DECIMALS;
        let decimals = (2..enough).find(|&d| self.gap.rounded(d) != 0).unwrap_or(enough);
        let decimals = if self.gap.points == 0 { 2 } else { decimals };
        let unit = 10_i64.pow(decimals.into());
        let divisor = 100 * i64::from(self.gap.weight.max(1));
        let exact = self.parts.iter().map(|part| part.points * unit);
        let mut parts: Vec<i64> = exact.clone().map(|part| part.div_euclid(divisor)).collect();
        let mut remainders: Vec<i64> = exact.map(|part| part.rem_euclid(divisor)).collect();
        let gap = self.gap.rounded(decimals);
        for _ in parts.iter().sum::<i64>()..gap {
            let most = remainders.iter().max().copied();
            let largest = remainders.iter_mut().zip(&mut parts).find(|(r, _)| Some(**r) == most);
            if let Some((remainder, part)) = largest {
                (*remainder, *part) = (0, *part + 1);
            }
        }
        ShownGap { decimals, gap, parts }
    }
}
