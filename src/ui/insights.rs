//! What the ranking is worth as a whole: all tastes, the author's order, other rules, priorities.

use super::markup::{Tag, classed, group};
use super::priorities::priorities;
use super::settled::calm;
use super::shift_panel::shift_panel;
use super::surveyor::keep_surveyed;
use super::tastes_panel::tastes_panel;
use super::verdict::verdict;
use crate::state::sentences::other_rules;
use crate::state::{Controls, Explain, WidgetState};
use leptos::prelude::*;

/// The panels below the ranking; behind one button unless everything is to be shown.
pub fn insights(state: WidgetState) -> Tag {
    keep_surveyed(state);
    let words = state.words();
    let rules = calm(state, move || {
        if state.remaining() == 0 {
            return words.rules_nothing().to_owned();
        }
        let of = |weights: &_| {
            state.ranking.with(|r| other_rules(state.words(), &state.field(), weights, r))
        };
        state.weights().with(of)
    });
    let compact = state.controls() == Controls::Compact;
    let panels = classed("div", "rw insight-panels")
        .child(tastes_panel(state))
        .maybe((state.controls() != Controls::None).then(|| priorities(state)))
        .child(shift_panel(state))
        .child(
            panel("rules", words.rules_title()).child(classed("p", "rw panel-text").says(rules)),
        );
    classed("details", "rw insights")
        .set("part", "insight")
        .set_if("open", state.explain() == Explain::Full && !compact)
        .child(classed("summary", "rw insights-head").text(words.insights_head()))
        .maybe(compact.then(|| verdict(state)))
        .child(panels)
}

/// A panel with its title.
pub fn panel(hook: &'static str, title: &'static str) -> Tag {
    group("rw panel", title)
        .set("data-insight", hook)
        .child(classed("h3", "rw panel-title").text(title))
}
