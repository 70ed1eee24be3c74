//! What beats an entry and what it beats, under the weights of the moment.

use super::prose::part;
use crate::insight::gap;
use crate::state::WidgetState;
use crate::state::sentences::decimal;
use crate::ui::markup::{Tag, classed, tag};
use crate::ui::profile_link::profile_address;
use crate::ui::reactive::{flag, text};
use leptos::prelude::*;

/// How many of each are named, the nearest first.
const NAMED: usize = 4;

/// Who is above, level with and below an entry.
pub fn rivals(state: WidgetState, entry: usize) -> Tag {
    let words = state.words();
    let others = [
        others(state, entry, words.rivals_above(), "above", Side::Above),
        others(state, entry, words.rivals_level(), "level", Side::Level),
        others(state, entry, words.rivals_below(), "below", Side::Below),
    ];
    let out = flag(move || state.is_out(entry));
    part(words.rivals_title())
        .child(
            tag("p")
                .set("data-said", "out")
                .flag("hidden", flag(move || !out.get()))
                .text(words.rivals_out()),
        )
        .child(classed("div", "rw rivals").flag("hidden", out).children(others))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Level,
    Below,
}

/// The entries on one side, the nearest first.
fn found(state: WidgetState, entry: usize, side: Side) -> Vec<usize> {
    state.ranking.with(|ranking| {
        let own = ranking.placement(entry).rank;
        let here = |rank: u16| match side {
            Side::Above => rank < own,
            Side::Level => rank == own,
            Side::Below => rank > own,
        };
        let all = ranking.placements().iter().filter(|other| here(other.rank));
        let mut all: Vec<usize> =
            all.map(|p| p.entry).filter(|&other| other != entry && !state.is_out(other)).collect();
        if side == Side::Above {
            all.reverse();
        }
        all
    })
}

fn others(
    state: WidgetState,
    entry: usize,
    title: &'static str,
    hook: &'static str,
    side: Side,
) -> Tag {
    let words = state.words();
    let row = move |other: usize| {
        let dataset = state.dataset();
        let (id, name) = (&dataset.entries[other].id, &dataset.entries[other].name);
        let shown = state.weights().with(|w| gap(&state.field(), w, other, entry).shown());
        let by = match side {
            Side::Level => String::new(),
            Side::Above | Side::Below => {
                words.rival_gap(&decimal(words, shown.gap.abs(), shown.decimals))
            }
        };
        let link =
            classed("a", "rw").set("href", &profile_address(state, other)).set("data-profile", id);
        tag("li")
            .child(link.text(name).quoted(state))
            .child(classed("span", "rw rival-gap").text(&by))
    };
    let list = classed("ul", "rw")
        .set("data-rivals", hook)
        .rebuilt(move || found(state, entry, side).into_iter().take(NAMED).map(row).collect());
    let rest = text(move || match (found(state, entry, side).len(), side) {
        (0, Side::Above) => words.rivals_none_above().to_owned(),
        (0, Side::Below) => words.rivals_none_below().to_owned(),
        (0..=NAMED, _) => String::new(),
        (all, _) => words.rivals_more(all - NAMED),
    });
    let none_level = flag(move || side == Side::Level && found(state, entry, side).is_empty());
    classed("div", "rw rival-side")
        .flag("hidden", none_level)
        .child(classed("h4", "rw").text(title))
        .child(list)
        .child(classed("p", "rw rival-rest").says(rest))
}
