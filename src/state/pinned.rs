//! One moment that the reader keeps, to compare what comes after with it.

use super::announcement::since;
use super::past::Setting;
use super::snapshot::Snapshot;
use super::widget::WidgetState;
use leptos::prelude::*;

/// What was set when the reader pinned it, and what followed from that.
#[derive(Clone, Debug)]
pub struct Pinned {
    setting: Setting,
    moment: Snapshot,
}

impl WidgetState {
    /// Keeps the present moment, in place of any other.
    pub fn pin(self) {
        let pinned = untrack(|| Pinned { setting: self.setting(), moment: self.snapshot() });
        self.with_pinned(|place| *place = Some(pinned));
        self.pins_changed();
    }

    /// Lets the pinned moment go.
    pub fn unpin(self) {
        self.with_pinned(|place| *place = None);
        self.pins_changed();
    }

    /// Sets what was set at the pinned moment, as a step that can be undone; it stays pinned.
    pub fn return_to_pinned(self) {
        if let Some(pinned) = self.with_pinned(|place| place.clone()) {
            self.record();
            self.restore(pinned.setting);
        }
    }

    /// Whether a moment is pinned.
    #[must_use]
    pub fn has_pinned(self) -> bool {
        self.looking().pins.track();
        self.with_pinned(|place| place.is_some())
    }

    /// What has changed since the pinned moment; empty if nothing has, or if there is none.
    #[must_use]
    pub fn since_pinned(self) -> String {
        self.looking().pins.track();
        let pinned = self.with_pinned(|place| place.clone());
        pinned.map_or_else(String::new, |pinned| {
            since(self.words(), &self.dataset(), &pinned.moment, &self.snapshot())
        })
    }

    fn pins_changed(self) {
        self.looking().pins.update(|n| *n = n.wrapping_add(1));
    }
}
