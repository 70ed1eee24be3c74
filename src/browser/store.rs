//! The one way to `localStorage`. A browser may have none, close it, or refuse at every call: private windows,
//! blocked cookies, a full disk.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The store is closed or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

/// The text under a key; `None` if there is none.
///
/// # Errors
/// If the browser refuses.
pub fn stored(key: &str) -> Result<Option<String>, Closed> {
    let store = window().local_storage().ok().flatten().ok_or(Closed)?;
    store.get_item(key).map_err(|_| Closed)
}

/// Puts a text under a key.
///
/// # Errors
/// If the browser refuses.
pub fn store(key: &str, text: &str) -> Result<(), Closed> {
    let store = window().local_storage().ok().flatten().ok_or(Closed)?;
    store.set_item(key, text).map_err(|_| Closed)
}

/// A text as the browser's own JSON parser has it.
#[must_use]
pub fn parsed(text: &str) -> Option<JsValue> {
    js_sys::JSON::parse(text).ok()
}
