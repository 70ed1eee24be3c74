//! What changed between two moments, in a sentence or two for those who listen.

use super::sentences::{first, joined, ordinal, remain};
use super::snapshot::Snapshot;
use crate::dataset::{Category, Dataset};

/// What changed, as "Security raised to 80. Spring Boot up 2 to 1st."; empty if nothing did.
#[must_use]
pub fn announcement(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let mut sentences: Vec<String> = Vec::new();
    if before.weights != now.weights {
        sentences.push(weights_changed(dataset, before, now));
        if before.narrowing == now.narrowing {
            let order = order_changed(dataset, before, now);
            sentences.push(order.unwrap_or_else(|| "The order stays the same.".to_owned()));
        }
    }
    if before.narrowing != now.narrowing {
        sentences.extend(narrowed(dataset, before, now));
    }
    if before.picks != now.picks {
        sentences.extend(picks_changed(dataset, before, now));
    }
    joined(&sentences, " ")
}

/// What remains, and who leads it.
fn narrowed(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> Vec<String> {
    let corrections = now.narrowing.corrections.len();
    let mut sentences = Vec::new();
    if before.narrowing.corrections != now.narrowing.corrections {
        sentences.push(match corrections {
            0 => "All scores are the original ones.".to_owned(),
            1 => "One score is changed by you.".to_owned(),
            _ => format!("{corrections} scores are changed by you."),
        });
    }
    sentences.push(remain(now.remaining, dataset.entries.len()) + ".");
    if now.remaining > 0 {
        sentences.push(first(dataset, now.ranking.placements()));
    }
    sentences
}

/// How many changes of importances are told one by one.
const TOLD: usize = 2;

/// What is different from a moment that was kept, as "Security 50 → 80; Spring Boot up 2 to 1st.";
/// empty if nothing is.
#[must_use]
pub fn since(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let pairs = before.weights.importances().iter().zip(now.weights.importances());
    let told = |(category, (was, is)): (&Category, (&u8, &u8))| {
        (was != is).then(|| format!("{} {was} → {is}", category.label))
    };
    let changed: Vec<String> = dataset.categories.iter().zip(pairs).filter_map(told).collect();
    let mut parts = match changed.len() {
        0 => Vec::new(),
        1..=TOLD => vec![joined(&changed, ", ")],
        more => vec![format!("{more} importances changed")],
    };
    if before.remaining != now.remaining {
        parts.push(format!("{} → {} entries", before.remaining, now.remaining));
    } else if before.narrowing != now.narrowing {
        parts.push("other scores or filters".to_owned());
    }
    match order_changed(dataset, before, now) {
        Some(order) => parts.push(order),
        None if !parts.is_empty() => parts.push("the order is the same.".to_owned()),
        None => {}
    }
    let mut sentences = vec![joined(&parts, "; ")];
    sentences.retain(|sentence| !sentence.is_empty());
    // The picks follow the order by themselves; they are told where nothing else is.
    if sentences.is_empty() && before.picks != now.picks {
        sentences.extend(picks_changed(dataset, before, now));
    }
    joined(&sentences, " ")
}

fn weights_changed(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let pairs = before.weights.importances().iter().zip(now.weights.importances());
    let mut changed = pairs.enumerate().filter(|(_, (was, is))| was != is);
    match (changed.next(), changed.count()) {
        (Some((category, (was, is))), 0) => {
            let label = &dataset.categories[category].label;
            format!("{label} {} to {is}.", if is > was { "raised" } else { "lowered" })
        }
        (_, more) => format!("{} importances changed.", more + 1),
    }
}

/// The change of first place if there is one, else the longest move, if there is any.
fn order_changed(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> Option<String> {
    let moved = |entry: usize| {
        let (name, rise) = (&dataset.entries[entry].name, now.ranking.rise(&before.ranking, entry));
        let place = now.ranking.placement(entry);
        let (direction, steps) = (if rise > 0 { "up" } else { "down" }, rise.unsigned_abs());
        let tied = if place.tied { "tied " } else { "" };
        format!("{name} {direction} {steps} to {tied}{}.", ordinal(place.rank))
    };
    let rise = |entry: usize| now.ranking.rise(&before.ranking, entry);
    let leader = now.ranking.leaders().find(|&entry| rise(entry) > 0);
    let longest = || {
        let all = now.ranking.placements().iter().map(|p| p.entry);
        // Of equal moves the one that ends highest: placements come best first.
        all.rev().max_by_key(|&entry| rise(entry).unsigned_abs()).filter(|&entry| rise(entry) != 0)
    };
    leader.or_else(longest).map(moved)
}

fn picks_changed(dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> Option<String> {
    let name = |entry: &usize| dataset.entries[*entry].name.as_ref();
    let added: Vec<&str> =
        now.picks.iter().filter(|e| !before.picks.contains(e)).map(name).collect();
    let gone: Vec<&str> =
        before.picks.iter().filter(|e| !now.picks.contains(e)).map(name).collect();
    match (added.is_empty(), gone.is_empty()) {
        (false, true) => Some(format!("{} added to the radar.", added.join(", "))),
        (true, false) => Some(format!("{} taken out of the radar.", gone.join(", "))),
        (false, false) => {
            let all: Vec<&str> = now.picks.iter().map(name).collect();
            Some(format!("The radar shows {}.", all.join(", ")))
        }
        (true, true) => None,
    }
}
