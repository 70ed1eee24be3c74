//! The value of `x`: scores that the sender sets otherwise.

use super::musts::{score, steps};
use super::refusal::Damage;
use super::value::{MAX_FILTER_BYTES, repair_within};
use super::write::list;
use crate::dataset::Dataset;
use crate::narrow::Narrowing;

/// Reads a value of `x` into a narrowing: ids and scores in turn.
pub fn read(value: &str, dataset: &Dataset, narrowing: &mut Narrowing) -> Result<(), Damage> {
    let value = repair_within(value, MAX_FILTER_BYTES)?;
    let mut parts = value.split('.').filter(|_| !value.is_empty());
    let mut listed = Vec::new();
    while let Some(id) = parts.next() {
        let entry = dataset.entry(id).ok_or_else(|| Damage::UnknownEntry(id.to_owned()))?;
        let token = parts.next().ok_or_else(|| Damage::NoScore(id.to_owned()))?;
        let (category, score) = score(token, dataset)?;
        if listed.contains(&(entry, category)) {
            return Err(Damage::Repeated(format!("{id}.{}", dataset.categories[category].code)));
        }
        listed.push((entry, category));
        narrowing.correct(dataset, entry, category, Some(score));
    }
    Ok(())
}

/// The value of `x`, as many scores as a link holds; empty where none is set otherwise.
pub fn written(dataset: &Dataset, narrowing: &Narrowing) -> String {
    let pairs = narrowing.corrections.iter().map(|c| {
        let (id, code) = (&dataset.entries[c.entry].id, &dataset.categories[c.category].code);
        format!("{id}.{code}{}", steps(dataset.scale, c.score))
    });
    list(pairs, ".")
}
