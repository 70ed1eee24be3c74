//! Which entries are nowhere better than another: no weights put them before it.

use super::table::Table;

/// Up to so many entries, all that dominate one are named.
const ALL_NAMED: usize = 1_000;
/// How many are named where there are more.
const SOME_NAMED: usize = 32;

/// Which entries dominate which, found out one entry at a time.
pub struct Dominance {
    /// Best mean first: nobody is dominated by who comes later.
    order: Vec<u16>,
    /// The rows in that order.
    rows: Table,
    next: usize,
    named: usize,
    because: Vec<Vec<u16>>,
}

impl Dominance {
    /// Nothing is known yet.
    pub fn new(table: &Table) -> Self {
        let sums: Vec<i64> =
            table.rows().map(|row| row.iter().map(|&c| i64::from(c)).sum()).collect();
        let mut order: Vec<u16> = (0..=u16::MAX).take(sums.len()).collect();
        order.sort_unstable_by_key(|&at| (-sums[usize::from(at)], at));
        let named = if sums.len() > ALL_NAMED { SOME_NAMED } else { sums.len() };
        let rows = table.selection(&order);
        Self { because: vec![Vec::new(); sums.len()], order, rows, next: 0, named }
    }

    /// Compares one entry with all of a higher mean; whether that was the last. Says also how many were
    /// compared.
    pub fn step(&mut self) -> (bool, usize) {
        let Some(&at) = self.order.get(self.next) else { return (true, 0) };
        let row = self.rows.row(self.next);
        let before = self.rows.rows().zip(&self.order).take(self.next);
        let dominates = |(other, _): &(&[i32], _)| other.iter().zip(row).all(|(a, b)| a >= b);
        let found = before.filter(dominates).filter(|(other, _)| *other != row).take(self.named);
        let mut because: Vec<u16> = found.map(|(_, other)| *other).collect();
        because.sort_unstable();
        self.because[usize::from(at)] = because;
        self.next += 1;
        (self.next == self.order.len(), self.next)
    }

    /// All entries, the one with the highest mean first.
    pub fn order(&self) -> &[u16] {
        &self.order
    }

    /// The entries that dominate this one, in the dataset's order.
    pub fn because(&self, entry: usize) -> &[u16] {
        &self.because[entry]
    }
}
