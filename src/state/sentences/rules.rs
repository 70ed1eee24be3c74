//! Whether other ways to add up name the same winner, in words.

use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{geometric_leaders, weakest_leaders};
use crate::ranking::{Ranking, Weights};
use crate::words::Words;

/// What another way to add up makes of those who lead.
enum Verdict {
    /// They lead again.
    Again,
    /// They lead, level with others.
    Level,
    /// Others lead, or only some of them.
    Instead,
}

/// Who leads where a weak score cannot be made up for: by the geometric mean, and by the weakest score.
#[must_use]
pub fn other_rules(
    words: Words,
    dataset: &Dataset,
    weights: &Weights,
    ranking: &Ranking,
) -> String {
    let leaders: Vec<usize> = ranking.leaders().collect();
    let verdict = |found: &[usize]| {
        let kept = found.iter().filter(|entry| leaders.contains(entry)).count();
        let verdict = match (kept == leaders.len(), found.len() == leaders.len()) {
            (true, true) => Verdict::Again,
            (true, false) => Verdict::Level,
            _ => Verdict::Instead,
        };
        (verdict, names(words, dataset, found))
    };
    let geometric = geometric_leaders(dataset, weights, ranking);
    let (weakest, who) = verdict(&weakest_leaders(dataset, weights));
    let weakest = match weakest {
        Verdict::Again => words.rule_weakest_again(&who),
        Verdict::Level => words.rule_weakest_level(&who),
        Verdict::Instead => words.rule_weakest_instead(&who),
    };
    if geometric.is_empty() {
        return weakest;
    }
    let (geometric, who) = verdict(&geometric);
    let geometric = match geometric {
        Verdict::Again => words.rule_geometric_again(&who),
        Verdict::Level => words.rule_geometric_level(&who),
        Verdict::Instead => words.rule_geometric_instead(&who),
    };
    format!("{geometric} {weakest}")
}
