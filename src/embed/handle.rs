//! What a host's script holds of a widget: dropping it unmounts the widget.

use super::report::Report;
use super::rest::{Answers, answers};
use crate::ranking::Weights;
use crate::state::WidgetState;
use js_sys::{Array, Uint8Array};
use leptos::prelude::untrack;
use std::any::Any;
use std::sync::Arc;
use wasm_bindgen::prelude::wasm_bindgen;

/// A widget in a host page.
#[wasm_bindgen]
pub struct Handle {
    state: WidgetState,
    report: Report,
    _mounted: Box<dyn Any>,
}

impl Handle {
    /// A handle to a widget that lives as long as what it was mounted as.
    #[must_use]
    pub fn new(state: WidgetState, report: Report, mounted: Box<dyn Any>) -> Self {
        Self { state, report, _mounted: mounted }
    }
}

#[wasm_bindgen]
impl Handle {
    /// Sets the author's weights, as the option `weights`; `source` is who does.
    pub fn set_weights(&self, value: &str, source: &str) {
        if let Some(answers) = answers() {
            (answers.set_weights)(self.state, &self.report, value, source);
        }
    }

    /// Sets the author's picks, as the option `picks`; `source` is who does.
    pub fn set_picks(&self, value: &str, source: &str) {
        if let Some(answers) = answers() {
            (answers.set_picks)(self.state, &self.report, value, source);
        }
    }

    /// Takes what the reader's module found out about the dataset; bytes that do not fit it are ignored.
    pub fn set_survey(&self, bytes: &Uint8Array) {
        let dataset = self.state.dataset();
        let (entries, categories) = (dataset.entries.len(), dataset.categories.len());
        let unpacked = |answers: &Answers| (answers.unpack)(&bytes.to_vec(), entries, categories);
        if let Some(survey) = answers().and_then(unpacked) {
            self.state.set_survey(Arc::new(survey));
        }
    }

    /// Puts everything back to what the author set.
    pub fn reset(&self) {
        if let Some(answers) = answers() {
            (answers.reset)(self.state);
        }
    }

    /// Code and importance of each category, in turn.
    pub fn weights(&self) -> Array {
        answers().map_or_else(Array::new, |answers| (answers.weights)(self.state))
    }

    /// Id and name of each entry, in turn, in the order of the dataset.
    pub fn named(&self) -> Array {
        answers().map_or_else(Array::new, |answers| (answers.named)(self.state))
    }

    /// Index, rank and score of each entry, in turn, best first.
    pub fn standings(&self) -> Vec<f64> {
        answers().map_or_else(Vec::new, |answers| (answers.standings)(self.state))
    }

    /// What follows from the weights, number by number; nothing before the survey is known.
    pub fn insight(&self) -> Vec<f64> {
        answers().map_or_else(Vec::new, |answers| (answers.insight)(self.state))
    }

    /// What it takes for an entry of the dataset to come first, from these importances on, number by
    /// number; nothing before the survey is known.
    pub fn reach(&self, entry: usize, importances: &Uint8Array) -> Vec<f64> {
        let survey = untrack(|| self.state.survey());
        let Some((answers, survey)) = answers().zip(survey) else { return Vec::new() };
        let weights = Weights::new(importances.to_vec());
        (answers.reach)(&self.state.dataset(), &survey, &weights, entry)
    }

    /// The query of a link that opens what is shown.
    pub fn query(&self) -> String {
        answers().map_or_else(String::new, |answers| (answers.query)(self.state))
    }
}
