//! A polytope taken apart into simplices, so that it can be measured.

use super::number::Number;
use super::polytope::Corner;

/// A face that is to be taken apart, and the tips that stand on it.
struct Face {
    tips: Vec<u16>,
    corners: Vec<u16>,
}

/// The simplices of a polytope: a tip over each simplex of every face that it is not on, and so down
/// (Cohen and Hickey 1979).
pub struct Simplices {
    faces: Vec<Face>,
}

impl Simplices {
    /// Nothing is taken apart yet.
    pub fn new(corners: &[Corner]) -> Self {
        let all = (0..).take(corners.len()).collect();
        Self { faces: vec![Face { tips: Vec::new(), corners: all }] }
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.faces.is_empty()
    }

    /// Takes one face apart; if it was a simplex, which corners the whole simplex has.
    pub fn step(&mut self, corners: &[Corner]) -> Option<Vec<u16>> {
        let mut face = self.faces.pop()?;
        let categories = corners.first()?.weights.len();
        if face.tips.len() + face.corners.len() <= categories {
            face.tips.append(&mut face.corners);
            return (face.tips.len() == categories).then_some(face.tips);
        }
        let sides = |at: u16| corners[usize::from(at)].sides;
        let common = |of: &[u16]| of.iter().fold(u64::MAX, |common, &at| common & sides(at));
        let own = common(&face.corners);
        // The more sides it lies on, the fewer are left to stand on.
        let tip = face.corners.iter().copied().max_by_key(|&at| sides(at).count_ones())?;
        let mut smaller: Vec<(u64, Vec<u16>)> = Vec::new();
        for bit in (0..u64::BITS).map(|side| 1_u64 << side).filter(|bit| own & bit == 0) {
            let on: Vec<u16> =
                face.corners.iter().copied().filter(|&at| sides(at) & bit != 0).collect();
            let common = common(&on);
            if !on.is_empty() && smaller.iter().all(|(other, _)| *other != common) {
                smaller.push((common, on));
            }
        }
        for (common, on) in &smaller {
            // What lies on more sides than another of them is no side itself, but an edge of one.
            let is_side =
                !smaller.iter().any(|(other, _)| other != common && other & common == *other);
            if is_side && !on.contains(&tip) {
                let mut tips = face.tips.clone();
                tips.push(tip);
                self.faces.push(Face { tips, corners: on.clone() });
            }
        }
        None
    }
}

/// How much of the simplex of all weightings these corners, as shares, span: a determinant.
pub fn spanned<N: Number>(mut rows: Vec<Vec<N>>) -> N {
    let mut product = N::whole(1);
    while let Some(column) = rows.len().checked_sub(1) {
        let size = |row: &Vec<N>| absolute(&row[column]);
        let mut largest = 0;
        for at in 1..rows.len() {
            if size(&rows[at]).minus(&size(&rows[largest])).sign() > 0 {
                largest = at;
            }
        }
        let pivot = rows.swap_remove(largest);
        if pivot[column].sign() == 0 {
            return N::whole(0);
        }
        product = product.times(&pivot[column]);
        for row in rows.iter_mut().filter(|row| row[column].sign() != 0) {
            let factor = row[column].over(&pivot[column]);
            for (cell, of_pivot) in row.iter_mut().zip(&pivot[..column]) {
                *cell = cell.minus(&factor.times(of_pivot));
            }
        }
    }
    absolute(&product)
}

fn absolute<N: Number>(number: &N) -> N {
    if number.sign() < 0 { N::whole(0).minus(number) } else { number.clone() }
}
