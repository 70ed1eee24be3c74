//! Tipping points in words.

use super::lists::{and, joined};
use crate::dataset::Dataset;
use crate::insight::{Stretch, Tip};

/// Who takes over at a tipping point, and from which importance on: `ASP.NET Core is first from 61 up`.
#[must_use]
pub fn tip(dataset: &Dataset, tip: &Tip, current: u8) -> String {
    let names = names(dataset, &tip.leaders);
    let are = if tip.leaders.len() == 1 { "is first" } else { "share first place" };
    let way = if tip.to >= current { "up" } else { "down" };
    format!("{names} {are} from {} {way}", tip.to)
}

/// What a slider does to first place, for those who listen: "First place: Django up to 60, then
/// ASP.NET Core."
#[must_use]
pub fn described(dataset: &Dataset, stretches: &[Stretch]) -> String {
    let who = |stretch: &Stretch| names(dataset, &stretch.leaders);
    if let [all] = stretches {
        return format!("{} first, wherever this slider stands.", who(all));
    }
    let part = |(at, stretch): (usize, &Stretch)| {
        let (who, next) = (who(stretch), stretches.get(at + 1));
        if stretch.from == stretch.to {
            format!("{who} at {}", stretch.to.floor())
        } else if next.is_some_and(|next| next.from != next.to) {
            format!("{who} up to {}", stretch.to.floor())
        } else {
            who
        }
    };
    let parts: Vec<String> = stretches.iter().enumerate().map(part).collect();
    format!("First place: {}.", joined(&parts, ", then "))
}

/// The names of some entries, of many only the first.
pub fn names(dataset: &Dataset, entries: &[usize]) -> String {
    let name = |&entry: &usize| dataset.entries[entry].name.to_string();
    match entries {
        [first, second, third, more @ ..] if !more.is_empty() => {
            let some = joined(&[first, second, third].map(name), ", ");
            format!("{some} and {} more", more.len())
        }
        some => and(&some.iter().map(name).collect::<Vec<String>>()),
    }
}
