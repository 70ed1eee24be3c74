//! The module of the widget: what its scripts call. It starts nothing by itself: loading it into
//! somebody's document must change nothing there.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the hosted page; called by its `boot.js`.
#[wasm_bindgen]
pub fn page() {
    reweigh::page();
}

/// Mounts a widget into an element; called by `reweigh.js`.
///
/// # Errors
/// As [`reweigh::mount`].
#[wasm_bindgen]
pub fn mount(
    root: web_sys::HtmlElement,
    options: JsValue,
    report: js_sys::Function,
) -> Result<reweigh::embed::Handle, String> {
    reweigh::mount(root, options, report)
}

/// Fetches what [`mount`] needs beside this module; called by `reweigh.js`.
#[wasm_bindgen]
pub fn prepare(done: js_sys::Function) {
    reweigh::prepare(done);
}

fn main() {}
