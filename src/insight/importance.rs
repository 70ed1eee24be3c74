//! An importance between the whole ones: where a slider would have to stand for an exact tie.

use super::numbers::gcd;
use std::cmp::Ordering;

/// A fraction in lowest terms, from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Importance {
    /// Above the line.
    pub num: i64,
    /// Below the line; above zero.
    pub den: i64,
}

impl Importance {
    /// The fraction `num / den`, for `num` from 0 to `100 × den`, `den` above 0.
    pub(super) fn new(num: i64, den: i64) -> Self {
        let common = gcd(num, den).max(1);
        Self { num: num / common, den: den / common }
    }

    /// A whole importance.
    #[must_use]
    pub fn whole(importance: u8) -> Self {
        Self { num: importance.into(), den: 1 }
    }

    /// Whether a slider can stand there.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.den == 1
    }

    /// The whole importance here or next below.
    #[must_use]
    pub fn floor(self) -> u8 {
        u8::try_from(self.num / self.den.max(1)).unwrap_or_default()
    }

    /// The whole importance here or next above.
    #[must_use]
    pub fn ceil(self) -> u8 {
        self.floor() + u8::from(!self.is_whole())
    }

    /// Compared with a whole importance, exactly.
    #[must_use]
    pub fn against(self, importance: u8) -> Ordering {
        self.num.cmp(&(i64::from(importance) * self.den))
    }

    /// The nearest double. Both terms are below 2^53, so it is the quotient's.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // terms are at most 2e10
    pub fn nearest(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}
