//! Exact decimals with at most two places.

use std::fmt;

/// A decimal held as an integer number of hundredths: `8.75` is `Hundredths(875)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub i32);

/// Why a number cannot be held as [`Hundredths`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotExact {
    /// It has more than two decimal places, or is not a number at all.
    Places,
    /// It is larger than a million, or smaller than minus a million.
    Size,
}

impl Hundredths {
    /// The largest magnitude that is accepted, so that no total can overflow.
    pub const LIMIT: i32 = 100_000_000;

    /// Reads a number as JSON gives it.
    ///
    /// A double that was written with at most two decimal places is the nearest double to
    /// `k / 100` for one integer `k`; division rounds to the nearest double as well, so the test
    /// is exact and needs no tolerance.
    ///
    /// # Errors
    /// [`NotExact`] if the number has more places or is out of range.
    pub fn from_decimal(number: f64) -> Result<Self, NotExact> {
        let scaled = (number * 100.0).round();
        if scaled.abs() > f64::from(Self::LIMIT) {
            return Err(NotExact::Size);
        }
        #[allow(clippy::cast_possible_truncation)]
        // within LIMIT, or NaN, which the next line refuses
        let hundredths = scaled as i32;
        #[allow(clippy::float_cmp)] // equality is the point
        if f64::from(hundredths) / 100.0 == number {
            Ok(Self(hundredths))
        } else {
            Err(NotExact::Places)
        }
    }
}

impl fmt::Display for Hundredths {
    /// As short as it is exact: `10`, `8.5`, `8.75`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let magnitude = self.0.unsigned_abs();
        let (whole, rest) = (magnitude / 100, magnitude % 100);
        if rest == 0 {
            write!(f, "{whole}")
        } else if rest.is_multiple_of(10) {
            write!(f, "{whole}.{}", rest / 10)
        } else {
            write!(f, "{whole}.{}{}", rest / 10, rest % 10)
        }
    }
}
