//! The author's order against the reader's, in words.

use crate::dataset::Dataset;
use crate::insight::{cause, extremes};
use crate::ranking::{Ranking, Weights};

/// Who gained and who lost most places against the author's order, and because of which slider.
#[must_use]
pub fn shift(
    dataset: &Dataset,
    (author, baseline): (&Weights, &Ranking),
    (reader, ranking): (&Weights, &Ranking),
) -> String {
    let told = |entry: usize, what: &str| {
        let rise = ranking.rise(baseline, entry);
        let (name, places) = (&dataset.entries[entry].name, rise.unsigned_abs());
        let s = if places == 1 { "" } else { "s" };
        let because = cause(dataset, author, reader, entry, rise)
            .map_or_else(String::new, |category| {
                format!(", mostly because of {}", dataset.categories[category].label)
            });
        format!("{name} {what} most: {places} place{s}{because}.")
    };
    let (gained, lost) = extremes(baseline, ranking);
    let gained = gained.map(|entry| told(entry, "gains"));
    let lost = lost.map(|entry| told(entry, "loses"));
    match (gained, lost) {
        (Some(gained), Some(lost)) => format!("{gained} {lost}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) if author == reader => "You weigh as the author does.".to_owned(),
        (None, None) => "Your order is the author’s.".to_owned(),
    }
}
