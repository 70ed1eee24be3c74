//! What follows from the weights, for a host page: numbers in turn, which its script
//! (`public/element/insight.js`) reads into objects. A list begins with its length, what may be missing
//! with 1 or 0; entries are indices in the dataset.

use super::outcome::nearest;
use crate::dataset::Dataset;
use crate::insight::{First, Survey, closest, gap, nearest_setting, tipping_points};
use crate::ranking::Weights;
use crate::state::WidgetState;
use leptos::prelude::untrack;

/// The entries in rank order; the leaders; the first of them and the best entry below, the gap and its
/// parts, if there is one below; for each category the stretches; for each entry best, worst and
/// expected place; for each its wins; samples and error, if it was sampled. Nothing at all before the
/// survey is known.
#[must_use]
pub fn insight(state: WidgetState) -> Vec<f64> {
    let (dataset, now) = (state.dataset(), untrack(|| state.snapshot()));
    let mut to = Vec::new();
    let Some(survey) = untrack(|| state.survey()) else { return to };
    let placements = now.ranking.placements();
    for placement in placements {
        put(&mut to, &[number(placement.entry)]);
    }
    let leaders: Vec<usize> = now.ranking.leaders().collect();
    list(&mut to, &leaders);
    if let (Some(ahead), Some(below)) = (leaders.first(), placements.get(leaders.len())) {
        let gap = gap(&dataset, &now.weights, *ahead, below.entry);
        put(&mut to, &[1.0, number(*ahead), number(below.entry), nearest(gap.gap)]);
        for part in gap.parts {
            put(&mut to, &[nearest(part)]);
        }
    } else {
        put(&mut to, &[0.0]);
    }
    for stretches in tipping_points(&dataset, &now.weights) {
        put(&mut to, &[number(stretches.len())]);
        for stretch in stretches {
            put(&mut to, &[stretch.from.nearest(), stretch.to.nearest()]);
            list(&mut to, &stretch.leaders);
        }
    }
    for standing in survey.standings.iter() {
        put(&mut to, &[standing.best.into(), standing.worst.into(), standing.expected]);
    }
    for standing in survey.standings.iter() {
        put(&mut to, &[standing.wins]);
    }
    if let Some(sampled) = survey.approximate {
        put(&mut to, &[sampled.samples.into(), sampled.error]);
    }
    to
}

/// What it takes for an entry to come first: whether it can; who dominates it; the shares nearest to
/// those of these weights at which nothing beats it, and how far they are, if there are any; whole
/// importances at which it is alone in first place, if any were found.
#[must_use]
pub fn reach(dataset: &Dataset, survey: &Survey, weights: &Weights, entry: usize) -> Vec<f64> {
    let mut to = Vec::new();
    let Some(standing) = survey.standings.get(entry) else { return to };
    let never = standing.first == First::Never;
    let shared = never || standing.first == First::Tied;
    let setting = if shared { None } else { nearest_setting(dataset, weights, entry) };
    // Whoever is seen alone in first place can be.
    let first = if setting.is_some() { First::Sole } else { standing.first };
    put(&mut to, &[f64::from(first as u8)]);
    let because: Vec<usize> = standing.because.iter().map(|&entry| entry.into()).collect();
    list(&mut to, &because);
    if let Some(closest) = if never { None } else { closest(dataset, weights, entry) } {
        put(&mut to, &[1.0]);
        put(&mut to, &closest.shares);
        put(&mut to, &[1.0, closest.distance]);
    } else {
        put(&mut to, &[0.0, 0.0]);
    }
    put(&mut to, &[f64::from(u8::from(setting.is_some()))]);
    for &importance in setting.iter().flat_map(Weights::importances) {
        put(&mut to, &[importance.into()]);
    }
    to
}

fn list(to: &mut Vec<f64>, entries: &[usize]) {
    put(to, &[number(entries.len())]);
    for &entry in entries {
        put(to, &[number(entry)]);
    }
}

// One way in for all numbers: each further type of iterator would cost the module its own.
fn put(to: &mut Vec<f64>, numbers: &[f64]) {
    to.extend_from_slice(numbers);
}

/// An index, or how many there are: at most 10,000.
#[allow(clippy::cast_precision_loss)] // see above
fn number(number: usize) -> f64 {
    number as f64
}
