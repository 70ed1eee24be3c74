//! The nearest setting of all sliders that makes an entry win.

use super::dictionary::Dictionary;
use super::moves::fewest;
use super::race::{Race, dot};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// So many parts of all settings are looked into, at most.
const PARTS: usize = 2_000;
/// And so many scores, where there are many: a bound on the time, in both.
const SCORES: usize = 50_000_000;
/// So many conditions are added to a part, at most.
const CONDITIONS: usize = 1_000;
/// A condition is broken if it is by more, in proportion; the programs keep to less.
const NEARLY: f64 = 1e-8;

/// Whole importances at which an entry is alone in first place, as few points away in sum as can be
/// found. The current ones if it is there already; none if nothing was found.
///
/// Branch and bound over linear programs: the least Σ |change| of real importances, with the rivals that
/// matter added as they come up, bounds that of whole ones; what is not whole is split into what lies
/// below and above. Floats only guide the search: whatever is returned was checked in whole numbers.
/// The search is bounded, so that for large datasets a nearer setting may exist, or one at all; for
/// small ones it ends by itself. All importances at zero are no setting.
#[must_use]
pub fn nearest_setting(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Weights> {
    let race = Race::new(dataset, weights.importances(), entry);
    if race.won(&race.start) {
        return Some(weights.clone());
    }
    if race.hopeless() {
        return None;
    }
    let (best, points) = (None, f64::INFINITY);
    let mut search = Search { race: &race, known: Vec::new(), best, points, left: SCORES };
    for both in [false, true] {
        if let Some(steps) = fewest(&race, both) {
            let mut moved = race.start.clone();
            for step in steps {
                moved[step.category] = step.to.into();
            }
            search.offer(moved);
        }
    }
    // With every lead so large that rounding cannot use it up, the solution can be rounded.
    search.run(0.5, 1);
    search.run(0.0, PARTS);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole, from 0 to 100
    let whole = |importance| importance as u8;
    Some(Weights::new(search.best?.into_iter().map(whole)))
}

struct Search<'a> {
    race: &'a Race,
    /// Rivals that came up.
    known: Vec<usize>,
    /// The nearest setting so far, and how many points away it is.
    best: Option<Vec<f64>>,
    points: f64,
    /// How many scores may still be looked at.
    left: usize,
}

impl Search<'_> {
    /// Keeps a whole setting if the entry is alone in first place there and it is nearer than the best.
    /// Tells whether somebody new turned out to be in the way.
    fn offer(&mut self, setting: Vec<f64>) -> bool {
        let (lead, rival) = self.race.smallest_lead(&setting);
        self.left = self.left.saturating_sub(self.race.size());
        if lead <= 0.0 {
            let new = !self.known.contains(&rival);
            self.known.push(rival);
            return new && self.left > 0;
        }
        let mut points = 0.0;
        for (to, from) in setting.iter().zip(&self.race.start) {
            points += (to - from).abs();
        }
        if points < self.points && setting.iter().all(|to| (0.0..=100.0).contains(to)) {
            (self.points, self.best) = (points, Some(setting));
        }
        false
    }

    /// Searches, with leads that are higher by `safety` × the sum of all differences.
    fn run(&mut self, safety: f64, parts: usize) {
        let mut open = vec![Dictionary::new(&self.race.start)];
        for _ in 0..parts {
            let Some(mut part) = open.pop() else { return };
            let Some((split, value)) = self.settle(&mut part, safety) else { continue };
            let mut row = vec![0.0; self.race.start.len()];
            let mut below = part.clone();
            row[split] = 1.0;
            part.demand(-value - 1.0, &row);
            row[split] = -1.0;
            below.demand(value, &row);
            open.extend([part, below]);
        }
    }

    /// Solves a part's program with all conditions that matter, and offers its rounded solution. None
    /// if the part need not be split; else the category that is least whole, and the whole importance
    /// below it.
    fn settle(&mut self, part: &mut Dictionary, safety: f64) -> Option<(usize, f64)> {
        // Conditions come up once, but for rounding: hence a bound.
        for _ in 0..CONDITIONS {
            // Points are whole: a bound of 7.1 means 8.
            if !part.solve() || part.cost() > self.points - 1.0 + 1e-6 {
                return None;
            }
            let values = part.values();
            if bound(part, &values) || self.face(part, &values, safety) {
                continue;
            }
            let (mut furthest, mut split) = (1e-6, None);
            let mut rounded = Vec::new();
            for (category, value) in values.iter().enumerate() {
                let whole = (value + 0.5).floor();
                rounded.push(whole);
                if (value - whole).abs() > furthest {
                    (furthest, split) = ((value - whole).abs(), Some((category, value.floor())));
                }
            }
            if !self.offer(rounded) {
                return split.filter(|_| self.left > 0);
            }
        }
        None
    }

    /// Adds the known rival that is most in the way.
    fn face(&self, part: &mut Dictionary, values: &[f64], safety: f64) -> bool {
        let (mut worst, mut faced) = (-NEARLY, None);
        for &rival in &self.known {
            let Some(row) = self.race.rows().nth(rival) else { continue };
            let sum: f64 = row.iter().map(|difference| difference.abs()).sum();
            let demand = 1.0 + safety * sum;
            let short = (dot(row, values) - demand) / sum;
            if short < worst {
                (worst, faced) = (short, Some((demand, row)));
            }
        }
        let Some((demand, row)) = faced else { return false };
        part.demand(-demand, row);
        true
    }
}

/// Adds the ends of the sliders that importances are beyond.
fn bound(part: &mut Dictionary, values: &[f64]) -> bool {
    let mut beyond = false;
    for (category, &value) in values.iter().enumerate() {
        if !(-NEARLY..=100.0 + NEARLY).contains(&value) {
            let (end, factor) = if value < 0.0 { (0.0, 1.0) } else { (100.0, -1.0) };
            let mut row = vec![0.0; values.len()];
            row[category] = factor;
            part.demand(end, &row);
            beyond = true;
        }
    }
    beyond
}
