//! A dialog, which holds the focus while it is open.

use leptos::prelude::{document, window};
use leptos::web_sys::{Element, Event, HtmlDialogElement, HtmlElement};
use std::cell::Cell;
use wasm_bindgen::JsCast;

/// Opens a dialog above all else, if it is not open.
pub fn open_dialog(dialog: &HtmlElement) {
    let dialog: &HtmlDialogElement = dialog.unchecked_ref();
    if !dialog.open() {
        let _only_out_of_the_page = dialog.show_modal();
    }
}

/// Closes a dialog, and gives the focus back to what had it.
pub fn close_dialog(dialog: &HtmlElement) {
    dialog.unchecked_ref::<HtmlDialogElement>().close();
}

thread_local! {
    /// Where the page is held, in CSS px from its top.
    static HELD: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Holds the page where it is scrolled to while something lies over it, or lets it go there: without its scrollbar it
/// is wider, so what is above may be less high.
pub fn hold_page(holds: bool) {
    let Some(root) = document().document_element() else { return };
    let held = HELD.replace(holds.then(|| window().scroll_y().unwrap_or_default()));
    let _a_name_that_is_allowed = root.toggle_attribute_with_force("data-held", holds);
    if let (false, Some(top)) = (holds, held) {
        window().scroll_to_with_x_and_y(0.0, top);
    }
}

/// Scrolls what is in an element back to its start.
pub fn scroll_to_start(element: &HtmlElement) {
    element.set_scroll_top(0);
}

/// Closes the dialog around the event's element.
pub fn close_around(event: &Event) {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let dialog = element.and_then(|element| element.closest("dialog").ok().flatten());
    if let Some(dialog) = dialog {
        close_dialog(dialog.unchecked_ref());
    }
}
