//! How sure first place is, in a word and its reasons.

use super::gap::decimal;
use super::tip::names;
use crate::dataset::{Dataset, Hundredths};
use crate::insight::{Move, quarter_point};
use crate::ranking::{Ranking, Weights};

/// Up to how many points of one slider count as a small move.
const SMALL: u8 = 10;

/// How sure first place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// It is shared.
    Shared,
    /// A small move of one slider, or a small change of one score, takes it away.
    Fragile,
    /// One slider can take it away, but only by a long move.
    Steady,
    /// No slider alone, and no small change of one score.
    Firm,
}

impl Grade {
    /// The word on the badge, in style sheets and in tests.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Fragile => "fragile",
            Self::Steady => "steady",
            Self::Firm => "firm",
        }
    }
}

/// How sure first place is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certainty {
    /// In a word.
    pub grade: Grade,
    /// In a sentence or two.
    pub because: String,
}

/// How sure first place is: the smallest move of one slider that changes it, and whether a quarter
/// point in one score would.
#[must_use]
pub fn certainty(
    dataset: &Dataset,
    weights: &Weights,
    ranking: &Ranking,
    smallest: Option<&Move>,
    close: &[usize],
) -> Certainty {
    let shared = ranking.leaders().nth(1).is_some();
    let quarter = points(quarter_point(dataset.scale));
    let (mut sentence, mut near) = ("No single slider changes first place".to_owned(), false);
    if let Some(change) = smallest {
        let from = weights.importances().get(change.category).copied().unwrap_or(0);
        let label = &dataset.categories[change.category].label;
        let who = names(dataset, &change.leaders);
        let puts = if change.leaders.len() == 1 {
            format!("puts {who} first")
        } else {
            format!("lets {who} share first place")
        };
        let way = if change.to > from { "up" } else { "down" };
        sentence = format!("{label} {way} from {from} to {} {puts}", change.to);
        near = change.to.abs_diff(from) <= SMALL;
    }
    let (grade, scores) = match (shared, close.is_empty()) {
        (true, _) => (Grade::Shared, String::new()),
        (_, false) => (Grade::Fragile, format!("; so could a change of {quarter} in one score")),
        (_, true) if near => {
            (Grade::Fragile, format!("; no change of {quarter} in one score does"))
        }
        (_, true) if smallest.is_some() => {
            (Grade::Steady, format!("; no change of {quarter} in one score does"))
        }
        _ => (Grade::Firm, format!(", nor does a change of {quarter} in one score")),
    };
    let scores = match (smallest, close.is_empty()) {
        (None, false) if !shared => format!("; a change of {quarter} in one score could"),
        _ => scores,
    };
    Certainty { grade, because: format!("{sentence}{scores}.") }
}

/// The entries that are too close to the leader to call, with the rule; empty if there are none.
#[must_use]
pub fn too_close(dataset: &Dataset, ranking: &Ranking, close: &[usize]) -> String {
    if close.is_empty() {
        return String::new();
    }
    let quarter = points(quarter_point(dataset.scale));
    let leaders: Vec<usize> = ranking.leaders().collect();
    let (their, who) = if close.len() == 1 { ("its gap", "it") } else { ("the gap", "each") };
    format!(
        "Too close to call: {}. {quarter} more or less in one score, of {who} or of {}, would close {their}.",
        names(dataset, close),
        names(dataset, &leaders),
    )
}

/// A number of points: `0.25`.
fn points(hundredths: Hundredths) -> String {
    decimal(hundredths.0.into(), 2)
}
