//! A language as it comes from outside.

use super::Words;
use std::sync::{Mutex, PoisonError};

/// The phrases of a language, and how it writes numbers.
#[derive(Debug)]
pub struct Pack {
    /// What it was read from: a language is read once.
    from: Box<str>,
    pub language: Box<str>,
    digits: [char; 10],
    point: char,
    pub phrases: Box<[Box<str>]>,
}

impl Pack {
    pub fn figure(&self, text: &str, from_right: bool) -> String {
        let sign = |c: char| match c {
            '.' => self.point,
            _ => c.to_digit(10).map_or(c, |digit| self.digits[digit as usize]),
        };
        let written: String = text.chars().map(sign).collect();
        // Plus and minus stand before their number in every direction of reading.
        let signed = from_right && text.starts_with(['+', '−']);
        if signed { format!("\u{2066}{written}\u{2069}") } else { written }
    }

    /// The first line holds the language, the next its digits from 0 to 9 with its decimal mark; each that follows
    /// is a phrase.
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let language = lines.next()?.into();
        let mut signs = lines.next()?.chars();
        let mut digits = ['0'; 10];
        for digit in &mut digits {
            *digit = signs.next()?;
        }
        let phrases = lines.map(Into::into).collect();
        Some(Self { from: text.into(), language, digits, point: signs.next()?, phrases })
    }
}

/// What was read stays: widgets hold it, and a page has few languages.
static READ: Mutex<Vec<&'static Pack>> = Mutex::new(Vec::new());

/// The phrases of a language from its text; English, if that is none.
#[must_use]
pub fn unpack(text: &str) -> Words {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pack) = read.iter().find(|pack| *pack.from == *text) {
        return Words(Some(pack));
    }
    let Some(pack) = Pack::read(text) else { return Words::ENGLISH };
    let pack: &Pack = Box::leak(Box::new(pack));
    read.push(pack);
    Words(Some(pack))
}
