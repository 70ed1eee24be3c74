//! Who is first at each importance of one category, while all others stay as they are.

use super::importance::Importance;
use super::numbers::{by_name, factors, first, raw, totals};
use crate::dataset::Dataset;
use crate::ranking::{MAX_IMPORTANCE, Weights};

/// Importances of one category between which nobody else comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub from: Importance,
    /// Where it ends; above `from`.
    pub to: Importance,
    /// Who shares first place between the two, ends excluded, in order of name. Where two stretches
    /// meet, the leaders of both are first.
    pub leaders: Vec<usize>,
}

/// A total as a function of one importance: `base + importance × slope`.
struct Line {
    base: i64,
    slope: i64,
    entry: usize,
}

/// The stretches of one category from importance 0 to 100: at least one; neighbours have no leader
/// in common.
///
/// They are the upper envelope of one line an entry (weight stability intervals, written in
/// importances instead of shares: Mareschal 1988; Triantaphyllou and Sánchez 1997). If all other
/// importances are 0, only this category counts wherever it counts at all: one stretch. What holds at
/// an end of the range itself, 0 or 100, the stretch does not say: a tie may stand there.
#[must_use]
pub fn tipping(dataset: &Dataset, weights: &Weights, category: usize) -> Vec<Stretch> {
    stretches(dataset, weights, &totals(dataset, &raw(weights)), category)
}

/// [`tipping`] for each category; the totals are added up once for all.
#[must_use]
pub fn tipping_points(dataset: &Dataset, weights: &Weights) -> Vec<Vec<Stretch>> {
    let totals = totals(dataset, &raw(weights));
    let categories = 0..dataset.categories.len();
    categories.map(|category| stretches(dataset, weights, &totals, category)).collect()
}

/// The [`tipping`] of one category with what its ends show beside it: where other leaders stand at 0 or at
/// 100 itself, because of a tie or because nothing counts any more, a stretch that is no longer than
/// that end.
#[must_use]
pub fn with_ends(
    dataset: &Dataset,
    weights: &Weights,
    category: usize,
    mut stretches: Vec<Stretch>,
) -> Vec<Stretch> {
    let at = |importance| {
        let mut moved = weights.clone();
        moved.set(category, importance);
        let end = Importance::whole(importance);
        let leaders = first(dataset, &totals(dataset, &factors(&moved)));
        Stretch { from: end, to: end, leaders }
    };
    let (low, high) = (at(0), at(MAX_IMPORTANCE));
    if stretches.last().is_some_and(|last| last.leaders != high.leaders) {
        stretches.push(high);
    }
    if stretches.first().is_some_and(|first| first.leaders != low.leaders) {
        stretches.insert(0, low);
    }
    stretches
}

fn stretches(
    dataset: &Dataset,
    weights: &Weights,
    totals: &[i64],
    category: usize,
) -> Vec<Stretch> {
    let importance = weights.importances().get(category).map_or(0, |&i| i64::from(i));
    let mut lines: Vec<Line> = Vec::with_capacity(totals.len());
    for (entry, total) in totals.iter().enumerate() {
        let slope = i64::from(dataset.row(entry)[category].0);
        lines.push(Line { base: total - importance * slope, slope, entry });
    }
    let end = i64::from(MAX_IMPORTANCE);
    let mut from = Importance::whole(0);
    let (mut base, mut slope) = (i64::MIN, i64::MIN);
    for line in &lines {
        (base, slope) = (base, slope).max((line.base, line.slope));
    }
    let mut stretches = Vec::new();
    loop {
        // Where a steeper line first meets the leading one; of several there, the steepest leads on.
        // Meetings at 100 or later are left out, and so 0 <= num < 100 × den. Slopes are scores, so
        // den is at most 2e8 and a product of num and another's den below 2e10 × 2e8 = 4e18 < 2^62.
        let (mut num, mut den, mut next) = (end, 1, None);
        for line in lines.iter().filter(|line| line.slope > slope) {
            let (above, below) = (base - line.base, line.slope - slope);
            if above >= end * below {
                continue;
            }
            let (this, best) = (above * den, num * below);
            let steeper = next.is_none_or(|next: &Line| line.slope > next.slope);
            if this < best || this == best && steeper {
                (num, den, next) = (above, below, Some(line));
            }
        }
        let mut leading =
            lines.iter().filter(|l| l.base == base && l.slope == slope).map(|l| l.entry);
        let leaders = by_name(dataset, &mut leading);
        let to = Importance::new(num, den);
        stretches.push(Stretch { from, to, leaders });
        let Some(next) = next else { return stretches };
        (from, base, slope) = (to, next.base, next.slope);
        lines.retain(|line| line.slope >= slope);
    }
}
