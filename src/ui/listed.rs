//! Things one after another, as the language keeps them apart.

use crate::words::Words;

/// `A`, `A, B`, `A, B, C`: nothing before the last, unlike in a sentence.
pub fn listed(words: Words, items: &[String]) -> String {
    let Some((first, others)) = items.split_first() else { return String::new() };
    others.iter().fold(first.clone(), |all, item| words.list_more(&all, item))
}
