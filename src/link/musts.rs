//! The value of `m`: which score each category must have.

use super::refusal::Damage;
use super::token::{amount, split};
use super::value::{MAX_FILTER_BYTES, repair_within};
use super::write::list;
use crate::dataset::{Dataset, Hundredths, Scale};
use crate::narrow::Narrowing;

/// Reads a value of `m` into a narrowing.
pub fn read(value: &str, dataset: &Dataset, narrowing: &mut Narrowing) -> Result<(), Damage> {
    let value = repair_within(value, MAX_FILTER_BYTES)?;
    let mut listed = Vec::new();
    for token in value.split('-').filter(|_| !value.is_empty()) {
        let (category, score) = score(token, dataset)?;
        if listed.contains(&category) {
            return Err(Damage::Repeated(dataset.categories[category].code.to_string()));
        }
        listed.push(category);
        narrowing.set_must(dataset, category, Some(score));
    }
    Ok(())
}

/// The value of `m`; empty where nothing is asked for.
pub fn written(dataset: &Dataset, narrowing: &Narrowing) -> String {
    let tokens = dataset.categories.iter().enumerate().filter_map(|(at, category)| {
        let must = narrowing.must(at)?;
        Some(format!("{}{}", category.code, steps(dataset.scale, must)))
    });
    list(tokens, "-")
}

/// A code and a score of the scale.
pub fn score(token: &str, dataset: &Dataset) -> Result<(usize, Hundredths), Damage> {
    let (code, digits) = split(token)?;
    let category =
        dataset.category(code).ok_or_else(|| Damage::UnknownCategory(code.to_owned()))?;
    let Scale { min, max } = dataset.scale;
    let hundredths = amount(digits) + i64::from(min.0.min(0));
    let score = Hundredths(i32::try_from(hundredths).unwrap_or(i32::MAX));
    match score {
        _ if score > max => Err(Damage::AboveScale(token.to_owned(), max)),
        _ if score < min => Err(Damage::BelowScale(token.to_owned(), min)),
        _ => Ok((category, score)),
    }
}

/// A score as an amount: hundredths, counted from the scale's minimum where that is below zero.
pub fn steps(scale: Scale, score: Hundredths) -> i32 {
    score.0 - scale.min.0.min(0)
}
