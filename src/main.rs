//! The module of the widget: what its scripts call. It starts nothing by itself: loading it into
//! somebody's document must change nothing there.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the hosted page, in the language of this text, or in English where it is empty; `as_written`
/// as [`reweigh::page`] has it. Called by its `boot.js`.
#[wasm_bindgen]
pub fn page(words: &str, as_written: bool) {
    reweigh::page(words, as_written, fetch);
}

/// What is set on the hosted page, as the query of a link.
#[wasm_bindgen]
pub fn page_query() -> String {
    reweigh::page_query()
}

/// Sets on the hosted page what the query of a link says, as the reader's own change; tells whether it could be
/// followed.
#[wasm_bindgen]
pub fn page_follow(query: &str) -> bool {
    reweigh::page_follow(query)
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

/// Fetches what [`mount`] needs beside this part of the module, and says whether it is there; called by
/// `reweigh.js`.
#[wasm_bindgen]
pub fn prepare(done: js_sys::Function) {
    fetch(Box::new(move |here| {
        let _its_own_business = done.call1(&JsValue::NULL, &here.into());
    }));
}

/// In a release this is where the module is cut in two.
#[cfg(split)]
#[wasm_split_helpers::wasm_split(rest, fallible)]
fn arrived() -> Result<(), wasm_split_helpers::SplitLoaderError> {
    reweigh::rest::arrive();
    Ok(())
}

#[cfg(split)]
fn fetch(done: Box<dyn FnOnce(bool)>) {
    // Leptos' own way starts with the first widget.
    wasm_bindgen_futures::spawn_local(async { done(arrived().await.is_ok()) });
}

#[cfg(not(split))]
use reweigh::rest::whole as fetch;

fn main() {}
