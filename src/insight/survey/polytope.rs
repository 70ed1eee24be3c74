//! The weightings under which an entry is ahead of its rivals: corners of a polytope, cut out in integers.

use super::table::Table;

/// A corner.
#[derive(Clone, Debug)]
pub struct Corner {
    /// The weights there, up to a factor.
    pub weights: Vec<i128>,
    /// The sides that it lies on, a bit each: for every category that it has no weight, then for every
    /// rival that nothing is between them.
    pub sides: u64,
}

/// A polytope in the simplex of weightings.
///
/// The double description method (Motzkin and others 1953; Fukuda and Prodon 1996): a cut keeps the
/// corners on its good side, and makes a new one on every edge that it crosses. Two corners share an edge
/// if no third lies on all sides that both lie on.
#[derive(Clone, Debug)]
pub struct Polytope {
    corners: Vec<Corner>,
    sides: usize,
}

/// There is a bit for so many sides.
pub const MOST_SIDES: usize = 64;

impl Polytope {
    /// All weightings of so many categories.
    pub fn new(categories: usize) -> Self {
        let corner = |at: usize| Corner {
            weights: (0..categories).map(|category| i128::from(category == at)).collect(),
            sides: (0..categories)
                .filter(|side| *side != at)
                .fold(0, |sides, side| sides | 1 << side),
        };
        Self { corners: (0..categories).map(corner).collect(), sides: categories }
    }

    /// Its corners.
    pub fn corners(&self) -> &[Corner] {
        &self.corners
    }

    /// Keeps the part where one row of a table is ahead of another; `None` if the integers get too large,
    /// or the sides too many.
    pub fn cut(&mut self, table: &Table, entry: usize, rival: u16) -> Option<()> {
        if self.sides >= MOST_SIDES {
            return None;
        }
        let bit = 1 << self.sides;
        self.sides += 1;
        let lead = |corner: &Corner| {
            let pairs = corner.weights.iter().zip(table.lead(entry, rival.into()));
            pairs
                .map(|(&weight, lead)| weight.checked_mul(lead.into()))
                .try_fold(0_i128, |sum, part| sum.checked_add(part?))
        };
        let leads = self.corners.iter().map(lead).collect::<Option<Vec<i128>>>()?;
        let mut made = Vec::new();
        let with_leads = || self.corners.iter().zip(&leads);
        for (a, &above) in with_leads().filter(|(_, lead)| **lead > 0) {
            for (b, &below) in with_leads().filter(|(_, lead)| **lead < 0) {
                if self.share_an_edge(a, b) {
                    let weights = mixed(&a.weights, below.checked_neg()?, &b.weights, above)?;
                    made.push(Corner { weights, sides: a.sides & b.sides | bit });
                }
            }
        }
        let mut kept = leads.iter();
        self.corners.retain_mut(|corner| {
            let lead = kept.next().copied().unwrap_or(0);
            if lead == 0 {
                corner.sides |= bit;
            }
            lead >= 0
        });
        self.corners.append(&mut made);
        Some(())
    }

    fn share_an_edge(&self, a: &Corner, b: &Corner) -> bool {
        let common = a.sides & b.sides;
        let on_all = |corner: &&Corner| corner.sides & common == common;
        // An edge lies on as many sides as there are dimensions but one; a and b are two of its corners.
        let enough = common.count_ones() as usize + 2 >= a.weights.len();
        enough && self.corners.iter().filter(on_all).take(3).count() == 2
    }
}

/// `a × of_a + b × of_b` without common factors.
fn mixed(a: &[i128], of_a: i128, b: &[i128], of_b: i128) -> Option<Vec<i128>> {
    let divisor = gcd(of_a, of_b).max(1);
    let (of_a, of_b) = (of_a / divisor, of_b / divisor);
    let pairs = a.iter().zip(b);
    let mix = |(a, b): (&i128, &i128)| a.checked_mul(of_a)?.checked_add(b.checked_mul(of_b)?);
    let mut sum = pairs.map(mix).collect::<Option<Vec<i128>>>()?;
    let divisor = sum.iter().fold(0, |divisor, &weight| gcd(divisor, weight)).max(1);
    for weight in &mut sum {
        *weight /= divisor;
    }
    Some(sum)
}

/// Of numbers that are not negative.
fn gcd(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
