//! The leading three in one line, for a phone on which the table is out of sight.

use super::markup::{Tag, button, classed};
use super::reactive::text;
use crate::state::WidgetState;
use crate::state::words::joined;
use leptos::prelude::*;

/// How many places have room.
const PLACES: usize = 3;

/// A line that follows the weights; pressed, it leads to the ranking. The style sheet lets it show where
/// the table does not, and the page's own script goes there.
pub fn top_three(state: WidgetState) -> Tag {
    let at = move |place: usize| {
        let name = |placement: &crate::ranking::Placement| {
            let name = &state.dataset().entries[placement.entry].name;
            format!("{}{} {name}", placement.rank, if placement.tied { "=" } else { "" })
        };
        state.ranking.with(|r| {
            let there =
                r.placements().get(place).filter(|placement| !state.is_out(placement.entry));
            there.map(name).unwrap_or_default()
        })
    };
    let all = text(move || {
        let all: Vec<String> = (0..PLACES).map(at).filter(|s| !s.is_empty()).collect();
        format!("{}: go to the ranking", joined(&all, ", "))
    });
    button("rw top-three")
        .set("data-action", "to-ranking")
        .live("aria-label", all)
        .children((0..PLACES).map(|place| classed("span", "rw").says(text(move || at(place)))))
}
