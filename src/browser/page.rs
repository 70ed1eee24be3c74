//! The hosted page's own document.

use super::watch::Watch;
use leptos::prelude::{document, window};
use leptos::web_sys::HtmlElement;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The element of the hosted page that the app lives in, emptied; `None` on any other page.
#[must_use]
pub fn mount_point() -> Option<HtmlElement> {
    let element = document().get_element_by_id("reweigh")?.dyn_into::<HtmlElement>().ok()?;
    element.set_text_content(None);
    Some(element)
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
pub fn on_print(call: impl FnMut() + 'static) -> Watch {
    Watch::listening(&window(), "beforeprint", Closure::new(call))
}

/// A text as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
