//! What the widget says, in the reader's language: a function for each phrase, so that one that is missing, or is given
//! too little to fill it, does not compile.
//!
//! The phrases stand in `en` and, under the same keys, in a folder for each other language; `build.rs` refuses
//! those that differ in keys or gaps, and makes the functions. English is in the module; any other language is a
//! text that the page fetches if its reader wants it.

mod pack;
mod plural;
mod spanish;

pub use pack::unpack;
pub use plural::{CARDINAL, ORDINAL, Rule};

use pack::Pack;

/// The phrases of one language: a handle that can be copied everywhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words(Option<&'static Pack>);

/// A phrase: its place in every pack, and what it is in English. `\u{1}`, `\u{2}` … are gaps; the forms of one that
/// counts are kept apart by [`BETWEEN`].
#[derive(Clone, Copy)]
struct Phrase(usize, &'static str);

/// What stands between the forms of a phrase that counts something.
const BETWEEN: char = '\u{1f}';

include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Words {
    /// English, which is always there.
    pub const ENGLISH: Self = Self(None);

    /// The language, as `lang` says it: `de`.
    #[must_use]
    pub fn language(self) -> &'static str {
        self.0.map_or("en", |pack| &pack.language)
    }

    /// Whether the language is read from right to left.
    #[must_use]
    pub fn from_right(self) -> bool {
        self.language() == "ar"
    }

    /// A number, written with the digits and the decimal mark of the language. Takes digits from 0 to 9 and a point;
    /// everything else stays.
    #[must_use]
    #[inline(never)]
    pub fn figure(self, text: String) -> String {
        let text = match text.strip_prefix('-') {
            Some(size) => ["−", size].concat(),
            None => text,
        };
        match self.0 {
            None => text,
            Some(pack) => pack.figure(&text, self.from_right()),
        }
    }

    #[inline(never)]
    fn text(self, Phrase(at, english): Phrase) -> &'static str {
        self.0.and_then(|pack| pack.phrases.get(at)).map_or(english, |phrase| phrase)
    }

    #[inline(never)]
    fn fill(self, phrase: Phrase, gaps: &[&str]) -> String {
        self.filled(self.text(phrase), gaps)
    }

    /// In the form that the number asks for; the number fills the first gap.
    #[inline(never)]
    fn count(self, rule: &Rule, phrase: Phrase, number: usize, gaps: &[&str]) -> String {
        let language = self.language();
        let form = (rule.form)(language, number);
        let place = (rule.forms)(language).iter().position(|&name| name == form);
        let text = self.text(phrase).split(BETWEEN).nth(place.unwrap_or_default());
        let number = self.figure(number.to_string());
        let all: Vec<&str> = [number.as_str()].into_iter().chain(gaps.iter().copied()).collect();
        self.filled(text.unwrap_or_default(), &all)
    }

    /// A phrase with its gaps filled.
    #[inline(never)]
    fn filled(self, phrase: &str, gaps: &[&str]) -> String {
        let is_spanish = self.language() == "es";
        let mut all = String::new();
        for c in phrase.chars() {
            match gaps.get((c as usize).wrapping_sub(1)) {
                Some(gap) => {
                    if is_spanish {
                        spanish::go_on(&mut all, gap);
                    }
                    all.push_str(gap);
                }
                None => all.push(c),
            }
        }
        all
    }
}
