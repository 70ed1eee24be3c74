//! What each condition costs: the best of those that nothing else rules out.

use super::condition::Condition;
use super::field::{Field, field};
use crate::dataset::Dataset;
use crate::ranking::{Ranking, Weights};

/// What a condition costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// The condition.
    pub condition: Condition,
    /// How many entries it rules out, alone or with others.
    pub rules_out: usize,
    /// How many of them it alone rules out.
    pub alone: usize,
    /// The best of these, its place without the condition, and whether that is shared.
    pub best: Option<(usize, u16, bool)>,
}

/// The price of each condition under some weights. `dataset` is as given.
#[must_use]
pub fn prices(dataset: &Dataset, now: &Field, weights: &Weights) -> Vec<Price> {
    now.narrowing.conditions().into_iter().map(|c| price(dataset, now, weights, c)).collect()
}

/// The price of one condition, by ranking without it.
#[must_use]
pub fn price(dataset: &Dataset, now: &Field, weights: &Weights, condition: Condition) -> Price {
    let back = |entry: usize| matches!(now.broken[entry].as_slice(), [only] if *only == condition);
    let alone = (0..dataset.entries.len()).filter(|&entry| back(entry)).count();
    let mut best = None;
    if alone > 0 {
        let without = field(dataset, &now.narrowing.without(&condition));
        let ranking = Ranking::of(&without, weights);
        let found = ranking.placements().iter().find(|placement| back(placement.entry));
        best = found.map(|best| (best.entry, best.rank, best.tied));
    }
    Price { rules_out: now.ruled_out_by(&condition), alone, best, condition }
}

/// The one condition without which most come back; of equals the first. None if no single one brings
/// anybody back.
#[must_use]
pub fn most_back(prices: &[Price]) -> Option<&Price> {
    let mut most: Option<&Price> = None;
    for price in prices {
        if price.alone > most.map_or(0, |most| most.alone) {
            most = Some(price);
        }
    }
    most
}
