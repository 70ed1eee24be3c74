//! What a host may ask for that is in the second part of the module.

use super::insight;
use crate::dataset::Dataset;
use crate::insight::{Survey, unpack};
use crate::ranking::Weights;
use crate::state::WidgetState;
use std::sync::OnceLock;

/// What the second part answers.
pub struct Answers {
    /// As [`insight::insight`].
    pub insight: fn(WidgetState) -> Vec<f64>,
    /// As [`unpack`].
    pub unpack: fn(&[u8], usize, usize) -> Option<Survey>,
    /// The query of a link that opens what is shown.
    pub query: fn(WidgetState) -> String,
    /// As [`insight::reach`].
    pub reach: fn(&Dataset, &Survey, &Weights, usize) -> Vec<f64>,
}

static ANSWERS: OnceLock<Answers> = OnceLock::new();

/// To be called by the second part, when it is there.
pub fn arrive() {
    let _once = ANSWERS.set(Answers {
        unpack,
        insight: insight::insight,
        query: |state| state.query(""),
        reach: insight::reach,
    });
}

/// What can be asked, if the second part is there.
pub fn answers() -> Option<&'static Answers> {
    ANSWERS.get()
}
