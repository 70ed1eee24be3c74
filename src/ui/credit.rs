//! What a widget in somebody else's page is, and the way to the hosted page.

use super::home::Home;
use super::reactive::text;
use crate::state::WidgetState;
use leptos::prelude::*;

/// The line below a widget that says what it is about, and leads to the hosted page.
#[component]
pub fn Credit(
    /// The widget.
    state: WidgetState,
    /// Where its links lead.
    home: Home,
) -> impl IntoView {
    let link = text(move || {
        state.commits().track();
        home.link(state)
    });
    let dataset = state.dataset();
    let mut about = dataset.title.to_string();
    if !dataset.source.publisher.is_empty() {
        about.push_str(", scored by ");
        about.push_str(&dataset.source.publisher);
    }
    view! { class = "rw",
        <p class="credit">
            <span>{about}</span>
            <a href=link target="_blank" rel="noopener" data-action="open">"Open in Reweigh"</a>
        </p>
    }
}
