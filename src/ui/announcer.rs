//! One polite live region that says what changed.

use super::lull::Lull;
use super::markup::{Tag, classed};
use super::reactive::{react, text};
use crate::state::{Snapshot, WidgetState, announcement};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// How long after the last change the change is said, in milliseconds.
const PAUSE: u16 = 500;

/// Says what changed, half a second after the last change.
pub fn announcer(state: WidgetState) -> Tag {
    let said = RwSignal::new(String::new());
    let before = Rc::new(RefCell::new(None::<Snapshot>));
    let told = Rc::clone(&before);
    let say = move || {
        let now = untrack(|| state.snapshot());
        let before = told.replace(Some(now.clone()));
        let sentence =
            before.map(|before| announcement(state.words(), &state.dataset(), &before, &now));
        if let Some(sentence) = sentence.filter(|s| !s.is_empty()) {
            said.set(sentence);
        }
    };
    let lull = Lull::new(PAUSE, say);
    react(move || {
        state.weights().track();
        state.picks.track();
        let _followed = state.narrowed();
        if before.borrow().is_none() {
            before.replace(Some(untrack(|| state.snapshot())));
        } else {
            lull.ask();
        }
    });
    let said = text(move || said.get());
    classed("p", "rw unseen").set("aria-live", "polite").set("data-live", "").says(said)
}
