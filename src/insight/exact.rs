//! Fractions of any size as numbers of a survey. Not a part of the page: `src/build.rs` and the tests
//! compile this file, each beside its own [`Number`].

use super::Number;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// A fraction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd)]
pub struct Exact(pub BigRational);

impl Number for Exact {
    fn whole(number: impl Into<i128>) -> Self {
        Self(BigRational::from(BigInt::from(number.into())))
    }

    fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }

    fn minus(&self, other: &Self) -> Self {
        Self(&self.0 - &other.0)
    }

    fn times(&self, other: &Self) -> Self {
        Self(&self.0 * &other.0)
    }

    fn over(&self, divisor: &Self) -> Self {
        Self(&self.0 / &divisor.0)
    }

    fn sign(&self) -> i8 {
        let zero = BigRational::from(BigInt::from(0));
        i8::from(self.0 > zero) - i8::from(self.0 < zero)
    }

    fn to_float(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }
}
