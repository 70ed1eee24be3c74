//! The value of `w`: which importance each category has.

use super::refusal::Damage;
use super::value::repair;
use crate::dataset::{Dataset, is_code};
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
    let not_a_token = || Damage::NotAToken(token.to_owned());
    let digits = token.find(|c: char| !c.is_ascii_lowercase()).ok_or_else(not_a_token)?;
    let (code, amount) = token.split_at(digits);
    if !is_code(code) || !amount.bytes().all(|b| b.is_ascii_digit()) {
        return Err(not_a_token());
    }
    let out_of_range = || Damage::OutOfRange(token.to_owned());
    if amount.len() > 3 {
        return Err(out_of_range());
    }
    // Three digits at most, so the sum cannot overflow.
    let amount = amount.bytes().fold(0_u16, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match u8::try_from(amount) {
        Ok(importance) if importance <= MAX_IMPORTANCE => Ok((code, importance)),
        _ => Err(out_of_range()),
    }
}
