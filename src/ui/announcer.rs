//! One polite live region that says what changed.

use super::markup::{Tag, classed};
use super::reactive::{react, text};
use crate::state::{Snapshot, WidgetState, announcement};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// How long after the last change the change is said.
const PAUSE: Duration = Duration::from_millis(500);

/// Says what changed, half a second after the last change.
pub fn announcer(state: WidgetState) -> Tag {
    let said = RwSignal::new(String::new());
    let before = Rc::new(RefCell::new(None::<Snapshot>));
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let cancel = move || {
        if let Some(Some(pending)) = pending.try_update_value(Option::take) {
            pending.clear();
        }
    };
    let told = Rc::clone(&before);
    let say = Rc::new(move || {
        let now = state.snapshot();
        let before = told.replace(Some(now.clone()));
        let sentence =
            before.map(|before| announcement(state.words(), &state.dataset(), &before, &now));
        if let Some(sentence) = sentence.filter(|s| !s.is_empty()) {
            said.set(sentence);
        }
    });
    react(move || {
        state.weights().track();
        state.picks.track();
        let _followed = state.narrowed();
        cancel();
        if before.borrow().is_none() {
            before.replace(Some(untrack(|| state.snapshot())));
        } else {
            let say = Rc::clone(&say);
            pending.set_value(set_timeout_with_handle(move || untrack(|| say()), PAUSE).ok());
        }
    });
    on_cleanup(cancel);
    let said = text(move || said.get());
    classed("p", "rw unseen").set("aria-live", "polite").set("data-live", "").says(said)
}
