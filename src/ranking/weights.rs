//! Importances, one per category.

use crate::dataset::Dataset;

/// The highest importance.
pub const MAX_IMPORTANCE: u8 = 100;

/// What an even start gives to every category.
const EVEN: u8 = 50;

/// An importance for each category of a dataset, in its order, each 0–100.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Weights(Vec<u8>);

impl Weights {
    /// Weights from importances; what is above 100 counts as 100.
    #[must_use]
    pub fn new(importances: impl IntoIterator<Item = u8>) -> Self {
        Self(importances.into_iter().map(|i| i.min(MAX_IMPORTANCE)).collect())
    }

    /// The same importance for every category.
    #[must_use]
    pub fn equal(categories: usize) -> Self {
        Self(vec![EVEN; categories])
    }

    /// The weights that the dataset's author declares.
    #[must_use]
    pub fn authored(dataset: &Dataset) -> Self {
        Self::new(dataset.categories.iter().map(|c| c.weight))
    }

    /// All importances, in the dataset's order.
    #[must_use]
    pub fn importances(&self) -> &[u8] {
        &self.0
    }

    /// Sets one importance; above 100 counts as 100. A category that is not there is ignored.
    pub fn set(&mut self, category: usize, importance: u8) {
        if let Some(slot) = self.0.get_mut(category) {
            *slot = importance.min(MAX_IMPORTANCE);
        }
    }

    /// Whether nothing is important, so that everything counts the same.
    #[must_use]
    pub fn all_zero(&self) -> bool {
        self.0.iter().all(|&i| i == 0)
    }

    /// The factors that ranking multiplies with: the importances or, if all are zero, ones.
    pub fn factors(&self) -> impl Iterator<Item = u32> + '_ {
        let even = u8::from(self.all_zero());
        self.0.iter().map(move |&i| u32::from(i + even))
    }

    /// The sum of the factors; at least 1 for any dataset.
    #[must_use]
    pub fn sum(&self) -> u32 {
        self.factors().sum()
    }
}
