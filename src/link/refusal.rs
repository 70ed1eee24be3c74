//! Why a link is not followed.

use super::name::is_invisible;
use crate::dataset::Hundredths;
use crate::words::Words;
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
    /// It has more than it may: 256 bytes or 32 tokens, 4,096 bytes of what narrows down, 40 characters of what is searched for, 12
    /// people.
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

impl Damage {
    /// What is wrong, as a clause about the link.
    #[must_use]
    pub fn told(&self, words: Words) -> String {
        match self {
            Self::CutOff => words.damage_cut_off().to_owned(),
            Self::TooLong => words.damage_too_long().to_owned(),
            Self::NotText => words.damage_not_text().to_owned(),
            Self::NotAToken(part) | Self::UnknownEntry(part) | Self::UnknownTag(part)
                if part.is_empty() =>
            {
                words.damage_empty().to_owned()
            }
            Self::NotAToken(part) => words.damage_no_token(&shortened(part)),
            Self::OutOfRange(part) => words.damage_out_of_range(&shortened(part)),
            Self::Repeated(code) => words.damage_repeated(code),
            Self::NothingAboveZero => words.damage_nothing_above_zero().to_owned(),
            Self::NoForm => words.damage_no_form().to_owned(),
            Self::UnknownCategory(part) => words.damage_unknown_category(&shortened(part)),
            Self::UnknownEntry(part) => words.damage_unknown_entry(&shortened(part)),
            Self::UnknownTag(part) => words.damage_unknown_tag(&shortened(part)),
            Self::NoScore(part) => words.damage_no_score(&shortened(part)),
            Self::AboveScale(part, end) => {
                words.damage_above_scale(&shortened(part), &words.figure(end.to_string()))
            }
            Self::BelowScale(part, end) => {
                words.damage_below_scale(&shortened(part), &words.figure(end.to_string()))
            }
        }
    }
}

/// In English, for the developers of a host page.
impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Words::ENGLISH))
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
