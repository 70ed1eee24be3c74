//! Parts of the widget that nobody needs before it answers: they are in the second part of the module, which
//! is fetched when the first one runs. Nothing else may call what only they need, or it would come first.

use super::all_entries::all_entries;
use super::answer_panel::answer_panel;
use super::insights::insights;
use super::long_table::long_table;
use super::markup::{Tag, action, classed, tag};
use super::narrow_bar::narrow_bar;
use super::pinned_line::pinned_line;
use super::printed::printed;
use super::profile::profile;
use super::radar_panel::radar;
use super::reactive::text;
use super::side_by_side::side_by_side;
use super::top_three::top_three;
use crate::state::{Rest, WidgetState};
use leptos::prelude::*;
use std::sync::OnceLock;

/// What comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the ranking is worth as a whole.
    Insights,
    /// The picture of the picks.
    Radar,
    /// What has changed since a moment that was pinned.
    Pinned,
    /// The leading three, on a phone.
    TopThree,
    /// The ranking of more entries than have a row each.
    LongTable,
    /// What opens in the row of an entry.
    Answer(usize),
    /// The line of filters.
    Filters,
    /// Every entry as a small radar, and two entries side by side.
    Field,
    /// What is written about each entry.
    Profile,
    /// What comes out of a printer.
    Printed,
}

type Build = fn(WidgetState, Part) -> Tag;
static BUILD: OnceLock<Build> = OnceLock::new();

/// To be called by the second part, when it is there.
pub fn arrive() {
    let _once = BUILD.set(built);
}

fn built(state: WidgetState, part: Part) -> Tag {
    match part {
        Part::Insights => insights(state),
        Part::Field => tag("div").child(all_entries(state)).child(side_by_side(state)),
        Part::Profile => profile(state),
        Part::Printed => printed(state),
        Part::Radar => radar(state),
        Part::Pinned => pinned_line(state),
        Part::TopThree => top_three(state),
        Part::LongTable => long_table(state),
        Part::Answer(entry) => answer_panel(state, entry),
        Part::Filters => narrow_bar(state),
    }
}

/// The place of a part: busy until it can be made.
#[inline(never)]
pub fn later(state: WidgetState, part: Part) -> Tag {
    let busy = text(move || (state.rest() == Rest::Awaited).to_string());
    classed("div", "rw later")
        .live("aria-busy", busy)
        .rebuilt(move || vec![filled(state, part, state.rest())])
}

fn filled(state: WidgetState, part: Part, rest: Rest) -> Tag {
    match (rest, BUILD.get()) {
        (Rest::Here, Some(build)) => untrack(|| build(state, part)),
        // One place says it for all.
        (Rest::Missing, _) if !matches!(part, Part::Pinned | Part::TopThree | Part::Printed) => {
            classed("p", "rw notice")
                .set("role", "status")
                .set("data-notice", "no-rest")
                .text("This part of the page could not be loaded. ")
                .child(action("rw button", "Try again").on("click", move |_| state.ask_for_rest()))
        }
        _ => classed("p", "rw awaited"),
    }
}
