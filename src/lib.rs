//! Put your own weights on any ranking.
//!
//! The product is a function: weights → ranking → what it means → what is drawn. In reading order:

pub mod dataset;
pub mod ranking;

pub mod link;

pub mod chart;

pub mod state;

pub mod browser;

pub mod ui;

use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the hosted page into its document; called by its `boot.js`.
#[wasm_bindgen]
pub fn page() {
    let Some(root) = browser::mount_point() else { return };
    let query = browser::query();
    if let Some(theme) = link::Theme::from_query(&query) {
        browser::set_theme(theme.name());
    }
    let dataset = Arc::new(dataset::bundled::DATASET.clone());
    leptos::mount::mount_to(root, move || view! { <ui::Page dataset query /> }).forget();
}
