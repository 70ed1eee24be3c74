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
    /// Whether a pointer is down on a control, and whether it was one that last changed something.
    held: RwSignal<bool>,
    by_pointer: RwSignal<bool>,
    /// How often the reader had moved a weight when it was last committed.
    told: RwSignal<i32>,
}

impl Committer {
    /// A committer for this widget; a change that is pending when it goes is dropped.
    pub fn new(state: WidgetState) -> Self {
        let told = RwSignal::new(0);
        let lull = Lull::new(AFTER_KEY, move || commit(state, told));
        let [held, by_pointer] = [false; 2].map(RwSignal::new);
        Self { state, lull, held, by_pointer, told }
    }

    /// A pointer went down on a control. What keys have changed is complete: nothing is committed in the middle of a drag.
    pub fn pointer_down(self) {
        self.lull.hurry();
        self.held.set(true);
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
        if self.is_pending() {
            self.lull.ask();
        }
    }

    /// The control of a weight says that its value changed for good: the browser's `change` event. A field says so when
    /// it is left, too.
    pub fn weighed(self) {
        if self.is_pending() {
            self.changed();
        }
    }

    fn is_pending(self) -> bool {
        self.state.moved() != self.told.get_untracked()
    }

    /// A control says that its value changed for good.
    pub fn changed(self) {
        if self.by_pointer.get_untracked() {
            self.lull.cancel();
            commit(self.state, self.told);
        } else {
            self.lull.ask();
        }
    }
}

fn commit(state: WidgetState, told: RwSignal<i32>) {
    told.set(state.moved());
    state.commit();
}
