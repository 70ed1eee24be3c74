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
    let presets = StoredValue::new(state.presets());
    let active = move || {
        let weights = state.weights().get();
        presets.with_value(|all| all.iter().position(|p| p.weights == weights))
    };
    let why = move || {
        active().map(|at| presets.with_value(|all| all[at].why.clone())).or_else(|| named(state))
    };
    let button = move |(at, preset): (usize, PresetChoice)| {
        let apply = move |_| state.apply(presets.with_value(|all| all[at].weights.clone()));
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
    let buttons = presets.get_value().into_iter().enumerate().map(button).collect_view();
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

/// What the sender of a link calls its weights, while they are as sent, or since.
fn named(state: WidgetState) -> Option<String> {
    let (name, sent) = state.named()?;
    let unchanged = state.weights().with(|w| *w == sent);
    Some(if unchanged {
        format!("“{name}”, as named by the link.")
    } else {
        format!("“{name}”, as named by the link, and changed by you.")
    })
}
