//! The hosted page's own document.

use leptos::prelude::{document, window};
use leptos::web_sys::HtmlElement;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use wasm_bindgen::JsCast;

/// The element of the hosted page that the app lives in; `None` on any other page.
#[must_use]
pub fn mount_point() -> Option<HtmlElement> {
    document().get_element_by_id("reweigh")?.dyn_into::<HtmlElement>().ok()
}

/// Says that the first widget of the page answers input (contract, section 2).
pub fn mark_ready() {
    static MARKED: AtomicBool = AtomicBool::new(false);
    if let Some(performance) = window().performance().filter(|_| !MARKED.swap(true, Relaxed)) {
        let _only_a_measure = performance.mark("reweigh:ready");
    }
}
