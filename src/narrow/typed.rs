//! What becomes of a score that was typed or pasted: decimals read by hand, in integers.

use crate::dataset::{Hundredths, Scale};
use crate::words::Words;

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It is a score of the scale.
    Score(Hundredths),
    /// It became one, and the reader is told how.
    Mended(Hundredths, Mended),
    /// It is blank.
    Blank,
    /// It is not a number.
    Nothing,
}

/// How a number became a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mended {
    /// It was above the scale.
    Highest,
    /// It was below the scale.
    Lowest,
    /// It had more than two decimals.
    Nearest,
}

impl Mended {
    /// To which score a field was set, and why to this one.
    #[must_use]
    pub fn told(self, words: Words, score: Hundredths) -> String {
        let score = words.figure(score.to_string());
        match self {
            Self::Highest => words.typed_highest(&score),
            Self::Lowest => words.typed_lowest(&score),
            Self::Nearest => words.typed_nearest(&score),
        }
    }
}

/// A number as it stands in a text: hundredths, far beyond any scale cut short, and whether it was
/// rounded.
struct Number {
    hundredths: i64,
    rounded: bool,
}

/// Beyond this nothing is told apart: no scale goes so far.
const FAR: i64 = 1_000_000_000_000;

/// Reads a score: digits with a point or a comma, a sign, a power of ten, white space around.
#[must_use]
pub fn typed(text: &str, scale: Scale) -> Typed {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\u{a0}', '\u{202f}']);
    if text.is_empty() {
        return Typed::Blank;
    }
    let Some(number) = number(text) else { return Typed::Nothing };
    if number.hundredths > i64::from(scale.max.0) {
        return Typed::Mended(scale.max, Mended::Highest);
    }
    if number.hundredths < i64::from(scale.min.0) {
        return Typed::Mended(scale.min, Mended::Lowest);
    }
    match i32::try_from(number.hundredths) {
        Ok(exact) if number.rounded => Typed::Mended(Hundredths(exact), Mended::Nearest),
        Ok(exact) => Typed::Score(Hundredths(exact)),
        Err(_) => Typed::Nothing,
    }
}

fn number(text: &str) -> Option<Number> {
    let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, power(exponent)?),
        None => (text, 0),
    };
    let (whole, part) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() + part.len() == 0 || !digits(whole) || !digits(part) {
        return None;
    }
    // The digits one by one, until the place of the hundredths; what follows only rounds.
    let point = i64::try_from(whole.len()).ok()? + exponent;
    let all = || whole.bytes().chain(part.bytes()).map(|digit| i64::from(digit - b'0'));
    let (mut hundredths, mut rounded, mut next) = (0_i64, false, 0);
    for (at, digit) in (0..).zip(all()) {
        if at < point + 2 {
            hundredths = (hundredths * 10 + digit).min(FAR);
        } else {
            next = if at == point + 2 { digit } else { next };
            rounded |= digit != 0;
        }
    }
    let count = i64::try_from(whole.len() + part.len()).ok()?;
    for _ in 0..(point + 2 - count).clamp(0, 15) {
        hundredths = (hundredths * 10).min(FAR);
    }
    hundredths += i64::from(next >= 5);
    Some(Number { hundredths: if negative { -hundredths } else { hundredths }, rounded })
}

/// A power of ten; of a large one only that it is large.
fn power(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let power = digits.bytes().fold(0, |sum: i64, b| (sum * 10 + i64::from(b - b'0')).min(10_000));
    Some(if negative { -power } else { power })
}

#[cfg(test)]
mod tests {
    use super::{Mended, Typed, typed};
    use crate::dataset::{Hundredths, Scale};

    const ONE_TO_TEN: Scale = Scale { min: Hundredths(100), max: Hundredths(1000) };

    #[track_caller]
    fn becomes(text: &str, wanted: Typed) {
        assert_eq!(typed(text, ONE_TO_TEN), wanted, "{text:?}");
    }

    #[test]
    fn numbers_as_people_write_them_are_read() {
        for text in ["7.5", "7,5", " 7.50\n", "+7.5", "07.5", "7.500", "75e-1", "0.75E1", ".75e+1"]
        {
            becomes(text, Typed::Score(Hundredths(750)));
        }
        becomes("7.", Typed::Score(Hundredths(700)));
        becomes("8.75", Typed::Score(Hundredths(875)));
    }

    #[test]
    fn what_is_off_the_scale_becomes_its_end() {
        let (highest, lowest) = (Mended::Highest, Mended::Lowest);
        for text in ["10.01", "11", "1e9", "1e99999999999", "99999999999999999999999"] {
            becomes(text, Typed::Mended(Hundredths(1000), highest));
        }
        for text in ["0", "0.99", "-5", "−5", "-1e9", "1e-9", "0.0000000000000001"] {
            becomes(text, Typed::Mended(Hundredths(100), lowest));
        }
    }

    #[test]
    fn what_is_finer_is_rounded() {
        let rounded = Mended::Nearest;
        becomes("7.255", Typed::Mended(Hundredths(726), rounded));
        becomes("7.254999", Typed::Mended(Hundredths(725), rounded));
        becomes("7.25000001", Typed::Mended(Hundredths(725), rounded));
    }

    #[test]
    fn what_is_no_number_is_nothing() {
        for text in ["x", "7x", "7.5.1", "--7", "e", "e5", "7e", "7e+", ".", "1 000", "NaN", "٧"] {
            becomes(text, Typed::Nothing);
        }
        for text in ["", "  ", "\u{a0}\n"] {
            becomes(text, Typed::Blank);
        }
    }

    #[test]
    fn scales_below_zero_are_read_too() {
        let scale = Scale { min: Hundredths(-300), max: Hundredths(700) };
        assert_eq!(typed("-2,5", scale), Typed::Score(Hundredths(-250)));
        assert_eq!(typed("-4", scale), Typed::Mended(Hundredths(-300), Mended::Lowest));
    }
}
