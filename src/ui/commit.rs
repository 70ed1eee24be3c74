//! When a change of importance is complete.

use crate::state::WidgetState;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last key a change counts as complete (contract, section 3).
const AFTER_KEY: Duration = Duration::from_millis(400);

/// Commits a widget's changes: at once for a pointer, a moment after the last key.
#[derive(Clone, Copy)]
pub struct Committer {
    state: WidgetState,
    pending: StoredValue<Option<TimeoutHandle>>,
    by_pointer: RwSignal<bool>,
}

impl Committer {
    /// A committer for this widget; a change that is pending when it goes is dropped.
    pub fn new(state: WidgetState) -> Self {
        let committer =
            Self { state, pending: StoredValue::new(None), by_pointer: RwSignal::new(false) };
        on_cleanup(move || committer.cancel());
        committer
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
        self.cancel();
        if self.by_pointer.get_untracked() {
            self.state.commit();
        } else {
            let commit = move || {
                self.pending.set_value(None);
                self.state.commit();
            };
            self.pending.set_value(set_timeout_with_handle(commit, AFTER_KEY).ok());
        }
    }

    fn cancel(self) {
        if let Some(Some(pending)) = self.pending.try_update_value(Option::take) {
            pending.clear();
        }
    }
}
