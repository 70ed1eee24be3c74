//! The weights in words, where the sliders are folded away or not there.

use super::markup::{Tag, button, classed, tag};
use super::reactive::{flag, text};
use crate::state::sentences::joined;
use crate::state::{Controls, WidgetState};
use leptos::prelude::*;

/// The share of each category, and the button that unfolds the controls if there are any.
pub fn stated(state: WidgetState, folded: RwSignal<bool>) -> Tag {
    let said = text(move || in_words(state));
    let unfold = (state.controls() == Controls::Compact).then(|| {
        let label = text(move || {
            if folded.get() { "Set your own weights" } else { "Fold the weights away" }.to_owned()
        });
        button("rw button")
            .set("part", "button")
            .set("data-action", "unfold")
            .live("aria-expanded", text(move || (!folded.get()).to_string()))
            .on("click", move |_| folded.update(|f| *f = !*f))
            .says(label)
    });
    let words =
        tag("p").set("data-stated", "").flag("hidden", flag(move || !folded.get())).says(said);
    classed("div", "rw stated").child(words).maybe(unfold)
}

/// "Weighed by Performance 40 %, Security 60 %."; with a name for them if the link has one.
fn in_words(state: WidgetState) -> String {
    let (dataset, weights) = (state.dataset(), state.weights().get());
    let mut words = match state.named() {
        Some((name, sent)) if sent == weights => format!("“{name}”, as named by the link: "),
        _ => "Weighed by ".to_owned(),
    };
    let parts: Vec<String> = state.shares.with(|shares| {
        let counted = dataset.categories.iter().zip(shares).filter(|(_, share)| **share > 0);
        counted.map(|(category, share)| format!("{} {share} %", category.label)).collect()
    });
    words.push_str(&joined(&parts, ", "));
    words + "."
}
