//! What a widget in somebody else's page is, and the way to the hosted page.

use super::home::Home;
use super::markup::{Tag, classed, tag};
use super::reactive::text;
use crate::state::WidgetState;
use leptos::prelude::*;

/// The line below a widget that says what it is about, and leads to the hosted page.
pub fn credit(state: WidgetState, home: Home) -> Tag {
    let link = text(move || {
        state.commits().track();
        home.link(state)
    });
    let dataset = state.dataset();
    let (words, publisher) = (state.words(), &dataset.source.publisher);
    let about = if publisher.is_empty() {
        tag("span").text(&dataset.title).quoted(state)
    } else {
        tag("span").text(&words.credit_scored(&dataset.title, publisher))
    };
    let open = tag("a")
        .live("href", link)
        .set("target", "_blank")
        .set("rel", "noopener")
        .set("data-action", "open")
        .text(words.credit_open());
    classed("p", "rw credit").child(about).child(open)
}
