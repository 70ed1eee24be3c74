//! Where people disagree most: about which category, and about which entry.

use crate::dataset::Dataset;
use crate::ranking::{Ranking, Weights};
use std::cmp::Ordering;

/// Something that people see differently: who least, and who most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Index of the category, or of the entry.
    pub about: usize,
    /// Who weighs it least, or ranks it highest; the first of equals.
    pub least: usize,
    /// Who weighs it most, or ranks it lowest; the first of equals.
    pub most: usize,
}

/// The share of a category, as a fraction.
fn share(weights: &Weights, category: usize) -> (i64, i64) {
    let factor = weights.factors().nth(category).unwrap_or(0);
    (factor.into(), weights.sum().max(1).into())
}

fn compare((a, b): (i64, i64), (c, d): (i64, i64)) -> Ordering {
    (a * d).cmp(&(c * b))
}

/// The category about whose share people differ most; `None` where they agree about all. Of equals the first.
#[must_use]
pub fn by_category(dataset: &Dataset, people: &[&Weights]) -> Option<Spread> {
    let mut widest: Option<(Spread, (i64, i64))> = None;
    for about in 0..dataset.categories.len() {
        let (mut least, mut most) = (0, 0);
        for (who, weights) in people.iter().enumerate() {
            if compare(share(weights, about), share(people[least], about)).is_lt() {
                least = who;
            }
            if compare(share(weights, about), share(people[most], about)).is_gt() {
                most = who;
            }
        }
        let ((a, b), (c, d)) = (share(people.get(most)?, about), share(people.get(least)?, about));
        let gap = (a * d - c * b, b * d);
        let wider = widest.as_ref().is_none_or(|(_, widest)| {
            // Products of sums of at most 3,200: far within 128 bits.
            i128::from(gap.0) * i128::from(widest.1) > i128::from(widest.0) * i128::from(gap.1)
        });
        if gap.0 > 0 && wider {
            widest = Some((Spread { about, least, most }, gap));
        }
    }
    widest.map(|(spread, _)| spread)
}

/// The entries about whose places people differ most, the widest first, at most `count`; none on which they agree.
/// Of equals the one that comes first by name.
#[must_use]
pub fn by_entry(dataset: &Dataset, rankings: &[Ranking], count: usize) -> Vec<Spread> {
    let mut all: Vec<(u16, u16, Spread)> = Vec::new();
    for about in 0..dataset.entries.len() {
        let (mut least, mut most) = (0, 0);
        let rank =
            |who: usize| rankings.get(who).map_or(0, |ranking| ranking.placement(about).rank);
        for who in 0..rankings.len() {
            if rank(who) < rank(least) {
                least = who;
            }
            if rank(who) > rank(most) {
                most = who;
            }
        }
        let wide = rank(most) - rank(least);
        if wide > 0 {
            all.push((wide, dataset.by_name[about], Spread { about, least, most }));
        }
    }
    all.sort_by_key(|&(wide, name, _)| (std::cmp::Reverse(wide), name));
    all.into_iter().take(count).map(|(.., spread)| spread).collect()
}
