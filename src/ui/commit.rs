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
}

impl Committer {
    /// A committer for this widget; a change that is pending when it goes is dropped.
    pub fn new(state: WidgetState) -> Self {
        let lull = Lull::new(AFTER_KEY, move || commit(state));
        let [held, by_pointer] = [false; 2].map(RwSignal::new);
        Self { state, lull, held, by_pointer }
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

    /// Something was typed that counts at once.
    pub fn typed(self) {
        self.lull.ask();
    }

    /// A control says that its value changed for good: the browser's `change` event.
    pub fn changed(self) {
        if self.by_pointer.get_untracked() {
            self.lull.cancel();
            commit(self.state);
        } else {
            self.lull.ask();
        }
    }
}

/// Commits what is not committed yet.
fn commit(state: WidgetState) {
    if !state.is_committed() {
        state.commit();
    }
}
