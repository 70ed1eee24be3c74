//! Why a link is not followed.

use super::name::is_invisible;
use crate::dataset::Hundredths;
use std::fmt;

/// Why nothing of a link's weights and picks counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Something in it is wrong.
    Damaged(Damage),
    /// It is written in a form that is newer than this version.
    Newer,
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It ends in an ellipsis: somebody shortened it.
    CutOff,
    /// It has more than 256 bytes or 32 tokens.
    TooLong,
    /// Its bytes are not text.
    NotText,
    /// This part is not a code and an amount.
    NotAToken(String),
    /// This part has an amount above 100.
    OutOfRange(String),
    /// This category is there twice.
    Repeated(String),
    /// No category of the dataset is above zero.
    NothingAboveZero,
    /// Its form is not a number.
    NoForm,
    /// No category has this code.
    UnknownCategory(String),
    /// No entry has this id.
    UnknownEntry(String),
    /// No tag has this value.
    UnknownTag(String),
    /// No score follows on this id.
    NoScore(String),
    /// The score in this part is above the scale, which ends here.
    AboveScale(String, Hundredths),
    /// The score in this part is below the scale, which begins here.
    BelowScale(String, Hundredths),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff => f.write_str("it was cut off on its way"),
            Self::TooLong => f.write_str("it is too long"),
            Self::NotText => f.write_str("part of it is not text"),
            Self::NotAToken(part) if part.is_empty() => f.write_str("a part of it is empty"),
            Self::NotAToken(part) => {
                write!(f, "“{}” is not a category and an amount", shortened(part))
            }
            Self::OutOfRange(part) => {
                write!(f, "the amount in “{}” is above 100", shortened(part))
            }
            Self::Repeated(code) => write!(f, "“{code}” is there twice"),
            Self::NothingAboveZero => f.write_str("no category of this ranking is above zero"),
            Self::NoForm => f.write_str("it does not say which form it has"),
            Self::UnknownCategory(part) => {
                write!(f, "“{}” is no category of this ranking", shortened(part))
            }
            Self::UnknownEntry(part) if part.is_empty() => f.write_str("a part of it is empty"),
            Self::UnknownEntry(part) => {
                write!(f, "“{}” is no entry of this ranking", shortened(part))
            }
            Self::UnknownTag(part) if part.is_empty() => f.write_str("a part of it is empty"),
            Self::UnknownTag(part) => {
                write!(f, "nothing in this ranking has the tag “{}”", shortened(part))
            }
            Self::NoScore(part) => write!(f, "no score follows on “{}”", shortened(part)),
            Self::AboveScale(part, end) => {
                write!(f, "“{}” is above the scale, which ends at {end}", shortened(part))
            }
            Self::BelowScale(part, end) => {
                write!(f, "“{}” is below the scale, which begins at {end}", shortened(part))
            }
        }
    }
}

/// The beginning of a part that may be long, and hostile.
fn shortened(part: &str) -> String {
    const SHOWN: usize = 24;
    let visible = part.chars().filter(|&c| !is_invisible(c));
    let mut short: String = visible.clone().take(SHOWN).collect();
    if visible.count() > SHOWN {
        short.push('…');
    }
    short
}
