//! Lists and places in words.

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

/// `A`, `A and B`, `A, B and C`.
#[must_use]
pub fn and(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", joined(others, ", ")),
    }
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`.
#[must_use]
pub fn ordinal(number: u16) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// A place as it is said of one: `2nd`, or `2nd=` where it is shared.
#[must_use]
pub fn place(rank: u16, shared: bool) -> String {
    let mark = if shared { "=" } else { "" };
    ordinal(rank) + mark
}

/// A count in words, as far as words are shorter to read: `twelve`, `13`.
#[must_use]
pub fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}
