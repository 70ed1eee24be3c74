//! The address of the page.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The query of the address, without its `?`; empty if it cannot be read.
#[must_use]
pub fn query() -> String {
    let search = window().location().search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or(&search).to_owned()
}

/// Puts another query into the address without adding to the history. A browser may refuse it
/// (sandboxed frames, too many calls): the page works without.
pub fn replace_query(query: &str) {
    let location = window().location();
    let (Ok(path), Ok(hash), Ok(history)) =
        (location.pathname(), location.hash(), window().history())
    else {
        return;
    };
    let address = format!("{path}?{query}{hash}");
    let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
}

/// The whole address of this page with another query.
#[must_use]
pub fn link(query: &str) -> String {
    let location = window().location();
    let (origin, path) = (location.origin(), location.pathname());
    format!("{}{}?{query}", origin.unwrap_or_default(), path.unwrap_or_default())
}
