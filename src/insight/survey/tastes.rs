//! The typical taste of each possible winner, one after another.

use super::game::Side;
use super::table::Table;
use super::taste::importances;

/// Typical tastes, being made of the middles of regions.
#[derive(Default)]
pub struct Tastes {
    middles: Vec<(u16, Vec<f64>)>,
    found: Vec<(u16, Vec<u8>)>,
}

impl Tastes {
    /// Entries with the middles of the regions where they are alone first, as shares.
    pub fn new(middles: Vec<(u16, Vec<f64>)>) -> Self {
        Self { middles, found: Vec::new() }
    }

    /// Makes one; whether none is left.
    pub fn step(&mut self, table: &Table) -> bool {
        if let Some((entry, middle)) = self.middles.pop() {
            let others = (0..=u16::MAX).take(table.height());
            let rivals: Vec<u16> = others.filter(|&other| other != entry).collect();
            let side = Side { table, entry: entry.into(), rivals: &rivals };
            self.found.push((entry, importances(side, &middle)));
        }
        self.middles.is_empty()
    }

    /// What was made, for each of so many entries.
    pub fn found(&self, entries: usize) -> Vec<Vec<u8>> {
        let mut all = vec![Vec::new(); entries];
        for (entry, taste) in &self.found {
            all[usize::from(*entry)].clone_from(taste);
        }
        all
    }
}
