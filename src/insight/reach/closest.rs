//! The nearest shares at which nothing beats an entry.

use super::mixture::split;
use super::race::{Race, add, dot};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// Shares, and how far they are from the current ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Closest {
    /// A share for each category; at least zero, and 1 in sum but for rounding.
    pub shares: Vec<f64>,
    /// The Euclidean distance from the current shares.
    pub distance: f64,
}

/// What a condition may be broken by: slopes have length 1 and shares are at most 1, so this is rounding.
const BROKEN: f64 = 1e-14;
/// How short the square of what is new in a slope may be before it counts as a mixture of others.
const NOTHING_NEW: f64 = 1e-20;
/// A smaller factor of a mixture is rounding.
const NO_PART: f64 = 1e-12;

/// The shares nearest to the current ones at which no entry is above this one; ties are allowed. None
/// if there are none.
///
/// The move with the least sum of squares under linear conditions, by the dual method of Goldfarb and
/// Idnani ("A numerically stable dual method for solving strictly convex quadratic programs", 1983):
/// from the current shares on, the condition that is broken most is put in force, and those that no
/// longer press are let go. Slopes are freed of their mean, so that the shares keep their sum.
#[must_use]
pub fn closest(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Closest> {
    let mut race = Race::new(dataset, weights.importances(), entry);
    let sum = f64::from(weights.sum());
    for (share, factor) in race.start.iter_mut().zip(weights.factors()) {
        *share = f64::from(factor);
    }
    // Whole numbers still, and so this is exact.
    let leads = race.smallest_lead(&race.start).0 >= 0.0;
    for share in &mut race.start {
        *share /= sum;
    }
    let mut shares = race.start.clone();
    if !leads {
        Conditions::of(&race).meet(&mut shares)?;
    }
    let mut moved = race.start;
    add(&mut moved, -1.0, &shares);
    Some(Closest { shares, distance: dot(&moved, &moved).sqrt() })
}

/// The conditions slope · shares ≥ 0: that no share is below zero, then that no rival is ahead.
struct Conditions {
    width: usize,
    slopes: Vec<f64>,
    /// One over the length of each slope, freed of its mean; infinite where that leaves nothing, so that
    /// the condition is broken everywhere or nowhere.
    scales: Vec<f64>,
}

impl Conditions {
    fn of(race: &Race) -> Self {
        let width = race.start.len();
        let mut slopes = vec![0.0; width * width];
        for own in slopes.iter_mut().step_by(width + 1) {
            *own = 1.0;
        }
        race.rows().for_each(|row| slopes.extend_from_slice(row));
        let mut conditions = Self { width, slopes, scales: Vec::new() };
        for index in 0..conditions.slopes.len() / width {
            let slope = conditions.freed(index);
            conditions.scales.push(1.0 / dot(&slope, &slope).sqrt());
        }
        conditions
    }

    fn slope(&self, index: usize) -> &[f64] {
        &self.slopes[index * self.width..(index + 1) * self.width]
    }

    /// A slope without its mean.
    #[allow(clippy::cast_precision_loss)] // a number of categories
    fn freed(&self, index: usize) -> Vec<f64> {
        let mut slope = self.slope(index).to_vec();
        let mean = slope.iter().sum::<f64>() / self.width as f64;
        for part in &mut slope {
            *part -= mean;
        }
        slope
    }

    /// By how much a condition is met; below zero if it is broken.
    fn excess(&self, index: usize, shares: &[f64]) -> f64 {
        dot(self.slope(index), shares) * self.scales[index]
    }

    /// Moves shares to the nearest that meet all conditions. None if there are none.
    fn meet(&self, shares: &mut [f64]) -> Option<()> {
        // The conditions in force, their slopes of length 1, and how hard each presses: its multiplier.
        let (mut forced, mut slopes, mut presses) = (Vec::new(), Vec::new(), Vec::new());
        // No set of conditions is in force twice, but for rounding: hence a bound.
        for _ in 0..100 * self.width {
            let (mut worst, mut broken) = (-BROKEN, None);
            for index in 0..self.scales.len() {
                let excess = self.excess(index, shares);
                if excess < worst && !forced.contains(&index) {
                    (worst, broken) = (excess, Some(index));
                }
            }
            let Some(index) = broken else {
                for (category, share) in shares.iter_mut().enumerate() {
                    *share = if forced.contains(&category) { 0.0 } else { share.max(0.0) };
                }
                return Some(());
            };
            let (mut slope, mut press) = (self.freed(index), 0.0);
            for part in &mut slope {
                *part *= self.scales[index];
            }
            loop {
                let (new, mixture) = split(&slopes, &slope);
                let length = dot(&new, &new);
                // As far as the condition asks for, but not beyond where another no longer presses.
                let (mut step, mut freed) = (f64::INFINITY, None);
                if length > NOTHING_NEW {
                    step = -self.excess(index, shares) / length;
                }
                for (at, (press, part)) in presses.iter().zip(&mixture).enumerate() {
                    if *part > NO_PART && press / part < step {
                        (step, freed) = (press / part, Some(at));
                    }
                }
                if length > NOTHING_NEW {
                    add(shares, step, &new);
                } else if freed.is_none() {
                    return None;
                }
                press += step;
                add(&mut presses, -step, &mixture);
                let Some(freed) = freed else { break };
                forced.swap_remove(freed);
                slopes.swap_remove(freed);
                presses.swap_remove(freed);
            }
            forced.push(index);
            slopes.push(slope);
            presses.push(press);
        }
        None
    }
}
