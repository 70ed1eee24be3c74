//! An importance for those who type.

use super::markup::{Tag, classed};
use super::reactive::text;
use crate::ranking::MAX_IMPORTANCE;
use crate::state::WidgetState;
use crate::words::Words;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};

/// What becomes of a number that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    /// It is an importance.
    Importance(u8),
    /// It became one, and the reader is told how.
    Mended(u8, Mend),
    /// It is not a number.
    Nothing,
}

/// How a number becomes an importance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mend {
    Lowest,
    Highest,
    Nearest,
}

impl Mend {
    fn said(self, words: Words, importance: u8) -> String {
        let importance = words.figure(importance.to_string());
        match self {
            Self::Lowest => words.hint_lowest_importance(&importance),
            Self::Highest => words.hint_highest_importance(&importance),
            Self::Nearest => words.hint_nearest_whole(&importance),
        }
    }
}

impl Typed {
    fn read(number: f64) -> Self {
        let max = f64::from(MAX_IMPORTANCE);
        // Within 0–100 after the first three arms.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        match number {
            n if n.is_nan() => Self::Nothing,
            n if n < 0.0 => Self::Mended(0, Mend::Lowest),
            n if n > max => Self::Mended(MAX_IMPORTANCE, Mend::Highest),
            n if n.fract() != 0.0 => Self::Mended(n.round() as u8, Mend::Nearest),
            n => Self::Importance(n as u8),
        }
    }
}

/// The number field of one category, and what is said of what was typed. `shown` is the importance as
/// it is shown.
pub fn number_field(state: WidgetState, category: usize, shown: Signal<String>) -> [Tag; 2] {
    let (dataset, words) = (state.dataset(), state.words());
    let code = dataset.categories[category].code.to_string();
    let name = words.number_field(&dataset.categories[category].label);
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
                hint.set(how.said(words, importance));
            }
            Typed::Nothing => {
                hint.set(words.hint_no_number(&words.figure(shown.get_untracked())));
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
    use super::{Mend, Typed};
    use crate::words::Words;

    #[test]
    fn what_is_typed_becomes_an_importance_or_is_refused() {
        assert_eq!(Typed::read(0.0), Typed::Importance(0));
        assert_eq!(Typed::read(100.0), Typed::Importance(100));
        assert_eq!(Typed::read(-5.0), Typed::Mended(0, Mend::Lowest));
        assert_eq!(Typed::read(1e9), Typed::Mended(100, Mend::Highest));
        assert_eq!(Typed::read(f64::INFINITY), Typed::Mended(100, Mend::Highest));
        assert_eq!(Typed::read(33.4), Typed::Mended(33, Mend::Nearest));
        assert_eq!(Typed::read(f64::NAN), Typed::Nothing);
    }

    #[test]
    fn what_became_of_it_is_told() {
        let said = |mend: Mend, importance| mend.said(Words::ENGLISH, importance);
        assert_eq!(said(Mend::Lowest, 0), "Set to 0, the lowest importance.");
        assert_eq!(said(Mend::Highest, 100), "Set to 100, the highest importance.");
        assert_eq!(said(Mend::Nearest, 33), "Set to 33, the nearest whole number.");
    }
}
