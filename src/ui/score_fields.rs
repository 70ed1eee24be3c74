//! Scores that the reader can set otherwise, in the row of their entry.

use super::markup::{Tag, button, classed, tag};
use super::reactive::{classes, flag, text};
use crate::browser;
use crate::narrow::{Typed, typed};
use crate::state::WidgetState;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};

/// A field for each score of an entry, behind a line that asks.
pub fn score_fields(state: WidgetState, entry: usize) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let fields = (0..dataset.categories.len()).map(|category| score_field(state, entry, category));
    let [lowest, highest] =
        [dataset.scale.min, dataset.scale.max].map(|score| words.figure(score.to_string()));
    let about = words.own_scores_about(&lowest, &highest);
    classed("details", "rw disagree")
        .set("data-disagree", "")
        .child(tag("summary").text(words.own_scores_ask()))
        .child(classed("p", "rw panel-note").text(&about))
        .child(classed("div", "rw score-fields").children(fields))
}

fn score_field(state: WidgetState, entry: usize, category: usize) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let original = words.figure(dataset.printed_score(entry, category).to_string());
    let label = dataset.categories[category].label.to_string();
    let code = dataset.categories[category].code.to_string();
    let scale = dataset.scale;
    let name = words.own_score_field(&label, &dataset.entries[entry].name);
    let shown = text(move || state.corrected().printed_score(entry, category).to_string());
    let is_own = move || state.is_corrected(entry, category);
    let hint = RwSignal::new(String::new());
    let on_change = move |event: Event| {
        // It commits by itself.
        event.stop_propagation();
        let field = event_target::<HtmlInputElement>(&event);
        let (score, said) = match typed(&field.value(), scale) {
            Typed::Score(score) => (Some(score), String::new()),
            Typed::Mended(score, how) => (Some(score), how.told(words, score)),
            Typed::Blank => (None, words.hint_original_score().to_owned()),
            Typed::Nothing => {
                let stays = untrack(|| state.corrected()).printed_score(entry, category);
                (Some(stays), words.hint_no_number(&words.figure(stays.to_string())))
            }
        };
        state.correct(entry, category, score);
        hint.set(said);
        // The signal may not have changed where the text did.
        field.set_value(&shown.get_untracked());
    };
    let field = classed("input", "rw own-score")
        .set("type", "text")
        .set("inputmode", "decimal")
        .set("autocomplete", "off")
        .set("data-own", &code)
        .set("aria-label", &name)
        .value(shown)
        .on("change", on_change);
    let back = button("rw link-button")
        .set("aria-label", &words.own_score_restore(&original, &label))
        .flag("hidden", flag(move || !is_own()))
        .on("click", move |event| {
            state.correct(entry, category, None);
            hint.set(String::new());
            browser::focus_beside(&event, "div", "input");
        })
        .text(&words.own_score_was(&original));
    let class = classes(move || {
        format!("score-field cat-{}{}", category % 8, if is_own() { " is-own" } else { "" })
    });
    tag("div")
        .live("class", class)
        .child(classed("span", "rw score-label").text(&label).quoted(state))
        .child(field)
        .child(back)
        .child(
            classed("p", "rw hint")
                .set("role", "status")
                .set("data-own-hint", &code)
                .says(text(move || hint.get())),
        )
}
