//! One moment of a widget, for comparing with another.

use crate::narrow::Narrowing;
use crate::ranking::{Ranking, Weights};

/// Weights, ranking and picks at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The weights.
    pub weights: Weights,
    /// The ranking under them.
    pub ranking: Ranking,
    /// The entries in the radar.
    pub picks: Vec<usize>,
    /// What is narrowed down by, and the scores that are set otherwise.
    pub narrowing: Narrowing,
    /// How many entries remain.
    pub remaining: usize,
}
