//! Best and worst places of all entries, one search after another.

use super::places::{Found, SEARCHED, Search};
use super::table::Table;

/// Best and worst places, where they can be searched for.
pub struct Places {
    /// The table in which the worst place is the best.
    negated: Option<Table>,
    entries: usize,
    search: Option<Search>,
    /// How many are ahead at least and behind at least, for each entry in turn.
    least: Vec<u16>,
    given_up: bool,
}

impl Places {
    /// Nothing is known yet.
    pub fn new(table: &Table) -> Self {
        let entries = table.height();
        let negated = (entries <= SEARCHED).then(|| table.negated());
        Self { given_up: negated.is_none(), negated, entries, search: None, least: Vec::new() }
    }

    /// Goes on a little; whether it is at its end.
    pub fn step(&mut self, table: &Table) -> bool {
        if self.given_up || self.are_known() {
            return true;
        }
        let (entry, worst) = (self.least.len() / 2, self.least.len() % 2 == 1);
        let table = self.negated.as_ref().filter(|_| worst).unwrap_or(table);
        match self.search.get_or_insert_with(|| Search::new(table, entry)).step(table) {
            Found::Nothing => {}
            Found::Least(least) => {
                self.least.push(least);
                self.search = None;
            }
            Found::TooMuch => self.given_up = true,
        }
        false
    }

    /// Whether all are known.
    pub fn are_known(&self) -> bool {
        self.least.len() == 2 * self.entries
    }

    /// The best and the worst place of an entry, if all are known.
    pub fn of(&self, table: &Table, entry: usize) -> Option<(u16, u16)> {
        let least = self.least.get(2 * entry..2 * entry + 2).filter(|_| self.are_known())?;
        let rivals = table.rows().filter(|row| *row != table.row(entry)).count();
        Some((1 + least[0], 1 + u16::try_from(rivals).unwrap_or(u16::MAX) - least[1]))
    }
}
