//! What the reader is told about the widget itself.

use super::sentences::and;
use super::widget::WidgetState;
use crate::link::{Foreign, Refusal};
use crate::words::Words;
use leptos::prelude::*;

/// The kind of a notice: the hook `data-notice` (contract, section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// The link is damaged.
    BadLink,
    /// The link weighs a category that the dataset does not have.
    UnknownCategory,
    /// The link is of a newer form.
    NewerLink,
    /// The address asks for the profile of an entry that there is not.
    UnknownEntry,
    /// A part of the link that narrows down is damaged.
    BadFilter,
    /// All importances are zero.
    AllZero,
    /// A link was copied.
    Copied,
}

impl NoticeKind {
    /// The value of the hook.
    #[must_use]
    pub fn hook(self) -> &'static str {
        match self {
            Self::BadLink => "bad-link",
            Self::UnknownCategory => "unknown-category",
            Self::NewerLink => "newer-link",
            Self::UnknownEntry => "unknown-entry",
            Self::BadFilter => "bad-filter",
            Self::AllZero => "all-zero",
            Self::Copied => "copied",
        }
    }
}

/// A notice: what happened, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its kind; there is at most one of each.
    pub kind: NoticeKind,
    what: What,
}

/// What happened: a text, or what one is made of when it is shown, which is not before the page answers.
#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Text(String),
    Refused(Refusal),
    Unknown(Vec<Foreign>),
}

impl Notice {
    /// A notice of this kind that says this.
    #[must_use]
    pub fn new(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, what: What::Text(text.into()) }
    }

    /// That a link is not followed.
    #[must_use]
    pub fn refused(refusal: Refusal) -> Self {
        let damaged = matches!(refusal, Refusal::Damaged(_));
        let kind = if damaged { NoticeKind::BadLink } else { NoticeKind::NewerLink };
        Self { kind, what: What::Refused(refusal) }
    }

    /// That a link weighs categories that the dataset does not have, if there are any.
    #[must_use]
    pub fn unknown(foreign: &[Foreign]) -> Option<Self> {
        let notice =
            || Self { kind: NoticeKind::UnknownCategory, what: What::Unknown(foreign.to_vec()) };
        (!foreign.is_empty()).then(notice)
    }

    /// What it says: one or two sentences.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        match &self.what {
            What::Text(text) => text.clone(),
            What::Refused(Refusal::Damaged(damage)) => words.link_damaged(&damage.told(words)),
            What::Refused(Refusal::Newer) => words.link_newer().to_owned(),
            What::Unknown(foreign) => {
                let codes: Vec<String> = foreign.iter().map(|f| words.quoted(&f.code)).collect();
                words.link_unknown(codes.len(), &and(words, &codes))
            }
        }
    }
}

impl WidgetState {
    /// The notices to show: what was told, and what follows from the weights.
    #[must_use]
    pub fn notices(self) -> Vec<Notice> {
        let mut notices = self.looking().told.get();
        if self.idle.with(|idle| idle[0] == 1) {
            notices.push(Notice::new(NoticeKind::AllZero, self.words().all_zero()));
        }
        notices
    }
}
