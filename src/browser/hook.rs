//! Parts of the page by what marks them.

use leptos::web_sys::{Element, Event};
use wasm_bindgen::JsCast;

/// The first element of a kind inside another.
#[must_use]
pub fn within<T: JsCast>(parent: &Element, selector: &str) -> Option<T> {
    parent.query_selector(selector).ok()??.dyn_into().ok()
}

/// The value of a data attribute on the element of an event, or on the nearest around it.
#[must_use]
pub fn hook_at(event: &Event, name: &str) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest(&format!("[{name}]")).ok()??.get_attribute(name)
}
