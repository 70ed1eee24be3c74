//! The author's order against the reader's.

use super::insights::panel;
use super::markup::{Tag, Together, classed, silent, tag};
use super::reactive::text;
use super::settled::{calm, calm_classes, calm_flag};
use crate::ranking::{Placement, Ranking};
use crate::state::WidgetState;
use crate::state::sentences::shift;
use leptos::prelude::*;

/// How many places are drawn.
const DRAWN: usize = 12;

/// A line from each entry's place in the author's order to its place in the reader's.
pub fn shift_panel(state: WidgetState) -> Tag {
    let words = state.words();
    let said = calm(state, move || {
        let author = state.author();
        state.baseline.with(|baseline| {
            state.ranking.with(|ranking| {
                let of =
                    |w: &_| shift(state.words(), &state.field(), (&author, baseline), (w, ranking));
                state.weights().with(of)
            })
        })
    });
    let rows = state.dataset().entries.len().min(DRAWN);
    let places = |class, title: &'static str, ranking: Memo<Ranking>| {
        let items = (0..rows).map(|at| {
            let gone = calm_flag(state, move || at >= state.remaining());
            tag("li").flag("hidden", gone).says(calm(state, move || place(state, ranking, at)))
        });
        classed("ol", class).set("aria-label", title).children(items)
    };
    // Not whether the totals are the same fractions.
    let entries = state.dataset().entries.len();
    let stays =
        move |from: &Ranking, to: &Ranking| (0..entries).all(|entry| to.rise(from, entry) == 0);
    let same = calm_flag(state, move || {
        state.baseline.with(|from| state.ranking.with(|to| stays(from, to)))
    });
    let lines = silent("div", "rw slope-lines").children((0..rows).map(|at| line(state, at, rows)));
    let slope = classed("div", "rw slope")
        .flag("hidden", same)
        .child(places("rw slope-from", words.shift_author(), state.baseline))
        .child(lines)
        .child(places("rw slope-to", words.shift_yours(), state.ranking));
    panel("shift", words.shift_title())
        .child(classed("p", "rw panel-text").says(said))
        .child(slope)
        .together(&Together::new())
}

/// The entry at one place of an order: `2= Django`.
fn place(state: WidgetState, ranking: Memo<Ranking>, at: usize) -> String {
    let placement = ranking.with(|ranking| ranking.placements().get(at).copied());
    let remains = |placement: &Placement| !state.is_out(placement.entry);
    placement.filter(remains).map_or_else(String::new, |placement| {
        let mark = if placement.tied { "=" } else { "" };
        let words = state.words();
        let place = words.figure(format!("{}{mark}", placement.rank));
        words.placed(&place, &state.dataset().entries[placement.entry].name)
    })
}

/// The line that ends at one place of the reader's order. An entry that stood below what is drawn comes
/// from the lower edge.
fn line(state: WidgetState, at: usize, rows: usize) -> Tag {
    let rise = move || {
        state.ranking.with(|to| {
            let entry = to.placements().get(at).map_or(0, |placement| placement.entry);
            state.baseline.with(|from| (from.position(entry).min(rows), to.rise(from, entry)))
        })
    };
    tag("i")
        .flag("hidden", calm_flag(state, move || at >= state.remaining()))
        .live(
            "class",
            calm_classes(state, move || match rise().1 {
                0 => String::new(),
                1.. => "is-up".to_owned(),
                _ => "is-down".to_owned(),
            }),
        )
        .style("--from", calm(state, move || rise().0.to_string()))
        .style("--to", text(move || at.to_string()))
}
