//! Tipping points in words.

use super::lists::{and, digits, listed, then};
use crate::dataset::Dataset;
use crate::insight::{Stretch, Tip};
use crate::words::Words;

/// Who takes over at a tipping point, and from which importance on: `ASP.NET Core is first from 61 up`.
#[must_use]
pub fn tip(words: Words, dataset: &Dataset, tip: &Tip, current: u8) -> String {
    let (names, at) = (names(words, dataset, &tip.leaders), digits(words, tip.to.into()));
    if tip.to >= current {
        words.tip_up(tip.leaders.len(), &names, &at)
    } else {
        words.tip_down(tip.leaders.len(), &names, &at)
    }
}

/// What a slider does to first place, for those who listen: "First place: Django up to 60, then
/// ASP.NET Core."
#[must_use]
pub fn described(words: Words, dataset: &Dataset, stretches: &[Stretch]) -> String {
    let who = |stretch: &Stretch| names(words, dataset, &stretch.leaders);
    if let [all] = stretches {
        return words.along_all(all.leaders.len(), &who(all));
    }
    let part = |(at, stretch): (usize, &Stretch)| {
        let (who, next) = (who(stretch), stretches.get(at + 1));
        let to = digits(words, stretch.to.floor().into());
        if stretch.from == stretch.to {
            words.along_at(&who, &to)
        } else if next.is_some_and(|next| next.from != next.to) {
            words.along_to(&who, &to)
        } else {
            who
        }
    };
    let parts: Vec<String> = stretches.iter().enumerate().map(part).collect();
    words.along(&then(words, &parts))
}

/// The names of some entries, of many only the first.
pub fn names(words: Words, dataset: &Dataset, entries: &[usize]) -> String {
    let name = |&entry: &usize| dataset.entries[entry].name.to_string();
    match entries {
        [first, second, third, more @ ..] if !more.is_empty() => {
            let some = listed(words, &[first, second, third].map(name));
            words.names_more(more.len(), &some)
        }
        some => and(words, &some.iter().map(name).collect::<Vec<String>>()),
    }
}
