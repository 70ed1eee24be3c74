//! The form in which presets are kept and handed on: JSON with a version, for ever readable.
//!
//! Version 1: `{"format": "reweigh-presets", "version": 1, "dataset": ID, "presets": [{"name": …, "set": …}]}`.
//! A later version reads every earlier one (`tests/keep/forms` has one file of each); an earlier one leaves a later
//! one as it is.

use super::own::Presets;
use crate::dataset::Value;
use crate::export::Json;
use std::fmt;

/// The version that is written, and the newest that is read.
pub const VERSION: u8 = 1;
/// The most bytes of a file: far more than the most presets take.
pub const MAX_BYTES: usize = 1 << 20;
/// The most bytes of a setting.
const MAX_SET: usize = 16 << 10;
const FORMAT: &str = "reweigh-presets";

/// Why a text holds no presets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is too large.
    Huge,
    /// It is no JSON: damaged, or cut off.
    NotJson,
    /// It is something else; what is wrong with it.
    Other(String),
    /// A newer version wrote it.
    Newer,
    /// It is about another dataset.
    Foreign(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Huge => f.write_str("It is larger than any file of presets."),
            Self::NotJson => f.write_str("It is damaged, or was cut off: it is no JSON."),
            Self::Other(what) => write!(f, "It is no file of presets: {what}."),
            Self::Newer => f.write_str("It was made by a newer version of this page."),
            Self::Foreign(id) => write!(f, "It is for another ranking, “{id}”."),
        }
    }
}

/// Presets as a text.
#[must_use]
pub fn write(presets: &Presets, dataset: &str) -> String {
    let mut to = Json::default();
    to.object(|to| {
        to.key("format").text(FORMAT).key("version").number(VERSION).key("dataset").text(dataset);
        to.key("presets").list(|to| {
            for own in presets.all() {
                to.object(|to| {
                    to.key("name").text(&own.name).key("set").text(&own.set);
                });
            }
        });
    });
    to.done()
}

/// Presets from what a JSON parser gave. Total: every value gives presets or a fault.
///
/// # Errors
/// If it is not as this version or an earlier one writes it for this dataset: then nothing of it counts.
pub fn read(value: &Value, dataset: &str) -> Result<Presets, Fault> {
    let other = |what: &str| Fault::Other(what.to_owned());
    if !matches!(value.member("format"), Some(Value::Text(format)) if format == FORMAT) {
        return Err(other("it does not say that it is one"));
    }
    let version = match value.member("version") {
        Some(Value::Number(version)) => *version,
        _ => return Err(other("it has no version")),
    };
    if version > f64::from(VERSION) {
        return Err(Fault::Newer);
    }
    // There was none before the first, and none between two.
    if !(1..=VERSION).any(|known| (version - f64::from(known)).abs() < f64::EPSILON) {
        return Err(other("there is no such version"));
    }
    match value.member("dataset") {
        Some(Value::Text(id)) if id == dataset => {}
        Some(Value::Text(id)) => return Err(Fault::Foreign(id.chars().take(60).collect())),
        _ => return Err(other("it does not say for which ranking")),
    }
    let Some(Value::List(list)) = value.member("presets") else {
        return Err(other("it has no list of presets"));
    };
    let mut presets = Presets::default();
    for (at, preset) in list.iter().enumerate() {
        let (Some(Value::Text(name)), Some(Value::Text(set))) =
            (preset.member("name"), preset.member("set"))
        else {
            return Err(Fault::Other(format!("preset {} has no name or no setting", at + 1)));
        };
        if set.len() > MAX_SET {
            return Err(Fault::Other(format!("the setting of preset {} is too long", at + 1)));
        }
        if presets.save(name, set).is_err() {
            return Err(Fault::Other(format!(
                "the name of preset {} is empty or there twice, or there are too many",
                at + 1
            )));
        }
    }
    Ok(presets)
}
