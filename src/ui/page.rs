//! The hosted page around the widget.

use super::about::About;
use super::reactive::react;
use super::widget::Widget;
use crate::browser;
use crate::dataset::Dataset;
use crate::state::{Start, WidgetState};
use leptos::prelude::*;
use std::sync::Arc;

/// The hosted page about a dataset, started from the query of its address.
#[component]
pub fn Page(
    /// What is ranked.
    dataset: Arc<Dataset>,
    /// The query of the address, without its `?`.
    query: String,
) -> impl IntoView {
    let start = Start::from_query(&query, &dataset);
    let state = WidgetState::new(dataset.clone(), start);
    write_address_on_commit(state);
    react(browser::mark_ready);
    view! { class = "rw",
        <header class="masthead">
            <p class="brand">"Reweigh"</p>
            <h1>{dataset.title.to_string()}</h1>
            <p class="standfirst">
                "Every ranking rests on weights that somebody chose. Choose your own: the order, the totals and the radar follow."
            </p>
        </header>
        <main>
            <Widget state />
            <About dataset />
        </main>
    }
}

fn write_address_on_commit(state: WidgetState) {
    react(move || {
        if state.commits().get() > 0 {
            browser::replace_query(&state.query(&browser::query()));
        }
    });
}
