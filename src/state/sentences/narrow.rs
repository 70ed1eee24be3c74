//! What is ruled out and why, what that costs, and scores set otherwise, in words.

use super::lists::{and, digits, or, parted, place_of};
use super::tip::names;
use crate::dataset::{Better, Dataset, Hundredths};
use crate::narrow::{Condition, Correction, Field, Narrowing, Price, most_back};
use crate::ranking::Placement;
use crate::words::Words;

/// A condition, as it is set: `Security at least 8`, `Language: Go or PHP`, `“js”`.
#[must_use]
pub fn condition(
    words: Words,
    dataset: &Dataset,
    narrowing: &Narrowing,
    condition: &Condition,
) -> String {
    match condition {
        Condition::Text => words.quoted(&narrowing.text),
        Condition::Tag(name) => {
            words.condition_tag(&titled(name), &or(words, narrowing.kept(name)))
        }
        Condition::Must(category) => {
            let label = &dataset.categories[*category].label;
            let must = score(words, narrowing.must(*category).unwrap_or_default());
            match dataset.categories[*category].better {
                Better::High => words.condition_at_least(label, &must),
                Better::Low => words.condition_at_most(label, &must),
            }
        }
    }
}

/// A score as it is shown: `8.5`.
#[must_use]
pub fn score(words: Words, score: Hundredths) -> String {
    words.figure(score.to_string())
}

/// A name with a capital: `Language`.
#[must_use]
pub fn titled(name: &str) -> String {
    let (first, rest) = name.split_at_checked(1).unwrap_or(("", name));
    first.to_ascii_uppercase() + rest
}

/// Why an entry is ruled out: `Security 6 is below 8; its language is Go`. `dataset` has the scores that
/// count.
#[must_use]
pub fn reasons(
    words: Words,
    dataset: &Dataset,
    narrowing: &Narrowing,
    entry: usize,
    broken: &[Condition],
) -> String {
    let reason = |condition: &Condition| match condition {
        Condition::Text => words.reason_text(&narrowing.text),
        Condition::Tag(name) => match dataset.entries[entry].tag(name) {
            Some(value) => words.reason_tag(name, value),
            None => words.reason_no_tag(name),
        },
        Condition::Must(category) => {
            let label = &dataset.categories[*category].label;
            let own = score(words, dataset.printed_score(entry, *category));
            let must = score(words, narrowing.must(*category).unwrap_or_default());
            match dataset.categories[*category].better {
                Better::High => words.reason_below(label, &own, &must),
                Better::Low => words.reason_above(label, &own, &must),
            }
        }
    };
    parted(words, &broken.iter().map(reason).collect::<Vec<String>>())
}

/// `9 of 12 remain`.
#[must_use]
pub fn remain(words: Words, remaining: usize, all: usize) -> String {
    let all = digits(words, all);
    if remaining == 0 { words.remain_none(&all) } else { words.remain(remaining, &all) }
}

/// `rules out 4`.
#[must_use]
pub fn ruled_out(words: Words, count: usize) -> String {
    if count == 0 { words.rules_out_nothing().to_owned() } else { words.rules_out(count) }
}

/// What a condition costs: "rules out 4; without this, Express.js would be 4th".
#[must_use]
pub fn cost(words: Words, dataset: &Dataset, price: &Price) -> String {
    let out = price.rules_out;
    match price.best {
        Some((entry, rank, tied)) => {
            let place = place_of(words, rank, tied);
            words.rules_out_best(out, &dataset.entries[entry].name, &place)
        }
        None if out == 0 => ruled_out(words, out),
        None => words.rules_out_none_alone(out),
    }
}

/// That nothing remains, and which one condition to take away to get the most back.
#[must_use]
pub fn nobody(words: Words, dataset: &Dataset, narrowing: &Narrowing, prices: &[Price]) -> String {
    let all = digits(words, dataset.entries.len());
    let asked = |price: &Price| condition(words, dataset, narrowing, &price.condition);
    match (most_back(prices), prices) {
        (_, [only]) => words.all_out_by_one(&asked(only), &all),
        (Some(most), _) => words.all_out_most_back(most.alone, &asked(most), &all),
        (None, _) => words.all_out_by_two().to_owned(),
    }
}

/// That one entry remains.
#[must_use]
pub fn only(words: Words, dataset: &Dataset, entry: usize) -> String {
    words.remains_alone(&dataset.entries[entry].name)
}

/// A score that was set otherwise: `Django: Security 9 → 7`. `dataset` is as given.
#[must_use]
pub fn changed(words: Words, dataset: &Dataset, correction: &Correction) -> String {
    let Correction { entry, category, score: now } = *correction;
    let [was, now] = [dataset.printed_score(entry, category), now].map(|s| score(words, s));
    words.score_changed(
        &dataset.entries[entry].name,
        &dataset.categories[category].label,
        &was,
        &now,
    )
}

/// Whether scores that were set otherwise change the winner, told from those who lead without them and with
/// them.
#[must_use]
pub fn unlike(words: Words, dataset: &Dataset, before: &[usize], after: &[usize]) -> String {
    let who = |entries: &[usize]| names(words, dataset, entries);
    match (before.is_empty(), after.is_empty()) {
        _ if before == after && after.len() == 1 => words.winner_same(&who(after)),
        _ if before == after => words.winner_shared().to_owned(),
        (_, true) => String::new(),
        (true, _) => words.winner_made(after.len(), &who(after)),
        _ => words.winner_replaced(after.len(), &who(after), &who(before)),
    }
}

/// What an entry that is ruled out would be: without the one condition that it breaks, or if nothing were
/// ruled out. `whole` is its place then.
#[must_use]
pub fn without(
    words: Words,
    dataset: &Dataset,
    now: &Field,
    entry: usize,
    whole: Placement,
) -> String {
    let why: Vec<String> =
        now.broken[entry].iter().map(|c| condition(words, dataset, &now.narrowing, c)).collect();
    words.out_without(
        &dataset.entries[entry].name,
        &and(words, &why),
        &place_of(words, whole.rank, whole.tied),
    )
}

/// Who is first, for those who listen: `Django is first.`
#[must_use]
pub fn first(words: Words, dataset: &Dataset, placements: &[Placement]) -> String {
    let first = placements.iter().take_while(|p| p.rank == 1).map(|p| p.entry);
    let first: Vec<String> = first.map(|e| dataset.entries[e].name.to_string()).collect();
    words.first_place(first.len(), &and(words, &first))
}
