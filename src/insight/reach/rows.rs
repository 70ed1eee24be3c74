//! The conditions under which nothing beats an entry: no share below zero, no rival ahead.

use super::closest::Forced;
use super::race::Race;

/// What a condition may be broken by: slopes have length 1 and shares are at most 1, so this is rounding.
const BROKEN: f64 = 1e-14;

/// The conditions slope · shares ≥ 0: of each category, then of each entry.
///
/// All slopes are freed of their mean where shares move along them, so that the shares keep their sum.
pub struct Rows<'a> {
    race: &'a Race<'a>,
    /// One over each slope's length; infinite for a slope without direction, which is broken
    /// everywhere or nowhere.
    scales: Vec<f64>,
}

impl<'a> Rows<'a> {
    pub fn of(race: &'a Race<'a>) -> Self {
        let mut rows = Self { race, scales: Vec::new() };
        let all = race.importances.len() + race.dataset.entries.len();
        rows.scales = (0..all)
            .map(|index| {
                let slope = rows.centred(index);
                1.0 / dot(&slope, &slope).sqrt()
            })
            .collect();
        rows
    }

    /// The condition that is broken most and not in force.
    pub fn most_broken(&self, shares: &[f64], forced: &[Forced]) -> Option<usize> {
        let (mut worst, mut broken) = (-BROKEN, None);
        for index in 0..self.scales.len() {
            let excess = self.excess(index, shares);
            if excess < worst && forced.iter().all(|condition| condition.index != index) {
                (worst, broken) = (excess, Some(index));
            }
        }
        broken
    }

    /// By how much a condition is met; below zero if it is broken.
    pub fn excess(&self, index: usize, shares: &[f64]) -> f64 {
        let slope = self.slopes(index).zip(shares);
        slope.map(|(slope, share)| slope * share).sum::<f64>() * self.scales[index]
    }

    /// The direction of a condition, of length 1, if it has one.
    pub fn slope(&self, index: usize) -> Option<Vec<f64>> {
        let mut slope = self.centred(index);
        for part in &mut slope {
            *part *= self.scales[index];
        }
        self.scales[index].is_finite().then_some(slope)
    }

    #[allow(clippy::cast_precision_loss)] // a number of categories
    fn centred(&self, index: usize) -> Vec<f64> {
        let mut slope: Vec<f64> = self.slopes(index).collect();
        let mean = slope.iter().sum::<f64>() / slope.len() as f64;
        for part in &mut slope {
            *part -= mean;
        }
        slope
    }

    fn slopes(&self, index: usize) -> impl Iterator<Item = f64> + '_ {
        let width = self.race.importances.len();
        let rival = index.checked_sub(width);
        let (own, other) = (self.race.entry, rival.unwrap_or(self.race.entry));
        let rows = self.race.dataset.row(own).iter().zip(self.race.dataset.row(other));
        // A category's slope is 1 in itself; its "rival" is the entry itself, who differs nowhere.
        rows.enumerate().map(move |(at, (own, other))| {
            f64::from(own.0) - f64::from(other.0) + f64::from(u8::from(at == index))
        })
    }
}

/// Splits a slope into what no mixture of those in force can say, and the factors of the mixture that
/// says the rest (Gram and Schmidt's method, each projection twice against rounding).
pub fn split(forced: &[Forced], new: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let mut basis: Vec<(Vec<f64>, Vec<f64>)> = Vec::new();
    let project = |basis: &[(Vec<f64>, Vec<f64>)], slope: &[f64]| {
        let (mut rest, mut along) = (slope.to_vec(), vec![0.0; basis.len()]);
        for _ in 0..2 {
            for ((unit, _), along) in basis.iter().zip(&mut along) {
                let part = dot(unit, &rest);
                *along += part;
                rest.iter_mut().zip(unit).for_each(|(rest, unit)| *rest -= part * unit);
            }
        }
        (rest, along)
    };
    for condition in forced {
        let (mut unit, mut along) = project(&basis, &condition.slope);
        let length = dot(&unit, &unit).sqrt();
        for part in &mut unit {
            *part /= length;
        }
        along.push(length);
        basis.push((unit, along));
    }
    let (rest, mut factors) = project(&basis, new);
    for at in (0..factors.len()).rev() {
        let column = &basis[at].1;
        let factor = factors[at] / column[at];
        factors[at] = factor;
        factors.iter_mut().zip(&column[..at]).for_each(|(other, part)| *other -= factor * part);
    }
    (rest, factors)
}

/// Σ a × b.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
