//! The value of `w`: which importance each category has.

use super::refusal::Damage;
use super::token::{amount, split};
use super::value::repair;
use crate::dataset::Dataset;
use crate::ranking::{MAX_IMPORTANCE, Weights};

/// The most tokens that a value may have.
pub const MAX_TOKENS: usize = 32;

/// A category that the link weighs and the dataset does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Its code.
    pub code: String,
    /// Its importance, 0–100.
    pub importance: u8,
}

/// Reads a value of `w`. `None` if it is empty.
///
/// # Errors
/// If any part of it is not as the contract has it: nothing of it counts then.
pub fn parse(value: &str, dataset: &Dataset) -> Result<Option<(Weights, Vec<Foreign>)>, Damage> {
    let value = repair(value)?;
    if value.is_empty() {
        return Ok(None);
    }
    if value.split('-').count() > MAX_TOKENS {
        return Err(Damage::TooLong);
    }
    let mut weights = Weights::new(dataset.categories.iter().map(|_| 0));
    let mut foreign: Vec<Foreign> = Vec::new();
    let mut listed = Vec::new();
    for token in value.split('-') {
        let (code, importance) = parse_token(token)?;
        if listed.contains(&code) {
            return Err(Damage::Repeated(code.to_owned()));
        }
        listed.push(code);
        match dataset.category(code) {
            Some(category) => weights.set(category, importance),
            None => foreign.push(Foreign { code: code.to_owned(), importance }),
        }
    }
    if weights.all_zero() {
        return Err(Damage::NothingAboveZero);
    }
    Ok(Some((weights, foreign)))
}

fn parse_token(token: &str) -> Result<(&str, u8), Damage> {
    let (code, digits) = split(token)?;
    match u8::try_from(amount(digits)) {
        Ok(importance) if importance <= MAX_IMPORTANCE && digits.len() <= 3 => {
            Ok((code, importance))
        }
        _ => Err(Damage::OutOfRange(token.to_owned())),
    }
}
