//! Scores as the survey works with them: without what all entries have in common.

/// Rows of numbers whose differences are those of the scores, in the largest unit that keeps them whole.
/// Numbers are at most 2 × 10⁸ either way, so that a difference of two fits too.
#[derive(Clone, Debug)]
pub struct Table {
    cells: Vec<i32>,
    width: usize,
    reach: i64,
}

impl Table {
    /// A table of scores, row by row, turned so that more is better. What does not fill a row is left out.
    pub fn new(scores: &[i32], width: usize) -> Self {
        let width = width.max(1);
        let base = scores.get(..width).unwrap_or_default();
        let mut cells: Vec<i32> = scores
            .chunks_exact(width)
            .flat_map(|row| row.iter().zip(base).map(|(score, base)| score - base))
            .collect();
        let mut unit = 0;
        for &cell in &cells {
            unit = gcd(unit, cell);
            if unit == 1 {
                break;
            }
        }
        if unit > 1 {
            for cell in &mut cells {
                *cell /= unit;
            }
        }
        Self::of(cells, width)
    }

    fn of(cells: Vec<i32>, width: usize) -> Self {
        let (mut low, mut high) = (vec![i32::MAX; width], vec![i32::MIN; width]);
        for row in cells.chunks_exact(width) {
            for ((low, high), &cell) in low.iter_mut().zip(&mut high).zip(row) {
                (*low, *high) = (cell.min(*low), cell.max(*high));
            }
        }
        let ranges = low.iter().zip(&high).map(|(&low, &high)| i64::from(high) - i64::from(low));
        let reach = ranges.max().unwrap_or(0).max(1);
        Self { cells, width, reach }
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.cells.len() / self.width
    }

    /// The largest difference in a column; at least 1.
    pub fn reach(&self) -> i64 {
        self.reach
    }

    /// All rows in turn.
    pub fn rows(&self) -> std::slice::ChunksExact<'_, i32> {
        self.cells.chunks_exact(self.width)
    }

    /// One row; empty if there is none.
    pub fn row(&self, at: usize) -> &[i32] {
        self.cells.get(at * self.width..(at + 1) * self.width).unwrap_or_default()
    }

    /// By how much one row is above another, column by column.
    pub fn lead(&self, row: usize, over: usize) -> impl Iterator<Item = i64> {
        let pairs = self.row(row).iter().zip(self.row(over));
        pairs.map(|(&a, &b)| i64::from(a) - i64::from(b))
    }

    /// A table of these rows and columns of it.
    #[must_use]
    pub fn part(&self, rows: &[u16], columns: &[usize]) -> Self {
        let part = |&at: &u16| columns.iter().map(move |&c| self.row(at.into())[c]);
        Self::of(rows.iter().flat_map(part).collect(), columns.len().max(1))
    }

    /// A table of these rows of it.
    #[must_use]
    pub fn selection(&self, rows: &[u16]) -> Self {
        let mut cells = Vec::with_capacity(rows.len() * self.width);
        for &row in rows {
            cells.extend_from_slice(self.row(row.into()));
        }
        Self { cells, width: self.width, reach: self.reach }
    }

    /// The table in which less is better.
    #[must_use]
    pub fn negated(&self) -> Self {
        let cells = self.cells.iter().map(|cell| -cell).collect();
        Self { cells, width: self.width, reach: self.reach }
    }

    /// For each row the first row that is the same.
    pub fn originals(&self) -> Vec<u16> {
        let mut order: Vec<u16> = (0..=u16::MAX).take(self.height()).collect();
        order.sort_unstable_by_key(|&at| (self.row(at.into()), at));
        let mut originals = order.clone();
        let mut last = 0;
        for &at in &order {
            if self.row(at.into()) != self.row(last) || usize::from(at) < last {
                last = at.into();
            }
            originals[usize::from(at)] = u16::try_from(last).unwrap_or(at);
        }
        originals
    }
}

fn gcd(a: i32, b: i32) -> i32 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
