//! What can be asked of an entry, and whether it is met.

use super::narrowing::Narrowing;
use crate::dataset::{Better, Dataset};

/// One thing that is asked of every entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// That its name or its tags hold the text.
    Text,
    /// That the tag of this name has one of the values that are kept.
    Tag(String),
    /// That its score in the category is good enough.
    Must(usize),
}

/// Whether an entry meets a condition. `dataset` has the scores that count, with the reader's own.
#[must_use]
pub fn meets(
    dataset: &Dataset,
    narrowing: &Narrowing,
    condition: &Condition,
    entry: usize,
) -> bool {
    match condition {
        Condition::Text => holds(dataset, entry, &narrowing.text),
        Condition::Tag(name) => dataset.entries[entry]
            .tag(name)
            .is_some_and(|value| narrowing.kept(name).iter().any(|kept| kept == value)),
        Condition::Must(category) => narrowing.must(*category).is_none_or(|must| {
            let score = dataset.printed_score(entry, *category);
            match dataset.categories[*category].better {
                Better::High => score >= must,
                Better::Low => score <= must,
            }
        }),
    }
}

/// Whether each word of a text is somewhere in the entry's name or in a value of its tags, letter case
/// aside. (Of A–Z alone: the table of all letters weighs more than this room.)
fn holds(dataset: &Dataset, entry: usize, text: &str) -> bool {
    let entry = &dataset.entries[entry];
    let within = |all: &str, word: &str| {
        let (all, word) = (all.as_bytes(), word.as_bytes());
        all.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
    };
    text.split(' ').filter(|word| !word.is_empty()).all(|word| {
        within(&entry.name, word) || entry.tags.iter().any(|(_, value)| within(value, word))
    })
}
