//! The nearest shares at which nothing beats an entry.

use super::race::Race;
use super::rows::{Rows, dot, split};
use crate::dataset::Dataset;
use crate::insight::numbers::factors;
use crate::ranking::Weights;

/// Shares, and how far they are from the current ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Closest {
    /// A share for each category; at least zero, and 1 in sum but for rounding.
    pub shares: Vec<f64>,
    /// The Euclidean distance from the current shares.
    pub distance: f64,
}

/// How short the square of what remains of a slope may be before it counts as a mixture of those in force.
const SPENT: f64 = 1e-20;
/// A smaller relief is rounding.
const NO_RELIEF: f64 = 1e-12;

/// A condition in force.
pub struct Forced {
    /// Which one.
    pub index: usize,
    /// In which direction it pushes; of length 1.
    pub slope: Vec<f64>,
    /// How hard it presses: its multiplier.
    pub press: f64,
}

/// The shares nearest to the current ones at which no entry is above this one; ties are allowed. None
/// if there are none.
///
/// The move with the least sum of squares under linear conditions, by the dual method of Goldfarb and
/// Idnani ("A numerically stable dual method for solving strictly convex quadratic programs", 1983):
/// from the current shares on, the condition that is broken most is put in force, and those that no
/// longer press are let go.
#[must_use]
#[allow(clippy::cast_precision_loss)] // importances
pub fn closest(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Closest> {
    let race = Race { dataset, entry, importances: factors(weights) };
    let sum = f64::from(weights.sum());
    let start: Vec<f64> = race.importances.iter().map(|&factor| factor as f64 / sum).collect();
    if race.smallest_lead(&race.importances).is_none_or(|(lead, _)| lead >= 0) {
        return Some(Closest { shares: start, distance: 0.0 });
    }
    let rows = Rows::of(&race);
    let mut shares = start.clone();
    let mut forced: Vec<Forced> = Vec::new();
    // No set of conditions is in force twice, but for rounding: hence a bound.
    for _ in 0..100 * start.len() {
        let Some(index) = rows.most_broken(&shares, &forced) else {
            for (category, share) in shares.iter_mut().enumerate() {
                let none = forced.iter().any(|condition| condition.index == category);
                *share = if none { 0.0 } else { share.max(0.0) };
            }
            let moves = shares.iter().zip(&start).map(|(share, start)| share - start);
            let distance = moves.map(|part| part * part).sum::<f64>().sqrt();
            return Some(Closest { shares, distance });
        };
        let mut new = Forced { index, slope: rows.slope(index)?, press: 0.0 };
        loop {
            let (way, reliefs) = split(&forced, &new.slope);
            let length = dot(&way, &way);
            // As far as the condition asks for, but not beyond where another no longer presses.
            let (mut step, mut freed) = (f64::INFINITY, None);
            if length > SPENT {
                step = -rows.excess(index, &shares) / length;
            }
            for (at, (condition, &relief)) in forced.iter().zip(&reliefs).enumerate() {
                if relief > NO_RELIEF && condition.press / relief < step {
                    (step, freed) = (condition.press / relief, Some(at));
                }
            }
            if step == f64::INFINITY {
                return None;
            }
            if length > SPENT {
                shares.iter_mut().zip(&way).for_each(|(share, way)| *share += step * way);
            }
            new.press += step;
            for (condition, relief) in forced.iter_mut().zip(&reliefs) {
                condition.press = (condition.press - step * relief).max(0.0);
            }
            let Some(freed) = freed else { break };
            forced.remove(freed);
        }
        forced.push(new);
    }
    None
}
