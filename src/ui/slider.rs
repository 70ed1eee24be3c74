//! One category: its slider, its number, its share, its meaning.

use super::later::{Part, later};
use super::markup::{Tag, Together, classed};
use super::number_field::number_field;
use super::reactive::text;
use crate::state::{Explain, WidgetState, indices};
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use std::rc::Rc;

/// The controls of one category. What they say is written together with that of the other `sliders`.
pub fn slider(state: WidgetState, category: usize, sliders: &Rc<Together>) -> Tag {
    let dataset = state.dataset();
    let data = &dataset.categories[category];
    let words = state.words();
    let (code, meaning) = (data.code.to_string(), data.meaning.to_string());
    let id = format!("importance-{code}");
    // Its own, so that only what shows this category is written when it changes.
    let importance = indices(move || vec![state.importance(category).into()]);
    let shown = text(move || importance.with(|one| one[0].to_string()));
    let share = text(move || state.share(category));
    let on_input = move |event: Event| {
        let value = event_target::<HtmlInputElement>(&event).value_as_number();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a range input's 0–100
        state.set_importance(category, value as u8);
    };
    let mut range = classed("input", "rw slider")
        .set("type", "range")
        .set("min", "0")
        .set("max", "100")
        .set("step", "1")
        .set("id", &id)
        .set("data-category", &code)
        .style("--fill", text(move || shown.get() + "%"))
        .value(shown)
        .live(
            "aria-valuetext",
            text(move || words.slider_value(&words.figure(shown.get()), &share.get())),
        )
        .on("input", on_input);
    let mut tips = None;
    if state.explain() != Explain::None {
        range = range.set("aria-describedby", &format!("tips-{code}"));
        tips = Some(later(state, Part::Tips(category)));
    }
    let about = classed("div", "rw meaning-line")
        .maybe(
            (!meaning.is_empty()).then(|| classed("p", "rw meaning").text(&meaning).quoted(state)),
        )
        .maybe(state.narrows().then(|| later(state, Part::Must(category))));
    let [number, hint] = number_field(state, category, shown);
    classed("div", &format!("rw category cat-{}", category % 8))
        .set("part", "slider")
        .child(
            classed("label", "rw category-label").set("for", &id).text(&data.label).quoted(state),
        )
        .child(number)
        .child(classed("span", "rw share").set("data-share", &code).says(share).together(sliders))
        .child(range.together(sliders))
        .maybe(tips)
        .child(about)
        .child(hint)
}
