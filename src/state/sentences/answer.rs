//! What would make an entry win, in words: something to set, or the proof that nothing does.

use super::lists::{and, ordinal};
use super::tastes::{percent, tenths};
use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{First, Standing, Step, nearest_setting, one_slider, two_sliders};
use crate::ranking::{Ranking, Weights};

/// Weights that make an entry win.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What to set, in words.
    pub text: String,
    /// The same to apply.
    pub weights: Weights,
}

/// What would make an entry win.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// That it leads, or why nothing makes it win; empty where an offer does.
    pub verdict: String,
    /// What can be set, the easiest first.
    pub offers: Vec<Offer>,
    /// The places that it can have; empty while they are not known.
    pub places: String,
}

/// What would make an entry win under these weights. `standing` is what is known of it whatever the
/// weights, as far as that is known yet.
#[must_use]
pub fn answer(
    dataset: &Dataset,
    weights: &Weights,
    ranking: &Ranking,
    entry: usize,
    standing: Option<&Standing>,
) -> Answer {
    let name = &dataset.entries[entry].name;
    let place = ranking.placement(entry);
    let places =
        standing.map(|standing| places(name, standing, dataset.entries.len())).unwrap_or_default();
    if place.rank == 1 && !place.tied {
        return Answer { verdict: format!("{name} is first."), places, ..Answer::default() };
    }
    let never = standing.filter(|standing| standing.first != First::Sole);
    if let Some(standing) = never {
        return Answer { verdict: proof(dataset, entry, standing), places, ..Answer::default() };
    }
    let offers = offers(dataset, weights, entry);
    let verdict = if offers.is_empty() {
        format!("No whole setting of the sliders was found that makes {name} first.")
    } else {
        String::new()
    };
    Answer { verdict, offers, places }
}

/// One slider; two, where that takes fewer points; the nearest setting, where that takes fewer still.
fn offers(dataset: &Dataset, weights: &Weights, entry: usize) -> Vec<Offer> {
    let name = &dataset.entries[entry].name;
    let mut offers: Vec<(u32, Offer)> = Vec::new();
    let mut offer = |steps: &[Step]| {
        let mut set = weights.clone();
        for step in steps {
            set.set(step.category, step.to);
        }
        let points = distance(weights, &set);
        if offers.last().is_some_and(|(least, _)| *least <= points) {
            return;
        }
        let text = format!("{}, and {name} is first.", turned(dataset, weights, &set));
        offers.push((points, Offer { text, weights: set }));
    };
    if let Some(step) = one_slider(dataset, weights, entry) {
        offer(&[step]);
    }
    if let Some(steps) = two_sliders(dataset, weights, entry) {
        offer(&steps);
    }
    if let Some(setting) = nearest_setting(dataset, weights, entry) {
        let steps: Vec<Step> = setting
            .importances()
            .iter()
            .enumerate()
            .map(|(category, &to)| Step { category, to })
            .collect();
        offer(&steps);
    }
    offers.into_iter().map(|(_, offer)| offer).collect()
}

/// "Turn Ease of Use up from 50 to 64 and Security down from 50 to 30": what differs.
fn turned(dataset: &Dataset, from: &Weights, to: &Weights) -> String {
    let pairs = from.importances().iter().zip(to.importances());
    let parts: Vec<String> = dataset
        .categories
        .iter()
        .zip(pairs)
        .filter(|(_, (was, is))| was != is)
        .map(|(category, (was, is))| {
            let way = if is > was { "up" } else { "down" };
            format!("{} {way} from {was} to {is}", category.label)
        })
        .collect();
    format!("Turn {}", and(&parts))
}

/// How many points lie between two settings.
fn distance(from: &Weights, to: &Weights) -> u32 {
    let pairs = from.importances().iter().zip(to.importances());
    pairs.map(|(was, is)| u32::from(was.abs_diff(*is))).sum()
}

/// Why no weights make an entry win.
fn proof(dataset: &Dataset, entry: usize, standing: &Standing) -> String {
    let name = &dataset.entries[entry].name;
    let others: Vec<usize> = standing.because.iter().map(|&other| other.into()).collect();
    let claim = if standing.first == First::Tied {
        format!("{name} can share first place, but never have it alone")
    } else {
        format!("Nothing that you can set makes {name} first")
    };
    if !others.is_empty() {
        let who = names(dataset, &others);
        let score = if others.len() == 1 { "scores" } else { "score" };
        return format!("{claim}: {who} {score} at least as much in every category.");
    }
    if standing.mixture.is_empty() {
        return format!("{claim}.");
    }
    let parts: Vec<String> = standing
        .mixture
        .iter()
        .map(|&(other, part)| {
            format!(
                "{} of {}",
                percent(f64::from(part) / 10_000.0),
                dataset.entries[usize::from(other)].name
            )
        })
        .collect();
    let mixture = and(&parts);
    let more = if standing.first == First::Tied { "at least as much" } else { "more" };
    format!(
        "{claim}: {mixture}, mixed, would score {more} in every category, so whatever the weights one of them is not behind."
    )
}

/// "Over all tastes it is first in 9 %, stands between 1st and 10th place, and is 4.2nd on average."
fn places(name: &str, standing: &Standing, entries: usize) -> String {
    let Standing { best, worst, expected, .. } = *standing;
    let (top, bottom) = (ordinal(best), ordinal(worst));
    // Nobody is above the first or below the last.
    let range = match (best == 1, usize::from(worst) == entries) {
        _ if best == worst => format!("{name} is {top} whatever the weights"),
        (true, true) => format!("Depending on the weights, {name} is anywhere from {top} to last"),
        (true, false) => format!("Whatever the weights, {name} is never below {bottom}"),
        (false, true) => format!("Whatever the weights, {name} is never above {top}"),
        (false, false) => {
            format!("Whatever the weights, {name} is never above {top} and never below {bottom}")
        }
    };
    format!("{range}; its mean place over all tastes is {}.", tenths(expected))
}
