//! What has changed since the moment that the reader pinned.

use super::markup::{Tag, action, classed, tag};
use super::reactive::{flag, text};
use crate::state::WidgetState;

/// One calm line, and the ways back; nothing while no moment is pinned.
pub fn pinned_line(state: WidgetState) -> Tag {
    let words = state.words();
    let said = text(move || match state.since_pinned() {
        since if since.is_empty() => words.pinned_now().into(),
        since => words.pinned_since(&since),
    });
    let same = flag(move || state.since_pinned().is_empty());
    let back = action("rw link-button", words.pinned_return())
        .set("data-action", "return")
        .flag("hidden", same)
        .on("click", move |_| state.return_to_pinned());
    let unpin = action("rw link-button", words.pinned_unpin())
        .set("data-action", "unpin")
        .on("click", move |_| state.unpin());
    classed("div", "rw pinned")
        .set("data-pinned", "")
        .flag("hidden", flag(move || !state.has_pinned()))
        .child(tag("p").says(said))
        .child(classed("span", "rw pinned-ways").child(back).child(unpin))
}
