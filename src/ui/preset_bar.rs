//! Named weights as buttons.

use super::reactive::{on, text};
use crate::state::{PresetChoice, WidgetState};
use leptos::prelude::*;

/// One button for each preset, the active one marked, its reasoning below.
#[component]
pub fn PresetBar(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    let presets = Memo::new(move |_| state.presets());
    let active = move || {
        let weights = state.weights().get();
        presets.with(|all| all.iter().position(|p| p.weights == weights))
    };
    let why = text(move || {
        let preset = active().map(|at| presets.with(|all| all[at].why.clone()));
        described(state, preset)
    });
    let button = move |(at, preset): (usize, PresetChoice)| {
        let apply = move |_| state.apply(preset.weights.clone());
        view! { class = "rw",
            <button
                type="button"
                part="button"
                class="chip"
                data-preset=preset.id
                aria-pressed=text(move || (active() == Some(at)).to_string())
                on:click=on(apply)
            >
                {preset.label}
            </button>
        }
    };
    // Built anew only when the author's weights change.
    let buttons = move || presets.get().into_iter().enumerate().map(button).collect_view();
    view! { class = "rw",
        <section class="presets" aria-label="Presets">
            <div class="preset-row">
                <span class="preset-lead">"Start from"</span>
                {buttons}
            </div>
            <p class="preset-why">{why}</p>
        </section>
    }
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
