//! Named weights, as they are offered.

use super::widget::WidgetState;
use crate::dataset::{List, Text};
use crate::narrow::Kept;
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
    /// Which entries it is about; empty: about all.
    pub keep: Vec<Kept>,
}

impl WidgetState {
    /// The weights that buttons set: the author's, then Equal, then the dataset's presets.
    #[must_use]
    pub fn presets(self) -> Vec<PresetChoice> {
        let (words, dataset) = (self.words(), self.dataset());
        let (equal, author) = (Weights::equal(dataset.categories.len()), self.author());
        let choice = |id: &str, label: &str, why: &str, weights| PresetChoice {
            id: id.to_owned(),
            label: label.to_owned(),
            why: why.to_owned(),
            weights,
            keep: Vec::new(),
        };
        let mut presets = vec![
            choice("author", words.preset_author(), words.preset_author_why(), author),
            choice("equal", words.preset_equal(), words.preset_equal_why(), equal),
        ];
        presets.extend(dataset.presets.iter().map(|p| {
            let weights = Weights::new(p.weights.iter().copied());
            let kept = |(name, values): &(Text, List<Text>)| Kept {
                name: name.to_string(),
                values: values.iter().map(Text::to_string).collect(),
            };
            let keep = p.keep.iter().map(kept).collect();
            PresetChoice { keep, ..choice(&p.id, &p.label, &p.why, weights) }
        }));
        presets
    }
}
