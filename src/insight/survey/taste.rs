//! The typical taste behind a first place, in whole importances.

use super::game::Side;

/// The highest importance.
const MOST: u8 = 100;

/// Importances in the proportions of these shares that put the entry ahead of all its rivals: the
/// largest is 100, or as near to it as stays correct; and if none does, with one of them moved by one.
/// Empty if that does not help either.
pub fn importances(side: Side, shares: &[f64]) -> Vec<u8> {
    let largest = shares.iter().copied().fold(0.0, f64::max);
    if largest <= 0.0 {
        return Vec::new();
    }
    let scaled = |most: u8| -> Vec<u8> {
        shares.iter().map(|share| nearest(share / largest * f64::from(most))).collect()
    };
    // Who spoiled the last attempt is likely to spoil the next.
    let mut spoiler = side.rivals.first().copied();
    let mut is_right = |taste: &[u8]| {
        let behind = |&rival: &u16| {
            let parts = side.lead(rival).zip(taste).map(|(lead, &w)| lead * i64::from(w));
            parts.sum::<i64>() <= 0
        };
        if spoiler.as_ref().is_some_and(behind) {
            return false;
        }
        let found = side.rivals.iter().copied().find(behind);
        spoiler = found.or(spoiler);
        found.is_none()
    };
    for most in (1..=MOST).rev() {
        let taste = scaled(most);
        if is_right(&taste) {
            return taste;
        }
    }
    for most in (1..=MOST).rev() {
        let mut taste = scaled(most);
        for at in 0..taste.len() {
            let own = taste[at];
            for moved in [own.saturating_sub(1), MOST.min(own + 1)] {
                taste[at] = moved;
                if is_right(&taste) {
                    return taste;
                }
            }
            taste[at] = own;
        }
    }
    Vec::new()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
fn nearest(importance: f64) -> u8 {
    importance.round() as u8
}
