//! How often each entry wins over all tastes, as it is shown.

use super::gap::decimal;
use super::lists::digits;
use crate::dataset::Dataset;
use crate::insight::{Standing, Survey};
use crate::ranking::{Weights, entry_of, key, sorted};
use crate::words::Words;

/// What all weightings together make of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Taste {
    /// Index of the entry.
    pub entry: usize,
    /// The share of all weightings under which it alone is first: `32.3 %`.
    pub wins: String,
    /// The same in ten-thousandths, for drawing.
    pub parts: u32,
    /// Its places: "1st to 7th, 2.0 on average".
    pub places: String,
    /// The typical weights of those for whom it is best; `None` if it never wins.
    pub typical: Option<Weights>,
}

/// The entries by how often they win, then by their mean place; at most `most` of them.
#[must_use]
pub fn tastes(words: Words, dataset: &Dataset, survey: &Survey, most: usize) -> Vec<Taste> {
    // One number for both: a mean place is below 10,000. Equal ones stand in order of name.
    let mut all = vec![0; survey.standings.len()];
    for (entry, standing) in survey.standings.iter().enumerate() {
        let lost = u64::from(10_000 - parts(standing.wins).min(10_000)) * 10_000_000;
        let number = lost + u64::from(thousandths(standing.expected));
        all[usize::from(dataset.by_name[entry])] = key(number, entry);
    }
    let taste = |key| {
        let entry = entry_of(key);
        let standing = &survey.standings[entry];
        let typical =
            (!standing.typical.is_empty()).then(|| Weights::new(standing.typical.iter().copied()));
        Taste {
            entry,
            wins: percent(words, standing.wins),
            parts: parts(standing.wins),
            places: places(words, standing),
            typical,
        }
    };
    sorted(all).into_iter().take(most).map(taste).collect()
}

/// "1–7, mean 2.0".
#[must_use]
pub fn places(words: Words, standing: &Standing) -> String {
    let Standing { best, worst, expected, .. } = *standing;
    let [best, worst] = [best, worst].map(|place| digits(words, place.into()));
    words.taste_places(&best, &worst, &tenths(words, expected))
}

/// A share as a percentage with one decimal: `32.3 %`; what is not nothing is not shown as nothing.
#[must_use]
pub fn percent(words: Words, share: f64) -> String {
    let tenths = whole(share * 1000.0);
    if tenths == 0 && share > 0.0 {
        return words.percent_under(&decimal(words, 1, 1));
    }
    words.percent(&if tenths == 0 { digits(words, 0) } else { decimal(words, tenths.into(), 1) })
}

/// A number with one decimal.
pub fn tenths(words: Words, number: f64) -> String {
    decimal(words, whole(number * 10.0).into(), 1)
}

fn parts(share: f64) -> u32 {
    whole(share * 10_000.0)
}

fn thousandths(number: f64) -> u32 {
    whole(number * 1000.0)
}

/// The nearest whole number. Shares and places are small and not negative.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // see above
fn whole(number: f64) -> u32 {
    (number + 0.5) as u32
}
