//! A dataset as the reader narrowed it: its scores corrected, and what is ruled out far behind.

use super::condition::{Condition, meets};
use super::narrowing::Narrowing;
use crate::dataset::{Better, Dataset, Hundredths};
use std::sync::Arc;

/// A narrowing with what follows from it, whatever the weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What it follows from.
    pub narrowing: Narrowing,
    /// The dataset with the reader's scores, for showing.
    pub corrected: Arc<Dataset>,
    /// The same with every entry that is ruled out below the scale, for reckoning.
    pub field: Arc<Dataset>,
    /// For each entry the conditions that it does not meet.
    pub broken: Vec<Vec<Condition>>,
}

impl Field {
    /// A dataset with nothing narrowed down.
    #[must_use]
    pub fn whole(dataset: &Arc<Dataset>) -> Self {
        let (narrowing, broken) = (Narrowing::default(), vec![Vec::new(); dataset.entries.len()]);
        Self { narrowing, corrected: Arc::clone(dataset), field: Arc::clone(dataset), broken }
    }

    /// What follows from a narrowing. Where nothing is corrected, or ruled out, it is the same dataset again.
    #[must_use]
    pub fn of(dataset: &Arc<Dataset>, narrowing: Narrowing) -> Self {
        let corrected = if narrowing.corrections.is_empty() {
            Arc::clone(dataset)
        } else {
            Arc::new(corrected(dataset, &narrowing))
        };
        let broken = broken(&corrected, &narrowing);
        let field = if broken.iter().all(Vec::is_empty) {
            Arc::clone(&corrected)
        } else {
            let mut field = Dataset::clone(&corrected);
            rule_out(&mut field, &broken);
            Arc::new(field)
        };
        Self { narrowing, corrected, field, broken }
    }

    /// How many entries a condition rules out, alone or with others.
    #[must_use]
    pub fn ruled_out_by(&self, condition: &Condition) -> usize {
        self.broken.iter().filter(|broken| broken.contains(condition)).count()
    }

    /// How many entries remain.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.broken.iter().filter(|broken| broken.is_empty()).count()
    }
}

/// The dataset with the reader's scores, and every entry that is ruled out below the scale.
#[must_use]
pub fn field(dataset: &Dataset, narrowing: &Narrowing) -> Dataset {
    let mut field = corrected(dataset, narrowing);
    let broken = broken(&field, narrowing);
    rule_out(&mut field, &broken);
    field
}

/// For each entry of a corrected dataset the conditions that it does not meet.
fn broken(corrected: &Dataset, narrowing: &Narrowing) -> Vec<Vec<Condition>> {
    let conditions = narrowing.conditions();
    let of = |entry: usize| {
        let fails = |c: &&Condition| !meets(corrected, narrowing, c, entry);
        conditions.iter().filter(fails).cloned().collect()
    };
    (0..corrected.entries.len()).map(of).collect()
}

/// The dataset with the reader's scores.
#[must_use]
pub fn corrected(dataset: &Dataset, narrowing: &Narrowing) -> Dataset {
    let mut corrected = dataset.clone();
    let width = dataset.categories.len();
    for correction in &narrowing.corrections {
        let turned = match dataset.categories[correction.category].better {
            Better::High => correction.score,
            Better::Low => dataset.scale.turned(correction.score),
        };
        corrected.scores.to_mut()[correction.entry * width + correction.category] = turned;
    }
    corrected
}

/// Puts entries that do not meet all conditions below the scale: by more than any doubt in one score, so that
/// none of them is ever too close to one that remains.
fn rule_out(dataset: &mut Dataset, broken: &[Vec<Condition>]) {
    let width = dataset.categories.len().max(1);
    let below =
        Hundredths(dataset.scale.min.0 - (dataset.scale.max.0 - dataset.scale.min.0) / 8 - 2);
    for (row, broken) in dataset.scores.to_mut().chunks_exact_mut(width).zip(broken) {
        if !broken.is_empty() {
            row.fill(below);
        }
    }
}
