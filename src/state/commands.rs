//! What can be done to a widget.

use super::looking::Looking;
use super::notice::{Notice, NoticeKind};
use super::source::Source;
use super::widget::WidgetState;
use crate::link::MAX_PICKS;
use crate::ranking::Weights;
use leptos::prelude::*;

/// The radar is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickRefused;

impl WidgetState {
    /// Sets the importance of one category; no other moves.
    pub fn set_importance(self, category: usize, importance: u8) {
        let mut weights = self.weights.get_untracked();
        weights.set(category, importance);
        if self.weights.with_untracked(|w| *w != weights) {
            self.weights.set(weights);
            self.looking().moves.update(|n| *n = n.wrapping_add(1));
            self.outdate();
        }
    }

    /// Sets all weights at once, and commits.
    pub fn apply(self, weights: Weights) {
        // A key's change that waits for its commit is a step of its own.
        self.record();
        self.weights.set(weights);
        self.outdate();
        self.commit();
    }

    /// Takes away what was said of the link before a change.
    pub fn outdate(self) {
        if self
            .looking()
            .told
            .with_untracked(|told| told.iter().any(|n| n.kind == NoticeKind::Copied))
        {
            self.dismiss(NoticeKind::Copied);
        }
    }

    /// Says that a change of the reader's is complete: the moment for writing it into an address.
    pub fn commit(self) {
        self.commit_by(Source::User);
    }

    pub(super) fn commit_by(self, source: Source) {
        self.record();
        self.set_source(source);
        let Looking { moves, committed, .. } = self.looking();
        committed.set(moves.get_untracked());
        self.commits.update(|n| *n = n.wrapping_add(1));
    }

    /// Puts other weights in the place of the author's, and of the reader's.
    pub fn set_author_weights(self, weights: Option<Weights>, source: Source) {
        self.update_author(|author| author.weights = weights);
        self.put(untrack(|| self.author()), self.chosen.get_untracked(), source);
    }

    /// Puts other entries in the place of the author's picks, and of the reader's.
    pub fn set_author_picks(self, picks: Option<Vec<usize>>, source: Source) {
        self.update_author(|author| author.picks.clone_from(&picks));
        self.put(self.weights.get_untracked(), picks, source);
    }

    /// Puts weights and picks back to what the author set.
    pub fn reset(self, source: Source) {
        self.put(untrack(|| self.author()), self.author_picks(), source);
    }

    /// Sets weights and picks from outside; if that changes anything, it is committed.
    fn put(self, weights: Weights, picks: Option<Vec<usize>>, source: Source) {
        let moved = self.weights.with_untracked(|w| *w != weights);
        let chosen = self.chosen.with_untracked(|chosen| *chosen != picks);
        if moved {
            self.weights.set(weights);
        }
        if chosen {
            self.looking().refused.set(None);
            self.chosen.set(picks);
        }
        if moved || chosen {
            self.outdate();
            self.commit_by(source);
        }
    }

    /// Puts an entry into the radar or takes it out, and commits.
    ///
    /// # Errors
    /// If the radar is full.
    pub fn toggle_pick(self, entry: usize) -> Result<(), PickRefused> {
        let mut picks = self.picks.get_untracked();
        if let Some(at) = picks.iter().position(|&p| p == entry) {
            picks.remove(at);
        } else if picks.len() < MAX_PICKS {
            picks.push(entry);
        } else {
            self.looking().refused.set(Some(entry));
            return Err(PickRefused);
        }
        self.choose(Some(picks));
        Ok(())
    }

    /// Lets the radar follow the leading three again, and commits.
    pub fn follow_leaders(self) {
        self.choose(None);
    }

    /// Sets the reader's choice, and commits: one way for every change of it, so that none leaves
    /// an old refusal standing.
    fn choose(self, picks: Option<Vec<usize>>) {
        self.record();
        self.looking().refused.set(None);
        self.chosen.set(picks);
        self.outdate();
        self.commit();
    }

    /// Shows a notice, in place of an earlier one of its kind.
    pub fn tell(self, notice: Notice) {
        self.looking().told.update(|told| {
            told.retain(|n| n.kind != notice.kind);
            told.push(notice);
        });
    }

    /// Takes a notice away.
    pub fn dismiss(self, kind: NoticeKind) {
        self.looking().told.update(|told| told.retain(|n| n.kind != kind));
    }
}
