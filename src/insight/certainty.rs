//! How sure first place is: the smallest move that changes it, and who is too close to call.

use super::contenders::Contenders;
use super::numbers::{factors, total};
use super::tipping::Stretch;
use crate::dataset::{Dataset, Hundredths, Scale};
use crate::ranking::{MAX_IMPORTANCE, Ranking, Weights};
use std::cmp::Ordering;

/// A move of one slider after which first place is no longer what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The category that is moved.
    pub category: usize,
    /// Its importance after the move.
    pub to: u8,
    /// Exactly who shares first place then, in order of name.
    pub leaders: Vec<usize>,
}

/// The move of one slider by the fewest whole points after which the set of those who share first
/// place is another. Of equals the first category, and there the move down. None if no single slider
/// changes it.
///
/// `tipping` are the stretches of each category under the same weights.
#[must_use]
pub fn smallest_move(contenders: &Contenders<'_>, tipping: &[Vec<Stretch>]) -> Option<Move> {
    let mut smallest = None;
    let mut fewest = u8::MAX;
    for (category, stretches) in tipping.iter().enumerate() {
        let current = contenders.importance(category);
        for to in candidates(stretches, current) {
            let points = to.abs_diff(current);
            if points == 0 || points >= fewest {
                continue;
            }
            let leaders = contenders.first_at(category, to);
            if leaders != contenders.leaders {
                fewest = points;
                smallest = Some(Move { category, to, leaders });
            }
        }
    }
    smallest
}

/// The importances at which the leaders can first be others than at the current one, nearest first in
/// each direction: within a stretch they stay the same, and at its ends, and at the ends of the range,
/// they may change.
fn candidates(stretches: &[Stretch], current: u8) -> Vec<u8> {
    let (mut down, mut up) = (0, MAX_IMPORTANCE);
    for stretch in stretches {
        if stretch.from.against(current) == Ordering::Less {
            down = stretch.from.floor();
        }
        if stretch.to.against(current) == Ordering::Greater {
            up = up.min(stretch.to.ceil());
        }
    }
    vec![current.saturating_sub(1), down, 0, (current + 1).min(MAX_IMPORTANCE), up, MAX_IMPORTANCE]
}

/// What counts as a doubt in one score: a 36th of the scale, to the nearest hundredth, at least 0.01.
/// On a scale from 1 to 10 it is a quarter point.
#[must_use]
pub fn quarter_point(scale: Scale) -> Hundredths {
    Hundredths(((scale.max.0 - scale.min.0 + 18) / 36).max(1))
}

/// The entries below first place that one doubt of a [`quarter_point`] in one score could put level
/// with it or ahead, in order of rank.
///
/// The doubt is in a category that counts, and leaves the scale at no end: either the entry's score is
/// higher by it or, if first place is not shared, the leader's lower. (If it is shared, lowering one
/// leader leaves the others where they are.)
#[must_use]
pub fn too_close(dataset: &Dataset, weights: &Weights, ranking: &Ranking) -> Vec<usize> {
    let doubt = quarter_point(dataset.scale).0;
    let factors = factors(weights);
    let (low, high) = (dataset.scale.min.0, dataset.scale.max.0);
    let most = |entry: usize, room: &dyn Fn(i32) -> i32| -> i64 {
        let row = dataset.row(entry).iter().zip(&factors);
        row.map(|(score, factor)| factor * i64::from(room(score.0).min(doubt))).max().unwrap_or(0)
    };
    let Some(leader) = ranking.leaders().next() else { return Vec::new() };
    let lead = total(dataset.row(leader), &factors);
    let shared = ranking.placement(leader).tied;
    let fall = if shared { 0 } else { most(leader, &|score| score - low) };
    let below = ranking.placements().iter().filter(|placement| placement.rank > 1);
    let widest = factors.iter().max().map_or(0, |factor| factor * i64::from(doubt));
    // Further down all gaps are wider than any doubt.
    let near = below.take_while(|placement| lead - placement.total.points <= widest);
    let closes = |entry: &usize| {
        let gap = lead - total(dataset.row(*entry), &factors);
        gap <= fall || gap <= most(*entry, &|score| high - score)
    };
    near.map(|placement| placement.entry).filter(closes).collect()
}
