//! Which of two entries is better where.

use super::lists::and;
use crate::dataset::Dataset;
use std::cmp::Ordering;
use std::fmt::Write;

/// "Django is better in Ease of Use; ASP.NET Core in Performance and Security; they are level in
/// Scalability." Every category is named once.
#[must_use]
pub fn better_where(dataset: &Dataset, [one, other]: [usize; 2]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    let labels = |wanted: Ordering| {
        let scores = dataset.row(one).iter().zip(dataset.row(other));
        let found = scores.zip(dataset.categories.iter());
        let found = found.filter(|((own, its), _)| own.cmp(its) == wanted);
        found.map(|(_, category)| category.label.to_string()).collect::<Vec<String>>()
    };
    let (more, less, level) =
        (labels(Ordering::Greater), labels(Ordering::Less), labels(Ordering::Equal));
    if more.is_empty() && less.is_empty() {
        return format!("{} and {} have the same scores everywhere.", name(one), name(other));
    }
    let mut said = String::new();
    for (entry, labels) in [(one, more), (other, less)] {
        if labels.is_empty() {
            continue;
        }
        let (between, is) = if said.is_empty() { ("", " is better") } else { ("; ", "") };
        let _a_string_grows = write!(said, "{between}{}{is} in {}", name(entry), and(&labels));
    }
    if !level.is_empty() {
        let _a_string_grows = write!(said, "; they are level in {}", and(&level));
    }
    said + "."
}
