//! Whether other ways to add up name the same winner, in words.

use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{geometric_leaders, weakest_leaders};
use crate::ranking::{Ranking, Weights};

/// Who leads where a weak score cannot be made up for: by the geometric mean, and by the weakest score.
#[must_use]
pub fn other_rules(dataset: &Dataset, weights: &Weights, ranking: &Ranking) -> String {
    let leaders: Vec<usize> = ranking.leaders().collect();
    let verdict = |found: &[usize]| {
        let kept = found.iter().filter(|entry| leaders.contains(entry)).count();
        let who = names(dataset, found);
        match (kept == leaders.len(), found.len() == leaders.len()) {
            (true, true) => format!("{who} again"),
            (true, false) => format!("{who}, level"),
            _ => format!("{who} instead"),
        }
    };
    let geometric = geometric_leaders(dataset, weights, ranking);
    let weakest = verdict(&weakest_leaders(dataset, weights));
    if geometric.is_empty() {
        return format!("By the weakest score that counts: {weakest}.");
    }
    format!(
        "By the geometric mean, which forgives weak spots less: {}. By the weakest score that counts: {weakest}.",
        verdict(&geometric)
    )
}
