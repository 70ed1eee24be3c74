//! The widget on the hosted page, which has the address to itself.

use super::home::Home;
use super::reactive::react;
use super::widget::Widget;
use crate::browser;
use crate::dataset::Dataset;
use crate::state::{Start, WidgetState};
use leptos::prelude::*;
use std::sync::Arc;

/// The widget, started from the query of the address, and written back into it on every commit.
#[component]
pub fn Page(
    /// What is ranked.
    dataset: Arc<Dataset>,
    /// The query of the address, without its `?`.
    query: String,
) -> impl IntoView {
    let start = Start::from_query(&query, &dataset);
    let state = WidgetState::new(dataset, start);
    react(move || {
        if state.commits().get().count > 0 {
            browser::replace_query(&state.query(&browser::query()));
        }
    });
    react(browser::mark_ready);
    view! { <Widget state home=Home::Here /> }
}
