//! A linear program in the form of a dictionary, solved by the dual simplex method.

use super::race::add;

/// The least Σ |change| of some variables under conditions that are added one by one.
///
/// Each variable is `start + up − down`, both at least zero and each costing its size. All rows are
/// written in as many columns, which are zero at the solution: at first the ups and downs, and after
/// every pivot whatever left the basis. Costs are never negative, so the solution is optimal
/// as soon as it meets every condition (the dual simplex method, in the notation of Chvátal, "Linear
/// Programming", 1983).
#[derive(Clone)]
pub struct Dictionary {
    /// The constant and one factor a column, row after row: the cost, the variables, then what must
    /// not be below zero.
    cells: Vec<f64>,
    stride: usize,
    variables: usize,
}

/// What a constant or a factor may be off by; rows are scaled to a largest factor of 1.
const TOLERANCE: f64 = 1e-9;
/// More pivots than any program of 32 variables was seen to need: a way out of a circle.
const PIVOTS: usize = 2_000;

impl Dictionary {
    /// Without conditions: every variable is where it starts.
    pub fn new(starts: &[f64]) -> Self {
        let stride = 1 + 2 * starts.len();
        let mut cells = vec![1.0; stride];
        cells[0] = 0.0;
        for (variable, &start) in starts.iter().enumerate() {
            let mut row = vec![0.0; stride];
            row[0] = start;
            row[1 + 2 * variable] = 1.0;
            row[2 + 2 * variable] = -1.0;
            cells.extend(row);
        }
        Self { cells, stride, variables: starts.len() }
    }

    /// The cost of the solution.
    pub fn cost(&self) -> f64 {
        self.cells[0]
    }

    /// The variables at the solution.
    pub fn values(&self) -> Vec<f64> {
        (1..=self.variables).map(|row| self.cells[row * self.stride]).collect()
    }

    /// Adds the condition constant + Σ factor × variable ≥ 0.
    pub fn demand(&mut self, constant: f64, factors: &[f64]) {
        let size = factors.iter().fold(0.0, |size: f64, factor| size.max(factor.abs()));
        let mut row = vec![0.0; self.stride];
        row[0] = constant / size;
        for (factor, variable) in factors.iter().zip(self.cells.chunks_exact(self.stride).skip(1)) {
            add(&mut row, factor / size, variable);
        }
        self.cells.extend(row);
    }

    /// Finds the solution again after conditions were added. False if there is none, or if the search
    /// was given up.
    pub fn solve(&mut self) -> bool {
        for _ in 0..PIVOTS {
            let (mut lowest, mut leaving) = (-TOLERANCE, None);
            let rows = self.cells.chunks_exact(self.stride).enumerate().skip(1 + self.variables);
            for (at, row) in rows {
                if row[0] < lowest {
                    (lowest, leaving) = (row[0], Some(at));
                }
            }
            let Some(leaving) = leaving else { return true };
            let row = &self.cells[leaving * self.stride..(leaving + 1) * self.stride];
            // The column whose cost rises least as it makes up for the row; of equals the one with the
            // largest factor, which keeps numbers small.
            let (mut least, mut size, mut entering) = (f64::INFINITY, 0.0, None);
            for (column, (&factor, &cost)) in row.iter().zip(&self.cells).enumerate().skip(1) {
                if factor > TOLERANCE {
                    let ratio = cost / factor;
                    if ratio < least - TOLERANCE || ratio < least + TOLERANCE && factor > size {
                        (least, size, entering) = (ratio.min(least), factor, Some(column));
                    }
                }
            }
            let Some(entering) = entering else { return false };
            self.pivot(leaving, entering);
        }
        false
    }

    /// Solves the row for the column, and puts that into all others.
    fn pivot(&mut self, leaving: usize, entering: usize) {
        let range = leaving * self.stride..(leaving + 1) * self.stride;
        let mut solved = self.cells[range.clone()].to_vec();
        let factor = solved[entering];
        for cell in &mut solved {
            *cell /= -factor;
        }
        solved[entering] = 1.0 / factor;
        for row in self.cells.chunks_exact_mut(self.stride) {
            let factor = std::mem::take(&mut row[entering]);
            if factor != 0.0 {
                add(row, factor, &solved);
            }
        }
        self.cells[range].copy_from_slice(&solved);
    }
}
