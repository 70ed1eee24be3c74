//! The weights in words, where the sliders are folded away or not there.

use super::reactive::{flag, on, text};
use crate::state::{Controls, WidgetState};
use leptos::prelude::*;

/// The share of each category, and the button that unfolds the controls if there are any.
#[component]
pub fn Stated(
    /// The widget.
    state: WidgetState,
    /// Whether the controls are folded away.
    folded: RwSignal<bool>,
) -> impl IntoView {
    let stated = text(move || in_words(state));
    let unfold = (state.controls() == Controls::Compact).then(|| {
        let label = text(move || {
            if folded.get() { "Set your own weights" } else { "Fold the weights away" }.to_owned()
        });
        view! { class = "rw",
            <button
                type="button"
                part="button"
                class="button"
                data-action="unfold"
                aria-expanded=text(move || (!folded.get()).to_string())
                on:click=on(move |_| folded.update(|f| *f = !*f))
            >
                {label}
            </button>
        }
    });
    view! { class = "rw",
        <div class="stated">
            <p data-stated="" hidden=flag(move || !folded.get())>
                {stated}
            </p>
            {unfold}
        </div>
    }
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
    words.push_str(&parts.join(", "));
    words + "."
}
