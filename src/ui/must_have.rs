//! The score that a category must have at least, where its slider is.

use super::markup::{Tag, classed, tag};
use super::reactive::{flag, text};
use crate::dataset::{Better, Hundredths, Scale};
use crate::narrow::Condition;
use crate::state::WidgetState;
use crate::state::sentences::ruled_out;
use leptos::prelude::*;
use leptos::web_sys::Event;

/// How many steps of the scale are offered, at most.
const STEPS: i32 = 12;

/// The choice, and what it rules out.
pub fn must_have(state: WidgetState, category: usize) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let data = &dataset.categories[category];
    let (code, scale, better) = (data.code.to_string(), dataset.scale, data.better);
    let must = move || state.narrowed().narrowing.must(category);
    let asked_for = move || must().map(|must| must.to_string()).unwrap_or_default();
    let label = move |step: Hundredths| {
        let score = words.figure(step.to_string());
        match better {
            Better::High => words.must_at_least(&score),
            Better::Low => words.must_at_most(&score),
        }
    };
    let option = |value: &str, label: &str, chosen: bool| {
        tag("option").set("value", value).set_if("selected", chosen).text(label)
    };
    let options = move || {
        let asked = must();
        let any = option("", words.must_any(), asked.is_none());
        let steps = offered(scale, better, asked).into_iter();
        let steps = steps.map(|step| option(&step.to_string(), &label(step), asked == Some(step)));
        std::iter::once(any).chain(steps).collect()
    };
    let choose = move |event: Event| {
        // Its own commit is enough.
        event.stop_propagation();
        let chosen = event_target_value(&event);
        let all = offered(scale, better, untrack(must));
        let must = all.into_iter().find(|step| step.to_string() == chosen);
        state.set_must(category, must);
    };
    let select = tag("select")
        .set("data-must", &code)
        .set("aria-label", &words.must_label(&data.label))
        .live("data-asked", text(asked_for))
        .on("change", choose)
        .rebuilt(options)
        .value(text(asked_for));
    let out =
        text(move || ruled_out(words, state.narrowed().ruled_out_by(&Condition::Must(category))));
    classed("div", "rw must").child(select).child(
        classed("span", "rw must-out")
            .set("data-rules-out", &code)
            .flag("hidden", flag(move || must().is_none()))
            .says(out),
    )
}

/// The scores that are offered, and what is asked for: a link may ask for what lies between two steps.
fn offered(scale: Scale, better: Better, asked: Option<Hundredths>) -> Vec<Hundredths> {
    let mut all = steps(scale, better);
    if let Some(asked) = asked.filter(|asked| !all.contains(asked)) {
        let before = |step: &&Hundredths| (**step < asked) == (better == Better::High);
        let at = all.iter().take_while(before).count();
        all.insert(at, asked);
    }
    all
}

/// Round scores, the loosest first, without the end that every score meets.
fn steps(scale: Scale, better: Better) -> Vec<Hundredths> {
    let span = scale.max.0 - scale.min.0;
    let mut step = 1;
    // 1, 2, 5, 10, 20, 50 … hundredths: the finest of which not too many fit.
    let mut factors = [2, 5, 10].into_iter().cycle();
    let mut decade = 1;
    while span / step > STEPS {
        let factor = factors.next().unwrap_or(10);
        step = decade * factor;
        if factor == 10 {
            decade = step;
        }
    }
    let first = scale.min.0.div_euclid(step) + 1;
    let last = scale.max.0.div_euclid(step);
    let mut steps: Vec<Hundredths> = (first..=last).map(|at| Hundredths(at * step)).collect();
    if better == Better::Low {
        steps.reverse();
        steps.retain(|step| *step < scale.max);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::steps;
    use crate::dataset::{Better, Hundredths, Scale};

    fn offered(min: i32, max: i32, better: Better) -> Vec<i32> {
        let scale = Scale { min: Hundredths(min), max: Hundredths(max) };
        steps(scale, better).iter().map(|step| step.0).collect()
    }

    #[test]
    fn round_scores_are_offered() {
        let whole: Vec<i32> = (2..=10).map(|score| score * 100).collect();
        assert_eq!(offered(100, 1000, Better::High), whole);
        assert_eq!(offered(0, 10_000, Better::High).first(), Some(&1000));
        assert_eq!(offered(0, 1, Better::High), [1]);
        assert_eq!(offered(0, 500, Better::Low), [450, 400, 350, 300, 250, 200, 150, 100, 50]);
        assert_eq!(
            offered(-300, 700, Better::High),
            [-200, -100, 0, 100, 200, 300, 400, 500, 600, 700]
        );
    }
}
