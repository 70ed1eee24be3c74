//! What the reader reads beside the ranking: a profile, and two entries side by side.

use super::widget::WidgetState;
use crate::words::Words;
use leptos::prelude::*;

impl WidgetState {
    /// What the widget says, in the reader's language.
    #[must_use]
    #[inline(never)]
    pub fn words(self) -> Words {
        self.given().words
    }

    /// Whether it is the hosted page's, which has more to read than a widget in somebody else's.
    #[must_use]
    pub fn is_hosted(self) -> bool {
        self.narrows()
    }

    /// The language of the dataset's texts, where it is another than the widget's.
    #[must_use]
    pub fn foreign(self) -> Option<String> {
        let (dataset, own) = (self.dataset(), self.words().language());
        let primary = dataset.lang.split('-').next().unwrap_or_default();
        let foreign = !primary.is_empty() && !primary.eq_ignore_ascii_case(own);
        foreign.then(|| dataset.lang.to_string())
    }

    /// The entry whose profile is open.
    #[must_use]
    pub fn profile(self) -> Option<usize> {
        self.looking().profile.get()
    }

    /// Opens the profile of an entry, in place of any other, or closes it.
    pub fn show_profile(self, entry: Option<usize>) {
        if self.looking().profile.get_untracked() != entry {
            self.looking().profile.set(entry);
        }
    }

    /// A link of the page to the profile of an entry was pressed.
    pub fn call_profile(self, entry: usize) {
        self.looking().called.set(Some(entry));
    }

    /// Whether the profile of an entry was called by a link of the page; asked once for each press.
    #[must_use]
    pub fn take_call(self, entry: Option<usize>) -> bool {
        let called = self.looking().called.get_untracked();
        self.looking().called.set(None);
        called.is_some() && called == entry
    }

    /// The entries before and after one in rank order.
    #[must_use]
    pub fn neighbours(self, entry: usize) -> (Option<usize>, Option<usize>) {
        self.ranking.with(|ranking| {
            let all = ranking.placements();
            let at = all.iter().position(|placement| placement.entry == entry).unwrap_or(0);
            let before = at.checked_sub(1).and_then(|at| all.get(at));
            (before.map(|p| p.entry), all.get(at + 1).map(|p| p.entry))
        })
    }

    /// The two entries side by side: those that the reader chose, or else the first of the ranking that
    /// are not on the other side. It follows the ranking when that has come to rest, the reader at once.
    #[must_use]
    pub fn sides(self) -> [usize; 2] {
        let [one, other] = self.looking().sides.map(|side| side.get());
        self.rested().track();
        self.ranking.with_untracked(|ranking| {
            let free = |taken: Option<usize>| {
                let mut all = ranking.placements().iter().map(|placement| placement.entry);
                all.find(|&entry| Some(entry) != taken).unwrap_or(0)
            };
            let one = one.unwrap_or_else(|| free(other));
            [one, other.unwrap_or_else(|| free(Some(one)))]
        })
    }

    /// Puts an entry on one side. One that is on the other side changes places with what is there.
    pub fn put_beside(self, side: usize, entry: usize) {
        let mut both = untrack(|| self.sides());
        if both[1 - side] == entry {
            both.swap(0, 1);
        } else {
            both[side] = entry;
        }
        self.set_beside(both);
    }

    /// Sets two entries side by side.
    pub fn set_beside(self, both: [usize; 2]) {
        for (side, entry) in self.looking().sides.into_iter().zip(both) {
            side.set(Some(entry));
        }
    }
}
