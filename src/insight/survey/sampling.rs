//! Weightings drawn at random, always the same ones: for what is too large to be worked out.

use super::model::Approximate;
use super::table::Table;

/// Evenly distributed numbers (`SplitMix64`: Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Above 0, at most 1.
    #[allow(clippy::cast_precision_loss)] // 53 bits
    fn unit(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / 9_007_199_254_740_992.0
    }
}

/// What was seen of one entry.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The best place.
    pub best: u16,
    /// The worst place.
    pub worst: u16,
    /// Whether a weighting left no doubt that it can be alone in first place.
    pub first: bool,
    places: u64,
    wins: u32,
    /// Σ of the weightings under which it was alone first; empty if there was none.
    taste: Vec<f64>,
}

/// What was seen of all entries, sample by sample.
pub struct Samples {
    random: Random,
    cells: Vec<f64>,
    largest: f64,
    shares: Vec<f64>,
    totals: Vec<(f64, u16)>,
    seen: Vec<Seen>,
    drawn: u32,
}

/// The seed, so that a dataset always has the same survey.
const SEED: u64 = 2026;
/// How much less than its rivals a total must be, relative to the largest difference, so that rounding
/// cannot have made the difference.
const DOUBT: f64 = 1e-12;

impl Samples {
    /// Nothing is seen yet.
    pub fn new(table: &Table) -> Self {
        let unseen =
            Seen { best: u16::MAX, worst: 0, first: false, places: 0, wins: 0, taste: Vec::new() };
        Self {
            random: Random(SEED),
            largest: f64::from(i32::try_from(table.reach()).unwrap_or(i32::MAX)),
            shares: vec![0.0; table.width()],
            totals: Vec::with_capacity(table.height()),
            seen: vec![unseen; table.height()],
            cells: Vec::new(),
            drawn: 0,
        }
    }

    /// How much work a sample is, in small steps of arithmetic.
    pub fn cost(table: &Table) -> usize {
        table.height() * (table.width() + 24) + 60 * table.width()
    }

    /// How many were drawn.
    pub fn drawn(&self) -> u32 {
        self.drawn
    }

    /// Draws a weighting, uniform on the simplex of shares, and looks who is where.
    pub fn step(&mut self, table: &Table) {
        if self.drawn == 0 {
            self.cells = table.rows().flatten().map(|&cell| f64::from(cell)).collect();
        }
        for share in &mut self.shares {
            *share = -self.random.unit().ln();
        }
        let sum: f64 = self.shares.iter().sum();
        for share in &mut self.shares {
            *share /= sum;
        }
        self.totals.clear();
        for (row, entry) in self.cells.chunks_exact(self.shares.len()).zip(0..) {
            let total = row.iter().zip(&self.shares).map(|(cell, share)| cell * share).sum();
            self.totals.push((total, entry));
        }
        self.totals.sort_unstable_by(|(a, _), (b, _)| b.total_cmp(a));
        self.drawn += 1;
        let (mut place, mut above) = (1, f64::INFINITY);
        for (&(total, entry), nth) in self.totals.iter().zip(1_u16..) {
            if total < above {
                (place, above) = (nth, total);
            }
            let seen = &mut self.seen[usize::from(entry)];
            seen.best = seen.best.min(place);
            seen.worst = seen.worst.max(place);
            seen.places += u64::from(place);
        }
        self.crown();
    }

    /// Notes who is alone in first place.
    fn crown(&mut self) {
        let [(first, entry), rest @ ..] = self.totals.as_slice() else { return };
        let gap = first - rest.first().map_or(f64::NEG_INFINITY, |(second, _)| *second);
        if gap <= 0.0 {
            return;
        }
        let seen = &mut self.seen[usize::from(*entry)];
        seen.first |= gap > DOUBT * self.largest;
        seen.wins += 1;
        seen.taste.resize(self.shares.len(), 0.0);
        for (sum, share) in seen.taste.iter_mut().zip(&self.shares) {
            *sum += share;
        }
    }

    /// What was seen of an entry.
    pub fn seen(&self, entry: usize) -> &Seen {
        &self.seen[entry]
    }

    /// How good shares are.
    pub fn approximate(&self) -> Approximate {
        let error = 0.98 / f64::from(self.drawn.max(1)).sqrt();
        Approximate { samples: self.drawn, error }
    }
}

impl Seen {
    /// Its mean place in so many samples.
    #[allow(clippy::cast_precision_loss)] // far below 2^53
    pub fn expected(&self, drawn: u32) -> f64 {
        self.places as f64 / f64::from(drawn.max(1))
    }

    /// Its share of first places in so many samples.
    pub fn wins(&self, drawn: u32) -> f64 {
        f64::from(self.wins) / f64::from(drawn.max(1))
    }

    /// The middle of the weightings under which it was first, as shares; empty if there was none.
    pub fn taste(&self) -> Vec<f64> {
        self.taste.iter().map(|sum| sum / f64::from(self.wins.max(1))).collect()
    }
}
