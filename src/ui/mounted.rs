//! A widget in a document.

use super::home::Home;
use super::markup::Written;
use super::reactive::react;
use super::widget::widget;
use crate::browser;
use crate::state::{Source, WidgetState};
use leptos::mount::mount_to_renderer;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use std::any::Any;

/// What makes a widget's state, inside the owner that it belongs to.
pub type Make = Box<dyn FnOnce() -> (WidgetState, Home)>;

/// Mounts a widget into an element; dropping what is returned unmounts it and frees everything. It takes over what
/// already stands there for it, if anything does: `written` says how.
///
/// The one way for the hosted page and for embeds: with two, the module would hold the widget twice.
#[must_use]
pub fn mounted(root: HtmlElement, make: Make, written: Written) -> Box<dyn Any> {
    let stands = browser::within(&root, ".widget").map(|stands| (stands, written));
    Box::new(mount_to_renderer(&root, move || {
        let (state, home) = make();
        react(browser::mark_ready);
        widget(state, home).over(stands)
    }))
}

/// Calls back when the reader has moved a weight.
pub fn on_move(state: WidgetState, call: impl Fn() + 'static) {
    react(move || {
        if state.moves().get() > 0 {
            call();
        }
    });
}

/// Calls back now, and whenever the second part of the module is asked for again.
pub fn on_rest_asked(state: WidgetState, call: impl Fn() + 'static) {
    react(move || {
        state.asked_for_rest().track();
        call();
    });
}

/// Calls back when a change is complete, with who made it.
pub fn on_commit(state: WidgetState, call: impl Fn(Source) + 'static) {
    react(move || {
        if state.commits().get() > 0 {
            call(state.source());
        }
    });
}
