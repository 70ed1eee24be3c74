//! Where the focus goes when what had it is gone, and a pointer that is held.

use super::hook::within;
use leptos::prelude::document;
use leptos::web_sys::{Element, Event, FocusEvent, HtmlElement, PointerEvent};
use wasm_bindgen::JsCast;

/// Gives the focus to the first element that `selector` finds in the nearest `around` the event's own.
pub fn focus_beside(event: &Event, around: &str, selector: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let around = target.and_then(|target| target.closest(around).ok().flatten());
    if let Some(element) = around.and_then(|around| within::<HtmlElement>(&around, selector)) {
        let _never_refused = element.focus();
    }
}

/// Lets the event's element have the pointer until it is let go.
pub fn capture_pointer(event: &PointerEvent) {
    if let Some(element) =
        event.current_target().and_then(|target| target.dyn_into::<Element>().ok())
    {
        let _a_pointer_that_is_gone = element.set_pointer_capture(event.pointer_id());
    }
}

/// How many of its own heights a pointer is away from the event's element: 0 on it, −1 right above.
#[must_use]
pub fn heights_away(event: &PointerEvent) -> i32 {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    element.map_or(0, |element| {
        let place = element.get_bounding_client_rect();
        let rows = (f64::from(event.client_y()) - place.top()) / place.height().max(1.0);
        #[allow(clippy::cast_possible_truncation)] // a screen has few rows
        let rows = rows.floor() as i32;
        rows
    })
}

/// Whether the focus goes from the event's element to another outside of it, and not to another window or nowhere.
#[must_use]
pub fn goes_elsewhere(event: &Event) -> bool {
    let from = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let to = to.and_then(|to| to.dyn_into::<Element>().ok());
    from.zip(to).is_some_and(|(from, to)| !from.contains(Some(&to)))
}

/// Gives the focus to an element.
pub fn focus(element: &HtmlElement) {
    let _never_refused = element.focus();
}

/// Gives the focus to the event's element: some engines give none to a link that is pressed.
pub fn focus_own(event: &Event) {
    if let Some(element) =
        event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok())
    {
        focus(&element);
    }
}

/// Scrolls the page to the element with this id, and gives the focus to what `selector` finds in it.
pub fn come_to(id: &str, selector: &str) {
    let Some(place) = document().get_element_by_id(id) else { return };
    if let Some(element) = within::<HtmlElement>(&place, selector) {
        focus(&element);
    }
    place.scroll_into_view();
}
