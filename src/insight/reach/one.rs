//! The one slider that makes an entry win.

use super::Step;
use super::race::Race;
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// The move of one slider by the fewest points after which an entry is alone in first place; of equals
/// the first category. None if there is no such move, or if it is alone there already.
///
/// Every rival leaves an interval of the slider: what is common to all is the answer.
#[must_use]
pub fn one_slider(dataset: &Dataset, weights: &Weights, entry: usize) -> Option<Step> {
    let race = Race::open(dataset, weights, entry)?;
    let leads = race.leads();
    let mut best: Option<(i64, Step)> = None;
    for (category, importance) in race.importances.iter().enumerate() {
        let mut span = race.room(category);
        let own = i64::from(dataset.row(entry)[category].0);
        for rival in race.rivals() {
            span.narrow(leads[rival], own - i64::from(dataset.row(rival)[category].0));
            if span.is_empty() {
                break;
            }
        }
        if let Some(step) = span.nearest()
            && best.is_none_or(|(least, _)| step.abs() < least)
        {
            let to = u8::try_from(importance + step).unwrap_or_default();
            best = Some((step.abs(), Step { category, to }));
        }
    }
    best.map(|(_, step)| step)
}
