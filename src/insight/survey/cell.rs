//! The numbers that a game is solved in: floats, which are fast, and integers, which are right.

/// A number of a tableau. All numbers of one tableau stand over the same divisor, which is positive.
pub trait Cell: Copy {
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// What is added to a lead so that it is positive.
    fn raise(largest: i64) -> Self;
    /// A lead, where none is larger than `largest` either way.
    fn lead(lead: i64, largest: i64) -> Self;
    /// `self + a × b`; `None` if it is out of range.
    fn add_product(self, a: Self, b: Self) -> Option<Self>;
    /// `(pivot × here − row × column) / divisor`, which is whole; `None` if it is out of range.
    fn turned(self, pivot: Self, row: Self, column: Self, divisor: Self) -> Option<Self>;
    /// The same below 0.
    #[must_use]
    fn negated(self) -> Self;
    /// −1, 0 or 1, as a fraction over a divisor.
    fn sign(self, divisor: Self) -> i8;
    /// Whether it is less.
    fn is_less(self, than: Self) -> bool;
    /// The quotient as a float.
    fn over(self, divisor: Self) -> f64;
}

/// What a float over its divisor must exceed to count as something.
const NOTICED: f64 = 1e-11;

#[allow(clippy::cast_precision_loss)] // leads are below 2^30
impl Cell for f64 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;

    // Leads become −1 to 1, and are raised by 1 and a bit, so that one bound serves all data.
    fn raise(_largest: i64) -> Self {
        1.0 + 1.0 / 64.0
    }

    fn lead(lead: i64, largest: i64) -> Self {
        lead as Self / largest as Self
    }

    fn add_product(self, a: Self, b: Self) -> Option<Self> {
        Some(self + a * b)
    }

    fn turned(self, pivot: Self, row: Self, column: Self, divisor: Self) -> Option<Self> {
        Some((pivot * self - row * column) / divisor)
    }

    fn negated(self) -> Self {
        -self
    }

    fn sign(self, divisor: Self) -> i8 {
        let noticed = NOTICED * divisor;
        i8::from(self > noticed) - i8::from(self < -noticed)
    }

    fn is_less(self, than: Self) -> bool {
        self < than
    }

    fn over(self, divisor: Self) -> f64 {
        self / divisor
    }
}

impl Cell for i128 {
    const ZERO: Self = 0;
    const ONE: Self = 1;

    fn raise(largest: i64) -> Self {
        Self::from(largest) + 1
    }

    fn lead(lead: i64, _largest: i64) -> Self {
        lead.into()
    }

    fn add_product(self, a: Self, b: Self) -> Option<Self> {
        a.checked_mul(b).and_then(|product| product.checked_add(self))
    }

    fn turned(self, pivot: Self, row: Self, column: Self, divisor: Self) -> Option<Self> {
        let less = row.checked_mul(column)?;
        Some(pivot.checked_mul(self)?.checked_sub(less)? / divisor)
    }

    fn negated(self) -> Self {
        -self
    }

    fn sign(self, _divisor: Self) -> i8 {
        i8::from(self > 0) - i8::from(self < 0)
    }

    fn is_less(self, than: Self) -> bool {
        self < than
    }

    #[allow(clippy::cast_precision_loss)] // a ratio for the eye, and for rounding that is checked
    fn over(self, divisor: Self) -> f64 {
        self as f64 / divisor as f64
    }
}
