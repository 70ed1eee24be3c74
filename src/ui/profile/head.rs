//! The head of a profile: whose it is, where it stands, and the ways on from it.

use crate::browser;
use crate::state::sentences::{ordinal, standing};
use crate::state::{WidgetState, indices};
use crate::ui::markup::{Tag, action, button, classed, silent, tag};
use crate::ui::profile_link::profile_address;
use crate::ui::reactive::{flag, text};
use leptos::prelude::*;

/// The sheet down to the name. It stays while one profile follows another; `beside` goes on to the
/// comparison of two.
pub fn head(state: WidgetState, beside: impl Fn() + 'static) -> Tag {
    let of = move |say: fn(WidgetState, usize) -> String| {
        text(move || state.profile().map(|entry| say(state, entry)).unwrap_or_default())
    };
    let words = state.words();
    let close = button("rw profile-close")
        .set("data-action", "close-profile")
        .set("aria-label", words.profile_close())
        .text("×")
        .on("click", |event| browser::close_around(&event));
    let bar = classed("div", "rw profile-bar")
        .child(step(state, true))
        .child(step(state, false))
        .child(close);
    let name = classed("h2", "rw profile-name")
        .set("id", "profile-name")
        .set("tabindex", "-1")
        .set("autofocus", "")
        .says(of(|state, entry| state.dataset().entries[entry].name.to_string()))
        .quoted(state);
    let value = |hook: &'static str, value: Signal<String>| {
        classed("dd", "rw").set("data-figure", hook).says(value)
    };
    let figure = |label: &str, value| tag("div").child(tag("dt").text(label)).child(value);
    let figures = classed("dl", "rw profile-figures")
        .child(figure(words.fact_place(), value("place", of(stands))))
        .child(figure(words.fact_total(), value("total", of(total))))
        .child(figure(words.fact_language(), value("language", of(language)).quoted(state)));
    let ways = classed("div", "rw profile-ways")
        .child(pick(state))
        .child(
            action("rw button", words.profile_sides())
                .set("data-action", "side-by-side")
                .on("click", move |_| beside()),
        )
        .child(classed("p", "rw refused").set("role", "status").says(of(refusal)));
    classed("div", "rw profile-sheet").child(bar).child(name).child(figures).child(ways)
}

fn stands(state: WidgetState, entry: usize) -> String {
    if state.is_out(entry) {
        return state.words().profile_out().to_owned();
    }
    state.ranking.with(|ranking| standing(state.words(), ranking, entry, state.remaining()))
}

fn total(state: WidgetState, entry: usize) -> String {
    if state.is_out(entry) {
        return "–".to_owned();
    }
    let total = |ranking: &crate::ranking::Ranking| {
        ranking.placement(entry).total.decimal(ranking.decimals(entry))
    };
    state.words().figure(state.ranking.with(total))
}

/// The first of an entry's facts: the language, where frameworks are ranked.
fn language(state: WidgetState, entry: usize) -> String {
    let dataset = state.dataset();
    dataset.entries[entry].tags.first().map_or_else(|| "–".to_owned(), |(_, fact)| fact.to_string())
}

fn refusal(state: WidgetState, entry: usize) -> String {
    if state.is_refused(entry) { state.words().picks_full() } else { "" }.to_owned()
}

/// Puts the entry into the radar, or takes it out.
fn pick(state: WidgetState) -> Tag {
    let picked = flag(move || state.profile().is_some_and(|entry| state.slot(entry).is_some()));
    let toggle = move |_| {
        if let Some(entry) = untrack(|| state.profile()) {
            let _the_refusal_is_shown = state.toggle_pick(entry);
        }
    };
    action("rw button", state.words().profile_pick())
        .set("data-action", "pick")
        .live("aria-pressed", text(move || picked.get().to_string()))
        .on("click", toggle)
}

/// The way to the entry before, or after, in rank order.
fn step(state: WidgetState, back: bool) -> Tag {
    let to = indices(move || {
        let (before, after) = state.profile().map_or((None, None), |entry| state.neighbours(entry));
        if back { before } else { after }.into_iter().collect()
    });
    let link = move |entry: usize| {
        let dataset = state.dataset();
        let (id, name) = (&dataset.entries[entry].id, &dataset.entries[entry].name);
        let rank = state.ranking.with_untracked(|ranking| ranking.placement(entry).rank);
        let (words, rank) = (state.words(), ordinal(state.words(), rank));
        let (class, arrow, label) = if back {
            ("rw profile-step is-back", "←", words.profile_above(name, &rank))
        } else {
            ("rw profile-step", "→", words.profile_below(name, &rank))
        };
        classed("a", class)
            .set("href", &profile_address(state, entry))
            .set("data-profile", id)
            .set("data-step", if back { "back" } else { "on" })
            .set("aria-label", &label)
            .child(silent("span", "rw arrow").text(arrow))
            .child(silent("span", "rw step-name").text(name).quoted(state))
    };
    classed("div", "rw profile-way").rebuilt(move || to.get().into_iter().map(link).collect())
}
