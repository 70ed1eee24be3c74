//! The group's ranking: everyone's shares count the same.
//!
//! The group's share of a category is the mean of the people's shares, (1 ÷ n) Σ importance ÷ sum. Over the least
//! common multiple of the sums these are whole numbers, and so are the totals: order and ties are exact.

use crate::dataset::Dataset;
use crate::ranking::Weights;

/// The mean of several people's shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mean {
    /// A whole number for each category: its share is this over `whole`.
    pub parts: Vec<i128>,
    /// What the parts add up to.
    pub whole: i128,
}

/// An entry's place in the group's ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Index of the entry.
    pub entry: usize,
    /// Its place from 1; equal totals share one: 1, 2, 2, 4.
    pub rank: u16,
    /// Whether it shares the place.
    pub tied: bool,
    /// Its total times `100 × whole`.
    pub points: i128,
}

impl Mean {
    /// The mean of some people's shares. `None` without people, or where the numbers grow beyond 128 bits: with
    /// twelve people and five categories they never do.
    #[must_use]
    pub fn of(people: &[&Weights]) -> Option<Self> {
        let first = people.first()?;
        let mut common: i128 = 1;
        for weights in people {
            let sum = i128::from(weights.sum());
            common = (common / gcd(common, sum)).checked_mul(sum)?;
        }
        let mut parts = vec![0_i128; first.importances().len()];
        for weights in people {
            let factor = common / i128::from(weights.sum());
            for (part, importance) in parts.iter_mut().zip(weights.factors()) {
                *part = part.checked_add(factor.checked_mul(i128::from(importance))?)?;
            }
        }
        let common = parts.iter().copied().fold(0, gcd).max(1);
        for part in &mut parts {
            *part /= common;
        }
        let whole = parts.iter().try_fold(0_i128, |sum, &part| sum.checked_add(part))?;
        Some(Self { parts, whole })
    }

    /// The shares in whole percent, which add up to 100: what rounding down leaves over goes to the largest
    /// remainders (Hamilton's method).
    #[must_use]
    pub fn percent(&self) -> Vec<u8> {
        // Halved until a hundredfold fits: a percent needs far fewer bits.
        let (mut parts, mut whole) = (self.parts.clone(), self.whole);
        while whole > i128::MAX / 200 {
            for part in &mut parts {
                *part /= 2;
            }
            whole = parts.iter().sum();
        }
        let whole = whole.max(1);
        let mut percent: Vec<u8> =
            parts.iter().map(|part| u8::try_from(part * 100 / whole).unwrap_or(100)).collect();
        let mut left: Vec<i128> = parts.iter().map(|part| part * 100 % whole).collect();
        let missing = 100 - percent.iter().map(|&part| i32::from(part)).sum::<i32>();
        for _ in 0..missing {
            let most = left.iter().copied().max().unwrap_or(0);
            if let Some(at) = left.iter().position(|&l| l == most) {
                percent[at] += 1;
                left[at] = -1;
            }
        }
        percent
    }

    /// All entries in order of their totals, best first; ties in order of name. `None` where a total grows beyond
    /// 128 bits.
    #[must_use]
    pub fn ranking(&self, dataset: &Dataset) -> Option<Vec<Standing>> {
        let mut all = Vec::with_capacity(dataset.entries.len());
        for entry in 0..dataset.entries.len() {
            let mut points = 0_i128;
            for (score, part) in dataset.row(entry).iter().zip(&self.parts) {
                points = points.checked_add(part.checked_mul(i128::from(score.0))?)?;
            }
            all.push(Standing { entry, rank: 0, tied: false, points });
        }
        all.sort_by_key(|s| (std::cmp::Reverse(s.points), dataset.by_name[s.entry]));
        for at in 0..all.len() {
            let place = u16::try_from(at + 1).unwrap_or(u16::MAX);
            let above = at.checked_sub(1).filter(|&above| all[above].points == all[at].points);
            all[at].rank = above.map_or(place, |above| all[above].rank);
            all[at].tied = above.is_some()
                || all.get(at + 1).is_some_and(|below| below.points == all[at].points);
        }
        Some(all)
    }

    /// A total as a decimal number with so many places, cut off after the last and not rounded: so no two totals
    /// change their order.
    #[must_use]
    pub fn decimal(&self, points: i128, places: u8) -> String {
        let whole = self.whole.max(1);
        let (sign, mut rest) = (if points < 0 { "-" } else { "" }, points.unsigned_abs());
        let whole = whole.unsigned_abs();
        // Hundredths first, then digit by digit: no number grows on the way.
        let hundredths = rest / whole;
        rest %= whole;
        let mut text = format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100);
        for _ in 2..places {
            rest = rest.saturating_mul(10);
            text.push_str(&(rest / whole).to_string());
            rest %= whole;
        }
        text
    }
}

fn gcd(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { gcd(other, one % other) }
}
