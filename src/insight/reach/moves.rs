//! The one slider, or the two, that make an entry win.

use super::race::{Race, dot};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// Where one slider is to be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The category.
    pub category: usize,
    /// Its importance then.
    pub to: u8,
}

/// The move of one slider by the fewest points after which an entry is alone in first place; of equals
/// the first category. None if there is no such move, or if it is alone there already.
#[must_use]
pub fn one_slider(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Step> {
    let [_, step] = fewest(&Race::open(dataset, weights, entry)?, false)?;
    Some(step)
}

/// The move of two sliders, both by one point or more, with the fewest points in sum after which an
/// entry is alone in first place; of equals the first pair of categories. None if there is no such
/// move, or if it is alone there already.
#[must_use]
pub fn two_sliders(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<[Step; 2]> {
    fewest(&Race::open(dataset, weights, entry)?, true)
}

/// Two categories, and the best that is known of moving both.
struct Pair {
    categories: [usize; 2],
    /// So many points at least; infinite if no move of the two can do.
    points: f64,
    steps: [f64; 2],
    /// How many rivals that was found against.
    seen: usize,
}

/// The fewest points of two sliders or, as a pair whose first one stays, of one. Exact.
///
/// Few rivals decide: moves are sought against those known, the best is checked against all, and the
/// rival that it does not beat becomes known. A pair's fewest points only grow thereby, so that only the
/// pair that promises most is ever sought again.
pub fn fewest(race: &Race, both: bool) -> Option<[Step; 2]> {
    let start = &race.start;
    let leads: Vec<f64> = race.rows().map(|row| dot(row, start)).collect();
    let mut pairs = Vec::new();
    for first in 0..start.len() {
        let seconds = if both { first + 1..start.len() } else { first..first + 1 };
        for second in seconds {
            pairs.push(Pair { categories: [first, second], points: 0.0, steps: [0.0; 2], seen: 0 });
        }
    }
    // Each known rival: the row, and the lead over it now.
    let mut known: Vec<(f64, &[f64])> = Vec::new();
    loop {
        let (mut best, others) = pairs.split_first_mut()?;
        for pair in others {
            if pair.points < best.points {
                best = pair;
            }
        }
        if best.points == f64::INFINITY {
            return None;
        }
        let [first, second] = best.categories;
        if best.seen < known.len() || best.points == 0.0 {
            best.seek(&known, start, both);
            continue;
        }
        let [one, two] = best.steps;
        let (mut least, mut rival) = (f64::INFINITY, None);
        for (row, &lead) in race.rows().zip(&leads) {
            let after = lead + one * row[first] + two * row[second];
            if after < least {
                (least, rival) = (after, Some((lead, row)));
            }
        }
        if least > 0.0 {
            // Whole numbers from 0 to 100.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let step =
                |category: usize, by: f64| Step { category, to: (start[category] + by) as u8 };
            return Some([step(first, one), step(second, two)]);
        }
        known.extend(rival);
    }
}

impl Pair {
    /// Finds the fewest points with which all leads are above zero: the first slider's steps are tried,
    /// and what they leave the second is an interval, cut by each rival.
    fn seek(&mut self, known: &[(f64, &[f64])], start: &[f64], both: bool) {
        let [first, second] = self.categories;
        self.seen = known.len();
        self.points = f64::INFINITY;
        let mut far = if both { 1.0 } else { 0.0 };
        // The second moves by a point at least.
        while far + 1.0 < self.points && far <= if both { 100.0 } else { 0.0 } {
            for one in [-far, far] {
                if start[first] + one < 0.0 || start[first] + one > 100.0 {
                    continue;
                }
                let (mut low, mut high) = (-start[second], 100.0 - start[second]);
                for (lead, row) in known {
                    let (lead, slope) = (lead + one * row[first], row[second]);
                    // The whole steps t with lead + t × slope > 0. Within 200 a quotient is a whole number
                    // or at least 1 / 2e8 off one, and a double's rounding is far smaller.
                    let tie = -lead / slope;
                    if slope > 0.0 {
                        low = low.max(tie.floor() + 1.0);
                    } else if slope < 0.0 {
                        high = high.min(tie.ceil() - 1.0);
                    } else if lead <= 0.0 {
                        high = f64::NEG_INFINITY;
                    }
                    if low > high {
                        break;
                    }
                }
                for two in [high.min(-1.0), low.max(1.0)] {
                    if low <= two && two <= high && far + two.abs() < self.points {
                        (self.points, self.steps) = (far + two.abs(), [one, two]);
                    }
                }
            }
            far += 1.0;
        }
    }
}
