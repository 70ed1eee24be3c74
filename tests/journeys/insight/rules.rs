//! Other ways to add up: whether the leader survives them.

use super::brute::{list, real};
use super::{SETTINGS, opens};
use crate::harness::{Journey, in_chromium};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_chromium(crate::journeys![other_ways_to_add_up_are_told])
}

/// Who has the most by a measure, in order of name.
fn first_by(measure: impl Fn(&[u64]) -> f64) -> Vec<String> {
    let all: Vec<f64> = ORACLE.entries.iter().map(|entry| measure(&entry.scores)).collect();
    let most = all.iter().copied().fold(f64::MIN, f64::max);
    let mut names: Vec<String> = ORACLE
        .entries
        .iter()
        .zip(&all)
        .filter(|(_, one)| most - **one < 1e-9)
        .map(|(entry, _)| entry.name.clone())
        .collect();
    names.sort_by_key(|name| name.to_lowercase());
    names
}

fn other_ways_to_add_up_are_told(page: &Page) {
    for &importances in &SETTINGS {
        opens(page, &importances);
        let said = page.text("[data-insight=rules] .panel-text");
        let sum = real(importances.iter().sum());
        let geometric = first_by(|scores| {
            let logs = scores.iter().zip(importances);
            logs.map(|(score, importance)| real(importance) * real(*score).ln()).sum::<f64>() / sum
        });
        let weakest = first_by(|scores| {
            let counting = scores.iter().zip(importances).filter(|(_, importance)| *importance > 0);
            counting.map(|(score, _)| real(*score)).fold(f64::MAX, f64::min)
        });
        let leaders = ORACLE.leaders(&importances);
        let parts = said.split_once("By the weakest").unwrap_or_else(|| panic!("{said}"));
        for (part, found) in [(parts.0, geometric), (parts.1, weakest)] {
            assert!(part.contains(&list(&found)), "{importances:?}: no {found:?} in {part:?}");
            let (again, instead) = (part.contains("again"), part.contains("instead"));
            let kept = leaders.iter().all(|leader| found.contains(leader));
            assert_eq!(again, found == leaders, "{importances:?}: {part:?}");
            assert_eq!(instead, !kept, "{importances:?}: {part:?}, first are {leaders:?}");
        }
    }
}
