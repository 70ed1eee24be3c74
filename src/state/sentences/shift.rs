//! The author's order against the reader's, in words.

use crate::dataset::Dataset;
use crate::insight::{cause, extremes};
use crate::ranking::{Ranking, Weights};
use crate::words::Words;

/// Who gained and who lost most places against the author's order, and because of which slider.
#[must_use]
pub fn shift(
    words: Words,
    dataset: &Dataset,
    (author, baseline): (&Weights, &Ranking),
    (reader, ranking): (&Weights, &Ranking),
) -> String {
    let told = |entry: usize, gains: bool| {
        let rise = ranking.rise(baseline, entry);
        let (name, places) = (&dataset.entries[entry].name, rise.unsigned_abs() as usize);
        let category = cause(dataset, author, reader, entry, rise)
            .map(|category| dataset.categories[category].label.as_ref());
        match (gains, category) {
            (true, None) => words.shift_gains(places, name),
            (true, Some(category)) => words.shift_gains_because(places, name, category),
            (false, None) => words.shift_loses(places, name),
            (false, Some(category)) => words.shift_loses_because(places, name, category),
        }
    };
    let (gained, lost) = extremes(baseline, ranking);
    let gained = gained.map(|entry| told(entry, true));
    let lost = lost.map(|entry| told(entry, false));
    match (gained, lost) {
        (Some(gained), Some(lost)) => format!("{gained} {lost}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) if author == reader => words.shift_same_weights().to_owned(),
        (None, None) => words.shift_same_order().to_owned(),
    }
}
