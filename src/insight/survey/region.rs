//! The region where one entry is alone in first place: how large it is, and where its middle is.

use super::number::Number;
use super::polytope::Polytope;
use super::simplices::{Simplices, spanned};
use super::table::Table;

/// A region of weightings, being cut out and measured.
pub struct Region<N> {
    entry: usize,
    rivals: Vec<u16>,
    polytope: Polytope,
    simplices: Option<Simplices>,
    share: N,
    /// Σ share × sum of corners, over the simplices.
    moment: Vec<N>,
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// There is more to do.
    Going,
    /// The region is measured.
    Done,
    /// Integers of 128 bits do not hold it.
    Lost,
}

impl<N: Number> Region<N> {
    /// The region where an entry is ahead of these rivals, other rows of a table than its own and its
    /// twins'; nothing is done yet.
    pub fn new(table: &Table, entry: u16, rivals: Vec<u16>) -> Self {
        Self {
            entry: entry.into(),
            rivals,
            polytope: Polytope::new(table.width()),
            simplices: None,
            share: N::whole(0),
            moment: vec![N::whole(0); table.width()],
        }
    }

    /// A cut, or a face of what was cut out.
    pub fn step(&mut self, table: &Table) -> Turned {
        if let Some(rival) = self.rivals.pop() {
            let cut = self.polytope.cut(table, self.entry, rival);
            return cut.map_or(Turned::Lost, |()| Turned::Going);
        }
        let corners = self.polytope.corners();
        let simplices = self.simplices.get_or_insert_with(|| Simplices::new(corners));
        if let Some(simplex) = simplices.step(corners) {
            let share_of = |&at: &u16| shares(&corners[usize::from(at)].weights);
            let corners: Vec<Vec<N>> = simplex.iter().map(share_of).collect();
            let share = spanned(corners.clone());
            for (category, moment) in self.moment.iter_mut().enumerate() {
                let sum = |sum: N, corner: &Vec<N>| sum.plus(&corner[category]);
                *moment = moment.plus(&share.times(&corners.iter().fold(N::whole(0), sum)));
            }
            self.share = self.share.plus(&share);
        }
        if simplices.is_done() { Turned::Done } else { Turned::Going }
    }

    /// The share of all weightings that lie in the region.
    pub fn share(&self) -> &N {
        &self.share
    }

    /// The centroid as shares; empty if the region is.
    pub fn centroid(&self) -> Vec<f64> {
        if self.share.sign() == 0 {
            return Vec::new();
        }
        let corners = i64::try_from(self.moment.len()).unwrap_or(1);
        let whole = self.share.times(&N::whole(corners));
        self.moment.iter().map(|moment| moment.over(&whole).to_float()).collect()
    }
}

/// Weights as shares of their sum.
fn shares<N: Number>(weights: &[i128]) -> Vec<N> {
    let numbers: Vec<N> = weights.iter().map(|&weight| N::whole(weight)).collect();
    let sum = numbers.iter().fold(N::whole(0), |sum, number| sum.plus(number));
    numbers.iter().map(|number| number.over(&sum)).collect()
}
