//! Parts of the page by what marks them.

use leptos::prelude::document;
use leptos::web_sys::{Element, Event, MouseEvent};
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

/// Whether the document has an element that this fragment leads to.
#[must_use]
pub fn has_place(fragment: &str) -> bool {
    document().get_element_by_id(fragment).is_some()
}

/// Whether an event happened in its element itself, and not in one within.
#[must_use]
pub fn is_own(event: &Event) -> bool {
    event.target() == event.current_target()
}

/// Whether a press on a link is to be followed here: no other button, and no key that asks for a new tab,
/// a window or a file.
#[must_use]
pub fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_none_or(|press| {
        let elsewhere =
            press.ctrl_key() || press.meta_key() || press.shift_key() || press.alt_key();
        press.button() == 0 && !elsewhere
    })
}
