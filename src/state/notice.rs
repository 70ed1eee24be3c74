//! What the reader is told about the widget itself.

use super::widget::WidgetState;
use crate::ranking::Weights;
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
    /// One or two sentences.
    pub text: String,
}

impl Notice {
    /// A notice of this kind that says this.
    #[must_use]
    pub fn new(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

impl WidgetState {
    /// The notices to show: what was told, and what follows from the weights.
    #[must_use]
    pub fn notices(self) -> Vec<Notice> {
        let mut notices = self.looking().told.get();
        if self.weights.with(Weights::all_zero) {
            notices.push(Notice::new(NoticeKind::AllZero, self.words().all_zero()));
        }
        notices
    }
}
