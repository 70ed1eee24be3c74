//! A weighted mean, held exactly.

/// A weighted mean of scores as a fraction: `points / (100 × weight)` on the dataset's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Σ importance × hundredths.
    pub points: i64,
    /// Σ importance; never 0.
    pub weight: u32,
}

impl Total {
    /// How many decimals always tell two unequal totals of one ranking apart: with 32
    /// categories they differ by at least 1 / 320,000.
    pub const ENOUGH_DECIMALS: u8 = 6;

    /// The total as a decimal number, rounded half away from zero to at most
    /// [`ENOUGH_DECIMALS`](Self::ENOUGH_DECIMALS) places.
    #[must_use]
    pub fn decimal(self, places: u8) -> String {
        let places = places.clamp(1, Self::ENOUGH_DECIMALS);
        let (rounded, unit) = (self.rounded(places), 10_u64.pow(u32::from(places)));
        let sign = if rounded < 0 { "-" } else { "" };
        let (whole, rest) = (rounded.unsigned_abs() / unit, rounded.unsigned_abs() % unit);
        format!("{sign}{whole}.{rest:0places$}", places = usize::from(places))
    }

    /// The total in units of the last of `places` decimals, rounded half away from zero.
    #[must_use]
    pub fn rounded(self, places: u8) -> i64 {
        let scaled = self.points * 10_i64.pow(u32::from(places));
        let divisor = 100 * i64::from(self.weight.max(1));
        (2 * scaled + scaled.signum() * divisor) / (2 * divisor)
    }

    /// The fewest decimals, but at least two, with which, and with any more, two totals of one
    /// ranking look different; two if they are equal. (9.3451 and 9.3449 differ with two decimals
    /// and not with three.)
    #[must_use]
    pub fn decimals_apart(self, other: Self) -> u8 {
        if self == other {
            return 2;
        }
        (2..Self::ENOUGH_DECIMALS)
            .rev()
            .find(|&places| self.rounded(places) == other.rounded(places))
            .map_or(2, |places| places + 1)
    }
}
