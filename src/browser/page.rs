//! The hosted page's own document.

use super::watch::Watch;
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

/// The milliseconds of a clock that only ever goes on.
#[must_use]
pub fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Calls back when the page is about to be printed.
#[must_use]
pub fn on_print(mut call: impl FnMut() + 'static) -> Watch {
    Watch::answering(&window(), "beforeprint", Box::new(move |_| call()))
}

/// A text as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
