//! Named weights, as they are offered.

use crate::ranking::Weights;

/// Weights that a button sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetChoice {
    /// The hook `data-preset`.
    pub id: String,
    /// The button's text.
    pub label: String,
    /// The reasoning behind the weights.
    pub why: String,
    /// What the button sets.
    pub weights: Weights,
}
