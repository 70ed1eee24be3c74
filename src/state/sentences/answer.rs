//! What would make an entry win, in words: something to set, or the proof that nothing does.

use super::lists::{and, digits, place_of};
use super::tastes::{percent, tenths};
use super::tip::names;
use crate::dataset::Dataset;
use crate::insight::{First, Standing, Step, nearest_setting, one_slider, two_sliders};
use crate::ranking::{Ranking, Weights};
use crate::words::Words;

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
    words: Words,
    dataset: &Dataset,
    weights: &Weights,
    ranking: &Ranking,
    entry: usize,
    standing: Option<&Standing>,
) -> Answer {
    let name = &dataset.entries[entry].name;
    let place = ranking.placement(entry);
    let places = standing
        .map(|standing| places(words, name, standing, dataset.entries.len()))
        .unwrap_or_default();
    if place.rank == 1 && !place.tied {
        return Answer { verdict: words.first_place(1, name), places, ..Answer::default() };
    }
    // What is not found out yet may be sole leader somewhere.
    let never = standing.filter(|one| matches!(one.first, First::Tied | First::Never));
    if let Some(standing) = never {
        return Answer {
            verdict: proof(words, dataset, entry, standing),
            places,
            ..Answer::default()
        };
    }
    let offers = offers(words, dataset, weights, entry);
    let verdict = if offers.is_empty() { words.answer_none(name) } else { String::new() };
    Answer { verdict, offers, places }
}

/// One slider; two, where that takes fewer points; the nearest setting, where that takes fewer still.
fn offers(words: Words, dataset: &Dataset, weights: &Weights, entry: usize) -> Vec<Offer> {
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
        let text = words.answer_offer(&turns(words, dataset, weights, &set), name);
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

/// "Ease of Use up from 50 to 64 and Security down from 50 to 30": what differs.
fn turns(words: Words, dataset: &Dataset, from: &Weights, to: &Weights) -> String {
    let pairs = from.importances().iter().zip(to.importances());
    let parts: Vec<String> = dataset
        .categories
        .iter()
        .zip(pairs)
        .filter(|(_, (was, is))| was != is)
        .map(|(category, (was, is))| {
            let [from, to] = [*was, *is].map(|importance| digits(words, importance.into()));
            if is > was {
                words.answer_up(&category.label, &from, &to)
            } else {
                words.answer_down(&category.label, &from, &to)
            }
        })
        .collect();
    and(words, &parts)
}

/// How many points lie between two settings.
fn distance(from: &Weights, to: &Weights) -> u32 {
    let pairs = from.importances().iter().zip(to.importances());
    pairs.map(|(was, is)| u32::from(was.abs_diff(*is))).sum()
}

/// Why no weights make an entry win.
fn proof(words: Words, dataset: &Dataset, entry: usize, standing: &Standing) -> String {
    let (name, tied) = (&dataset.entries[entry].name, standing.first == First::Tied);
    let others: Vec<usize> = standing.because.iter().map(|&other| other.into()).collect();
    if !others.is_empty() {
        let who = names(words, dataset, &others);
        return if tied {
            words.never_alone_behind(others.len(), name, &who)
        } else {
            words.never_first_behind(others.len(), name, &who)
        };
    }
    let part = |&(other, part): &(u16, u16)| {
        let share = percent(words, f64::from(part) / 10_000.0);
        words.mixture_part(&share, &dataset.entries[usize::from(other)].name)
    };
    let mixture = and(words, &standing.mixture.iter().map(part).collect::<Vec<String>>());
    match (mixture.is_empty(), tied) {
        (true, true) => words.never_alone(name),
        (true, false) => words.never_first(name),
        (false, true) => words.never_alone_mixed(name, &mixture),
        (false, false) => words.never_first_mixed(name, &mixture),
    }
}

/// "Whatever the weights, Django is never below 7th; its mean place over all tastes is 2.0."
fn places(words: Words, name: &str, standing: &Standing, entries: usize) -> String {
    let Standing { best, worst, expected, .. } = *standing;
    let [top, bottom] = [best, worst].map(|place| place_of(words, place, false));
    let mean = tenths(words, expected);
    // Nobody is above the first or below the last.
    match (best == 1, usize::from(worst) == entries) {
        _ if best == worst => words.places_one(name, &top, &mean),
        (true, true) => words.places_any(name, &top, &mean),
        (true, false) => words.places_not_below(name, &bottom, &mean),
        (false, true) => words.places_not_above(name, &top, &mean),
        (false, false) => words.places_between(name, &top, &bottom, &mean),
    }
}
