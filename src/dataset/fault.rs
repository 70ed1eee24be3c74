//! What is wrong with a dataset, and where.

use std::fmt;

/// One fault: its place in the file and a sentence about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path to the value, as `items[3].scores.sec`; empty for the file as a whole.
    pub place: String,
    /// What is wrong, as `11 is above the scale's 10`.
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            f.write_str(&self.problem)
        } else {
            write!(f, "{}: {}", self.place, self.problem)
        }
    }
}
