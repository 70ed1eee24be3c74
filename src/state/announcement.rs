//! What changed between two moments, in a sentence or two for those who listen.

use super::sentences::{digits, first, joined, listed, parted, place_of, remain};
use super::snapshot::Snapshot;
use crate::dataset::{Category, Dataset};
use crate::words::Words;

/// What changed, as "Security raised to 80. Spring Boot up 2 to 1st."; empty if nothing did.
#[must_use]
pub fn announcement(words: Words, dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let mut sentences: Vec<String> = Vec::new();
    if before.weights != now.weights {
        sentences.push(weights_changed(words, dataset, before, now));
        if before.narrowing == now.narrowing {
            let order = order_changed(words, dataset, before, now);
            sentences.push(order.unwrap_or_else(|| words.order_stays().to_owned()));
        }
    }
    if before.narrowing != now.narrowing {
        sentences.extend(narrowed(words, dataset, before, now));
    }
    if before.picks != now.picks {
        sentences.extend(picks_changed(words, dataset, before, now));
    }
    joined(&sentences, " ")
}

/// What remains, and who leads it.
fn narrowed(words: Words, dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> Vec<String> {
    let corrections = now.narrowing.corrections.len();
    let mut sentences = Vec::new();
    if before.narrowing.corrections != now.narrowing.corrections {
        sentences.push(match corrections {
            0 => words.scores_original().to_owned(),
            count => words.scores_changed(count),
        });
    }
    sentences.push(words.sentence(&remain(words, now.remaining, dataset.entries.len())));
    if now.remaining > 0 {
        sentences.push(first(words, dataset, now.ranking.placements()));
    }
    sentences
}

/// How many changes of importances are told one by one.
const TOLD: usize = 2;

/// What is different from a moment that was kept, as "Security 50 → 80; Spring Boot up 2 to 1st.";
/// empty if nothing is.
#[must_use]
pub fn since(words: Words, dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let pairs = before.weights.importances().iter().zip(now.weights.importances());
    let told = |(category, (was, is)): (&Category, (&u8, &u8))| {
        let [was, is] = [*was, *is].map(usize::from);
        (was != is).then(|| {
            words.since_importance(&category.label, &digits(words, was), &digits(words, is))
        })
    };
    let changed: Vec<String> = dataset.categories.iter().zip(pairs).filter_map(told).collect();
    let mut parts = match changed.len() {
        0 => Vec::new(),
        1..=TOLD => vec![listed(words, &changed)],
        more => vec![words.since_importances(more)],
    };
    if before.remaining != now.remaining {
        parts.push(words.since_entries(now.remaining, &digits(words, before.remaining)));
    } else if before.narrowing != now.narrowing {
        parts.push(words.since_otherwise().to_owned());
    }
    match order_changed(words, dataset, before, now) {
        Some(order) => parts.push(order),
        None if !parts.is_empty() => parts.push(words.since_same_order().to_owned()),
        None => {}
    }
    let mut sentences = vec![parted(words, &parts)];
    sentences.retain(|sentence| !sentence.is_empty());
    // The picks follow the order by themselves; they are told where nothing else is.
    if sentences.is_empty() && before.picks != now.picks {
        sentences.extend(picks_changed(words, dataset, before, now));
    }
    joined(&sentences, " ")
}

fn weights_changed(words: Words, dataset: &Dataset, before: &Snapshot, now: &Snapshot) -> String {
    let pairs = before.weights.importances().iter().zip(now.weights.importances());
    let mut changed = pairs.enumerate().filter(|(_, (was, is))| was != is);
    match (changed.next(), changed.count()) {
        (Some((category, (was, is))), 0) => {
            let (label, now) = (&dataset.categories[category].label, digits(words, (*is).into()));
            if is > was { words.raised(label, &now) } else { words.lowered(label, &now) }
        }
        (_, more) => words.importances_changed(more + 1),
    }
}

/// The change of first place if there is one, else the longest move, if there is any.
fn order_changed(
    words: Words,
    dataset: &Dataset,
    before: &Snapshot,
    now: &Snapshot,
) -> Option<String> {
    let moved = |entry: usize| {
        let (name, rise) = (&dataset.entries[entry].name, now.ranking.rise(&before.ranking, entry));
        let place = now.ranking.placement(entry);
        let (steps, to) = (rise.unsigned_abs() as usize, place_of(words, place.rank, place.tied));
        if rise > 0 { words.moved_up(steps, name, &to) } else { words.moved_down(steps, name, &to) }
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

fn picks_changed(
    words: Words,
    dataset: &Dataset,
    before: &Snapshot,
    now: &Snapshot,
) -> Option<String> {
    let names = |of: &[usize], but: &[usize]| {
        let of = of.iter().filter(|entry| !but.contains(entry));
        of.map(|&entry| dataset.entries[entry].name.to_string()).collect::<Vec<String>>()
    };
    let (added, gone) = (names(&now.picks, &before.picks), names(&before.picks, &now.picks));
    match (added.is_empty(), gone.is_empty()) {
        (false, true) => Some(words.radar_added(added.len(), &listed(words, &added))),
        (true, false) => Some(words.radar_removed(gone.len(), &listed(words, &gone))),
        (false, false) => {
            let all = names(&now.picks, &[]);
            Some(words.radar_shows(all.len(), &listed(words, &all)))
        }
        (true, true) => None,
    }
}
