//! What a host may ask for that is in the second part of the module.

use super::report::Report;
use super::{insight, options, outcome};
use crate::dataset::Dataset;
use crate::insight::{Survey, unpack};
use crate::ranking::Weights;
use crate::state::{Source, WidgetState};
use js_sys::Array;
use std::sync::OnceLock;

type Set = fn(WidgetState, &Report, &str, &str);

/// What the second part answers.
pub struct Answers {
    /// Sets the author's weights; the last is who does.
    pub set_weights: Set,
    /// Sets the author's picks; the last is who does.
    pub set_picks: Set,
    /// Puts everything back to what the author set.
    pub reset: fn(WidgetState),
    /// As [`outcome::weighed`].
    pub weights: fn(WidgetState) -> Array,
    /// As [`outcome::named`].
    pub named: fn(WidgetState) -> Array,
    /// As [`outcome::standings`].
    pub standings: fn(WidgetState) -> Vec<f64>,
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
        set_weights: |state, report, value, source| {
            let read = report.accepted(options::weights(value, &state.dataset()));
            state.set_author_weights(read, Source::named(source));
        },
        set_picks: |state, report, value, source| {
            let read = report.accepted(options::picks(value, &state.dataset()));
            state.set_author_picks(read, Source::named(source));
        },
        reset: |state| state.reset(Source::Attribute),
        weights: outcome::weighed,
        named: outcome::named,
        standings: outcome::standings,
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
