//! Parts of the widget that nobody needs before it answers: they are in the second part of the module, which
//! is fetched when the first one runs. Nothing else may call what only they need, or it would come first.

use super::all_entries::all_entries;
use super::announcer::announcer;
use super::answer_panel::answer_panel;
use super::credit::credit;
use super::home::Home;
use super::insights::insights;
use super::long_table::long_table;
use super::markup::{Tag, action, classed, tag};
use super::must_have::must_have;
use super::narrow_bar::narrow_bar;
use super::notices::notices;
use super::out_because::out_because;
use super::pinned_line::pinned_line;
use super::preset_bar::preset_bar;
use super::printed::printed;
use super::profile::profile;
use super::radar_panel::radar;
use super::reactive::text;
use super::settled::{keep_rested, keep_settled};
use super::side_by_side::side_by_side;
use super::stated::stated;
use super::tip_marks::tip_marks;
use super::toolbar::toolbar;
use super::top_three::top_three;
use super::verdict::verdict;
use crate::state::{NoticeKind, Rest, WidgetState};
use leptos::prelude::*;
use std::sync::OnceLock;

/// What comes later.
#[derive(Clone, Copy)]
pub enum Part {
    /// What the reader is told, of these kinds.
    Notices(&'static [NoticeKind]),
    /// In place of controls that may be folded: what is set, in words.
    Stated(RwSignal<bool>),
    /// Presets and buttons.
    Presets,
    /// Going back, and taking the ranking along; links lead there.
    Toolbar(StoredValue<Home>),
    /// Whose ranking it is; links lead there.
    Credit(StoredValue<Home>),
    /// Where first place changes hands along a slider.
    Tips(usize),
    /// The score that a category must have.
    Must(usize),
    /// What first place rests on.
    Verdict,
    /// Why an entry is ruled out.
    OutBecause(usize),
    /// What changed, for those who do not see it.
    Announcer,
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
        Part::Notices(kinds) => notices(state, kinds),
        Part::Stated(folded) => stated(state, folded),
        Part::Presets => preset_bar(state),
        Part::Toolbar(home) => toolbar(state, home.get_value()),
        Part::Credit(home) => credit(state, home.get_value()),
        Part::Tips(category) => tip_marks(state, category),
        Part::Must(category) => must_have(state, category),
        Part::Verdict => verdict(state),
        Part::OutBecause(entry) => out_because(state, entry),
        Part::Announcer => {
            // What follows a moment later is all in this part of the module.
            keep_settled(state);
            announcer(state)
        }
        Part::Insights => insights(state),
        Part::Field => {
            keep_rested(state);
            // Two side by side are for those who choose them; written before, they would weigh a kilobyte.
            tag("div")
                .child(all_entries(state))
                .maybe((!cfg!(feature = "prerender")).then(|| side_by_side(state)))
        }
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
        .waits()
        .live("aria-busy", busy)
        .rebuilt(move || filled(state, part, state.rest()).into_iter().collect())
}

fn filled(state: WidgetState, part: Part, rest: Rest) -> Option<Tag> {
    match (rest, BUILD.get()) {
        // A sheet that is not open, a page that nobody prints.
        _ if cfg!(feature = "prerender") && matches!(part, Part::Profile | Part::Printed) => None,
        (Rest::Here, Some(build)) => Some(untrack(|| build(state, part))),
        // One place says it for all.
        (Rest::Missing, _) if is_missed(part) => {
            let again = action("rw button", state.words().rest_again());
            let notice = classed("p", "rw notice")
                .set("role", "status")
                .set("data-notice", "no-rest")
                .text(state.words().rest_missing())
                .text(" ")
                .child(again.on("click", move |_| state.ask_for_rest()));
            Some(notice)
        }
        // What stood there before is not true for ever.
        (Rest::Missing, _) => Some(tag("p")),
        _ => None,
    }
}

/// Whether readers are told where a part could not be loaded: those that are large say it for all.
fn is_missed(part: Part) -> bool {
    matches!(
        part,
        Part::Insights
            | Part::Radar
            | Part::Answer(_)
            | Part::Filters
            | Part::Field
            | Part::Presets
    )
}
