//! The numbers that shares are made of: floats in the browser, fractions of any size at build time.

/// A number that can be added, multiplied and divided.
pub trait Number: Clone {
    /// A whole number.
    fn whole(number: impl Into<i128>) -> Self;
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
    /// The nearest float.
    fn to_float(&self) -> f64;
}

impl Number for f64 {
    #[allow(clippy::cast_precision_loss)] // the nearest float is meant
    fn whole(number: impl Into<i128>) -> Self {
        number.into() as Self
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

    fn to_float(&self) -> f64 {
        *self
    }
}
