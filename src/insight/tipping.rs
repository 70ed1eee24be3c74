//! Who is first at each importance of one category, while all others stay as they are.

use super::contenders::Contenders;
use super::importance::Importance;
use super::numbers::by_name;
use crate::dataset::Dataset;
use crate::ranking::{MAX_IMPORTANCE, Ranking, Weights};

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

/// The stretches of each category from importance 0 to 100: at least one each; neighbours have no leader
/// in common.
///
/// They are the upper envelope of one line an entry (weight stability intervals, written in
/// importances instead of shares: Mareschal 1988; Triantaphyllou and Sánchez 1997). If all other
/// importances are 0, only this category counts wherever it counts at all: one stretch. What holds at
/// an end of the range itself, 0 or 100, the stretch does not say: a tie may stand there.
#[must_use]
pub fn tipping_points(dataset: &Dataset, weights: &Weights) -> Vec<Vec<Stretch>> {
    let ranking = Ranking::of(dataset, weights);
    let contenders = Contenders::of(dataset, weights, &ranking);
    let categories = 0..dataset.categories.len();
    categories.map(|category| stretches(&contenders, category)).collect()
}

/// The stretches of one category with what its ends show beside it: where other leaders stand at 0 or at
/// 100 itself, because of a tie or because nothing counts any more, a stretch that is no longer than
/// that end.
#[must_use]
pub fn with_ends(contenders: &Contenders<'_>, category: usize) -> Vec<Stretch> {
    let mut stretches = stretches(contenders, category);
    let at = |importance| {
        let end = Importance::whole(importance);
        Stretch { from: end, to: end, leaders: contenders.first_at(category, importance) }
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

fn stretches(contenders: &Contenders<'_>, category: usize) -> Vec<Stretch> {
    let importance = i64::from(contenders.importance(category));
    let mut lines: Vec<Line> = Vec::with_capacity(contenders.all.len());
    for &(entry, total) in &contenders.all {
        let slope = contenders.score(entry, category);
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
        let leading = lines.iter().filter(|l| l.base == base && l.slope == slope);
        let leaders = by_name(contenders.dataset, leading.map(|l| l.entry).collect());
        let to = Importance::new(num, den);
        stretches.push(Stretch { from, to, leaders });
        let Some(next) = next else { return stretches };
        (from, base, slope) = (to, next.base, next.slope);
        lines.retain(|line| line.slope >= slope);
    }
}
