//! Links that were pasted together, in whatever text they stand.

use crate::dataset::Dataset;
use crate::link::{Damage, MAX_PEOPLE, Person, Refusal, narrows, read, read_group};
use crate::state::sentences::digits;
use crate::words::Words;

/// The most bytes that are read.
const MAX_BYTES: usize = 64 << 10;

/// The people that some text names, and what in it is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Those whose weights can be read.
    pub people: Vec<Person>,
    /// What cannot be read: as much of it as tells it apart, and why.
    pub unread: Vec<(String, Unread)>,
    /// Whether some link also narrows down or changes scores, which the group's ranking leaves out.
    pub narrows: bool,
}

/// Why a link is not one of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is damaged.
    Damaged(Damage),
    /// A newer version made it.
    Newer,
    /// It sets no weights.
    NoWeights,
    /// There are too many people already.
    TooMany,
    /// The text is too long; the rest of it is not read.
    TooLong,
}

impl Unread {
    /// Why, as a clause.
    #[must_use]
    pub fn told(&self, words: Words) -> String {
        match self {
            Self::Damaged(damage) => damage.told(words),
            Self::Newer => words.group_newer().to_owned(),
            Self::NoWeights => words.group_no_weights().to_owned(),
            Self::TooMany => words.group_too_many(MAX_PEOPLE),
            Self::TooLong => words.group_too_long().to_owned(),
        }
    }
}

/// Reads the links in a text: whatever between white space has a query. Total: every text gives an answer.
#[must_use]
pub fn pasted(words: Words, text: &str, dataset: &Dataset) -> Pasted {
    let mut found = Pasted::default();
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    if end < text.len() {
        // Half a link would be another one.
        end = text[..end].rfind(char::is_whitespace).unwrap_or(0);
    }
    for word in text[..end].split_whitespace() {
        // As chat and mail put them: <https://…?w=…>, (https://…?w=…).
        let word = word.trim_start_matches(['<', '(', '[', '"', '“', '\'']);
        // No dots: they tell that a link was cut off.
        let word = word.trim_end_matches(['>', ')', ']', '"', '”', '\'', ',', ';']);
        let Some((_, query)) = word.split_once('?') else { continue };
        let query = query.split('#').next().unwrap_or(query);
        found.add(words, word, query, dataset);
    }
    if end < text.len() {
        found.unread.push((shown(text[end..].trim_start()), Unread::TooLong));
    }
    found
}

/// The people of a group's link, by the query of its address.
#[must_use]
pub fn linked(words: Words, query: &str, dataset: &Dataset) -> Pasted {
    let (people, faults) = read_group(query, dataset).unwrap_or_default();
    let fault = |(at, damage)| {
        let part = words.group_part(&digits(words, at));
        (part, Unread::Damaged(damage))
    };
    Pasted { people, unread: faults.into_iter().map(fault).collect(), narrows: false }
}

impl Pasted {
    fn add(&mut self, words: Words, word: &str, query: &str, dataset: &Dataset) {
        if let Some((people, faults)) = read_group(query, dataset) {
            for (at, damage) in faults {
                let part = words.group_part_of(&shown(word), &digits(words, at));
                self.unread.push((part, Unread::Damaged(damage)));
            }
            for person in people {
                self.join(word, person);
            }
            return;
        }
        let unread = match read(query, dataset) {
            Ok(link) => match link.weights {
                Some(weights) => {
                    self.narrows |= narrows(query);
                    return self.join(word, Person { name: link.name, weights });
                }
                None => Unread::NoWeights,
            },
            Err(Refusal::Damaged(damage)) => Unread::Damaged(damage),
            Err(Refusal::Newer) => Unread::Newer,
        };
        self.unread.push((shown(word), unread));
    }

    fn join(&mut self, word: &str, person: Person) {
        if self.people.len() < MAX_PEOPLE {
            self.people.push(person);
        } else {
            self.unread.push((shown(word), Unread::TooMany));
        }
    }
}

/// The end of a link, where links differ; of a long one only so much.
fn shown(word: &str) -> String {
    const SHOWN: usize = 48;
    let visible: Vec<char> = word.chars().filter(|c| !c.is_control()).collect();
    match word.split_once('?') {
        Some((_, query)) if visible.len() > SHOWN => {
            let query: String = query.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
            format!("…?{query}")
        }
        _ => visible.into_iter().take(SHOWN).collect(),
    }
}
