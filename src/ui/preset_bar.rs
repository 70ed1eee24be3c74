//! Named weights as buttons; on the hosted page as ways in, which say where they lead.

use super::markup::{Tag, Together, action, classed, group, tag};
use super::reactive::{flag, keep_steady, text};
use crate::narrow::Kept;
use crate::ranking::Weights;
use crate::state::{PresetChoice, Steady, WidgetState};
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// How many presets come before those of the dataset: the author's, and equal weights.
const OWN: usize = 2;

/// One button for each preset, the active one marked, its reasoning below.
pub fn preset_bar(state: WidgetState) -> Tag {
    let presets = StoredValue::new(untrack(|| state.presets()));
    // The author's come first, and only they change.
    let authors_differ = flag(move || presets.with_value(|all| all[1].weights != state.author()));
    let weights_of = move |at: usize| match at {
        0 => state.author(),
        _ => presets.with_value(|all| all[at].weights.clone()),
    };
    // One, or none: worked out once for all that shows it.
    let active = Steady::new(move || {
        let (weights, first) = (state.weights().get(), usize::from(!authors_differ.get()));
        let keeps = |at: usize| presets.with_value(|all| state.keeps(&all[at].keep));
        let fits = |at: &usize| weights_of(*at) == weights && keeps(*at);
        (first..presets.with_value(Vec::len)).find(fits).into_iter().collect()
    });
    keep_steady(state, &[active]);
    let active = move || active.with(|active| active.first().copied());
    let why = text(move || {
        let preset = active().map(|at| presets.with_value(|all| all[at].why.clone()));
        described(state, preset)
    });
    let quotes = flag(move || !is_as_sent(state) && active().is_some_and(|at| at >= OWN));
    // What was said of the last preset keeps its room while the reader weighs: the sliders below
    // must not jump under the hand that moves one.
    let last = AtomicUsize::new(0);
    let held = text(move || {
        let at = active().unwrap_or_else(|| last.load(Relaxed));
        last.store(at, Relaxed);
        presets.with_value(|all| all[at].why.clone())
    });
    let hosted = state.is_hosted();
    let marked = move |at: usize, tag: Tag| if at < OWN { tag } else { tag.quoted(state) };
    let together = Together::new();
    let chip = move |(at, preset): (usize, PresetChoice)| {
        let chip = if hosted {
            action("rw way", "")
        } else {
            marked(at, action("rw chip", &preset.label))
        };
        let chip = chip
            .set("data-preset", &preset.id)
            .flag("hidden", flag(move || at == 0 && !authors_differ.get()))
            .live("aria-pressed", text(move || (active() == Some(at)).to_string()))
            .together(&together);
        let said = hosted.then(|| {
            let keep = preset.keep.clone();
            let first = text(move || leads(state, &weights_of(at), &keep));
            let mut label = marked(at, classed("span", "rw way-label"));
            for part in preset.label.split_inclusive('/') {
                label = label.text(part).child(tag("wbr"));
            }
            [label, classed("span", "rw way-first").says(first)]
        });
        chip.children(said.into_iter().flatten()).on("click", move |_| {
            let weights = untrack(|| weights_of(at));
            state.apply_preset(&PresetChoice { weights, ..preset.clone() });
        })
    };
    let chips = presets.get_value().into_iter().enumerate().map(chip);
    let row = if hosted {
        // Told beforehand: a page that is still being read counted otherwise, and they would move with each one.
        let count = move || presets.with_value(Vec::len) - usize::from(!authors_differ.get());
        classed("div", "rw ways")
            .style("--ways", text(move || count().to_string()))
            .flag("data-odd", flag(move || count() % 2 == 1))
            .children(chips)
    } else {
        let lead = classed("span", "rw preset-lead").text(state.words().preset_lead());
        classed("div", "rw preset-row").child(lead).children(chips)
    };
    group("rw presets", state.words().presets()).child(row).child(
        classed("p", "rw preset-why")
            .live("data-held", held)
            .child(tag("span").says(why).quoted_while(state, quotes)),
    )
}

/// Whether the weights are those that the sender of the link named.
fn is_as_sent(state: WidgetState) -> bool {
    state.named().is_some_and(|(_, sent)| state.weights().with(|weights| *weights == sent))
}

/// What the weights are: as the sender of the link named them while they are as sent, else the
/// reasoning of the preset that they agree with, if there is one.
fn described(state: WidgetState, preset: Option<String>) -> String {
    let words = state.words();
    let own = || words.weights_own().to_owned();
    let Some((name, _)) = state.named() else { return preset.unwrap_or_else(own) };
    if is_as_sent(state) {
        return words.weights_named(&name);
    }
    preset.unwrap_or_else(|| words.weights_named_changed(&name))
}

/// Who leads once a preset is applied: `Django leads`.
fn leads(state: WidgetState, weights: &Weights, keep: &[Kept]) -> String {
    let (dataset, words) = (state.dataset(), state.words());
    let first = state.leaders_under(weights, keep);
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    match first[..] {
        [] => words.leads_nobody().to_owned(),
        [one] => words.leads_one(name(one)),
        [one, other] => words.leads_two(name(one), name(other)),
        _ => words.leads_many(first.len()),
    }
}
