//! Lists, places and numbers in words.

use crate::words::Words;

/// The items with something between them. std's own, for texts that are owned, is six times the size.
#[must_use]
pub fn joined(items: &[String], between: &str) -> String {
    let mut all = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            all.push_str(between);
        }
        all.push_str(item);
    }
    all
}

/// The items, put together one by one.
fn folded(items: &[String], together: &dyn Fn(&str, &str) -> String) -> String {
    let Some((first, others)) = items.split_first() else { return String::new() };
    others.iter().fold(first.clone(), |all, item| together(&all, item))
}

/// `A, B, C`.
#[must_use]
pub fn listed(words: Words, items: &[String]) -> String {
    folded(items, &|all, item| words.list_more(all, item))
}

/// Parts that may have commas of their own: `A; B; C`.
#[must_use]
pub fn parted(words: Words, items: &[String]) -> String {
    folded(items, &|all, item| words.list_parts(all, item))
}

/// One after another: `A, then B, then C`.
pub fn then(words: Words, items: &[String]) -> String {
    folded(items, &|all, item| words.list_then(all, item))
}

/// `A`, `A and B`, `A, B and C`.
#[must_use]
pub fn and(words: Words, items: &[String]) -> String {
    match items {
        [others @ .., last] if !others.is_empty() => words.list_two(&listed(words, others), last),
        few => listed(words, few),
    }
}

/// `A`, `A or B`, `A, B or C`.
pub fn or(words: Words, items: &[String]) -> String {
    match items {
        [others @ .., last] if !others.is_empty() => words.list_or(&listed(words, others), last),
        few => listed(words, few),
    }
}

/// A whole number as it is shown.
#[must_use]
pub fn digits(words: Words, number: usize) -> String {
    words.figure(number.to_string())
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`.
#[must_use]
pub fn ordinal(words: Words, number: u16) -> String {
    words.ordinal(number.into())
}

/// A place as a table has it: `2nd`, or `2nd=` where it is shared.
#[must_use]
pub fn place(words: Words, rank: u16, shared: bool) -> String {
    if shared { words.ordinal_shared(rank.into()) } else { words.ordinal(rank.into()) }
}

/// A place in a sentence: `4th`, `tied 4th`.
#[must_use]
pub fn place_of(words: Words, rank: u16, tied: bool) -> String {
    if tied { words.ordinal_tied(rank.into()) } else { words.ordinal_place(rank.into()) }
}

/// A count in words, as far as words are shorter to read: `twelve`, `13`.
#[must_use]
pub fn number(words: Words, count: usize) -> String {
    let word = match count {
        0 => words.number_0(),
        1 => words.number_1(),
        2 => words.number_2(),
        3 => words.number_3(),
        4 => words.number_4(),
        5 => words.number_5(),
        6 => words.number_6(),
        7 => words.number_7(),
        8 => words.number_8(),
        9 => words.number_9(),
        10 => words.number_10(),
        11 => words.number_11(),
        12 => words.number_12(),
        _ => return digits(words, count),
    };
    word.to_owned()
}
