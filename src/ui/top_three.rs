//! The leading three in one line, for a phone on which the table is out of sight.

use super::markup::{Tag, Together, button, classed, tag};
use super::reactive::text;
use crate::state::WidgetState;
use leptos::prelude::*;

/// How many places have room.
const PLACES: usize = 3;

/// A line that follows the weights; pressed, it leads to the ranking. The style sheet lets it show where
/// the table does not, and the page's own script goes there.
pub fn top_three(state: WidgetState) -> Tag {
    let words = state.words();
    let at = move |place: usize| {
        let name = |placement: &crate::ranking::Placement| {
            let name = &state.dataset().entries[placement.entry].name;
            let mark = if placement.tied { "=" } else { "" };
            words.placed(&words.figure(format!("{}{mark}", placement.rank)), name)
        };
        state.ranking.with(|r| {
            let there =
                r.placements().get(place).filter(|placement| !state.is_out(placement.entry));
            there.map(name).unwrap_or_default()
        })
    };
    button("rw top-three")
        .set("data-action", "to-ranking")
        .child(classed("span", "rw unseen").text(words.top_go()).text(" "))
        .children((0..PLACES).map(|place| {
            // A space of its own, or names run into one another when they are read out.
            tag("span").child(tag("span").says(text(move || at(place)))).text(" ")
        }))
        .together(&Together::new())
}
