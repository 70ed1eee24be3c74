//! Dataset files: what a good one says, what is said about a faulty one, and that the published
//! schema says the same.

mod agreement;
mod faults;
mod follow_on;
mod good;
mod small;

use reweigh::dataset::{Document, Value, read};
use serde_json::Value as Json;

/// The document in a file, or its faults as a reader of the page would see them.
fn read_json(file: &Json) -> Result<Document, Vec<String>> {
    let value: Value = serde_json::from_value(file.clone()).expect("any JSON is a value");
    read(&value).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// A JSON file of the site.
fn file(path: &str) -> Json {
    let text = std::fs::read_to_string(path).expect("tests run in the package's root");
    serde_json::from_str(&text).expect("JSON")
}
