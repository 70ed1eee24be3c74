//! Tipping points in words.

use super::lists::and;
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

/// What a slider does to first place, for those who listen: "Django is first up to 60, then ASP.NET Core."
#[must_use]
pub fn described(dataset: &Dataset, stretches: &[Stretch]) -> String {
    let mut words = String::new();
    for (at, stretch) in stretches.iter().enumerate() {
        let names = names(dataset, &stretch.leaders);
        let last = at + 1 == stretches.len();
        words.push_str(&match (at, last) {
            (0, true) => return format!("{names} first, wherever this slider stands."),
            (0, false) => format!("First place: {names} up to {}", stretch.to.floor()),
            (_, false) => format!(", then {names} up to {}", stretch.to.floor()),
            (_, true) => format!(", then {names}."),
        });
    }
    words
}

/// The names of some entries, of many only the first.
pub fn names(dataset: &Dataset, entries: &[usize]) -> String {
    let name = |&entry: &usize| dataset.entries[entry].name.as_ref();
    match entries {
        [first, second, third, more @ ..] if !more.is_empty() => {
            let some = [first, second, third].map(name).join(", ");
            format!("{some} and {} more", more.len())
        }
        some => and(&some.iter().map(name).collect::<Vec<_>>()),
    }
}
