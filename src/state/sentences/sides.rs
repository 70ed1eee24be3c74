//! Which of two entries is better where.

use super::lists::and;
use crate::dataset::Dataset;
use crate::words::Words;
use std::cmp::Ordering;

/// "Django is better in Ease of Use; ASP.NET Core in Performance and Security; they are level in
/// Scalability." Every category is named once.
#[must_use]
pub fn better_where(words: Words, dataset: &Dataset, [one, other]: [usize; 2]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    let labels = |wanted: Ordering| {
        let scores = dataset.row(one).iter().zip(dataset.row(other));
        let found = scores.zip(dataset.categories.iter());
        let found = found.filter(|((own, its), _)| own.cmp(its) == wanted);
        and(words, &found.map(|(_, category)| category.label.to_string()).collect::<Vec<_>>())
    };
    let [more, less, level] = [Ordering::Greater, Ordering::Less, Ordering::Equal].map(labels);
    let (one, other) = (name(one), name(other));
    let (better, most) = if less.is_empty() { (one, &more) } else { (other, &less) };
    match (more.is_empty(), less.is_empty(), level.is_empty()) {
        (true, true, _) => words.sides_same(one, other),
        (false, false, true) => words.sides_both(one, &more, other, &less),
        (false, false, false) => words.sides_both_level(one, &more, other, &less, &level),
        (.., true) => words.sides_one(better, most),
        (.., false) => words.sides_one_level(better, most, &level),
    }
}
