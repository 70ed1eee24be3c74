//! The game behind "can it be first?": one side chooses weights, the other a rival.

use super::cell::Cell;
use super::table::Table;

/// An entry and the rivals that it is to be ahead of, rows of one table.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Where the rows are.
    pub table: &'a Table,
    /// The entry.
    pub entry: usize,
    /// Its rivals.
    pub rivals: &'a [u16],
}

impl Side<'_> {
    /// The lead over one rival, by category.
    pub fn lead(self, rival: u16) -> impl Iterator<Item = i64> {
        self.table.lead(self.entry, rival.into())
    }
}

/// How a turn of the game ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// There is more to do.
    Going,
    /// The weights at hand are ahead of every rival.
    Ahead,
    /// No weights do better than those at hand.
    Over,
    /// The numbers do not hold what is needed.
    Lost,
}

/// So many turns a category are enough; more are a sign that floats go in circles.
const TURNS: usize = 60;

/// The matrix game V = max over weights of the smallest lead = min over mixtures of rivals of the largest
/// lead over them, in any one category.
///
/// A simplex method on its linear program, Σ y → max where every category's raised leads, weighed by y,
/// are at most 1: a column a rival, made when its turn comes (Dantzig's rule picks the rival that is
/// furthest ahead under the weights at hand; ties of the ratio are broken lexicographically, so that it
/// ends). Pivots keep integers whole: each number is a minor of the matrix, and the divisor the one
/// before (Edmonds 1967, Bareiss 1968).
pub struct Game<C> {
    largest: i64,
    raise: C,
    divisor: C,
    /// A row a category: what it holds, then a column a category's slack.
    rows: Vec<Vec<C>>,
    /// The weights, in the columns of the slacks; before them what all y add up to.
    prices: Vec<C>,
    /// The rival that each row stands for.
    basis: Vec<Option<u16>>,
    turns: usize,
}

impl<C: Cell> Game<C> {
    /// Before the first turn.
    pub fn new(side: Side) -> Self {
        let (width, largest) = (side.table.width(), side.table.reach());
        let row = |at| {
            let mut row = vec![C::ZERO; width + 1];
            row[0] = C::ONE;
            row[at + 1] = C::ONE;
            row
        };
        Self {
            largest,
            raise: C::raise(largest),
            divisor: C::ONE,
            rows: (0..width).map(row).collect(),
            prices: vec![C::ZERO; width + 1],
            basis: vec![None; width],
            turns: 0,
        }
    }

    /// Plays until it is decided: until the entry is ahead of all, or to the end.
    pub fn play(&mut self, side: Side, to_the_end: bool) -> Turn {
        loop {
            match self.turn(side, to_the_end) {
                Turn::Going => {}
                turn => return turn,
            }
        }
    }

    /// One turn: a pivot, unless it is decided.
    pub fn turn(&mut self, side: Side, to_the_end: bool) -> Turn {
        self.turns += 1;
        if self.turns > TURNS * (self.rows.len() + 4) {
            return Turn::Lost;
        }
        match self.entering(side) {
            None => Turn::Lost,
            Some(Entering::Nothing) => Turn::Over,
            Some(Entering::Rival { ahead: true, .. }) if !to_the_end => Turn::Ahead,
            Some(entering) => self.pivot(side, entering).map_or(Turn::Lost, |()| Turn::Going),
        }
    }

    fn entering(&self, side: Side) -> Option<Entering<C>> {
        let mut slack: Option<(usize, C)> = None;
        let mut sum = C::ZERO;
        for (at, &price) in self.prices.iter().enumerate().skip(1) {
            sum = sum.add_product(price, C::ONE)?;
            if price.sign(self.divisor) < 0 && slack.is_none_or(|(_, least)| price.is_less(least)) {
                slack = Some((at, price));
            }
        }
        if let Some((at, price)) = slack {
            return Some(Entering::Slack { at, price });
        }
        let mut least: Option<(u16, C)> = None;
        for &rival in side.rivals {
            let mut lead = C::ZERO;
            for (step, &price) in side.lead(rival).zip(&self.prices[1..]) {
                lead = lead.add_product(price, C::lead(step, self.largest))?;
            }
            if least.is_none_or(|(_, least)| lead.is_less(least)) {
                least = Some((rival, lead));
            }
        }
        let Some((rival, lead)) = least else { return Some(Entering::Nothing) };
        let raised = lead.add_product(sum, self.raise)?;
        let price = raised.add_product(self.divisor.negated(), C::ONE)?;
        let ahead = lead.sign(sum) > 0;
        let better = price.sign(self.divisor) < 0;
        Some(if better { Entering::Rival { rival, price, ahead } } else { Entering::Nothing })
    }

    fn pivot(&mut self, side: Side, entering: Entering<C>) -> Option<()> {
        let (column, price, basic) = match entering {
            Entering::Nothing => return None,
            Entering::Slack { at, price } => {
                (self.rows.iter().map(|row| row[at]).collect(), price, None)
            }
            Entering::Rival { rival, price, .. } => (self.column(side, rival)?, price, Some(rival)),
        };
        let leaving = self.leaving(&column)?;
        let (pivot, row) = (column[leaving], self.rows[leaving].clone());
        for (at, there) in self.rows.iter_mut().enumerate().filter(|(at, _)| *at != leaving) {
            for (here, &of_row) in there.iter_mut().zip(&row) {
                *here = here.turned(pivot, of_row, column[at], self.divisor)?;
            }
        }
        for (here, &of_row) in self.prices.iter_mut().zip(&row) {
            *here = here.turned(pivot, of_row, price, self.divisor)?;
        }
        self.basis[leaving] = basic;
        self.divisor = pivot;
        Some(())
    }

    fn column(&self, side: Side, rival: u16) -> Option<Vec<C>> {
        let raised = |lead| C::lead(lead, self.largest).add_product(self.raise, C::ONE);
        let leads = side.lead(rival).map(raised).collect::<Option<Vec<C>>>()?;
        let of = |row: &Vec<C>| {
            let mut pairs = row[1..].iter().zip(&leads);
            pairs.try_fold(C::ZERO, |sum, (&cell, &lead)| sum.add_product(cell, lead))
        };
        self.rows.iter().map(of).collect()
    }

    /// The row whose share of the column is used up first; of equals the first by what follows.
    fn leaving(&self, column: &[C]) -> Option<usize> {
        let mut found: Option<usize> = None;
        for (at, row) in self.rows.iter().enumerate() {
            if column[at].sign(self.divisor) <= 0 {
                continue;
            }
            let Some(best) = found else {
                found = Some(at);
                continue;
            };
            for (&here, &there) in row.iter().zip(&self.rows[best]) {
                let (here, there) = (
                    C::ZERO.add_product(here, column[best])?,
                    C::ZERO.add_product(there, column[at])?,
                );
                if here.is_less(there) {
                    found = Some(at);
                    break;
                }
                if there.is_less(here) {
                    break;
                }
            }
        }
        found
    }

    /// V over the prices' sum: V + raise = divisor / Σ y.
    fn excess(&self) -> Option<C> {
        let raised = C::ZERO.add_product(self.prices[0], self.raise)?;
        self.divisor.add_product(raised.negated(), C::ONE)
    }

    /// 1 if the entry can be ahead of all, 0 if level with the best, −1 if neither; an opinion where it
    /// is played in floats.
    pub fn sign(&self) -> Option<i8> {
        Some(self.excess()?.sign(self.prices[0]))
    }

    /// V, in units of the table, if it was played to the end.
    #[allow(clippy::cast_precision_loss)] // below 2^30
    pub fn value(&self) -> Option<f64> {
        let unit = C::lead(self.largest, self.largest).over(C::ONE);
        Some(self.excess()?.over(self.prices[0]) * self.largest as f64 / unit)
    }

    /// The weights at hand, as shares.
    pub fn weights(&self) -> Vec<f64> {
        self.prices[1..].iter().map(|price| price.over(self.prices[0])).collect()
    }

    /// The mixture of rivals at hand: each with its part.
    pub fn mixture(&self) -> Vec<(u16, f64)> {
        let parts =
            self.basis.iter().zip(&self.rows).filter(|(_, row)| row[0].sign(self.divisor) > 0);
        parts.filter_map(|(rival, row)| Some(((*rival)?, row[0].over(self.prices[0])))).collect()
    }
}

/// What a pivot brings in.
enum Entering<C> {
    Nothing,
    Slack { at: usize, price: C },
    Rival { rival: u16, price: C, ahead: bool },
}
