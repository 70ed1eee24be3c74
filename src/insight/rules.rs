//! Who would be first if the scores were added up in another way.

use super::numbers::{by_name, factors, gcd};
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::{Ranking, Weights};
use std::cmp::Ordering;

/// How near to the largest product a float must be for its product to be compared in integers. A
/// product of at most 3,200 scores is made by less than 2 × 3,200 roundings of 2^-53 each, together
/// below 1e-12.
const NEAR: f64 = 1e-11;

/// How far below the largest product a bound must be for nothing under it to matter: the bound is made by
/// some 2 × 3,200 roundings as well, of a mean that is itself rounded.
const FAR: f64 = 1e-9;

/// How many entries that near are compared in integers, so that a dataset made of thousands cannot hold up
/// the page; what is as near after them counts as equal.
const EXACT: i32 = 64;

/// Who has the largest geometric mean, Π score ^ share, in order of name: the rule under which a weak
/// score hurts more than a strong one helps.
///
/// Nobody where the scale goes down to zero or below: the rule knows only scores above zero. Floats
/// find who is near the top; those are compared as whole numbers of any length.
///
/// `ranking` is that of the weighted mean, which no geometric mean is above: as soon as it falls behind the
/// largest product so far, so does all that follows.
#[must_use]
pub fn geometric_leaders(dataset: &Dataset, weights: &Weights, ranking: &Ranking) -> Vec<usize> {
    if dataset.scale.min.0 <= 0 {
        return Vec::new();
    }
    let mut powers = factors(weights);
    let common = powers.iter().fold(0, |common, &power| gcd(common, power)).max(1);
    for power in &mut powers {
        *power /= common;
    }
    let all = powers.iter().sum();
    let mut products: Vec<(usize, Product)> = Vec::new();
    let mut most: Option<Product> = None;
    for placement in ranking.placements() {
        #[allow(clippy::cast_precision_loss)] // below 2^53
        let mean = placement.total.points as f64 / f64::from(placement.total.weight);
        let most = most.get_or_insert_with(|| Product::of(dataset.row(placement.entry), &powers));
        if Product::ONE.times_power(mean.max(0.0), all).over(*most) < 1.0 - FAR {
            break;
        }
        let product = Product::of(dataset.row(placement.entry), &powers);
        if product.over(*most) > 1.0 {
            *most = product;
        }
        products.push((placement.entry, product));
    }
    let Some(most) = most else { return Vec::new() };
    let (mut leaders, mut exact) = (Vec::new(), EXACT);
    for (entry, product) in products {
        if product.over(most) > 1.0 - NEAR {
            let order = match leaders.first() {
                Some(&leader) if exact > 0 => compare(dataset, &powers, entry, leader),
                _ => Ordering::Equal,
            };
            exact -= 1;
            match order {
                Ordering::Less => {}
                Ordering::Equal => leaders.push(entry),
                Ordering::Greater => leaders = vec![entry],
            }
        }
    }
    by_name(dataset, leaders)
}

/// Who has the best weakest score among the categories that count, in order of name.
#[must_use]
pub fn weakest_leaders(dataset: &Dataset, weights: &Weights) -> Vec<usize> {
    let factors = factors(weights);
    let (mut best, mut leaders) = (i32::MIN, Vec::new());
    for (entry, row) in dataset.scores.chunks_exact(factors.len().max(1)).enumerate() {
        let counting = row.iter().zip(&factors).filter(|&(_, &factor)| factor > 0);
        let mut weakest = i32::MAX;
        for (score, _) in counting {
            weakest = weakest.min(score.0);
            // Most fall short early.
            if weakest < best {
                break;
            }
        }
        if weakest > best {
            leaders.clear();
        }
        if weakest >= best {
            leaders.push(entry);
            best = weakest;
        }
    }
    by_name(dataset, leaders)
}

/// A product too large for a float: `mantissa × 2 ^ exponent`, the mantissa from 1 to 2.
#[derive(Clone, Copy)]
struct Product {
    mantissa: f64,
    exponent: i64,
}

impl Product {
    const ONE: Self = Self { mantissa: 1.0, exponent: 0 };

    fn of(row: &[Hundredths], powers: &[i64]) -> Self {
        // What is ruled out stands below the scale: a product of next to nothing.
        let factors = row.iter().zip(powers);
        factors.fold(Self::ONE, |all, (score, &power)| {
            all.times_power(f64::from(score.0.max(0)), power)
        })
    }

    /// Times a number to a power.
    fn times_power(mut self, number: f64, mut power: i64) -> Self {
        let mut square = Self { mantissa: number, exponent: 0 };
        while power > 0 {
            if power % 2 == 1 {
                self = self.times(square);
            }
            square = square.times(square);
            power /= 2;
        }
        self
    }

    fn times(self, other: Self) -> Self {
        let product = self.mantissa * other.mantissa;
        // A positive double's bits: 11 of exponent, biased by 1,023, then 52 of fraction.
        let bits = product.to_bits();
        let exponent = i64::from((bits >> 52) as u32) - 1023;
        let mantissa = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
        Self { mantissa, exponent: self.exponent + other.exponent + exponent }
    }

    /// The quotient where it is near one; else 0 if this is smaller, or 2.
    fn over(self, other: Self) -> f64 {
        match self.exponent - other.exponent {
            -1 => self.mantissa / other.mantissa / 2.0,
            0 => self.mantissa / other.mantissa,
            1 => self.mantissa / other.mantissa * 2.0,
            smaller if smaller < 0 => 0.0,
            _ => 2.0,
        }
    }
}

/// Compares two products exactly. Categories in which both have the same score are left out.
fn compare(dataset: &Dataset, powers: &[i64], a: usize, b: usize) -> Ordering {
    let mut sides = [vec![1_u32], vec![1_u32]];
    for ((a, b), &power) in dataset.row(a).iter().zip(dataset.row(b)).zip(powers) {
        for (side, score) in sides.iter_mut().zip([a, b]) {
            for _ in 0..if a == b { 0 } else { power } {
                multiply(side, score.0.unsigned_abs());
            }
        }
    }
    let [a, b] = sides;
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// Multiplies a whole number, its lowest 32 bits first and no zero on top.
fn multiply(number: &mut Vec<u32>, factor: u32) {
    let mut carry = 0_u64;
    for digit in number.iter_mut() {
        carry += u64::from(*digit) * u64::from(factor);
        *digit = (carry & 0xffff_ffff) as u32;
        carry >>= 32;
    }
    // Less than a factor, and so it fits.
    number.extend(u32::try_from(carry).ok().filter(|&carry| carry > 0));
}
