//! The typical taste behind a first place, in whole importances.

use super::game::Side;
use super::verdict::leads;

/// The highest importance.
const MOST: u8 = 100;

/// Importances in the proportions of these shares that put the entry ahead of all its rivals: the
/// largest is 100, or as near to it as stays correct. Empty if none does.
pub fn importances(side: Side, shares: &[f64]) -> Vec<u8> {
    let largest = shares.iter().copied().fold(0.0, f64::max);
    if largest <= 0.0 {
        return Vec::new();
    }
    let scaled = |most: u8| -> Vec<u8> {
        shares.iter().map(|share| nearest(share / largest * f64::from(most))).collect()
    };
    let right = |taste: &Vec<u8>| {
        let weights: Vec<i64> = taste.iter().map(|&importance| importance.into()).collect();
        leads(side, &weights)
    };
    (1..=MOST).rev().map(scaled).find(right).unwrap_or_default()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
fn nearest(importance: f64) -> u8 {
    importance.round() as u8
}
