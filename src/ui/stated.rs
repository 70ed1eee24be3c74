//! The weights in words, where the sliders are folded away or not there.

use super::markup::{Tag, button, classed, tag};
use super::reactive::{flag, text};
use crate::state::sentences::listed;
use crate::state::{Controls, WidgetState};
use leptos::prelude::*;

/// The share of each category, and the button that unfolds the controls if there are any.
pub fn stated(state: WidgetState, folded: RwSignal<bool>) -> Tag {
    let said = text(move || in_words(state));
    let unfold = (state.controls() == Controls::Compact).then(|| {
        let label = text(move || {
            let words = state.words();
            if folded.get() { words.stated_unfold() } else { words.stated_fold() }.to_owned()
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
    let (dataset, words) = (state.dataset(), state.words());
    let counts = |at: &usize| state.shares.with(|shares| shares[*at] > 0);
    let part = |at: usize| words.valued(&dataset.categories[at].label, &state.share(at));
    let parts: Vec<String> = (0..dataset.categories.len()).filter(counts).map(part).collect();
    let parts = listed(words, &parts);
    match state.named() {
        Some((name, sent)) if state.weights().with(|weights| *weights == sent) => {
            words.stated_named(&name, &parts)
        }
        _ => words.stated(&parts),
    }
}
