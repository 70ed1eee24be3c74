//! One category: its slider, its number, its share, its meaning.

use super::number_field::NumberField;
use super::reactive::{on, text};
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
) -> impl IntoView {
    let dataset = state.dataset();
    let data = &dataset.categories[category];
    let (code, meaning) = (data.code.to_string(), data.meaning.to_string());
    let id = format!("importance-{code}");
    let shown = text(move || state.importance(category).to_string());
    let share = text(move || state.share(category));
    let on_input = move |event| {
        let value = event_target::<HtmlInputElement>(&event).value_as_number();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a range input's 0–100
        state.set_importance(category, value as u8);
    };
    view! { class = "rw",
        <div class=format!("category cat-{}", category % 8) part="slider">
            <label class="category-label" for=id.clone()>{data.label.to_string()}</label>
            <NumberField state category shown />
            <span class="share" data-share=code.clone()>{share}</span>
            <input
                type="range"
                min="0"
                max="100"
                step="1"
                id=id
                class="slider"
                data-category=code
                style:--fill=text(move || shown.get() + "%")
                prop:value=shown
                aria-valuetext=text(move || format!("{}, {} of the total", shown.get(), share.get()))
                on:input=on(on_input)
            />
            <p class="meaning">{meaning}</p>
        </div>
    }
}
