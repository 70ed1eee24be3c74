//! The exact ranking.

use super::sorted::{entry_of, key, sorted};
use super::total::Total;
use super::weights::Weights;
use crate::dataset::{Dataset, Hundredths};

/// All entries in order of their totals, best first; ties in order of name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    placements: Vec<Placement>,
    /// For each entry its index in `placements`.
    positions: Vec<u16>,
}

/// An entry's place in a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Index of the entry in the dataset.
    pub entry: usize,
    /// Its place from 1. Equal totals share one, and the next is skipped: 1, 2, 2, 4.
    pub rank: u16,
    /// Whether it shares the place.
    pub tied: bool,
    /// Its total.
    pub total: Total,
}

impl Ranking {
    /// Ranks a dataset under the given weights.
    #[must_use]
    pub fn of(dataset: &Dataset, weights: &Weights) -> Self {
        let weight = weights.sum().max(1);
        let factors: Vec<i64> = weights.factors().map(i64::from).collect();
        let rows = dataset.scores.chunks_exact(factors.len().max(1));
        let total = |row: &[Hundredths]| -> i64 {
            row.iter().zip(&factors).map(|(score, factor)| i64::from(score.0) * factor).sum()
        };
        let points: Vec<i64> = rows.map(total).collect();
        // From the order of names on, by how far each is behind: at most 32 × 100 × 2e8 and so below 2^50.
        let most = points.iter().max().copied().unwrap_or_default();
        let mut keys = vec![0; points.len()];
        for (entry, &own) in points.iter().enumerate() {
            keys[usize::from(dataset.by_name[entry])] = key(most.abs_diff(own), entry);
        }
        let mut placements: Vec<Placement> = Vec::with_capacity(keys.len());
        for (at, entry) in (1..).zip(sorted(keys).into_iter().map(entry_of)) {
            let total = Total { points: points[entry], weight };
            let mut placement = Placement { entry, rank: at, tied: false, total };
            if let Some(above) = placements.last_mut().filter(|above| above.total == total) {
                above.tied = true;
                placement.tied = true;
                placement.rank = above.rank;
            }
            placements.push(placement);
        }
        let mut positions = vec![0; placements.len()];
        for (position, placement) in (0..).zip(&placements) {
            positions[placement.entry] = position;
        }
        Self { placements, positions }
    }

    /// The placements, best first.
    #[must_use]
    pub fn placements(&self) -> &[Placement] {
        &self.placements
    }

    /// How many stand before an entry, those in front of it in its tie among them.
    #[must_use]
    pub fn position(&self, entry: usize) -> usize {
        self.positions[entry].into()
    }

    /// The placement of one entry.
    #[must_use]
    pub fn placement(&self, entry: usize) -> Placement {
        self.placements[self.position(entry)]
    }

    /// With how many decimals to show an entry's total, so that unequal neighbours look unequal, and
    /// equal totals alike.
    #[must_use]
    pub fn decimals(&self, entry: usize) -> u8 {
        let (above, rest) = self.placements.split_at(self.position(entry));
        let own = self.placement(entry).total;
        let other = |placement: &&Placement| placement.total != own;
        let neighbours = [above.iter().rev().find(other), rest.iter().find(other)];
        neighbours.into_iter().flatten().map(|p| own.decimals_apart(p.total)).max().unwrap_or(2)
    }

    /// How many places an entry stands higher here than in `baseline`; negative if lower.
    #[must_use]
    pub fn rise(&self, baseline: &Self, entry: usize) -> i32 {
        i32::from(baseline.placement(entry).rank) - i32::from(self.placement(entry).rank)
    }

    /// The entries that share first place.
    pub fn leaders(&self) -> impl Iterator<Item = usize> + '_ {
        self.placements.iter().take_while(|p| p.rank == 1).map(|p| p.entry)
    }
}
