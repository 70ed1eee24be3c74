//! Who can be first: the entries that nothing dominates play against each other.

use super::dominance::Dominance;
use super::game::{Game, Side, Turn};
use super::model::First;
use super::table::Table;
use super::verdict::{PARTS, proof, settle};

/// How many small steps of arithmetic all games together may take.
const MOST_WORK: usize = 150_000_000;

/// What was found out about an entry.
#[derive(Clone, Debug)]
pub struct Found {
    /// Whether it can be first.
    pub first: First,
    /// The proof, where nothing dominates it.
    pub mixture: Vec<(u16, u16)>,
}

/// Who can be first, decided one entry at a time.
pub struct Firsts {
    originals: Vec<u16>,
    twins: Vec<Option<u16>>,
    /// The entries that nothing dominates, each once, and their rows.
    frontier: Vec<u16>,
    rows: Table,
    /// The entries to decide, in order, and which is next.
    order: Vec<u16>,
    next: usize,
    playing: Option<Match>,
    work: usize,
    found: Vec<Found>,
    /// Originals that can be ahead of everything but their twins.
    leaders: Vec<u16>,
}

/// A game that is being played.
struct Match {
    table: Option<Table>,
    entry: usize,
    rivals: Vec<u16>,
    game: Game<f64>,
}

impl Firsts {
    /// Before the first game. `is_seen` tells who was seen alone in first place.
    pub fn new(table: &Table, dominance: &Dominance, is_seen: impl Fn(usize) -> bool) -> Self {
        let originals = table.originals();
        let is_original = |&at: &u16| originals[usize::from(at)] == at;
        let order: Vec<u16> = dominance.order().iter().copied().filter(is_original).collect();
        let frontier: Vec<u16> =
            order.iter().copied().filter(|&at| dominance.because(at.into()).is_empty()).collect();
        let rows = table.selection(&frontier);
        let unknown = Found { first: First::Unknown, mixture: Vec::new() };
        let mut firsts = Self {
            found: vec![unknown; table.height()],
            twins: twins(&originals),
            originals,
            frontier,
            rows,
            order,
            next: 0,
            playing: None,
            work: 0,
            leaders: Vec::new(),
        };
        for at in (0..table.height()).filter(|&at| is_seen(at)) {
            firsts.found[at].first = First::Sole;
        }
        firsts
    }

    /// A turn of a game; whether all are decided, or have had their work.
    pub fn step(&mut self, table: &Table, dominance: &Dominance) -> bool {
        if let Some(mut playing) = self.playing.take() {
            let side = Side {
                table: playing.table.as_ref().unwrap_or(&self.rows),
                entry: playing.entry,
                rivals: &playing.rivals,
            };
            self.work += playing.rivals.len() * side.table.width();
            match playing.game.turn(side, false) {
                Turn::Going => self.playing = Some(playing),
                turn => {
                    self.decide(&playing, turn, !dominance.because(self.at().into()).is_empty());
                }
            }
            return false;
        }
        if self.next == self.order.len() {
            return true;
        }
        let at = self.at();
        if self.found[usize::from(at)].first == First::Sole {
            self.leaders.push(at);
            self.next += 1;
        } else {
            self.begin(table, dominance, at);
        }
        false
    }

    fn at(&self) -> u16 {
        self.order[self.next]
    }

    fn begin(&mut self, table: &Table, dominance: &Dominance, at: u16) {
        let because = dominance.because(at.into());
        let all: Vec<u16> = (0..).take(self.frontier.len()).collect();
        if because.is_empty() {
            let place = self.frontier.iter().position(|&other| other == at).unwrap_or(0);
            if let Some(first) = self.leads_a_category(place) {
                return self.note(at, first, Vec::new());
            }
            if self.work > MOST_WORK {
                return self.note(at, First::Unknown, Vec::new());
            }
            let rivals: Vec<u16> = all.into_iter().filter(|&r| usize::from(r) != place).collect();
            let side = Side { table: &self.rows, entry: place, rivals: &rivals };
            let game = Game::new(side);
            self.playing = Some(Match { table: None, entry: place, rivals, game });
            return;
        }
        // Only weights on categories where all that dominate it are its equals make it their equal.
        let equal =
            |&c: &usize| because.iter().all(|&b| table.row(b.into())[c] == table.row(at.into())[c]);
        let columns: Vec<usize> = (0..table.width()).filter(equal).collect();
        let best = |&c: &usize| self.rows.rows().all(|row| row[c] <= table.row(at.into())[c]);
        if columns.is_empty() {
            self.note(at, First::Never, Vec::new());
        } else if columns.iter().any(best) {
            self.note(at, First::Tied, Vec::new());
        } else if self.work > MOST_WORK {
            self.note(at, First::Unknown, Vec::new());
        } else {
            let mut rows = self.frontier.clone();
            rows.push(at);
            let part = table.part(&rows, &columns);
            let side = Side { table: &part, entry: self.frontier.len(), rivals: &all };
            let game = Game::new(side);
            self.playing = Some(Match { entry: side.entry, table: Some(part), rivals: all, game });
        }
    }

    /// An entry that is alone the best in one category is first where only that counts.
    fn leads_a_category(&self, place: usize) -> Option<First> {
        let own = self.rows.row(place);
        let alone = |c: usize| {
            let mut others = self.rows.rows().enumerate().filter(|(at, _)| *at != place);
            others.all(|(_, row)| row[c] < own[c])
        };
        (0..own.len()).any(alone).then_some(First::Sole)
    }

    fn decide(&mut self, playing: &Match, turn: Turn, dominated: bool) {
        let table = playing.table.as_ref().unwrap_or(&self.rows);
        let side = Side { table, entry: playing.entry, rivals: &playing.rivals };
        let verdict = settle(side, &playing.game, turn);
        let first = match verdict.sign {
            1 => First::Sole,
            0 => First::Tied,
            _ => First::Never,
        };
        let mut mixture = Vec::new();
        if !dominated && first != First::Sole {
            mixture = proof(side, &verdict.mixture, first == First::Never);
            for (rival, _) in &mut mixture {
                *rival = self.frontier[usize::from(*rival)];
            }
            mixture.sort_unstable();
        }
        self.note(self.at(), first, mixture);
    }

    fn note(&mut self, at: u16, first: First, mixture: Vec<(u16, u16)>) {
        if first == First::Sole {
            self.leaders.push(at);
        }
        self.found[usize::from(at)] = Found { first, mixture };
        self.next += 1;
    }

    /// What was found out about an entry. What holds for one holds for its twins, but for this: each keeps
    /// the others from being alone.
    pub fn found(&self, entry: usize, dominance: &Dominance) -> Found {
        let own = &self.found[usize::from(self.originals[entry])];
        let mut found = own.clone();
        if let Some(twin) =
            self.twins[entry].filter(|_| matches!(own.first, First::Sole | First::Tied))
        {
            found.first = First::Tied;
            // A twin is a mixture that is as good; nothing needs proof where something dominates.
            let needed = dominance.because(entry).is_empty();
            found.mixture = needed.then_some((twin, PARTS)).into_iter().collect();
        }
        found
    }

    /// How much work the next step is, in small steps of arithmetic.
    pub fn cost(&self, table: &Table) -> usize {
        self.frontier.len() * table.width() + 40 * table.width().pow(2)
    }

    /// Each entry that can be ahead of all others but its twins, the first of its twins for all of them.
    /// Wherever the leading rows are alone, they are among these.
    pub fn leaders(&self) -> &[u16] {
        &self.leaders
    }

    /// Whether nothing was left undecided.
    pub fn is_complete(&self) -> bool {
        self.order.iter().all(|&at| self.found[usize::from(at)].first != First::Unknown)
    }
}

/// For each row another that is the same.
fn twins(originals: &[u16]) -> Vec<Option<u16>> {
    let mut twins = vec![None; originals.len()];
    for (at, &original) in (0..=u16::MAX).zip(originals) {
        if original != at {
            twins[usize::from(at)] = Some(original);
            twins[usize::from(original)] = Some(at);
        }
    }
    twins
}
