//! The address of the page.

use super::watch::Watch;
use leptos::prelude::window;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// The query of the address, without its `?`; empty if it cannot be read, or there is no browser.
#[must_use]
pub fn query() -> String {
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    let search = window().location().search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or(&search).to_owned()
}

/// The fragment of the address, without its `#`.
#[must_use]
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Puts another fragment into the address, or takes it out where it is empty, without adding to the history.
pub fn replace_fragment(fragment: &str) {
    let location = window().location();
    let (Ok(path), Ok(search)) = (location.pathname(), location.search()) else { return };
    let mark = if fragment.is_empty() { "" } else { "#" };
    replace(&format!("{path}{search}{mark}{fragment}"));
}

/// Goes one step back in the history.
pub fn back() {
    if let Ok(history) = window().history() {
        let _refused = history.back();
    }
}

/// Calls back whenever a link, the reader or the history may have changed the fragment. Some engines tell of
/// a step in the history by the one event only, where the query is another as well.
#[must_use]
pub fn on_fragment(call: impl Fn() + 'static) -> [Watch; 2] {
    let call = Rc::new(call);
    ["hashchange", "popstate"].map(|event| {
        let call = Rc::clone(&call);
        Watch::answering(&window(), event, Box::new(move |_| call()))
    })
}

/// Puts another query into the address without adding to the history. A browser may refuse it
/// (sandboxed frames, too many calls): the page works without.
pub fn replace_query(query: &str) {
    let location = window().location();
    let (Ok(path), Ok(hash)) = (location.pathname(), location.hash()) else { return };
    replace(&format!("{path}?{query}{hash}"));
}

/// In a frame no address is written (contract, section 3): the page around it knows nothing of that one.
fn replace(address: &str) {
    let (window, parent) = (window(), window().parent().ok().flatten());
    if parent.is_some_and(|parent| *parent == *window)
        && let Ok(history) = window.history()
    {
        let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The whole address of this page with another query.
#[must_use]
pub fn link(query: &str) -> String {
    let location = window().location();
    let (origin, path) = (location.origin(), location.pathname());
    format!("{}{}?{query}", origin.unwrap_or_default(), path.unwrap_or_default())
}
