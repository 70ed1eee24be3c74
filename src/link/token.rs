//! A code and an amount: what `w`, `m` and `x` are made of.

use super::refusal::Damage;
use crate::dataset::is_code;

/// Splits a token into its code and the digits of its amount, of which there is at least one.
pub fn split(token: &str) -> Result<(&str, &str), Damage> {
    let not_a_token = || Damage::NotAToken(token.to_owned());
    let digits = token.find(|c: char| !c.is_ascii_lowercase()).ok_or_else(not_a_token)?;
    let (code, amount) = token.split_at(digits);
    if !is_code(code) || !amount.bytes().all(|b| b.is_ascii_digit()) {
        return Err(not_a_token());
    }
    Ok((code, amount))
}

/// The number that digits say; one far above every other where there are too many of them.
pub fn amount(digits: &str) -> i64 {
    digits.bytes().fold(0, |sum: i64, b| (sum * 10 + i64::from(b - b'0')).min(i64::from(u32::MAX)))
}
