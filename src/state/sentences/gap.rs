//! Why one entry is ahead of another, in one sentence.

use super::lists::and;
use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{ShownGap, gap};
use crate::ranking::{Ranking, Weights};
use crate::words::Words;
use std::cmp::Reverse;

/// How many parts of a side are named, where there are more than one beyond; the rest are added up.
const NAMED: usize = 5;

/// "Django leads ASP.NET Core by 0.05: it gains 0.40 on Community, and gives back 0.35 on
/// Performance." The parts add up to the gap as they are shown, and both sides are always told.
#[must_use]
pub fn why(
    words: Words,
    dataset: &Dataset,
    weights: &Weights,
    ahead: usize,
    behind: usize,
) -> String {
    let shown = gap(dataset, weights, ahead, behind).shown();
    if shown.gap < 0 {
        return why(words, dataset, weights, behind, ahead);
    }
    let [ahead, behind] = [ahead, behind].map(|entry| dataset.entries[entry].name.as_ref());
    let [gains, losses] = [1, -1].map(|sign| side(words, dataset, &shown, sign));
    let by = decimal(words, shown.gap, shown.decimals);
    // The parts add up: a gap has gains, and where there is none, gains and losses go together.
    match (shown.gap == 0, losses.is_empty()) {
        (true, true) => words.gap_same(ahead, behind),
        (true, false) => words.gap_level(ahead, behind, &gains, &losses),
        (false, true) => words.gap_leads_everywhere(ahead, behind, &by, &gains),
        (false, false) => words.gap_leads(ahead, behind, &by, &gains, &losses),
    }
}

/// "Django and ASP.NET Core share first place.", where several of those that remain do, and not all.
#[must_use]
pub fn shared(
    words: Words,
    dataset: &Dataset,
    ranking: &Ranking,
    remaining: usize,
) -> Option<String> {
    let first: Vec<usize> = ranking.leaders().collect();
    let some = (2..remaining).contains(&first.len());
    some.then(|| words.first_place(first.len(), &names(words, dataset, &first)))
}

/// The parts of one sign, largest first: `0.40 on Community and 0.10 on Ease of Use`.
fn side(words: Words, dataset: &Dataset, shown: &ShownGap, sign: i64) -> String {
    let mut parts: Vec<(u64, usize)> = Vec::new();
    for (category, &part) in shown.parts.iter().enumerate() {
        if part * sign > 0 {
            let size = part.unsigned_abs();
            let at = parts.iter().position(|&(other, _)| Reverse(other) > Reverse(size));
            parts.insert(at.unwrap_or(parts.len()), (size, category));
        }
    }
    let named = if parts.len() > NAMED + 1 { NAMED } else { parts.len() };
    let rest = parts.split_off(named);
    let written =
        |size: u64| decimal(words, i64::try_from(size).unwrap_or(i64::MAX), shown.decimals);
    let mut said: Vec<String> = parts
        .iter()
        .map(|&(size, at)| words.gap_part(&written(size), &dataset.categories[at].label))
        .collect();
    if !rest.is_empty() {
        let sum = rest.iter().map(|(size, _)| size).sum();
        said.push(words.gap_rest(rest.len(), &written(sum)));
    }
    and(words, &said)
}

/// A number of units of the last of `places` decimals: `0.05`.
#[must_use]
pub fn decimal(words: Words, units: i64, places: u8) -> String {
    let (unit, size) = (10_u64.pow(u32::from(places)), units.unsigned_abs());
    let sign = if units < 0 { "−" } else { "" };
    words.figure(format!(
        "{sign}{}.{:0width$}",
        size / unit,
        size % unit,
        width = usize::from(places)
    ))
}

/// A number of units of the last of `places` decimals, with a plus where it is above zero: `+0.05`.
#[must_use]
pub fn signed(words: Words, units: i64, places: u8) -> String {
    let plus = if units > 0 { "+" } else { "" };
    format!("{plus}{}", decimal(words, units, places))
}
