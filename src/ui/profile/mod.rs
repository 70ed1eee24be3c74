//! The profile of an entry: a sheet above the page, open while the address names the entry.

mod follow;
mod head;
mod prose;
mod rivals;
mod scores;

use crate::browser;
use crate::state::{WidgetState, indices};
use crate::ui::markup::{Place, Tag, classed};
use crate::ui::reactive::react;
use follow::Follow;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlElement};

/// The sheet.
pub fn profile(state: WidgetState) -> Tag {
    let place = Place::new();
    let follow = Follow::new(state);
    react(move || {
        let (Some(dialog), open) = (place.get(), state.profile().is_some()) else { return };
        browser::hold_page(open);
        if open {
            browser::open_dialog(&dialog);
        } else {
            browser::close_dialog(&dialog);
        }
    });
    let shown = indices(move || state.profile().into_iter().collect());
    let body = classed("div", "rw profile-body")
        .rebuilt(move || shown.get().into_iter().flat_map(|entry| body(state, entry)).collect());
    let pressed = move |event: Event| {
        let Some(dialog) = place.get_untracked() else { return };
        // Beside the sheet.
        if browser::is_own(&event) {
            browser::close_dialog(&dialog);
        }
        let to = browser::hook_at(&event, "data-profile");
        let Some(to) = to.and_then(|id| state.dataset().entry(&id)) else { return };
        if browser::is_plain(&event) {
            event.prevent_default();
            follow.on_to(to);
            begin(&dialog);
        }
    };
    let beside = move || {
        if let Some(dialog) = place.get_untracked() {
            follow.on_to_sides(&dialog);
        }
    };
    classed("dialog", "rw profile")
        .set("aria-labelledby", "profile-name")
        .set("data-reading", "")
        .at(place)
        .on("click", pressed)
        .on("close", move |_| follow.closed())
        .child(head::head(state, beside).child(body))
}

/// All that is said of one entry, below its name.
fn body(state: WidgetState, entry: usize) -> Vec<Tag> {
    let [summary, verdict, lists] = prose::prose(state, entry);
    let children = [
        summary,
        Some(scores::scores(state, entry)),
        verdict,
        lists,
        Some(rivals::rivals(state, entry)),
        prose::source(state, entry),
    ];
    children.into_iter().flatten().collect()
}

/// Another profile begins at its top, and so does whoever listens.
fn begin(dialog: &HtmlElement) {
    browser::scroll_to_start(dialog);
    if let Some(name) = browser::within::<HtmlElement>(dialog, "#profile-name") {
        browser::focus(&name);
    }
}
