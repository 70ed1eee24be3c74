//! How sure first place is, in a word and its reasons.

use super::gap::decimal;
use super::lists::digits;
use super::tip::names;
use crate::dataset::{Dataset, Hundredths};
use crate::insight::{Move, quarter_point};
use crate::ranking::{Ranking, Weights};
use crate::words::Words;

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
    /// Its name in style sheets and in tests.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Fragile => "fragile",
            Self::Steady => "steady",
            Self::Firm => "firm",
        }
    }

    /// The word on the badge.
    #[must_use]
    pub fn told(self, words: Words) -> &'static str {
        match self {
            Self::Shared => words.grade_shared(),
            Self::Fragile => words.grade_fragile(),
            Self::Steady => words.grade_steady(),
            Self::Firm => words.grade_firm(),
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
    words: Words,
    dataset: &Dataset,
    weights: &Weights,
    ranking: &Ranking,
    smallest: Option<&Move>,
    close: &[usize],
) -> Certainty {
    let shared = ranking.leaders().nth(1).is_some();
    let quarter = points(words, quarter_point(dataset.scale));
    let near = smallest.is_some_and(|change| {
        let from = weights.importances().get(change.category).copied().unwrap_or(0);
        change.to.abs_diff(from) <= SMALL
    });
    let grade = match (shared, close.is_empty()) {
        (true, _) => Grade::Shared,
        (_, false) => Grade::Fragile,
        _ if near => Grade::Fragile,
        _ if smallest.is_some() => Grade::Steady,
        _ => Grade::Firm,
    };
    let turn = smallest.map(|change| turn(words, dataset, weights, change));
    let because = match (turn, close.is_empty()) {
        (Some(turn), _) if shared => words.sure_turn(&turn),
        (Some(turn), false) => words.sure_turn_or_score(&turn, &quarter),
        (Some(turn), true) => words.sure_turn_no_score(&turn, &quarter),
        (None, _) if shared => words.sure_no_turn().to_owned(),
        (None, false) => words.sure_no_turn_but_score(&quarter),
        (None, true) => words.sure_nothing(&quarter),
    };
    Certainty { grade, because }
}

/// "Performance down from 60 to 59 puts Django first".
fn turn(words: Words, dataset: &Dataset, weights: &Weights, change: &Move) -> String {
    let from = weights.importances().get(change.category).copied().unwrap_or(0);
    let (label, count) = (&dataset.categories[change.category].label, change.leaders.len());
    let who = names(words, dataset, &change.leaders);
    let [was, is] = [from, change.to].map(|importance| digits(words, importance.into()));
    if change.to > from {
        words.turn_up(count, label, &was, &is, &who)
    } else {
        words.turn_down(count, label, &was, &is, &who)
    }
}

/// The entries that are too close to the leader to call, with the rule; empty if there are none.
#[must_use]
pub fn too_close(words: Words, dataset: &Dataset, ranking: &Ranking, close: &[usize]) -> String {
    if close.is_empty() {
        return String::new();
    }
    let quarter = points(words, quarter_point(dataset.scale));
    let leaders: Vec<usize> = ranking.leaders().collect();
    let [close_by, leaders] = [close, &leaders].map(|entries| names(words, dataset, entries));
    words.too_close(close.len(), &close_by, &quarter, &leaders)
}

/// A number of points: `0.25`.
fn points(words: Words, hundredths: Hundredths) -> String {
    decimal(words, hundredths.0.into(), 2)
}
