//! How often one entry is ahead of another: a closed form.

use super::number::Number;
use super::table::Table;

/// The share of all weightings under which a lead (by category) is positive in sum: the part of a
/// simplex on one side of a plane through it, after Varsi ("The multidimensional content of the frustum
/// of the simplex", 1973) and Ali (1973). Only weighted means of what is there already, so that floats
/// lose nothing.
pub fn share_ahead<N: Number>(lead: impl Iterator<Item = i64>) -> N {
    let (gains, losses): (Vec<i64>, Vec<i64>) = lead.partition(|&lead| lead > 0);
    let mut shares = vec![N::whole(0); losses.len()];
    let one = N::whole(1);
    for gain in gains {
        let mut before = &one;
        for (share, loss) in shares.iter_mut().zip(&losses) {
            let kept = N::whole(-loss).times(share);
            let come = N::whole(gain).times(before);
            *share = kept.plus(&come).over(&N::whole(gain - loss));
            before = share;
        }
    }
    shares.last().cloned().unwrap_or(one)
}

/// The mean place of every entry, worked out pair by pair.
pub struct Expected<N> {
    places: Vec<N>,
    next: usize,
}

impl<N: Number> Expected<N> {
    /// Nothing is worked out yet.
    pub fn new(entries: usize) -> Self {
        Self { places: vec![N::whole(1); entries], next: 0 }
    }

    /// How much work it is, in small steps of arithmetic.
    pub fn cost(table: &Table) -> usize {
        let pairs = table.height().saturating_mul(table.height()) / 2;
        pairs.saturating_mul(table.width() * table.width() + 40)
    }

    /// Compares one entry with all after it; whether that was the last.
    pub fn step(&mut self, table: &Table) -> bool {
        let at = self.next;
        for other in at + 1..self.places.len() {
            if table.row(at) == table.row(other) {
                continue;
            }
            let ahead: N = share_ahead(table.lead(at, other));
            self.places[at] = self.places[at].plus(&N::whole(1).minus(&ahead));
            self.places[other] = self.places[other].plus(&ahead);
        }
        self.next += 1;
        self.next >= self.places.len()
    }

    /// The mean places.
    pub fn places(&self) -> impl Iterator<Item = f64> {
        self.places.iter().map(Number::to_float)
    }
}
