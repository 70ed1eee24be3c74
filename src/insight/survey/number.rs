//! The numbers that shares are made of: floats in the browser, fractions of any size at build time.

/// A number that can be added, multiplied and divided.
pub trait Number: Clone {
    /// A whole number.
    fn whole(number: i64) -> Self;
    /// The sum.
    #[must_use]
    fn plus(&self, other: &Self) -> Self;
    /// The difference.
    #[must_use]
    fn minus(&self, other: &Self) -> Self;
    /// The product.
    #[must_use]
    fn times(&self, other: &Self) -> Self;
    /// The quotient; the divisor is not 0.
    #[must_use]
    fn over(&self, divisor: &Self) -> Self;
    /// −1, 0 or 1.
    fn sign(&self) -> i8;
    /// Whether a part of the whole is so small that leaving it out changes nothing.
    fn is_nothing(&self) -> bool;
    /// The nearest float.
    fn to_float(&self) -> f64;
}

/// Parts below this are rounding: a share is made of at most some hundred thousand.
const NOTHING: f64 = 1e-19;

impl Number for f64 {
    #[allow(clippy::cast_precision_loss)] // differences of scores: below 2^53
    fn whole(number: i64) -> Self {
        number as Self
    }

    fn plus(&self, other: &Self) -> Self {
        self + other
    }

    fn minus(&self, other: &Self) -> Self {
        self - other
    }

    fn times(&self, other: &Self) -> Self {
        self * other
    }

    fn over(&self, divisor: &Self) -> Self {
        self / divisor
    }

    fn sign(&self) -> i8 {
        i8::from(*self > 0.0) - i8::from(*self < 0.0)
    }

    fn is_nothing(&self) -> bool {
        *self < NOTHING
    }

    fn to_float(&self) -> f64 {
        *self
    }
}
