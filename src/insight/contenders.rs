//! Who can come first by a move of one slider: of thousands, a few.

use super::numbers::{factors, first, totals};
use crate::dataset::Dataset;
use crate::ranking::{MAX_IMPORTANCE, Ranking, Weights};

/// Those who can come first, alone or not, while one importance is any from 0 to 100 and all others stay.
///
/// A move of one importance, by 100 at most, brings two totals nearer by 100 times the width of the scale
/// at most: whoever is further behind the leader stays behind. What is ruled out stands below the scale, and
/// is first nowhere; it is among these where nothing else is.
pub struct Contenders<'a> {
    /// What is ranked.
    pub dataset: &'a Dataset,
    /// The importances of the moment.
    pub weights: &'a Weights,
    /// Each with Σ importance × hundredths, where all importances may be zero.
    pub all: Vec<(usize, i64)>,
    /// Who shares first place now, in order of name.
    pub leaders: Vec<usize>,
}

impl<'a> Contenders<'a> {
    /// The contenders under these weights, whose ranking this is.
    pub fn of(dataset: &'a Dataset, weights: &'a Weights, ranking: &Ranking) -> Self {
        let scale = dataset.scale;
        let reach = i64::from(MAX_IMPORTANCE) * (i64::from(scale.max.0) - i64::from(scale.min.0));
        let placements = ranking.placements();
        let most = placements.first().map_or(0, |leader| leader.total.points);
        // Where nothing counts, every total is 0.
        let nothing = weights.all_zero();
        let near = placements.iter().take_while(|p| nothing || most - p.total.points <= reach);
        let all = near.map(|p| (p.entry, if nothing { 0 } else { p.total.points })).collect();
        Self { dataset, weights, all, leaders: ranking.leaders().collect() }
    }

    /// The importance of a category.
    pub fn importance(&self, category: usize) -> u8 {
        self.weights.importances().get(category).copied().unwrap_or(0)
    }

    /// A score of one of them.
    pub fn score(&self, entry: usize, category: usize) -> i64 {
        self.dataset.row(entry)[category].0.into()
    }

    /// Who shares first place, in order of name, where one importance is another.
    pub fn first_at(&self, category: usize, importance: u8) -> Vec<usize> {
        let mut moved = self.weights.clone();
        moved.set(category, importance);
        if moved.all_zero() {
            // Then everything counts, and everybody contends.
            let totals = totals(self.dataset, &factors(&moved));
            return first(self.dataset, &mut totals.into_iter().enumerate());
        }
        let step = i64::from(importance) - i64::from(self.importance(category));
        let after = |&(entry, total)| (entry, total + step * self.score(entry, category));
        first(self.dataset, &mut self.all.iter().map(after))
    }
}
