//! One polite live region that says what changed.

use super::markup::{Tag, classed};
use super::reactive::{react, text};
use crate::state::{Snapshot, WidgetState, announcement};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last change the change is said.
const PAUSE: Duration = Duration::from_millis(500);

/// Says what changed, half a second after the last change.
pub fn announcer(state: WidgetState) -> Tag {
    let said = RwSignal::new(String::new());
    let before = StoredValue::new(None::<Snapshot>);
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let cancel = move || {
        if let Some(Some(pending)) = pending.try_update_value(Option::take) {
            pending.clear();
        }
    };
    let say = move || {
        let now = state.snapshot();
        let sentence = before.with_value(|before| {
            before.as_ref().map(|before| announcement(&state.dataset(), before, &now))
        });
        before.set_value(Some(now));
        if let Some(sentence) = sentence.filter(|s| !s.is_empty()) {
            said.set(sentence);
        }
    };
    react(move || {
        state.weights().track();
        state.picks.track();
        cancel();
        if before.with_value(Option::is_none) {
            before.set_value(Some(untrack(|| state.snapshot())));
        } else {
            pending.set_value(set_timeout_with_handle(move || untrack(say), PAUSE).ok());
        }
    });
    on_cleanup(cancel);
    let said = text(move || said.get());
    classed("p", "rw unseen").set("aria-live", "polite").set("data-live", "").says(said)
}
