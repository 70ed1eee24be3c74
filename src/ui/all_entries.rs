//! Every entry as a small radar, in rank order.

use super::markup::{Place, Tag, action, classed, group, silent, tag};
use super::picks_table::COLOURS;
use super::reactive::{classes, flag, react, text};
use super::shape::{drawing, path};
use crate::browser::{self, Shelf};
use crate::chart::Outline;
use crate::ranking::Order;
use crate::state::sentences::{number, place};
use crate::state::{WidgetState, indices};
use leptos::prelude::*;

/// How many are shown until all are asked for.
const FIRST: usize = 24;
/// The side of a small radar's square, in CSS px.
const SIDE: i32 = 100;

/// The small radars. Their shapes do not depend on weights, so they are drawn once and then only put in
/// order.
pub fn all_entries(state: WidgetState) -> Tag {
    let dataset = state.dataset();
    let (count, words) = (dataset.entries.len(), state.words());
    let order = indices(move || {
        state.rested().track();
        state.ranking.with_untracked(|ranking| Order::Rank.entries(&state.dataset(), ranking))
    });
    // As they are written before the module arrives.
    let built = state.baseline.with_untracked(|ranking| Order::Rank.entries(&dataset, ranking));
    let whole = RwSignal::new(i32::from(count <= FIRST));
    let outline = Outline::in_square(&dataset, SIDE);
    let shelf = Place::new();
    let cells: Vec<Tag> = built
        .iter()
        .map(|&entry| {
            let left_out = flag(move || {
                let late = || order.with(|order| !order.iter().take(FIRST).any(|&e| e == entry));
                whole.get() == 0 && late()
            });
            cell(state, entry, &outline).flag("hidden", left_out)
        })
        .collect();
    keep_in_order(order, built, shelf);
    let refused = text(move || {
        let refused = order.with(|order| order.iter().any(|&entry| state.is_refused(entry)));
        if refused { words.picks_full() } else { words.cells_hint() }.to_owned()
    });
    let head = classed("header", "rw panel-head")
        .child(tag("h2").text(&words.cells_title(&number(words, count))))
        .child(classed("p", "rw panel-aside").set("data-said", "cells").says(refused));
    let axes =
        (0..dataset.categories.len()).zip(COLOURS.into_iter().cycle()).map(|(at, colour)| {
            classed("li", colour).text(&dataset.categories[at].label).quoted(state)
        });
    let key = classed("div", "rw cells-key")
        .child(tag("p").text(words.cells_order()))
        .child(classed("ul", "rw axes").children(axes));
    let more = classed("p", "rw cells-more")
        .flag("hidden", flag(move || whole.get() == 1))
        .text(&words.cells_first(FIRST))
        .text(" ")
        .child(
            action("rw button", &words.cells_show_all(count))
                .set("data-action", "show-all")
                .on("click", move |_| whole.set(1)),
        );
    group("rw all-entries", words.cells_part())
        .child(head)
        .child(key)
        .child(classed("ol", "rw cells").at(shelf).children(cells))
        .child(more)
}

/// One small radar, which puts its entry into the large one or takes it out.
fn cell(state: WidgetState, entry: usize, outline: &Outline) -> Tag {
    let dataset = state.dataset();
    let (edge, outlined) = (outline.edge(), outline.clone());
    let paths = vec![
        path("edge", text(move || edge.clone())),
        path("shape", text(move || outlined.shape(state.corrected().row(entry)))),
    ];
    let picked = flag(move || state.slot(entry).is_some());
    let class = classes(move || {
        let out = if state.is_out(entry) { " is-out" } else { "" };
        let slot = state.slot(entry).map(|slot| format!(" is-picked slot-{slot}"));
        format!("cell{out}{}", slot.unwrap_or_default())
    });
    let placed = text(move || {
        if state.is_out(entry) {
            return state.words().cell_out().to_owned();
        }
        state.rested().track();
        let placement = state.ranking.with_untracked(|ranking| ranking.placement(entry));
        place(state.words(), placement.rank, placement.tied)
    });
    let toggle = move |_| {
        let _the_refusal_is_shown = state.toggle_pick(entry);
    };
    let name = classed("span", "rw cell-name").text(&dataset.entries[entry].name).quoted(state);
    let button = action("rw cell-button", "")
        .set("data-cell", &dataset.entries[entry].id)
        .live("aria-pressed", text(move || picked.get().to_string()))
        .on("click", toggle)
        .child(drawing("rw cell-radar", &outline.view_box(), paths))
        .child(classed("span", "rw cell-place").says(placed))
        .text(" ")
        .child(name)
        .child(silent("span", "rw mark"));
    tag("li").live("class", class).child(button)
}

/// Keeps the cells in rank order, for those who look as for those who listen.
fn keep_in_order(order: Memo<Vec<usize>>, built: Vec<usize>, place: Place) {
    let mut shelf: Option<Shelf> = None;
    react(move || {
        let Some(list) = place.get() else { return };
        let shelf = shelf.get_or_insert_with(|| browser::Shelf::of(&list));
        let index = |entry: &usize| built.iter().position(|b| b == entry);
        let order = order.with(|order| order.iter().filter_map(index).collect());
        shelf.arrange(order, true);
    });
}
