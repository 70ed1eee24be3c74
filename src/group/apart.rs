//! How far apart two people are.

use crate::ranking::Ranking;

/// Kendall's distance between two rankings: over how many pairs of entries they disagree.
///
/// A pair that one ranks and the other ties counts half (Kendall 1938; for ties Fagin and others, "Comparing
/// partial rankings", 2006). Held in halves, so that it is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// Twice the distance.
    pub halves: u32,
    /// How many pairs there are.
    pub pairs: u32,
}

/// The distance between two rankings of the same entries.
#[must_use]
pub fn apart(one: &Ranking, other: &Ranking) -> Apart {
    let count = one.placements().len().min(other.placements().len());
    let rank = |ranking: &Ranking, entry| ranking.placement(entry).rank;
    let mut apart = Apart { halves: 0, pairs: 0 };
    for a in 0..count {
        for b in a + 1..count {
            let (here, there) =
                (rank(one, a).cmp(&rank(one, b)), rank(other, a).cmp(&rank(other, b)));
            apart.pairs += 1;
            apart.halves += match (here.is_eq(), there.is_eq()) {
                (true, true) => 0,
                (true, false) | (false, true) => 1,
                (false, false) => 2 * u32::from(here != there),
            };
        }
    }
    apart
}
