//! The survey of what the reader narrowed down to, with the reader's scores: made in steps that a page does
//! not feel.

use super::reactive::react;
use crate::dataset::Dataset;
use crate::insight::survey::Work;
use crate::state::WidgetState;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// Steps at a time: a few milliseconds each for the largest datasets, far less for the others.
const AT_ONCE: usize = 4;

/// Surveys anew whenever something else remains, or is scored otherwise. What is ruled out stands below all
/// that remains at every weighting, so what is found of the rest is as if it were not there.
pub fn keep_surveyed(state: WidgetState) {
    react(move || {
        if state.narrowed().narrowing.is_nothing() || untrack(|| state.survey()).is_some() {
            return;
        }
        let field = untrack(|| state.field());
        let scores: Vec<i32> = field.scores.iter().map(|score| score.0).collect();
        go_on(state, Box::new(Work::new(&scores, field.categories.len())), field);
    });
}

/// Takes some steps when the page has nothing else to do, unless the field is another by then.
fn go_on(state: WidgetState, mut work: Box<Work<f64>>, field: Arc<Dataset>) {
    let step = move || {
        if !Arc::ptr_eq(&untrack(|| state.field()), &field) {
            return;
        }
        if (0..AT_ONCE).any(|_| work.step()) {
            state.set_narrowed_survey(Arc::new(work.finish()));
        } else {
            go_on(state, work, field);
        }
    };
    set_timeout(step, Duration::ZERO);
}
