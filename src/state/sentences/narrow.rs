//! What is ruled out and why, what that costs, and scores set otherwise, in words.

use super::lists::{and, joined, ordinal};
use super::tip::names;
use crate::dataset::{Better, Dataset};
use crate::narrow::{Condition, Correction, Field, Narrowing, Price, most_back};
use crate::ranking::Placement;

/// A condition, as it is set: `Security at least 8`, `Language: Go or PHP`, `“js”`.
#[must_use]
pub fn condition(dataset: &Dataset, narrowing: &Narrowing, condition: &Condition) -> String {
    match condition {
        Condition::Text => format!("“{}”", narrowing.text),
        Condition::Tag(name) => {
            let values = narrowing.kept(name);
            let listed = match values {
                [others @ .., last] if !others.is_empty() => {
                    format!("{} or {last}", joined(others, ", "))
                }
                values => joined(values, ", "),
            };
            format!("{}: {listed}", titled(name))
        }
        Condition::Must(category) => {
            let label = &dataset.categories[*category].label;
            let must = narrowing.must(*category).unwrap_or_default();
            format!("{label} {} {must}", bound(dataset, *category))
        }
    }
}

/// Which side of its bound a score must be on: `at least`.
fn bound(dataset: &Dataset, category: usize) -> &'static str {
    match dataset.categories[category].better {
        Better::High => "at least",
        Better::Low => "at most",
    }
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
    dataset: &Dataset,
    narrowing: &Narrowing,
    entry: usize,
    broken: &[Condition],
) -> String {
    let reason = |condition: &Condition| match condition {
        Condition::Text => format!("“{}” is in neither name nor tags", narrowing.text),
        Condition::Tag(name) => match dataset.entries[entry].tag(name) {
            Some(value) => format!("its {name} is {value}"),
            None => format!("it has no {name}"),
        },
        Condition::Must(category) => {
            let (label, score) =
                (&dataset.categories[*category].label, dataset.printed_score(entry, *category));
            let must = narrowing.must(*category).unwrap_or_default();
            let side = match dataset.categories[*category].better {
                Better::High => "below",
                Better::Low => "above",
            };
            format!("{label} {score} is {side} {must}")
        }
    };
    joined(&broken.iter().map(reason).collect::<Vec<String>>(), "; ")
}

/// `9 of 12 remain`.
#[must_use]
pub fn remain(remaining: usize, all: usize) -> String {
    match remaining {
        0 => format!("None of {all} remains"),
        1 => format!("1 of {all} remains"),
        _ => format!("{remaining} of {all} remain"),
    }
}

/// `rules out 4`.
#[must_use]
pub fn ruled_out(count: usize) -> String {
    if count == 0 { "rules out nothing".to_owned() } else { format!("rules out {count}") }
}

/// What a condition costs: "rules out 4; without this, Express.js would be 4th".
#[must_use]
pub fn cost(dataset: &Dataset, price: &Price) -> String {
    let out = ruled_out(price.rules_out);
    match price.best {
        Some((entry, rank, tied)) => {
            let place = place_of(rank, tied);
            format!("{out}; without this, {} would be {place}", dataset.entries[entry].name)
        }
        None if price.rules_out == 0 => out,
        None => format!("{out}, none of them alone"),
    }
}

/// A place in a sentence: `4th`, `tied 4th`.
#[must_use]
pub fn place_of(rank: u16, tied: bool) -> String {
    format!("{}{}", if tied { "tied " } else { "" }, ordinal(rank))
}

/// That nothing remains, and which one condition to take away to get the most back.
#[must_use]
pub fn nobody(dataset: &Dataset, narrowing: &Narrowing, prices: &[Price]) -> String {
    let all = dataset.entries.len();
    match (most_back(prices), prices) {
        (_, [only]) => format!(
            "Everything is ruled out: {} leaves none of {all}. Take it away to see the ranking again.",
            condition(dataset, narrowing, &only.condition)
        ),
        (Some(most), _) => format!(
            "Everything is ruled out. Take away {}, and {} of {all} come back: the most that one \
             condition brings.",
            condition(dataset, narrowing, &most.condition),
            most.alone
        ),
        (None, _) => {
            "Everything is ruled out, and no single condition brings anything back: take away \
                      two, or clear all."
                .to_owned()
        }
    }
}

/// That one entry remains.
#[must_use]
pub fn only(dataset: &Dataset, entry: usize) -> String {
    let name = &dataset.entries[entry].name;
    format!("Only {name} remains, so it is first whatever the weights.")
}

/// A score that was set otherwise: `Django: Security 9 → 7`. `dataset` is as given.
#[must_use]
pub fn changed(dataset: &Dataset, correction: &Correction) -> String {
    let Correction { entry, category, score } = *correction;
    format!(
        "{}: {} {} → {score}",
        dataset.entries[entry].name,
        dataset.categories[category].label,
        dataset.printed_score(entry, category)
    )
}

/// Whether scores that were set otherwise change the winner, told from those who lead without them and with
/// them.
#[must_use]
pub fn unlike(dataset: &Dataset, before: &[usize], after: &[usize]) -> String {
    let who = |entries: &[usize]| names(dataset, entries);
    match (before.is_empty(), after.is_empty()) {
        _ if before == after && after.len() == 1 => {
            format!("The winner is the same: {}.", who(after))
        }
        _ if before == after => "First place is shared as before.".to_owned(),
        (_, true) => String::new(),
        (true, _) => format!("This makes {} first.", who(after)),
        _ => format!("This puts {} first in place of {}.", who(after), who(before)),
    }
}

/// What an entry that is ruled out would be: without the one condition that it breaks, or if nothing were
/// ruled out. `whole` is its place then.
#[must_use]
pub fn without(dataset: &Dataset, now: &Field, entry: usize, whole: Placement) -> String {
    let name = &dataset.entries[entry].name;
    let place = place_of(whole.rank, whole.tied);
    let why: Vec<String> =
        now.broken[entry].iter().map(|c| condition(dataset, &now.narrowing, c)).collect();
    let asked = and(&why);
    format!("{name} is ruled out by {asked}. If nothing were ruled out, it would be {place}.")
}

/// Who is first, for those who listen: `Django is first.`
#[must_use]
pub fn first(dataset: &Dataset, placements: &[Placement]) -> String {
    let first = placements.iter().take_while(|p| p.rank == 1).map(|p| p.entry);
    let first: Vec<String> = first.map(|e| dataset.entries[e].name.to_string()).collect();
    match first.as_slice() {
        [one] => format!("{one} is first."),
        some => format!("{} share first place.", and(some)),
    }
}
