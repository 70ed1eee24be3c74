//! The module that reads authors' datasets, and surveys them. Apart from the widget's: few readers need it, and those who
//! do not should not wait for it.

use reweigh::insight::{pack, survey::Work};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a dataset, and packs it for the widget; called by `reweigh.js`.
///
/// # Errors
/// All faults of the dataset, one a line.
#[wasm_bindgen]
pub fn read(json: &JsValue) -> Result<Vec<u8>, String> {
    reweigh::read(json)
}

/// Begins the survey of a dataset, from the bytes that [`read`] gave.
///
/// # Errors
/// If they are others.
#[wasm_bindgen]
pub fn survey(data: &[u8]) -> Result<Surveyor, String> {
    reweigh::survey(data).map(Surveyor).ok_or_else(|| "no dataset".to_owned())
}

/// A survey, made in steps that a page does not feel.
#[wasm_bindgen]
pub struct Surveyor(Work<f64>);

#[wasm_bindgen]
impl Surveyor {
    /// Works for a few milliseconds at most; whether nothing is left to do.
    pub fn step(&mut self) -> bool {
        self.0.step()
    }

    /// The survey as bytes. Before the last step it is an estimate, and takes a tenth of a second.
    pub fn packed(&mut self) -> Vec<u8> {
        pack(&self.0.finish())
    }
}

fn main() {}
