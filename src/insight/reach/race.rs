//! One entry against all others, under weights that may change.

use crate::dataset::Dataset;
use crate::insight::numbers::gcd;
use crate::ranking::Weights;

/// An entry that is to be alone in first place: its lead over every rival must be above zero.
///
/// All numbers are whole and kept in doubles, which are exact up to 2^53: a difference is at most 2e8
/// hundredths, and a lead, Σ importance × difference, at most 6.4e11. So each comparison of leads
/// at whole importances is a decision in integers, and the solvers, which need real numbers, share the
/// rows. All importances at zero give no lead, and so are never an answer.
pub struct Race {
    /// The current importances, or the ones that count in their place.
    pub start: Vec<f64>,
    /// For each rival the differences of the scores by category, divided by what all have in common.
    rows: Vec<f64>,
}

impl Race {
    pub fn new(dataset: &Dataset, importances: &[u8], entry: usize) -> Self {
        let own = dataset.row(entry);
        let (mut rows, mut common) = (Vec::new(), 0);
        for (other, row) in dataset.scores.chunks_exact(own.len().max(1)).enumerate() {
            if other == entry {
                continue;
            }
            for (a, b) in own.iter().zip(row) {
                rows.push(f64::from(a.0) - f64::from(b.0));
                if common != 1 {
                    common = gcd(common, i64::from(a.0) - i64::from(b.0));
                }
            }
        }
        #[allow(clippy::cast_precision_loss)] // at most 2e8
        let common = common.max(1) as f64;
        for difference in &mut rows {
            *difference /= common;
        }
        Self { start: importances.iter().map(|&importance| importance.into()).collect(), rows }
    }

    /// None if the entry is alone in first place already, or hopeless.
    pub fn open(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Self> {
        let race = Self::new(dataset, weights.importances(), entry);
        let even = vec![1.0; race.start.len()];
        let won = race.won(if weights.all_zero() { &even } else { &race.start });
        (!won && !race.hopeless()).then_some(race)
    }

    /// How many differences there are.
    pub fn size(&self) -> usize {
        self.rows.len()
    }

    /// The differences to each rival.
    pub fn rows(&self) -> std::slice::ChunksExact<'_, f64> {
        self.rows.chunks_exact(self.start.len().max(1))
    }

    /// The smallest lead over a rival under some importances, and which rival; an infinite one without
    /// rivals.
    pub fn smallest_lead(&self, importances: &[f64]) -> (f64, usize) {
        let mut smallest = (f64::INFINITY, 0);
        for (rival, row) in self.rows().enumerate() {
            let lead = dot(row, importances);
            if lead < smallest.0 {
                smallest = (lead, rival);
            }
        }
        smallest
    }

    /// Whether the entry is alone in first place under some importances.
    pub fn won(&self, importances: &[f64]) -> bool {
        self.smallest_lead(importances).0 > 0.0
    }

    /// Whether a rival is nowhere below the entry, so that it can never be alone in first place.
    pub fn hopeless(&self) -> bool {
        self.rows().any(|row| row.iter().all(|&difference| difference <= 0.0))
    }
}

/// Σ a × b.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b;
    }
    sum
}

/// Adds a multiple of one row to another.
pub fn add(row: &mut [f64], factor: f64, other: &[f64]) {
    for (cell, other) in row.iter_mut().zip(other) {
        *cell += factor * other;
    }
}
