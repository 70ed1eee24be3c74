//! The legend of the radar and the scores in it, for those who read rather than look.

use super::markup::{Tag, Together, button, classed, silent, tag};
use super::reactive::{classes, flag, text};
use crate::dataset::Entry;
use crate::link::MAX_PICKS;
use crate::state::{Controls, WidgetState};
use leptos::prelude::*;

/// The colour of each category, by its index modulo eight.
pub const COLOURS: [&str; 8] = [
    "rw cat-0", "rw cat-1", "rw cat-2", "rw cat-3", "rw cat-4", "rw cat-5", "rw cat-6", "rw cat-7",
];
/// The line of each pick.
const SLOTS: [&str; MAX_PICKS] = ["rw slot-0", "rw slot-1", "rw slot-2", "rw slot-3"];

/// A row a pick, which is its legend too, and a column a category.
pub fn picks_table(state: WidgetState) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let head =
        dataset.categories.iter().zip(COLOURS.into_iter().cycle()).map(|(category, colour)| {
            let (code, label) = (category.code.to_string(), category.label.to_string());
            classed("th", colour)
                .set("scope", "col")
                .set("title", &label)
                .child(silent("span", "rw").text(&code))
                .child(classed("span", "rw unseen").text(&label).quoted(state))
        });
    let heads =
        tag("tr").child(tag("th").set("scope", "col").text(words.head_entry())).children(head);
    let rows = SLOTS.into_iter().enumerate().map(|(at, line)| pick_row(state, at, line));
    classed("table", "rw picks")
        .flag("hidden", flag(move || state.picks.with(Vec::is_empty)))
        .set("aria-label", words.picks_scores())
        .set("data-picks", "")
        .child(tag("thead").child(heads))
        .child(tag("tbody").children(rows))
        .together(&Together::new())
}

/// The row of a slot: its line and marker, and the name and scores of the entry that has it.
fn pick_row(state: WidgetState, at: usize, line: &'static str) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let pick = move || state.picks.with(|picks| picks.get(at).copied());
    let of = move |part: fn(&Entry) -> String| {
        let part = move |entry: usize| part(&state.dataset().entries[entry]);
        text(move || pick().map(part).unwrap_or_default())
    };
    let name = of(|entry| entry.name.to_string());
    let cells = (0..dataset.categories.len()).map(|category| {
        let class = classes(move || {
            let at = state.attention();
            let read = at.category == Some(category) && (at.entry.is_none() || at.entry == pick());
            let own = pick().is_some_and(|entry| state.is_corrected(entry, category));
            format!("{} {}", if read { "is-read" } else { "" }, if own { "is-own" } else { "" })
        });
        let said = text(move || {
            let own = pick().is_some_and(|entry| state.is_corrected(entry, category));
            if own { [" ", words.score_own()].concat() } else { String::new() }
        });
        let score =
            move |entry| words.figure(state.corrected().printed_score(entry, category).to_string());
        tag("td")
            .live("class", class)
            .says(text(move || pick().map(score).unwrap_or_default()))
            .whispers(said)
    });
    let take_out = move |_| {
        if let Some(entry) = untrack(pick) {
            let _taking_out_always_works = state.toggle_pick(entry);
        }
    };
    let item = button("rw legend-item")
        .set_if("disabled", state.controls() == Controls::None)
        .live("data-take-out", of(|entry| entry.id.to_string()))
        .live("aria-label", text(move || words.pick_take_out(&name.get())))
        .on("click", take_out)
        .child(silent("span", "rw mark"))
        .child(classed("span", "rw name").says(name).quoted(state))
        .child(silent("span", "rw take-out").text("×"));
    classed("tr", line)
        .live("data-series", of(|entry| entry.id.to_string()))
        .flag("hidden", flag(move || pick().is_none()))
        .child(tag("th").set("scope", "row").child(item))
        .children(cells)
}
