//! The exact ranking.

use super::total::Total;
use super::weights::Weights;
use crate::dataset::Dataset;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

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
    /// With how many decimals to show the total, so that unequal neighbours look unequal.
    pub decimals: u8,
}

impl Ranking {
    /// Ranks a dataset under the given weights.
    #[must_use]
    pub fn of(dataset: &Dataset, weights: &Weights) -> Self {
        let weight = weights.sum().max(1);
        let factors: Vec<i64> = weights.factors().map(i64::from).collect();
        // std's heap sorts in n log n and is a third of the size of the general sort in wasm.
        let keys: BinaryHeap<_> = (0..dataset.entries.len())
            .map(|entry| {
                let row = dataset.row(entry).iter().zip(&factors);
                let points: i64 = row.map(|(score, factor)| i64::from(score.0) * factor).sum();
                (Reverse(points), dataset.by_name[entry], entry)
            })
            .collect();
        let mut placements: Vec<Placement> = Vec::with_capacity(keys.len());
        for (at, (Reverse(points), _, entry)) in (1..).zip(keys.into_sorted_vec()) {
            let total = Total { points, weight };
            let mut placement = Placement { entry, rank: at, tied: false, total, decimals: 2 };
            if let Some(above) = placements.last_mut() {
                if above.total == total {
                    above.tied = true;
                    placement.tied = true;
                    placement.rank = above.rank;
                }
                placement.decimals = above.total.decimals_apart(total);
                above.decimals = above.decimals.max(placement.decimals);
            }
            placements.push(placement);
        }
        level_ties(&mut placements);
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

    /// The placement of one entry.
    #[must_use]
    pub fn placement(&self, entry: usize) -> Placement {
        self.placements[usize::from(self.positions[entry])]
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

/// Equal totals are shown alike: each tie takes the most decimals that any of its members needs.
fn level_ties(placements: &mut [Placement]) {
    for group in placements.chunk_by_mut(|a, b| a.rank == b.rank) {
        let decimals = group.iter().map(|p| p.decimals).max().unwrap_or(2);
        for placement in group {
            placement.decimals = decimals;
        }
    }
}
