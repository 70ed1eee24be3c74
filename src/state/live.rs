//! What follows from the weights of the moment, beside the ranking.

use crate::dataset::Dataset;
use crate::insight::{Contenders, Move, Stretch, Tip, smallest_move, tips, too_close, with_ends};
use crate::ranking::{Ranking, Weights};

/// The insights that follow every move of a slider.
#[derive(Clone, Debug, PartialEq)]
pub struct Live {
    /// For each category who is first where, along its slider.
    pub stretches: Vec<Vec<Stretch>>,
    /// For each category where first place changes hands.
    pub tips: Vec<Vec<Tip>>,
    /// The smallest move of one slider that changes first place.
    pub smallest: Option<Move>,
    /// The entries that are too close to the leader to call, in rank order.
    pub close: Vec<usize>,
}

impl Live {
    /// What follows from these weights.
    #[must_use]
    pub fn of(dataset: &Dataset, weights: &Weights, ranking: &Ranking) -> Self {
        let contenders = Contenders::of(dataset, weights, ranking);
        let along = |category| with_ends(&contenders, category);
        let stretches: Vec<Vec<Stretch>> = (0..dataset.categories.len()).map(along).collect();
        let importances = weights.importances().iter();
        Self {
            tips: stretches.iter().zip(importances).map(|(all, &now)| tips(all, now)).collect(),
            smallest: smallest_move(&contenders, &stretches),
            close: too_close(dataset, weights, ranking),
            stretches,
        }
    }
}
