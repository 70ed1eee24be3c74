//! The nearest setting of all sliders that makes an entry win.

use super::Step;
use super::dictionary::Dictionary;
use super::one::one_slider;
use super::race::Race;
use super::two::two_sliders;
use crate::dataset::Dataset;
use crate::insight::numbers::gcd;
use crate::ranking::Weights;

/// So many parts of the search are looked into, at most.
const PARTS: usize = 2_000;
/// And so many scores, where there are many: a bound on the time, in both.
const SCORES: usize = 50_000_000;

/// Whole importances at which an entry is alone in first place, as few points away in sum as can be
/// found. The current ones if it is there already; none if nothing was found.
///
/// Branch and bound over linear programs: the least Σ |change| of real importances, with the rivals that
/// matter added as they come up, bounds that of whole ones; what is not whole is split into what lies
/// below and above. Floats only guide the search: whatever is returned was checked in integers. The
/// search is bounded, so that for large datasets a nearer setting may exist, or one at all; for small
/// ones it ends by itself. All importances at zero are no setting.
#[must_use]
pub fn nearest_setting(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Weights> {
    let race = Race::new(dataset, weights, entry);
    if race.won(&race.importances) {
        return Some(weights.clone());
    }
    if race.hopeless() {
        return None;
    }
    let mut search =
        Search { race: &race, known: Vec::new(), best: None, points: i64::MAX, scores: SCORES };
    let one = one_slider(dataset, weights, entry).into_iter().collect();
    let two = two_sliders(dataset, weights, entry).into_iter().flatten().collect();
    for steps in [one, two] {
        let steps: Vec<Step> = steps;
        let mut moved = race.importances.clone();
        for step in &steps {
            moved[step.category] = step.to.into();
        }
        search.offer(moved);
    }
    // With every lead so large that rounding cannot use it up, the solution can be rounded.
    search.run(0.5, 1);
    search.run(0.0, PARTS);
    let best = search.best?;
    Some(Weights::new(best.into_iter().map(|importance| u8::try_from(importance).unwrap_or(0))))
}

struct Search<'a> {
    race: &'a Race<'a>,
    /// Rivals that came up.
    known: Vec<usize>,
    /// The nearest setting so far, and how many points away it is.
    best: Option<Vec<i64>>,
    points: i64,
    /// How many scores may still be looked at.
    scores: usize,
}

/// A part of all settings: between these importances.
#[derive(Clone)]
struct Part {
    program: Dictionary,
    low: Vec<f64>,
    high: Vec<f64>,
    /// The rivals whose conditions the program holds.
    held: Vec<usize>,
}

impl Part {
    /// Adds the bounds that variables break.
    fn bound(&mut self, values: &[f64]) -> bool {
        let mut broken = false;
        for (variable, &value) in values.iter().enumerate() {
            let mut row = vec![0.0; values.len()];
            let (low, high) = (self.low[variable], self.high[variable]);
            if value < low - 1e-7 {
                row[variable] = 1.0;
                self.program.demand(-low, &row);
                broken = true;
            } else if value > high + 1e-7 {
                row[variable] = -1.0;
                self.program.demand(high, &row);
                broken = true;
            }
        }
        broken
    }
}

impl Search<'_> {
    /// Keeps a setting if it is nearer than the best and if the entry is alone in first place there;
    /// else remembers who is in the way.
    fn offer(&mut self, setting: Vec<i64>) -> bool {
        let points = setting.iter().zip(&self.race.importances).map(|(a, b)| (a - b).abs()).sum();
        let Some((lead, rival)) = self.race.smallest_lead(&setting) else { return false };
        self.scores = self.scores.saturating_sub(self.race.dataset.scores.len());
        if lead > 0 {
            if points < self.points {
                (self.points, self.best) = (points, Some(setting));
            }
            return true;
        }
        if !self.known.contains(&rival) {
            self.known.push(rival);
        }
        false
    }

    /// Searches, with leads that are higher by `safety` × the sum of all differences.
    fn run(&mut self, safety: f64, parts: usize) {
        #[allow(clippy::cast_precision_loss)] // importances
        let starts: Vec<f64> = self.race.importances.iter().map(|&i| i as f64).collect();
        let width = starts.len();
        let mut open = vec![Part {
            program: Dictionary::new(&starts),
            low: vec![0.0; width],
            high: vec![100.0; width],
            held: Vec::new(),
        }];
        for _ in 0..parts {
            let Some(mut part) = open.pop() else { return };
            if !self.settle(&mut part, safety) {
                continue;
            }
            let values: Vec<f64> = part.program.values().collect();
            let far = |value: f64| (value - nearest(value)).abs();
            let mut split = 0;
            for (variable, &value) in values.iter().enumerate() {
                if far(value) > far(values[split]) {
                    split = variable;
                }
            }
            let value = values[split];
            if far(value) < 1e-6 || self.scores == 0 {
                continue;
            }
            let (mut below, mut above) = (part.clone(), part);
            below.high[split] = value.floor();
            above.low[split] = value.floor() + 1.0;
            // The nearer half is looked into first.
            if value - value.floor() < 0.5 {
                open.extend([above, below]);
            } else {
                open.extend([below, above]);
            }
        }
    }

    /// Solves a part's program with all conditions that matter, and offers its rounded solution. False
    /// if it holds nothing nearer than the best.
    fn settle(&mut self, part: &mut Part, safety: f64) -> bool {
        loop {
            // Points are whole: a bound of 7.1 means 8.
            #[allow(clippy::cast_precision_loss)] // at most 3,200, or the largest of all
            if !part.program.solve() || part.program.cost() > self.points as f64 - 1.0 + 1e-6 {
                return false;
            }
            let values: Vec<f64> = part.program.values().collect();
            if part.bound(&values) || self.face(part, &values, safety) {
                continue;
            }
            #[allow(clippy::cast_possible_truncation)] // importances
            let rounded = values.iter().map(|&value| nearest(value) as i64).collect();
            let known = self.known.len();
            if self.offer(rounded) || self.known.len() == known || self.scores == 0 {
                return true;
            }
        }
    }

    /// Adds the known rival that is most in the way and not yet held.
    #[allow(clippy::cast_precision_loss)] // differences are at most 2e8
    fn face(&self, part: &mut Part, values: &[f64], safety: f64) -> bool {
        let (mut worst, mut faced) = (0.0, None);
        for &rival in self.known.iter().filter(|rival| !part.held.contains(rival)) {
            let factors: Vec<f64> = self.race.differences(rival).map(|d| d as f64).collect();
            // A lead in whole importances is a multiple of what all differences have in common.
            let least = self.race.differences(rival).fold(0, gcd) as f64;
            let sum: f64 = factors.iter().map(|factor| factor.abs()).sum();
            let demand = least + safety * sum;
            let lead: f64 = factors.iter().zip(values).map(|(factor, value)| factor * value).sum();
            let short = (lead - demand) / sum;
            if short < worst {
                (worst, faced) = (short, Some((rival, demand, factors)));
            }
        }
        let Some((rival, demand, factors)) = faced else { return false };
        part.held.push(rival);
        part.program.demand(-demand, &factors);
        true
    }
}

/// The nearest whole number of one that is not below zero.
fn nearest(value: f64) -> f64 {
    (value + 0.5).floor()
}
