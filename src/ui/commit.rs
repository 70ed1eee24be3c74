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
    by_pointer: RwSignal<bool>,
}

impl Committer {
    /// A committer for this widget; a change that is pending when it goes is dropped.
    pub fn new(state: WidgetState) -> Self {
        let lull = Lull::new(AFTER_KEY, move || state.commit());
        Self { state, lull, by_pointer: RwSignal::new(false) }
    }

    /// A pointer went down on a control.
    pub fn pointer_down(self) {
        self.by_pointer.set(true);
    }

    /// A key went down on a control.
    pub fn key_down(self) {
        self.by_pointer.set(false);
    }

    /// A control says that its value changed for good: the browser's `change` event.
    pub fn changed(self) {
        if self.by_pointer.get_untracked() {
            self.lull.cancel();
            self.state.commit();
        } else {
            self.lull.ask();
        }
    }
}
