//! One entry in the ranking.

use super::later::{Part, later};
use super::markup::{Tag, Together, button, classed, silent, tag};
use super::profile_link::to_profile;
use super::reactive::{classes, flag, text};
use super::score_cell::score_cell;
use super::standing::Standing;
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::{Weights, bar_ends};
use crate::state::{Explain, WidgetState};
use crate::words::Words;
use leptos::prelude::*;
use std::fmt::Write;
use std::rc::Rc;

/// The row of one entry. It is built once; what moves of a slider change in it is written together with that of the other
/// `rows`. `best` holds the highest score in each category.
pub fn ranking_row(
    state: WidgetState,
    standing: Standing,
    entry: usize,
    best: &[Hundredths],
    rows: &Rc<Together>,
) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let (id, name) =
        (dataset.entries[entry].id.to_string(), dataset.entries[entry].name.to_string());
    let remarks: Vec<&str> = dataset.notes_on(entry).map(|n| n.text.as_ref()).collect();
    let note = note(state, remarks.join(" "), &name);
    let score = |(at, highest): (usize, &Hundredths)| score_cell(state, entry, at, *highest);
    let scores: Vec<Tag> = best.iter().enumerate().map(score).collect();
    // What is ruled out has the total that it would have, and no place.
    let out = flag(move || standing.is_out(entry));
    let total = move |decimals: Option<u8>| {
        let ranking = if out.get() { state.whole } else { state.ranking };
        ranking.with(|ranking| {
            let decimals = decimals.unwrap_or_else(|| ranking.decimals(entry));
            ranking.placement(entry).total.decimal(decimals)
        })
    };
    let rise = move || rise(state, standing, entry);
    let mut head = classed("th", "rw entry").set("scope", "row").set("aria-label", &name);
    head = head.child(name_of(state, entry, &name)).text(" ");
    if let Some((_, tag)) = dataset.entries[entry].tags.first() {
        head = head.child(classed("span", "rw tag").text(tag).quoted(state));
    }
    if state.is_hosted() {
        head = head.text(" ").child(to_profile(state, entry));
    }
    let bar = text(move || state.weights().with(|w| bar_sizes(&state.corrected(), w, entry)));
    let bar = classed("span", "rw bar")
        .style("background-size", bar)
        .set("aria-hidden", "true")
        .together(rows);
    let figure = |words| classed("span", "rw figure").says(words).together(rows);
    let shown = figure(text(move || words.figure(total(None))));
    let change = tag("span")
        .live("class", classes(move || format!("figure {}", direction(rise()))))
        .says(text(move || if out.get() { String::new() } else { change(words, rise()) }))
        .together(rows);
    let place = figure(text(move || {
        let (rank, tied) = standing.place(entry);
        place(words, rank, tied)
    }));
    // It is told a moment later, when the entry may be out. Asked first, or what says it would follow all places.
    let close = flag(move || standing.is_close(entry) && !out.get());
    let class = classes(move || {
        let class = if out.get() { "is-out" } else { "" };
        let class = if close.get() { "is-close" } else { class };
        class.to_owned() + if state.is_open(entry) { " is-open" } else { "" }
    });
    let said = text(move || if close.get() { words.row_too_close() } else { "" }.to_owned());
    tag("tr")
        .live("class", class)
        .set("part", "row")
        .set("data-id", &id)
        .flag("data-out", out)
        .live("data-rank", text(move || rank_hook(standing.place(entry).0)))
        .live("data-score", text(move || total(Some(4))))
        .together(rows)
        .child(classed("td", "rw place").child(place))
        .child(unfolded(head.maybe(note).child(bar), state, entry))
        .children(scores)
        .child(classed("td", "rw total").child(shown).whispers(said))
        .child(classed("td", "rw change").child(change))
        .child(classed("td", "rw pick").children(pick_switch(state, entry, id, &name)))
}

/// The place as scripts read it: nothing where there is none.
pub(super) fn rank_hook(rank: usize) -> String {
    if rank == 0 { String::new() } else { rank.to_string() }
}

/// How many places an entry stands higher than under the author's weights; negative if lower, zero if it
/// is ruled out.
fn rise(state: WidgetState, standing: Standing, entry: usize) -> i32 {
    match i32::try_from(standing.place(entry).0) {
        Ok(0) | Err(_) => 0,
        Ok(now) => state.baseline.with(|before| i32::from(before.placement(entry).rank) - now),
    }
}

/// The name of an entry; pressed, it opens the row, unless nothing is to be explained.
fn name_of(state: WidgetState, entry: usize, name: &str) -> Tag {
    if state.explain() == Explain::None {
        return classed("span", "rw name").text(name).quoted(state);
    }
    button("rw name")
        .set("data-open", "")
        .live("aria-expanded", text(move || state.is_open(entry).to_string()))
        .set("title", state.words().row_open())
        .on("click", move |_| state.toggle_open(entry))
        .text(name)
        .quoted(state)
}

/// With what there is more to say below the bar: why the entry is ruled out, and the answers of an open row. Each
/// comes and goes by itself: a row may be ruled out by what is typed in its answers.
fn unfolded(head: Tag, state: WidgetState, entry: usize) -> Tag {
    head.child_while(
        move || state.narrows() && state.is_out(entry),
        move || later(state, Part::OutBecause(entry)),
    )
    .child_while(move || state.is_open(entry), move || later(state, Part::Answer(entry)))
}

/// The switch that puts an entry into the radar, and what is said when the radar is full.
fn pick_switch(state: WidgetState, entry: usize, id: String, name: &str) -> [Tag; 2] {
    let words = state.words();
    let toggle = move |event| {
        let _the_refusal_is_shown = state.toggle_pick(entry);
        // A refused press has already moved the browser's own switch.
        let picked = state.picks.with_untracked(|picks| picks.contains(&entry));
        event_target::<leptos::web_sys::HtmlInputElement>(&event).set_checked(picked);
    };
    let refused =
        text(move || if state.is_refused(entry) { words.picks_full() } else { "" }.to_owned());
    let class = classes(move || {
        state.slot(entry).map_or_else(|| "switch".to_owned(), |slot| format!("switch slot-{slot}"))
    });
    let input = tag("input")
        .set("type", "checkbox")
        .set("role", "switch")
        .set("data-pick", &id)
        .set("aria-label", &words.row_pick(name))
        .checked(flag(move || state.slot(entry).is_some()))
        .on("change", toggle);
    let knob = silent("span", "rw knob");
    let switch = tag("label").live("class", class).child(input).child(knob);
    [switch, classed("span", "rw refused").set("role", "status").says(refused)]
}

/// A remark on an entry behind a small mark; nothing if there is none.
fn note(state: WidgetState, remark: String, name: &str) -> Option<Tag> {
    (!remark.is_empty()).then(|| {
        let mark = tag("summary").set("aria-label", &state.words().row_note(name)).text("†");
        classed("details", "rw note").child(mark).child(tag("span").text(&remark).quoted(state))
    })
}

/// The place as it is written: `3`, or `2=` where it is shared.
pub(super) fn place(words: Words, rank: usize, tied: bool) -> String {
    words.figure(rank_hook(rank) + if tied { "=" } else { "" })
}

/// The class of a change of rank.
pub(super) fn direction(rise: i32) -> &'static str {
    match rise {
        0 => "",
        1.. => "is-up",
        _ => "is-down",
    }
}

/// A change of rank in sign and words.
pub(super) fn change(words: Words, rise: i32) -> String {
    let places = words.figure(rise.unsigned_abs().to_string());
    match rise {
        0 => "–".to_owned(),
        1.. => words.row_up(&places),
        _ => words.row_down(&places),
    }
}

/// The layers that bars are painted with, the first category's on top: the same for every row, so that a change of weights
/// writes nothing but sizes, which browsers take without reading any gradient again.
pub(super) fn bar_layers(dataset: &Dataset) -> Signal<String> {
    let mut layers = String::new();
    for category in 0..dataset.categories.len() {
        let (comma, color) = (if category > 0 { "," } else { "" }, category % 8);
        // A hairline of paper keeps neighbours apart for those who do not tell their colours apart. What is beyond the
        // end is never seen; it keeps the layer from being known as opaque: engines cut the page into layers anew
        // whenever what they know to be opaque has another size.
        let _a_string_grows = write!(
            layers,
            "{comma}linear-gradient(to var(--start),var(--surface) 1px,var(--cat-{color}) 0 101%,#0000 0)"
        );
    }
    text(move || layers.clone())
}

/// How far each layer of an entry's bar reaches.
pub(super) fn bar_sizes(dataset: &Dataset, weights: &Weights, entry: usize) -> String {
    let mut sizes = String::new();
    for (category, end) in bar_ends(dataset, weights, entry).enumerate() {
        let comma = if category > 0 { "," } else { "" };
        let _a_string_grows = write!(sizes, "{comma}{}.{:02}% 100%", end / 100, end % 100);
    }
    sizes
}
