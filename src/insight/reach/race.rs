//! One entry against all others, under weights that may change.

use crate::dataset::Dataset;
use crate::insight::numbers::{differences, factors, raw, total, totals};
use crate::ranking::Weights;

/// An entry that is to be alone in first place: its lead over every rival must be above zero. Leads are
/// in Σ importance × hundredths. All importances at zero give no lead, and so are never an answer.
pub struct Race<'a> {
    pub dataset: &'a Dataset,
    pub entry: usize,
    /// The current importances.
    pub importances: Vec<i64>,
}

/// Whole steps, ends included.
#[derive(Clone, Copy)]
pub struct Span {
    pub low: i64,
    pub high: i64,
}

impl<'a> Race<'a> {
    pub fn new(dataset: &'a Dataset, weights: &Weights, entry: usize) -> Self {
        Self { dataset, entry, importances: raw(weights) }
    }

    /// None if the entry is alone in first place already, or hopeless.
    pub fn open(dataset: &'a Dataset, weights: &Weights, entry: usize) -> Option<Self> {
        let race = Self::new(dataset, weights, entry);
        (!race.won(&factors(weights)) && !race.hopeless()).then_some(race)
    }

    /// Whether the entry is alone in first place under some importances.
    pub fn won(&self, importances: &[i64]) -> bool {
        self.smallest_lead(importances).is_some_and(|(lead, _)| lead > 0)
    }

    /// Whether a rival is nowhere below the entry, so that it can never be alone in first place.
    pub fn hopeless(&self) -> bool {
        self.rivals().any(|rival| self.differences(rival).all(|difference| difference <= 0))
    }

    pub fn rivals(&self) -> impl Iterator<Item = usize> + use<> {
        let entry = self.entry;
        (0..self.dataset.entries.len()).filter(move |&rival| rival != entry)
    }

    pub fn differences(&self, rival: usize) -> impl Iterator<Item = i64> + '_ {
        differences(self.dataset, self.entry, rival)
    }

    /// The smallest lead over a rival under some importances, and the rival.
    pub fn smallest_lead(&self, importances: &[i64]) -> Option<(i64, usize)> {
        let own = total(self.dataset.row(self.entry), importances);
        let totals = totals(self.dataset, importances);
        self.rivals().map(|rival| (own - totals[rival], rival)).min()
    }

    /// The lead over each entry now; 0 over itself.
    pub fn leads(&self) -> Vec<i64> {
        let own = total(self.dataset.row(self.entry), &self.importances);
        totals(self.dataset, &self.importances).iter().map(|total| own - total).collect()
    }

    /// How far the slider of a category can move.
    pub fn room(&self, category: usize) -> Span {
        let importance = self.importances.get(category).copied().unwrap_or(0);
        Span { low: -importance, high: 100 - importance }
    }
}

impl Span {
    /// Leaves only the steps t with lead + t × slope > 0.
    pub fn narrow(&mut self, lead: i64, slope: i64) {
        if slope == 0 {
            if lead <= 0 {
                self.high = self.low - 1;
            }
            return;
        }
        let bound = (-lead).div_euclid(slope.abs());
        if slope > 0 {
            self.low = self.low.max(bound + 1);
        } else {
            self.high = self.high.min(-bound - 1);
        }
    }

    pub fn is_empty(self) -> bool {
        self.low > self.high
    }

    /// The step nearest to none at all, but not that one; of two the one down.
    pub fn nearest(self) -> Option<i64> {
        let down = Some(self.high.min(-1)).filter(|&step| step >= self.low);
        let up = Some(self.low.max(1)).filter(|&step| step <= self.high);
        match (down, up) {
            (Some(down), Some(up)) => Some(if -down <= up { down } else { up }),
            _ => down.or(up),
        }
    }
}
