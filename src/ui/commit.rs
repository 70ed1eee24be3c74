//! When a change of importance is complete.

use super::lull::Lull;
use crate::state::WidgetState;
use leptos::prelude::*;

/// How long after the last key a change counts as complete (contract, section 3), in milliseconds.
const AFTER_KEY: u16 = 400;

/// Commits a widget's changes: at once for a pointer, a moment after the last key.
#[derive(Clone, Copy)]
pub struct Committer {
    state: WidgetState,
    lull: Lull,
    /// Whether a pointer holds a slider.
    held: RwSignal<bool>,
    /// Whether a pointer, and no key, was the last on a control.
    by_pointer: RwSignal<bool>,
}

impl Committer {
    /// A committer for this widget; a change that is pending when it goes is dropped.
    pub fn new(state: WidgetState) -> Self {
        let lull = Lull::new(AFTER_KEY, move || state.commit());
        let [held, by_pointer] = [false; 2].map(RwSignal::new);
        Self { state, lull, held, by_pointer }
    }

    /// A pointer went down on a control; on a slider it holds it. What keys have changed is complete: nothing is committed in
    /// the middle of a drag.
    pub fn pointer_down(self, on_slider: bool) {
        self.lull.hurry();
        self.held.set(on_slider);
        self.by_pointer.set(true);
    }

    /// The pointer is up again.
    pub fn pointer_up(self) {
        self.held.set(false);
    }

    /// A key went down on a control.
    pub fn key_down(self) {
        self.by_pointer.set(self.held.get_untracked());
    }

    /// Something was typed into a field of a weight: if that is one, it counts at once.
    pub fn typed(self) {
        if self.state.is_moved() {
            self.lull.ask();
        }
    }

    /// The control of a weight says that its value changed for good: the browser's `change` event. A field says so when
    /// it is left, too.
    pub fn weighed(self) {
        if self.state.is_moved() {
            self.changed();
        }
    }

    /// A control says that its value changed for good.
    pub fn changed(self) {
        if self.by_pointer.get_untracked() {
            self.lull.cancel();
            self.state.commit();
        } else {
            self.lull.ask();
        }
    }
}
