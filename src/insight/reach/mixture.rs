//! What is new in a row, and how the rest is mixed from others.

use super::race::{add, dot};

/// Splits a row into what no mixture of others can say, and the factors of the mixture that says the
/// rest (Gram and Schmidt's method, each projection twice against rounding). The others are
/// independent of each other.
pub fn split(others: &[Vec<f64>], new: &[f64]) -> (Vec<f64>, Vec<f64>) {
    // A unit row for each of the others, and the factors that make the other from the units so far.
    let mut units: Vec<Vec<f64>> = Vec::new();
    let mut columns: Vec<Vec<f64>> = Vec::new();
    for at in 0..=others.len() {
        let mut rest = others.get(at).map_or(new, |other| other).to_vec();
        let mut factors = vec![0.0; at];
        for _ in 0..2 {
            for (unit, factor) in units.iter().zip(&mut factors) {
                let part = dot(unit, &rest);
                *factor += part;
                add(&mut rest, -part, unit);
            }
        }
        if at == others.len() {
            for (at, column) in columns.iter().enumerate().rev() {
                factors[at] /= column[at];
                let factor = factors[at];
                add(&mut factors[..at], -factor, column);
            }
            return (rest, factors);
        }
        let length = dot(&rest, &rest).sqrt();
        for part in &mut rest {
            *part /= length;
        }
        factors.push(length);
        units.push(rest);
        columns.push(factors);
    }
    (Vec::new(), Vec::new())
}
