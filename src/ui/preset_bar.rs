//! Named weights as buttons; on the hosted page as ways in, which say where they lead.

use super::markup::{Tag, action, classed, group, tag};
use super::reactive::{flag, text};
use crate::narrow::Kept;
use crate::ranking::Weights;
use crate::state::{PresetChoice, WidgetState};
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// One button for each preset, the active one marked, its reasoning below.
pub fn preset_bar(state: WidgetState) -> Tag {
    let presets = StoredValue::new(untrack(|| state.presets()));
    // The author's come first, and only they change.
    let authors_differ = flag(move || presets.with_value(|all| all[1].weights != state.author()));
    let weights_of = move |at: usize| match at {
        0 => state.author(),
        _ => presets.with_value(|all| all[at].weights.clone()),
    };
    let active = move || {
        let (weights, first) = (state.weights().get(), usize::from(!authors_differ.get()));
        let keeps = |at: usize| presets.with_value(|all| state.keeps(&all[at].keep));
        (first..presets.with_value(Vec::len)).find(|&at| weights_of(at) == weights && keeps(at))
    };
    let why = text(move || {
        let preset = active().map(|at| presets.with_value(|all| all[at].why.clone()));
        described(state, preset)
    });
    // What was said of the last preset keeps its room while the reader weighs: the sliders below
    // must not jump under the hand that moves one.
    let last = AtomicUsize::new(0);
    let held = text(move || {
        let at = active().unwrap_or_else(|| last.load(Relaxed));
        last.store(at, Relaxed);
        presets.with_value(|all| all[at].why.clone())
    });
    let hosted = state.is_hosted();
    let chip = move |(at, preset): (usize, PresetChoice)| {
        let chip = if hosted {
            let keep = preset.keep.clone();
            let first = text(move || leads(state, &weights_of(at), &keep));
            let mut label = classed("span", "rw way-label");
            for part in preset.label.split_inclusive('/') {
                label = label.text(part).child(tag("wbr"));
            }
            action("rw way", "").child(label).child(classed("span", "rw way-first").says(first))
        } else {
            action("rw chip", &preset.label)
        };
        chip.set("data-preset", &preset.id)
            .flag("hidden", flag(move || at == 0 && !authors_differ.get()))
            .live("aria-pressed", text(move || (active() == Some(at)).to_string()))
            .on("click", move |_| {
                let weights = untrack(|| weights_of(at));
                state.apply_preset(&PresetChoice { weights, ..preset.clone() });
            })
    };
    let chips = presets.get_value().into_iter().enumerate().map(chip);
    let row = if hosted {
        classed("div", "rw ways").children(chips)
    } else {
        let lead = classed("span", "rw preset-lead").text("Start from");
        classed("div", "rw preset-row").child(lead).children(chips)
    };
    group("rw presets", "Presets")
        .child(row)
        .child(classed("p", "rw preset-why").live("data-held", held).child(tag("span").says(why)))
}

/// What the weights are: as the sender of the link named them while they are as sent, else the
/// reasoning of the preset that they agree with, if there is one.
fn described(state: WidgetState, preset: Option<String>) -> String {
    let own = || "Your own weights.".to_owned();
    let Some((name, sent)) = state.named() else { return preset.unwrap_or_else(own) };
    if state.weights().with(|weights| *weights == sent) {
        return format!("“{name}”, as named by the link.");
    }
    preset.unwrap_or_else(|| format!("“{name}”, as named by the link, and changed by you."))
}

/// Who leads once a preset is applied: `Django leads`.
fn leads(state: WidgetState, weights: &Weights, keep: &[Kept]) -> String {
    let dataset = state.dataset();
    let first = state.leaders_under(weights, keep);
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    match first[..] {
        [] => "nothing is left".to_owned(),
        [one] => format!("{} leads", name(one)),
        [one, other] => format!("{} and {} lead", name(one), name(other)),
        _ => format!("{} share first place", first.len()),
    }
}
