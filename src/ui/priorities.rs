//! The categories in an order of priorities, for those who know no numbers.

use super::insights::panel;
use super::markup::{Tag, Together, action, button, classed, silent, tag};
use super::reactive::text;
use super::settled::calm;
use crate::browser;
use crate::state::WidgetState;
use crate::state::sentences::{ordinal, settled};
use leptos::prelude::*;
use leptos::web_sys::{Event, KeyboardEvent, PointerEvent};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// A list to put in order by dragging, by keys or by its buttons; what the order settles; and weights
/// that stand for it.
pub fn priorities(state: WidgetState) -> Tag {
    let (count, words) = (state.dataset().categories.len(), state.words());
    let said = calm(state, move || {
        if state.remaining() == 0 {
            return words.priorities_nothing().to_owned();
        }
        let order = state.priority_order();
        state.ranking.with(|ranking| settled(state.words(), &state.field(), ranking, &order))
    });
    let apply = action("rw button", words.priorities_apply())
        .set("data-action", "priorities")
        .on("click", move |_| state.apply_priorities());
    let places = (0..count).map(|at| place(state, at, count));
    let places = classed("ol", "rw priorities").children(places);
    panel("priorities", words.priorities_title())
        .child(classed("p", "rw panel-text").text(words.priorities_about()))
        .child(places.together(&Together::new()))
        .child(classed("p", "rw panel-text").set("data-insight", "settled").says(said))
        .child(apply)
}

/// One place of the order. It stays where it is; which category has it changes.
fn place(state: WidgetState, at: usize, count: usize) -> Tag {
    let label = text(move || {
        let category = state.priority_order().get(at).copied().unwrap_or(at);
        state.dataset().categories[category].label.to_string()
    });
    let (words, all) = (state.words(), state.words().figure(count.to_string()));
    let nth = ordinal(words, u16::try_from(at + 1).unwrap_or(u16::MAX));
    let name = text(move || words.priority_handle(&label.get(), &nth, &all));
    let to = move |to: usize, event: &Event| {
        state.prioritise(at, to);
        browser::focus_beside(event, "ol", &format!("[data-priority=\"{to}\"]"));
    };
    let on_key = move |event: Event| {
        let next = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "ArrowUp" => at.checked_sub(1),
            "ArrowDown" => Some(at + 1).filter(|&next| next < count),
            _ => return,
        };
        event.prevent_default();
        if let Some(next) = next {
            to(next, &event);
        }
    };
    // Where what is dragged is now; the handle that was pressed keeps the pointer.
    let held = Rc::new(Cell::new(None::<usize>));
    let (taken, let_go) = (Rc::clone(&held), Rc::clone(&held));
    let take = move |event: &PointerEvent| {
        browser::capture_pointer(event);
        taken.set(Some(at));
    };
    let drag = move |event: &PointerEvent| {
        let Some(now) = held.get() else { return };
        let whole = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
        let target = (whole(at) + browser::heights_away(event)).clamp(0, whole(count) - 1);
        let target = usize::try_from(target).unwrap_or(0);
        if target != now {
            state.prioritise(now, target);
            held.set(Some(target));
        }
    };
    let handle = button("rw handle")
        .set("data-priority", &at.to_string())
        .live("aria-label", name)
        .on("keydown", on_key)
        .on_pointer("pointerdown", take)
        .on_pointer("pointermove", drag)
        // Also after it was let go.
        .on("lostpointercapture", move |_| let_go.set(None))
        .child(silent("span", "rw grip"))
        .child(tag("span").says(label).quoted(state));
    let raise = at.checked_sub(1).map(|above| {
        button("rw raise")
            .live("aria-label", text(move || words.priority_raise(&label.get())))
            .on("click", move |event| to(above, &event))
            .text("↑")
    });
    classed("li", "rw priority").child(handle).maybe(raise)
}
