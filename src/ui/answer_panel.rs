//! What opens in a row: why the entry stands where it does, and what would make it win.

use super::gap_bars::{Pair, gap_bars, reason};
use super::markup::{Tag, action, classed, tag};
use super::profile_link::profile_link;
use super::reactive::text;
use super::score_fields::score_fields;
use crate::browser;
use crate::state::sentences::{self, Offer, answer};
use crate::state::{Controls, WidgetState, indices};
use leptos::prelude::*;
use leptos::web_sys::Event;

/// How many entries can be chosen to compare with.
const RIVALS: usize = 50;
/// From how many scores on the answer waits for a move to be complete.
const LARGE: usize = 2_000;

/// The open part of a row.
pub fn answer_panel(state: WidgetState, entry: usize) -> Tag {
    let pair = Pair::new(move || {
        let rival = state.rival_of(entry);
        let points = |ranking: &crate::ranking::Ranking, e| ranking.placement(e).total.points;
        let behind = state.whole.with(|r| points(r, rival) > points(r, entry));
        if behind { (rival, entry) } else { (entry, rival) }
    });
    let id = state.dataset().entries[entry].id.to_string();
    let answer = classed("div", "rw answer")
        .set("part", "insight")
        .set("data-answer", &id)
        .child(rivals(state, entry))
        .child(classed("p", "rw answer-why").set("data-insight", "why").says(reason(state, &pair)))
        .child(gap_bars(state, &pair))
        .child(classed("div", "rw").rebuilt(move || outcome(state, entry)))
        .maybe(state.narrows().then(|| score_fields(state, entry)))
        .maybe(state.is_hosted().then(|| ways(state, entry)));
    classed("div", "rw answer-place").child(answer)
}

/// Where more is to be read of it.
fn ways(state: WidgetState, entry: usize) -> Tag {
    let dataset = state.dataset();
    let words = state.words();
    let label = words.profile_of(&dataset.entries[entry].name);
    let profile = profile_link(state, entry, "rw").text(&label);
    let names = dataset.clone();
    let rival = text(move || words.answer_beside(&names.entries[state.rival_of(entry)].name));
    let beside = classed("a", "rw")
        .set("href", "#side-by-side")
        .set("data-beside", "")
        .on("click", move |_| state.set_beside([entry, untrack(|| state.rival_of(entry))]))
        .says(rival);
    classed("p", "rw answer-ways").child(profile).text(" ").child(beside)
}

/// Whom it is compared with.
fn rivals(state: WidgetState, entry: usize) -> Tag {
    let dataset = state.dataset();
    let mut others: Vec<usize> = state
        .ranking
        .with_untracked(|r| r.placements().iter().map(|p| p.entry).take(RIVALS).collect());
    others.retain(|&other| other != entry);
    let names = dataset.clone();
    // Written only when it changes: a browser that fills in forms reads them all when a choice is written.
    let rival = indices(move || vec![state.rival_of(entry)]);
    // In the course of a move another may come to the top than those who were there.
    let late = indices({
        let others = others.clone();
        move || rival.with(|one| one.iter().copied().filter(|one| !others.contains(one)).collect())
    });
    let entries = dataset.clone();
    let options = move || {
        let option = |&other: &usize| {
            let entry = &entries.entries[other];
            tag("option").set("value", &entry.id).text(&entry.name).quoted(state)
        };
        late.with(|late| others.iter().chain(late).map(option).collect())
    };
    let chosen = text(move || names.entries[rival.with(|one| one[0])].id.to_string());
    let choose = move |event: Event| {
        if let Some(rival) = dataset.entry(&event_target_value(&event)) {
            state.compare_with(rival);
        }
    };
    // After its options, or it could not take its value.
    let select =
        tag("select").set("data-rival", "").on("change", choose).rebuilt(options).value(chosen);
    classed("label", "rw rival").text(state.words().answer_rival()).text(" ").child(select)
}

/// What would make it win, built anew when that changes.
fn outcome(state: WidgetState, entry: usize) -> Vec<Tag> {
    let dataset = state.field();
    if state.is_out(entry) {
        let said = sentences::without(
            state.words(),
            &dataset,
            &state.narrowed(),
            entry,
            state.whole.with(|whole| whole.placement(entry)),
        );
        return vec![classed("p", "rw answer-verdict").set("data-insight", "verdict").text(&said)];
    }
    // A large dataset is searched when a move is complete, a small one while it is made.
    if dataset.scores.len() > LARGE {
        state.commits().track();
    } else {
        state.weights().track();
    }
    let survey = state.survey();
    let standing = survey.as_ref().and_then(|survey| survey.standings.get(entry));
    let weights = state.weights().get_untracked();
    let answer = state.ranking.with_untracked(|ranking| {
        answer(state.words(), &dataset, &weights, ranking, entry, standing)
    });
    let read_only = state.controls() == Controls::None;
    let offer = |Offer { text, weights }: Offer| {
        let apply = move |event: Event| {
            state.apply(weights.clone());
            // The button goes with what it offered.
            browser::focus_beside(&event, "tr", ".name");
        };
        let button = (!read_only).then(|| {
            action("rw button", state.words().answer_apply())
                .set("data-apply", "")
                .on("click", apply)
        });
        classed("li", "rw offer").child(tag("span").text(&text)).maybe(button)
    };
    let said = |class, hook: &'static str, words: String| {
        (!words.is_empty()).then(|| classed("p", class).set("data-insight", hook).text(&words))
    };
    let offers = (!answer.offers.is_empty()).then(|| {
        let offers = answer.offers.into_iter().map(offer);
        classed("ul", "rw offers").set("data-insight", "offers").children(offers)
    });
    let verdict = said("rw answer-verdict", "verdict", answer.verdict);
    let places = said("rw answer-places", "places", answer.places);
    [verdict, offers, places].into_iter().flatten().collect()
}
