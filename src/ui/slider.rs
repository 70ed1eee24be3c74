//! One category: its slider, its number, its share, its meaning.

use super::commit::Committer;
use super::number_field::NumberField;
use crate::state::WidgetState;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// The controls of one category.
#[component]
pub fn Slider(
    /// The widget.
    state: WidgetState,
    /// Index of the category.
    category: usize,
    /// Says when a change is complete.
    committer: Committer,
) -> impl IntoView {
    let dataset = state.dataset();
    let (code, label, meaning) = {
        let category = &dataset.categories[category];
        (category.code.to_string(), category.label.to_string(), category.meaning.to_string())
    };
    let id = format!("importance-{code}");
    let importance = Memo::new(move |_| state.importance(category));
    let share = Memo::new(move |_| state.shares.with(|shares| shares[category]));
    let on_input = move |event| {
        let value = event_target::<HtmlInputElement>(&event).value_as_number();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a range input's 0–100
        state.set_importance(category, value as u8);
    };
    view! { class = "rw",
        <div class=format!("category cat-{}", category % 8) part="slider">
            <label class="category-label" for=id.clone()>{label.clone()}</label>
            <NumberField state category committer />
            <span class="share" data-share=code.clone()>{move || format!("{} %", share.get())}</span>
            <input
                type="range"
                min="0"
                max="100"
                step="1"
                id=id
                class="slider"
                data-category=code
                style:--fill=move || format!("{}%", importance.get())
                prop:value=move || importance.get().to_string()
                aria-valuetext=move || format!("{}, {} % of the total", importance.get(), share.get())
                on:pointerdown=move |_| committer.pointer_down()
                on:keydown=move |_| committer.key_down()
                on:input=on_input
                on:change=move |_| committer.changed()
            />
            <Show when={ let told = !meaning.is_empty(); move || told }>
                <p class="meaning">{meaning.clone()}</p>
            </Show>
        </div>
    }
}
