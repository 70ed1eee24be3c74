//! From what the browser's own JSON parser gave to a dataset.

use crate::dataset::{Value, pack, read};
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

/// How deep a value may nest; the format needs five. What is deeper counts as absent, so that no
/// file can exhaust the stack.
const DEPTH: u8 = 8;
/// How many faults are told; a file of another kind has one for each of its values.
const TOLD: usize = 50;

/// Reads a dataset, and packs it for the module that shows it.
///
/// # Errors
/// All its faults, one a line, each with its place.
pub fn packed(json: &JsValue) -> Result<Vec<u8>, String> {
    read(&valued(json)).map(|document| pack(&document.dataset)).map_err(|faults| {
        let mut lines: Vec<String> = faults.iter().take(TOLD).map(ToString::to_string).collect();
        if let Some(more) = faults.len().checked_sub(TOLD).filter(|&more| more > 0) {
            lines.push(format!("and {more} more"));
        }
        lines.join("\n")
    })
}

/// A value of the browser's JSON parser as ours: nothing of it is believed yet.
#[must_use]
pub fn valued(json: &JsValue) -> Value {
    value(json, DEPTH)
}

fn value(json: &JsValue, depth: u8) -> Value {
    if let Some(text) = json.as_string() {
        Value::Text(text)
    } else if let Some(number) = json.as_f64() {
        Value::Number(number)
    } else if let Some(truth) = json.as_bool() {
        Value::Bool(truth)
    } else if depth == 0 {
        Value::Null
    } else if let Some(list) = json.dyn_ref::<Array>() {
        Value::List(list.iter().map(|item| value(&item, depth - 1)).collect())
    } else if let Some(object) = json.dyn_ref::<Object>() {
        let member = |entry: JsValue| {
            let entry = Array::from(&entry);
            entry.get(0).as_string().map(|key| (key, value(&entry.get(1), depth - 1)))
        };
        Value::Map(Object::entries(object).iter().filter_map(member).collect())
    } else {
        Value::Null
    }
}
