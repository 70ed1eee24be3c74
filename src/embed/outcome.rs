//! What a host page reads: weights and ranking as flat lists that its script puts into objects.

use crate::ranking::Total;
use crate::state::WidgetState;
use js_sys::Array;
use leptos::prelude::*;

/// Code and importance of each category, in turn.
#[must_use]
pub fn weighed(state: WidgetState) -> Array {
    let (dataset, list) = (state.dataset(), Array::new());
    state.weights().with_untracked(|weights| {
        for (category, &importance) in dataset.categories.iter().zip(weights.importances()) {
            list.push(&category.code.as_ref().into());
            list.push(&importance.into());
        }
    });
    list
}

/// Id, name, rank and score of each entry, in turn, best first.
#[must_use]
pub fn ranking(state: WidgetState) -> Array {
    let (dataset, list) = (state.dataset(), Array::new());
    state.ranking.with_untracked(|ranking| {
        for placement in ranking.placements() {
            let entry = &dataset.entries[placement.entry];
            list.push(&entry.id.as_ref().into());
            list.push(&entry.name.as_ref().into());
            list.push(&placement.rank.into());
            list.push(&nearest(placement.total).into());
        }
    });
    list
}

/// The double nearest to a total: both integers are far below 2⁵³, so that the division rounds once.
#[allow(clippy::cast_precision_loss)] // see above
pub(super) fn nearest(total: Total) -> f64 {
    total.points as f64 / (f64::from(total.weight) * 100.0)
}
