//! How much of all weightings each leader wins, and the middle of it: cut out one leader after another.

use super::number::Number;
use super::region::{Region, Turned};
use super::table::Table;

/// More categories are not cut: the number of corners grows too fast.
const CATEGORIES: usize = 8;
/// Nor more leaders than this.
const LEADERS: usize = 40;
/// Where it is given up: steps × categories².
const MOST_WORK: usize = 8_000_000;

/// The regions of first place.
pub struct Regions<N> {
    /// Leaders whose region is known or being cut out, in turn.
    regions: Vec<Region<N>>,
    steps: usize,
}

/// How the cutting goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// There is more to do.
    Going,
    /// All are known.
    Done,
    /// It takes too long.
    TooMuch,
}

impl<N: Number> Regions<N> {
    /// Whether to begin at all.
    pub fn can_be_cut(categories: usize, leaders: usize) -> bool {
        leaders <= 1 || leaders <= LEADERS && categories <= CATEGORIES
    }

    /// Nothing is cut yet.
    pub fn new() -> Self {
        Self { regions: Vec::new(), steps: 0 }
    }

    /// A step of the region in turn.
    pub fn step(&mut self, table: &Table, leaders: &[u16]) -> Cut {
        if self.steps * table.width().pow(2) > MOST_WORK {
            return Cut::TooMuch;
        }
        self.steps += 1;
        match self.regions.last_mut().map_or(Turned::Done, |region| region.step(table)) {
            Turned::Going => {}
            Turned::Lost => return Cut::TooMuch,
            Turned::Done => {
                let Some(&leader) = leaders.get(self.regions.len()) else { return Cut::Done };
                let rivals = leaders.iter().copied().filter(|&l| l != leader).collect();
                self.regions.push(Region::new(table, leader, rivals));
            }
        }
        Cut::Going
    }

    /// The regions, a leader each.
    pub fn regions(&self) -> &[Region<N>] {
        &self.regions
    }
}
