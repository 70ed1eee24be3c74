//! The two sliders that make an entry win.

use super::Step;
use super::race::{Race, Span};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// Two categories, and the best that is known of moving both.
struct Pair {
    categories: [usize; 2],
    /// So many points at least; `NEVER` if no move of the two can do.
    points: i64,
    steps: [i64; 2],
    /// How many rivals that was found against.
    seen: usize,
}

/// More points than two sliders have.
const NEVER: i64 = i64::MAX;

/// The move of two sliders, both by one point or more, with the fewest points in sum after which an
/// entry is alone in first place; of equals the first pair of categories. None if there is no such
/// move, or if it is alone there already.
///
/// Exact. Few rivals decide: moves are sought against those known, the best is checked against all, and
/// the rival that it does not beat becomes known. A pair's fewest points only grow thereby, so that
/// only the pair that promises most is ever sought again.
#[must_use]
pub fn two_sliders(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<[Step; 2]> {
    let race = Race::open(dataset, weights, entry)?;
    let leads = race.leads();
    let score = |entry: usize, category: usize| i64::from(dataset.row(entry)[category].0);
    let width = dataset.categories.len();
    let mut known: Vec<usize> = Vec::new();
    for category in 0..width {
        let best = race.rivals().max_by_key(|&rival| (score(rival, category), -leads[rival]));
        known.extend(best.filter(|best| !known.contains(best)));
    }
    let mut pairs = Vec::new();
    for first in 0..width {
        for second in first + 1..width {
            pairs.push(Pair { categories: [first, second], points: 2, steps: [0; 2], seen: 0 });
        }
    }
    loop {
        let pair = pairs.iter_mut().min_by_key(|pair| pair.points)?;
        if pair.points == NEVER {
            return None;
        }
        if pair.seen < known.len() {
            pair.seen = known.len();
            let slopes = |rival: &usize| {
                let slope = |category| score(entry, category) - score(*rival, category);
                (leads[*rival], pair.categories.map(slope))
            };
            let lines: Vec<_> = known.iter().map(slopes).collect();
            let rooms = pair.categories.map(|category| race.room(category));
            (pair.points, pair.steps) = fewest(&lines, rooms);
            continue;
        }
        let ([first, second], [one, two]) = (pair.categories, pair.steps);
        let lead = |rival: usize| {
            let slope = |category| score(entry, category) - score(rival, category);
            leads[rival] + one * slope(first) + two * slope(second)
        };
        let (lead, rival) = race.rivals().map(|rival| (lead(rival), rival)).min()?;
        if lead > 0 {
            let to = |category: usize, step: i64| {
                let to = u8::try_from(race.importances[category] + step).unwrap_or_default();
                Step { category, to }
            };
            return Some([to(first, one), to(second, two)]);
        }
        known.push(rival);
    }
}

/// The fewest points in sum with which all leads are above zero, and the steps; the first slider's
/// steps are tried, the second's follow.
fn fewest(lines: &[(i64, [i64; 2])], [first, second]: [Span; 2]) -> (i64, [i64; 2]) {
    let (mut points, mut steps) = (NEVER, [0; 2]);
    for far in 1..=first.high.max(-first.low) {
        if far + 1 >= points {
            break;
        }
        for one in [-far, far] {
            if one < first.low || one > first.high {
                continue;
            }
            let mut span = second;
            for &(lead, [a, b]) in lines {
                span.narrow(lead + one * a, b);
                if span.is_empty() {
                    break;
                }
            }
            if let Some(two) = span.nearest()
                && far + two.abs() < points
            {
                (points, steps) = (far + two.abs(), [one, two]);
            }
        }
    }
    (points, steps)
}
