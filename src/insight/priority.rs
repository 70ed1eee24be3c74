//! An order of priorities instead of numbers: weights to start from, and what the order alone settles.

use crate::dataset::Dataset;
use crate::ranking::{MAX_IMPORTANCE, Weights};

/// Importances for categories in order of priority, the most important first: the centroid of all
/// shares that have this order.
///
/// The r-th of m categories has the share (1/m) Σ 1/t over t = r … m (rank-order centroid: Barron and
/// Barrett 1996). The largest importance is 100, the others are rounded in proportion to it, and none is 0.
/// `order` holds each category once.
#[must_use]
pub fn centroid_weights(order: &[usize]) -> Weights {
    let mut weights = Weights::new(vec![0; order.len()]);
    let whole = tail(1, order.len());
    for (place, &category) in (1..).zip(order) {
        // The nearest whole number; a sum of floats is enough where nothing is decided.
        let importance = f64::from(MAX_IMPORTANCE) * tail(place, order.len()) / whole + 0.5;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 0.5 to 100.5
        let importance = importance as u8;
        weights.set(category, importance.max(1));
    }
    weights
}

/// Σ 1/t from `from` to `to`, the small terms first.
fn tail(from: usize, to: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)] // a number of categories
    (from..=to).rev().map(|t| 1.0 / t as f64).sum()
}

/// Whether an order of priorities alone puts `a` above `b`: under no weights that fall, or stay, from
/// each category to the next, is `a` behind; and it is ahead wherever the last category still
/// counts.
///
/// Proved by sums along the order: with d = difference of the scores and P its sum over the first r
/// categories, the gap is Σ (importance r − importance r + 1) × P, every bracket at least zero. So no
/// P may be below zero (Kirkwood and Sarin 1985), and the last bracket is the last importance, whose P
/// must be above zero.
#[must_use]
pub fn settled(dataset: &Dataset, order: &[usize], a: usize, b: usize) -> bool {
    let (a, b) = (dataset.row(a), dataset.row(b));
    let mut sum = 0;
    for &category in order.iter().filter(|&&category| category < a.len()) {
        sum += i64::from(a[category].0) - i64::from(b[category].0);
        if sum < 0 {
            return false;
        }
    }
    sum > 0
}

/// The entry that an order of priorities alone puts above every other, if there is one.
#[must_use]
pub fn settled_winner(dataset: &Dataset, order: &[usize]) -> Option<usize> {
    // Whoever is above all others is above whoever was kept before it, and is then kept itself.
    let mut kept = 0;
    for entry in 1..dataset.entries.len() {
        if settled(dataset, order, entry, kept) {
            kept = entry;
        }
    }
    let beats = |other| other == kept || settled(dataset, order, kept, other);
    (0..dataset.entries.len()).all(beats).then_some(kept)
}
