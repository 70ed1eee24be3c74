//! What follows from the weights, for a host page: numbers in turn, which its script
//! (`public/element/insight.js`) reads into objects. A list begins with its length, what may be missing
//! with 1 or 0; entries are indices in the dataset.

use super::outcome::nearest;
use crate::dataset::Dataset;
use crate::insight::{First, Survey, closest, gap, nearest_setting, tipping};
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
    to.extend(placements.iter().map(|placement| number(placement.entry)));
    let leaders: Vec<usize> = now.ranking.leaders().collect();
    list(&mut to, &leaders);
    if let (Some(ahead), Some(below)) = (leaders.first(), placements.get(leaders.len())) {
        let gap = gap(&dataset, &now.weights, *ahead, below.entry);
        to.extend([1.0, number(*ahead), number(below.entry), nearest(gap.gap)]);
        to.extend(gap.parts.into_iter().map(nearest));
    } else {
        to.push(0.0);
    }
    for category in 0..dataset.categories.len() {
        let stretches = tipping(&dataset, &now.weights, category);
        to.push(number(stretches.len()));
        for stretch in stretches {
            to.extend([stretch.from.nearest(), stretch.to.nearest()]);
            list(&mut to, &stretch.leaders);
        }
    }
    for standing in survey.standings.iter() {
        to.extend([standing.best.into(), standing.worst.into(), standing.expected]);
    }
    to.extend(survey.standings.iter().map(|standing| standing.wins));
    if let Some(sampled) = survey.approximate {
        to.extend([sampled.samples.into(), sampled.error]);
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
    to.push(f64::from(first as u8));
    let because: Vec<usize> = standing.because.iter().map(|&entry| entry.into()).collect();
    list(&mut to, &because);
    if let Some(closest) = if never { None } else { closest(dataset, weights, entry) } {
        to.push(1.0);
        to.extend(closest.shares);
        to.extend([1.0, closest.distance]);
    } else {
        to.extend([0.0, 0.0]);
    }
    to.push(f64::from(u8::from(setting.is_some())));
    if let Some(setting) = setting {
        to.extend(setting.importances().iter().map(|&importance| f64::from(importance)));
    }
    to
}

fn list(to: &mut Vec<f64>, entries: &[usize]) {
    to.push(number(entries.len()));
    to.extend(entries.iter().map(|&entry| number(entry)));
}

/// An index, or how many there are: at most 10,000.
#[allow(clippy::cast_precision_loss)] // see above
fn number(number: usize) -> f64 {
    number as f64
}
