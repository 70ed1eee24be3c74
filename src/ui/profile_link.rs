//! A link to the profile of an entry, for a press as for a new tab.

use super::markup::{Tag, classed};
use crate::browser;
use crate::state::WidgetState;

/// Where a link in an open profile leads: the whole address, for who opens it elsewhere.
pub fn profile_address(state: WidgetState, entry: usize) -> String {
    format!("?{}#{}", state.query(&browser::query()), state.dataset().entries[entry].id)
}

/// The link. The browser itself follows it, and so makes the entry in the history that Back takes away.
pub fn profile_link(state: WidgetState, entry: usize, class: &str) -> Tag {
    let id = state.dataset().entries[entry].id.to_string();
    let pressed = move |event| {
        if browser::is_plain(&event) {
            browser::focus_own(&event);
            state.call_profile(entry);
        }
    };
    classed("a", class).set("href", &format!("#{id}")).set("data-profile", &id).on("click", pressed)
}

/// The same in the row of an entry.
pub fn to_profile(state: WidgetState, entry: usize) -> Tag {
    let words = state.words();
    let name = words.profile_of(&state.dataset().entries[entry].name);
    profile_link(state, entry, "rw to-profile").set("aria-label", &name).text(words.profile_link())
}
