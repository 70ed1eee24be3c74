//! An importance for those who type.

use super::reactive::{on, text};
use crate::ranking::MAX_IMPORTANCE;
use crate::state::WidgetState;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// What becomes of a number that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    /// It is an importance.
    Importance(u8),
    /// It became one, and the reader is told how.
    Mended(u8, &'static str),
    /// It is not a number.
    Nothing,
}

impl Typed {
    fn read(number: f64) -> Self {
        let max = f64::from(MAX_IMPORTANCE);
        // Within 0–100 after the first three arms.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        match number {
            n if n.is_nan() => Self::Nothing,
            n if n < 0.0 => Self::Mended(0, "the lowest importance"),
            n if n > max => Self::Mended(MAX_IMPORTANCE, "the highest importance"),
            n if n.fract() != 0.0 => Self::Mended(n.round() as u8, "the nearest whole number"),
            n => Self::Importance(n as u8),
        }
    }
}

/// The number field of one category.
#[component]
pub fn NumberField(
    /// The widget.
    state: WidgetState,
    /// Index of the category.
    category: usize,
    /// The importance as it is shown.
    shown: Signal<String>,
) -> impl IntoView {
    let dataset = state.dataset();
    let code = dataset.categories[category].code.to_string();
    let name = format!("{} as a number", dataset.categories[category].label);
    let hint = RwSignal::new(String::new());

    let on_input = move |event| {
        let typed = event_target::<HtmlInputElement>(&event).value_as_number();
        hint.set(String::new());
        if let Typed::Importance(importance) = Typed::read(typed) {
            state.set_importance(category, importance);
        }
    };
    let on_change = move |event| {
        let field = event_target::<HtmlInputElement>(&event);
        match Typed::read(field.value_as_number()) {
            Typed::Importance(importance) => state.set_importance(category, importance),
            Typed::Mended(importance, how) => {
                state.set_importance(category, importance);
                hint.set(format!("Set to {importance}, {how}."));
            }
            Typed::Nothing => {
                hint.set(format!("Not a number, so it stays at {}.", shown.get_untracked()));
            }
        }
        // The signal may not have changed where the text did.
        field.set_value(&shown.get_untracked());
    };
    view! { class = "rw",
        <input
            type="number"
            min="0"
            max="100"
            step="1"
            inputmode="numeric"
            class="number"
            data-category=code.clone()
            aria-label=name
            prop:value=shown
            on:input=on(on_input)
            on:change=on(on_change)
        />
        <p class="hint" role="status" data-hint=code>{text(move || hint.get())}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn what_is_typed_becomes_an_importance_or_is_refused() {
        assert_eq!(Typed::read(0.0), Typed::Importance(0));
        assert_eq!(Typed::read(100.0), Typed::Importance(100));
        assert_eq!(Typed::read(-5.0), Typed::Mended(0, "the lowest importance"));
        assert_eq!(Typed::read(1e9), Typed::Mended(100, "the highest importance"));
        assert_eq!(Typed::read(f64::INFINITY), Typed::Mended(100, "the highest importance"));
        assert_eq!(Typed::read(33.4), Typed::Mended(33, "the nearest whole number"));
        assert_eq!(Typed::read(f64::NAN), Typed::Nothing);
    }
}
