//! The widget in somebody else's page, whose address it never writes.

use super::home::Home;
use super::reactive::{react, text};
use super::widget::Widget;
use crate::browser;
use crate::state::{Source, WidgetState};
use leptos::prelude::*;

/// The widget with a line below it that says what it is, and leads to the hosted page.
#[component]
pub fn Embedded(
    /// The widget.
    state: WidgetState,
    /// What the address of the hosted page begins with, up to its query.
    home: String,
) -> impl IntoView {
    react(browser::mark_ready);
    let home = Home::Elsewhere(home.into());
    let there = home.clone();
    let link = text(move || {
        state.commits().track();
        there.link(state)
    });
    let dataset = state.dataset();
    let (title, publisher) = (dataset.title.to_string(), dataset.source.publisher.to_string());
    let by = (!publisher.is_empty()).then(|| format!(", scored by {publisher}"));
    view! { class = "rw",
        <Widget state home>
            <p class="credit">
                <span>{title}{by}</span>
                <a href=link target="_blank" rel="noopener" data-action="open">
                    "Open in Reweigh"
                </a>
            </p>
        </Widget>
    }
}

/// Calls back when the reader has moved a weight.
pub fn on_move(state: WidgetState, call: impl Fn() + 'static) {
    react(move || {
        if state.moves().get() > 0 {
            call();
        }
    });
}

/// Calls back when a change is complete, with who made it.
pub fn on_commit(state: WidgetState, call: impl Fn(Source) + 'static) {
    react(move || {
        let commit = state.commits().get();
        if commit.count > 0 {
            call(commit.source);
        }
    });
}
