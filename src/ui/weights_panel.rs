//! The sliders.

use super::commit::Committer;
use super::later::{Part, later};
use super::markup::{Tag, Together, classed, group, tag};
use super::slider::slider;
use crate::state::{NoticeKind, WidgetState};
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use wasm_bindgen::JsCast;

/// All categories with their sliders; `hidden` while they are folded away.
pub fn weights_panel(state: WidgetState, hidden: Signal<bool>) -> Tag {
    let committer = Committer::new(state);
    let words = state.words();
    let categories = state.dataset().categories.len();
    let head = classed("header", "rw panel-head")
        .child(tag("h2").text(words.weights()))
        .child(classed("p", "rw panel-aside").text(words.weights_aside()));
    let together = Together::new();
    let sliders = (0..categories).map(|category| slider(state, category, &together));
    group("rw weights", words.weights())
        .set("part", "weights")
        .flag("hidden", hidden)
        .on("pointerdown", move |event| committer.pointer_down(is(&event, "range")))
        .on("pointerup", move |_| committer.pointer_up())
        .on("pointercancel", move |_| committer.pointer_up())
        .on("input", move |event| {
            // A slider is dragged, or tells when it has changed.
            if is(&event, "number") {
                committer.typed();
            }
        })
        .on("keydown", move |_| committer.key_down())
        .on("change", move |_| committer.weighed())
        .child(head)
        .child(classed("div", "rw categories").children(sliders))
        // Below the sliders: a notice that appears while one is dragged must not move it.
        .child(later(state, Part::Notices(&[NoticeKind::AllZero])))
}

/// Whether an event is about a field of some type.
fn is(event: &Event, kind: &str) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.type_() == kind)
}
