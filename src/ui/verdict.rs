//! What first place rests on: why it is first, how sure that is, and who is too close to call.

use super::gap_bars::{Pair, gap_bars, reason};
use super::markup::{Tag, Together, classed, group, tag};
use super::settled::{calm, calm_classes, calm_flag};
use crate::state::WidgetState;
use crate::state::sentences::{Certainty, certainty, nobody, only, shared, too_close};
use leptos::prelude::*;

/// The leader over the best entry below it, and how sure first place is.
pub fn verdict(state: WidgetState) -> Tag {
    let pair = Pair::new(move || state.top_two());
    let close = calm(state, move || {
        let words = |live: &crate::state::Live| {
            state
                .ranking
                .with(|ranking| too_close(state.words(), &state.dataset(), ranking, &live.close))
        };
        state.live.with(words)
    });
    let word = calm(state, move || sure(state).grade.word().to_owned());
    let badge = tag("b")
        .live("class", calm_classes(state, move || format!("badge is-{}", word.get())))
        .live("data-grade", word)
        .says(calm(state, move || sure(state).grade.told(state.words()).to_owned()));
    // One entry that remains alone, or none, has nobody to be compared with.
    let few = calm_flag(state, move || state.remaining() < 2);
    let reason = reason(state, &pair);
    let level = calm(state, move || level(state).map_or_else(String::new, |level| level + " "));
    let why = calm(state, move || if few.get() { alone(state) } else { reason.get() });
    let why = tag("span").set("data-insight", "why").says(why);
    let words = classed("div", "rw verdict-words")
        .child(
            classed("p", "rw verdict-why")
                .child(tag("span").set("data-insight", "level").says(level))
                .child(why),
        )
        .child(
            classed("p", "rw verdict-sure")
                .set("data-insight", "sure")
                .flag("hidden", few)
                .child(badge)
                .text(" ")
                .child(tag("span").says(calm(state, move || sure(state).because))),
        )
        .child(
            classed("p", "rw verdict-close")
                .set("data-insight", "close")
                .flag("hidden", calm_flag(state, move || close.with(String::is_empty)))
                .says(close),
        );
    group("rw verdict", state.words().verdict_part())
        .set("part", "insight")
        .child(words)
        .child(gap_bars(state, &pair).flag("hidden", few))
        .together(&Together::new())
}

/// Who shares first place, before it is said why one of them is ahead of those below.
fn level(state: WidgetState) -> Option<String> {
    state
        .ranking
        .with(|ranking| shared(state.words(), &state.dataset(), ranking, state.remaining()))
}

/// What is said where one entry remains, or none.
fn alone(state: WidgetState) -> String {
    let leader = state.ordered().first().copied().unwrap_or_default();
    if state.remaining() > 0 {
        return only(state.words(), &state.dataset(), leader);
    }
    nobody(state.words(), &state.dataset(), &state.narrowing(), &state.prices())
}

fn sure(state: WidgetState) -> Certainty {
    let dataset = state.field();
    let of = |live: &crate::state::Live| {
        state.weights().with(|weights| {
            state.ranking.with(|ranking| {
                let words = state.words();
                certainty(words, &dataset, weights, ranking, live.smallest.as_ref(), &live.close)
            })
        })
    };
    state.live.with(of)
}
