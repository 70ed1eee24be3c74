//! What the reader narrows down by, what follows from it, and the commands that change it.

use super::preset::PresetChoice;
use super::widget::WidgetState;
use crate::dataset::{Dataset, Hundredths};
use crate::link::searched;
use crate::narrow::{Condition, Field, Kept, Narrowing, Price, price, prices};
use crate::ranking::{Ranking, Weights};
use leptos::prelude::*;
use std::sync::Arc;

impl WidgetState {
    /// The narrowing and what follows from it.
    #[must_use]
    pub fn narrowed(self) -> Arc<Field> {
        self.narrowings.track();
        self.given().narrowed()
    }

    /// The dataset to reckon with: the reader's scores, and what is ruled out far below all that remains.
    /// Labels, names and notes are those of [`dataset`](Self::dataset).
    #[must_use]
    pub fn field(self) -> Arc<Dataset> {
        Arc::clone(&self.narrowed().field)
    }

    /// The dataset to show: the reader's scores, of what is ruled out as well.
    #[must_use]
    pub fn corrected(self) -> Arc<Dataset> {
        Arc::clone(&self.narrowed().corrected)
    }

    /// What the reader narrows down by, and the scores that the reader sets otherwise.
    #[must_use]
    pub fn narrowing(self) -> Narrowing {
        self.narrowed().narrowing.clone()
    }

    /// Whether the reader sets this score otherwise.
    #[must_use]
    pub fn is_corrected(self, entry: usize, category: usize) -> bool {
        self.narrowed().narrowing.correction(entry, category).is_some()
    }

    /// Whether an entry is ruled out.
    #[must_use]
    pub fn is_out(self, entry: usize) -> bool {
        !self.narrowed().broken[entry].is_empty()
    }

    /// How many entries remain.
    #[must_use]
    pub fn remaining(self) -> usize {
        self.narrowed().remaining()
    }

    /// What each condition costs, under the weights of the moment.
    #[must_use]
    pub fn prices(self) -> Vec<Price> {
        let now = self.narrowed();
        self.weights.with(|weights| prices(&self.dataset(), &now, weights))
    }

    /// What one condition costs.
    #[must_use]
    pub fn price(self, condition: &Condition) -> Price {
        let now = self.narrowed();
        let of = |weights: &_| price(&self.dataset(), &now, weights, condition.clone());
        self.weights.with(of)
    }

    /// Those that remain and lead: without the reader's scores, and with them.
    #[must_use]
    pub fn winners(self) -> [Vec<usize>; 2] {
        let now = self.narrowed();
        let mut narrowing = now.narrowing.clone();
        narrowing.corrections.clear();
        let original = Field::of(&self.dataset(), narrowing).field;
        let leaders = |field: &Dataset, ranking: &Ranking| {
            ranking.leaders().filter(|&entry| field.remains(entry)).collect()
        };
        let before = self.weights.with(|weights| Ranking::of(&original, weights));
        [leaders(&original, &before), self.ranking.with(|ranking| leaders(&now.field, ranking))]
    }

    /// Searches for a text, as it is being typed: to be committed when it is complete.
    pub fn set_text(self, text: &str) {
        let text = searched(text);
        self.narrow(|narrowing, _| narrowing.text = text);
    }

    /// Keeps a value of a tag, or no longer keeps it, and commits.
    pub fn toggle_kept(self, name: &str, value: &str) {
        self.narrow_for_good(|narrowing, _| narrowing.toggle(name, value));
    }

    /// Asks for a score in a category, or for none, and commits.
    pub fn set_must(self, category: usize, must: Option<Hundredths>) {
        self.narrow_for_good(|narrowing, dataset| narrowing.set_must(dataset, category, must));
    }

    /// Sets a score otherwise, or back, and commits.
    pub fn correct(self, entry: usize, category: usize, score: Option<Hundredths>) {
        self.narrow_for_good(|narrowing, data| narrowing.correct(data, entry, category, score));
    }

    /// Takes back all scores that were set otherwise, and commits.
    pub fn clear_corrections(self) {
        self.narrow_for_good(|narrowing, _| narrowing.corrections.clear());
    }

    /// Takes one condition away, and commits.
    pub fn clear_condition(self, condition: &Condition) {
        self.narrow_for_good(|narrowing, _| *narrowing = narrowing.without(condition));
    }

    /// Takes all conditions away, and commits; the reader's scores stay.
    pub fn clear_conditions(self) {
        self.narrow_for_good(|narrowing, _| {
            let corrections = std::mem::take(&mut narrowing.corrections);
            *narrowing = Narrowing { corrections, ..Narrowing::default() };
        });
    }

    /// Sets the weights of a preset, and commits. A preset that is about some entries keeps these, in place
    /// of other filters by tag; one that is about all takes such a filter away again, but none that the
    /// reader set.
    pub fn apply_preset(self, preset: &PresetChoice) {
        // What waits for its commit is a step of its own; filter and weights are one.
        self.record();
        if self.narrows() {
            let kept = untrack(|| self.kept_under(&preset.keep));
            self.narrow(|narrowing, _| narrowing.kept = kept);
        }
        self.weights.set(preset.weights.clone());
        self.outdate();
        self.commit();
    }

    /// The filters by tag that stand once a preset is applied that keeps this.
    fn kept_under(self, keep: &[Kept]) -> Vec<Kept> {
        let now = self.narrowing().kept;
        let from_a_preset = !now.is_empty() && self.presets().iter().any(|p| p.keep == now);
        if !keep.is_empty() || from_a_preset { keep.to_vec() } else { now }
    }

    /// The entries that share first place once a preset is applied that keeps this; none where nothing would
    /// remain.
    #[must_use]
    pub fn leaders_under(self, weights: &Weights, keep: &[Kept]) -> Vec<usize> {
        let narrowing = Narrowing { kept: self.kept_under(keep), ..self.narrowing() };
        let field = Field::of(&self.dataset(), narrowing);
        let ranking = Ranking::of(&field.field, weights);
        ranking.leaders().filter(|&entry| field.broken[entry].is_empty()).collect()
    }

    /// Whether this is what the filters by tag are for.
    #[must_use]
    pub fn keeps(self, keep: &[Kept]) -> bool {
        !self.narrows() || keep.is_empty() || self.narrowed().narrowing.kept == keep
    }

    fn narrow_for_good(self, change: impl FnOnce(&mut Narrowing, &Dataset)) {
        self.record();
        self.narrow(change);
        self.commit();
    }

    fn narrow(self, change: impl FnOnce(&mut Narrowing, &Dataset)) {
        let mut narrowing = self.given().narrowed().narrowing.clone();
        change(&mut narrowing, &self.dataset());
        self.put_narrowing(narrowing);
        self.outdate();
    }

    /// Puts another narrowing in the place of the one that is there.
    pub(super) fn put_narrowing(self, narrowing: Narrowing) {
        if self.given().put_narrowing(narrowing) {
            self.narrowings.update(|n| *n = n.wrapping_add(1));
        }
    }
}
