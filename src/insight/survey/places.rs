//! The best place that an entry can hold, and the worst.

use super::game::Side;
use super::table::Table;
use super::verdict::decide;

/// Up to so many entries places are searched for: a set of rivals is a mask.
pub const SEARCHED: usize = 32;
/// When a search is given up.
const MOST_NODES: usize = 20_000;

/// Rivals that the entry is to be ahead of, and those among them that must not be let go.
#[derive(Clone, Copy)]
struct Node {
    active: u32,
    kept: u32,
}

/// The search for the fewest rivals to let go so that some weights put an entry ahead of all others.
///
/// Where the entry cannot be ahead of a set of rivals, the game's mixture names a few that together
/// prevent it: one of these has to be let go (a hitting set of the infeasible subsystems of linear
/// inequalities; Gleeson and Ryan 1990, Parker and Ryan 1996). Breadth first, so that the first that
/// is found lets go the fewest.
pub struct Search {
    entry: usize,
    level: Vec<Node>,
    below: Vec<Node>,
    gone: u16,
    nodes: usize,
}

/// How a search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// There is more to do.
    Nothing,
    /// So many rivals must be let go, and no fewer.
    Least(u16),
    /// It takes too long.
    TooMuch,
}

impl Search {
    /// A search among all other rows of a table of at most [`SEARCHED`]. Rows that dominate the entry are
    /// let go at once; those that it dominates are no hindrance, nor are its twins.
    pub fn new(table: &Table, entry: usize) -> Self {
        let (mut active, mut gone) = (0, 0);
        for rival in (0..table.height()).filter(|&rival| rival != entry) {
            let (mut gains, mut loses) = (false, false);
            for lead in table.lead(entry, rival) {
                gains |= lead > 0;
                loses |= lead < 0;
            }
            gone += u16::from(loses && !gains);
            active |= u32::from(loses && gains) << rival;
        }
        let root = Node { active, kept: 0 };
        Self { entry, level: vec![root], below: Vec::new(), gone, nodes: 0 }
    }

    /// Looks at one set of rivals.
    pub fn step(&mut self, table: &Table) -> Found {
        if self.nodes > MOST_NODES {
            return Found::TooMuch;
        }
        self.nodes += 1;
        let Some(node) = self.level.pop() else {
            std::mem::swap(&mut self.level, &mut self.below);
            self.gone += 1;
            return if self.level.is_empty() { Found::TooMuch } else { Found::Nothing };
        };
        let rivals: Vec<u16> = (0..32).filter(|at| node.active & (1 << at) != 0).collect();
        if rivals.is_empty() {
            return Found::Least(self.gone);
        }
        let verdict = decide(Side { table, entry: self.entry, rivals: &rivals });
        if verdict.sign > 0 {
            return Found::Least(self.gone);
        }
        let mut kept = node.kept;
        for (rival, _) in verdict.mixture {
            let bit = 1 << rival;
            if kept & bit == 0 {
                self.below.push(Node { active: node.active & !bit, kept });
                kept |= bit;
            }
        }
        Found::Nothing
    }
}
