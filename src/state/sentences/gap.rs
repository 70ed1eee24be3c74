//! Why one entry is ahead of another, in one sentence.

use super::lists::and;
use crate::dataset::Dataset;
use crate::insight::{ShownGap, gap};
use crate::ranking::Weights;
use std::cmp::Reverse;

/// How many parts of a side are named, where there are more than one beyond; the rest are added up.
const NAMED: usize = 5;

/// "Django leads ASP.NET Core by 0.05: it gains 0.40 on Community, and gives back 0.35 on
/// Performance." The parts add up to the gap as they are shown, and both sides are always told.
#[must_use]
pub fn why(dataset: &Dataset, weights: &Weights, ahead: usize, behind: usize) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    let shown = gap(dataset, weights, ahead, behind).shown();
    if shown.gap < 0 {
        return why(dataset, weights, behind, ahead);
    }
    let (gains, losses) = (side(dataset, &shown, 1), side(dataset, &shown, -1));
    let head = if shown.gap == 0 {
        format!("{} and {} are level", name(ahead), name(behind))
    } else {
        let by = decimal(shown.gap, shown.decimals);
        format!("{} leads {} by {by}", name(ahead), name(behind))
    };
    let it = if shown.gap == 0 { name(ahead) } else { "it" };
    match (gains.is_empty(), losses.is_empty()) {
        (true, true) => format!("{head}: they score the same in all that counts."),
        (false, true) => format!("{head}: {it} gains {gains}, and gives nothing back."),
        (true, false) => format!("{head}: {it} gives back {losses}."),
        (false, false) => format!("{head}: {it} gains {gains}, and gives back {losses}."),
    }
}

/// The parts of one sign, largest first: `0.40 on Community and 0.10 on Ease of Use`.
fn side(dataset: &Dataset, shown: &ShownGap, sign: i64) -> String {
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
    let written = |size: u64| decimal(i64::try_from(size).unwrap_or(i64::MAX), shown.decimals);
    let mut words: Vec<String> = parts
        .iter()
        .map(|&(size, at)| format!("{} on {}", written(size), dataset.categories[at].label))
        .collect();
    if !rest.is_empty() {
        let sum = rest.iter().map(|(size, _)| size).sum();
        words.push(format!("{} on {} more", written(sum), rest.len()));
    }
    and(&words)
}

/// A number of units of the last of `places` decimals: `0.05`.
#[must_use]
pub fn decimal(units: i64, places: u8) -> String {
    let (unit, size) = (10_u64.pow(u32::from(places)), units.unsigned_abs());
    let sign = if units < 0 { "−" } else { "" };
    format!("{sign}{}.{:0width$}", size / unit, size % unit, width = usize::from(places))
}

/// A number of units of the last of `places` decimals, with a plus where it is above zero: `+0.05`.
#[must_use]
pub fn signed(units: i64, places: u8) -> String {
    let plus = if units > 0 { "+" } else { "" };
    format!("{plus}{}", decimal(units, places))
}
