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

/// The price of each condition under some weights, by ranking without it. `dataset` is as given.
#[must_use]
pub fn prices(dataset: &Dataset, now: &Field, weights: &Weights) -> Vec<Price> {
    let price = |condition: Condition| {
        let back = |entry: usize| now.broken[entry] == [condition.clone()];
        let alone = (0..dataset.entries.len()).filter(|&entry| back(entry)).count();
        let best = (alone > 0).then(|| {
            let without = field(dataset, &now.narrowing.without(&condition));
            let ranking = Ranking::of(&without, weights);
            let best = ranking.placements().iter().find(|placement| back(placement.entry));
            best.map(|best| (best.entry, best.rank, best.tied))
        });
        Price { rules_out: now.ruled_out_by(&condition), alone, best: best.flatten(), condition }
    };
    now.narrowing.conditions().into_iter().map(price).collect()
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
