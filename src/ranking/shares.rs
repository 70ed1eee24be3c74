//! Importances as whole percentages of their sum.

use super::weights::Weights;

/// The share of each category in whole percent. They always add up to 100: what rounding down
/// leaves over goes to the largest remainders, the first category first (Hamilton's method).
#[must_use]
pub fn shares(weights: &Weights) -> Vec<u8> {
    let sum = weights.sum().max(1);
    let (mut shares, mut remainders) = (Vec::new(), Vec::new());
    for factor in weights.factors() {
        shares.push(u8::try_from(factor * 100 / sum).unwrap_or(100));
        remainders.push(factor * 100 % sum);
    }
    // The remainders add up to a multiple of the sum: this is how many percent are left.
    for _ in 0..remainders.iter().sum::<u32>() / sum {
        let (mut best, mut most) = (0, 0);
        for (category, &remainder) in remainders.iter().enumerate() {
            if remainder > most {
                (best, most) = (category, remainder);
            }
        }
        shares[best] += 1;
        remainders[best] = 0;
    }
    shares
}
