//! Named weights, as they are offered.

use super::widget::WidgetState;
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

impl WidgetState {
    /// The weights that buttons set: the author's, then Equal, then the dataset's presets.
    #[must_use]
    pub fn presets(self) -> Vec<PresetChoice> {
        let dataset = self.dataset();
        let (equal, author) = (Weights::equal(dataset.categories.len()), self.author());
        let choice = |id: &str, label: &str, why: &str, weights| PresetChoice {
            id: id.to_owned(),
            label: label.to_owned(),
            why: why.to_owned(),
            weights,
        };
        let mut presets = vec![
            choice("author", "Author’s weights", "As the author set them.", author),
            choice("equal", "Equal", "Every category counts the same.", equal),
        ];
        presets.extend(
            dataset
                .presets
                .iter()
                .map(|p| choice(&p.id, &p.label, &p.why, Weights::new(p.weights.iter().copied()))),
        );
        presets
    }
}
