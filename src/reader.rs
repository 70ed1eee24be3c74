//! The module that reads authors' datasets. Apart from the widget's: few readers need it, and those who
//! do not should not wait for it.

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

fn main() {}
