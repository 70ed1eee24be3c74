//! An importance for those who type.

use super::markup::{Tag, classed};
use super::reactive::text;
use crate::ranking::MAX_IMPORTANCE;
use crate::state::WidgetState;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};

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

/// The number field of one category, and what is said of what was typed. `shown` is the importance as
/// it is shown.
pub fn number_field(state: WidgetState, category: usize, shown: Signal<String>) -> [Tag; 2] {
    let dataset = state.dataset();
    let code = dataset.categories[category].code.to_string();
    let name = format!("{} as a number", dataset.categories[category].label);
    let hint = RwSignal::new(String::new());

    let on_input = move |event: Event| {
        let typed = event_target::<HtmlInputElement>(&event).value_as_number();
        hint.set(String::new());
        if let Typed::Importance(importance) = Typed::read(typed) {
            state.set_importance(category, importance);
        }
    };
    let on_change = move |event: Event| {
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
    let field = classed("input", "rw number")
        .set("type", "number")
        .set("min", "0")
        .set("max", "100")
        .set("step", "1")
        .set("inputmode", "numeric")
        .set("data-category", &code)
        .set("aria-label", &name)
        .value(shown)
        .on("input", on_input)
        .on("change", on_change);
    let hint = text(move || hint.get());
    let said = classed("p", "rw hint").set("role", "status").set("data-hint", &code).says(hint);
    [field, said]
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
