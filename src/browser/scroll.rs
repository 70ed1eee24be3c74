//! A box that scrolls by itself, and rows in it.

use super::hook::within;
use leptos::web_sys::{Element, Event, HtmlElement};
use wasm_bindgen::JsCast;

/// How far the event's element is scrolled down, in CSS px.
#[must_use]
pub fn scrolled(event: &Event) -> i32 {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    element.map_or(0, |element| element.scroll_top())
}

/// Scrolls an element down so far that `down` is a third of its height below its upper edge.
pub fn scroll_down(element: &Element, down: i32) {
    element.set_scroll_top(down - element.client_height() / 3);
}

/// The height of the first element that `selector` finds, in CSS px; 0 if there is none.
#[must_use]
pub fn height_of(parent: &Element, selector: &str) -> i32 {
    within::<HtmlElement>(parent, selector).map_or(0, |element| element.offset_height())
}

/// The children of an element, in the order in which they are now.
#[must_use]
pub fn children_of(parent: &Element) -> Vec<Element> {
    let children = parent.children();
    (0..children.length()).filter_map(|at| children.item(at)).collect()
}

/// Writes texts into some elements that follow one another, from the child with the index `from` on, and tells
/// each whether it has the class. To follow a signal for each of hundreds would cost more than to write them.
pub fn write(parent: &Element, from: u32, class: &str, texts: &[(String, bool)]) {
    let children = parent.children();
    for (at, (text, has)) in (from..).zip(texts) {
        if let Some(child) = children.item(at) {
            child.set_text_content(Some(text));
            let _no_wrong_name = child.class_list().toggle_with_force(class, *has);
        }
    }
}
