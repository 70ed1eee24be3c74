//! What a host page sets.

use super::report::Report;
use crate::dataset::Dataset;
use crate::link::{self, Damage};
use crate::ranking::Weights;
use crate::state::{Author, Controls, Explain, Start};
use crate::words::unpack;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The options that a host's script hands in: an object whose members may be missing.
pub struct Given(JsValue);

impl Given {
    /// The options in this object.
    #[must_use]
    pub fn new(options: JsValue) -> Self {
        Self(options)
    }

    /// A member that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.member(name).as_string()
    }

    /// A member as it is; `undefined` if it is missing.
    #[must_use]
    pub fn member(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap_or_default()
    }

    /// How the widget starts. What is refused is reported, and counts as not set.
    ///
    /// The member `link` is the query of a frame's address, which is its author's; `kept` is the
    /// query of what a reader had set before the widget was taken out of its page.
    #[must_use]
    pub fn start(&self, dataset: &Dataset, report: &Report) -> Start {
        let controls = Controls::from_keyword(&self.text("controls").unwrap_or_default());
        let explain = Explain::from_keyword(&self.text("explain").unwrap_or_default());
        let words = unpack(&self.text("words").unwrap_or_default());
        let kept = self.text("kept").and_then(|query| link::read(&query, dataset).ok());
        let weights =
            || report.accepted(weights(&self.text("weights").unwrap_or_default(), dataset));
        let picks = || report.accepted(picks(&self.text("picks").unwrap_or_default(), dataset));
        if let Some(query) = self.text("link") {
            let mut start = Start::from_query(words, &query, dataset).authored();
            // What a message set since is an option; the address does not say it any more.
            start.author.weights = start.author.weights.or_else(weights);
            start.author.picks = start.author.picks.or_else(picks);
            start.link = kept.unwrap_or(start.link);
            return Start { controls, explain, ..start };
        }
        let author = Author { weights: weights(), picks: picks() };
        let link = kept.unwrap_or_default();
        Start { words, author, controls, explain, link, ..Start::default() }
    }
}

/// Reads the option `weights`. `None` means the dataset's.
///
/// # Errors
/// Why it is refused, in words.
pub fn weights(value: &str, dataset: &Dataset) -> Result<Option<Weights>, String> {
    let read =
        link::parse_weights(value, dataset).map_err(|why| refused("weights", value, &why))?;
    Ok(read.map(|(weights, _of_no_category)| weights))
}

/// Reads the option `picks`. `None` means the leading three.
///
/// # Errors
/// Why it is refused, in words.
pub fn picks(value: &str, dataset: &Dataset) -> Result<Option<Vec<usize>>, String> {
    link::parse_picks(value, dataset).map_err(|why| refused("picks", value, &why))
}

fn refused(name: &str, value: &str, why: &Damage) -> String {
    let short: String = value.chars().take(80).collect();
    format!("{name}=\"{short}\": {why}")
}
