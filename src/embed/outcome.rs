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

/// Id and name of each entry, in turn, in the order of the dataset.
#[must_use]
pub fn named(state: WidgetState) -> Array {
    let (dataset, list) = (state.dataset(), Array::new());
    for entry in dataset.entries.iter() {
        list.push(&entry.id.as_ref().into());
        list.push(&entry.name.as_ref().into());
    }
    list
}

/// Index of the entry, rank and score of each, in turn, best first: numbers alone, for they are told once a
/// frame while a slider moves.
#[must_use]
pub fn standings(state: WidgetState) -> Vec<f64> {
    state.ranking.with_untracked(|ranking| {
        let placements = ranking.placements();
        let mut list = Vec::with_capacity(3 * placements.len());
        for placement in placements {
            let entry = u32::try_from(placement.entry).unwrap_or_default();
            list.extend_from_slice(&[
                entry.into(),
                placement.rank.into(),
                nearest(placement.total),
            ]);
        }
        list
    })
}

/// The double nearest to a total: both integers are far below 2⁵³, so that the division rounds once.
#[allow(clippy::cast_precision_loss)] // see above
pub(super) fn nearest(total: Total) -> f64 {
    total.points as f64 / (f64::from(total.weight) * 100.0)
}
