//! The form in which presets are kept and handed on: JSON with a version, for ever readable.
//!
//! Version 1: `{"format": "reweigh-presets", "version": 1, "dataset": ID, "presets": [{"name": …, "set": …}]}`.
//! A later version reads every earlier one (`tests/keep/forms` has one file of each); an earlier one leaves a later
//! one as it is.

use super::own::Presets;
use crate::dataset::Value;
use crate::export::Json;

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
    Other(Odd),
    /// A newer version wrote it.
    Newer,
    /// It is about another dataset.
    Foreign(String),
}

/// What is wrong with a text that is no file of presets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// It does not say that it is one.
    Unmarked,
    /// It has no version.
    NoVersion,
    /// There is no such version.
    OddVersion,
    /// It does not say for which ranking.
    NoRanking,
    /// It has no list of presets.
    NoList,
    /// This preset, from 1, has no name or no setting.
    Half(usize),
    /// The setting of this preset is too long.
    Long(usize),
    /// The name of this preset is empty or there twice, or there are too many.
    Refused(usize),
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
    if !matches!(value.member("format"), Some(Value::Text(format)) if format == FORMAT) {
        return Err(Fault::Other(Odd::Unmarked));
    }
    let version = match value.member("version") {
        Some(Value::Number(version)) => *version,
        _ => return Err(Fault::Other(Odd::NoVersion)),
    };
    if version > f64::from(VERSION) {
        return Err(Fault::Newer);
    }
    // There was none before the first, and none between two.
    if !(1..=VERSION).any(|known| (version - f64::from(known)).abs() < f64::EPSILON) {
        return Err(Fault::Other(Odd::OddVersion));
    }
    match value.member("dataset") {
        Some(Value::Text(id)) if id == dataset => {}
        Some(Value::Text(id)) => return Err(Fault::Foreign(id.chars().take(60).collect())),
        _ => return Err(Fault::Other(Odd::NoRanking)),
    }
    let Some(Value::List(list)) = value.member("presets") else {
        return Err(Fault::Other(Odd::NoList));
    };
    let mut presets = Presets::default();
    for (at, preset) in (1..).zip(list.iter()) {
        let (Some(Value::Text(name)), Some(Value::Text(set))) =
            (preset.member("name"), preset.member("set"))
        else {
            return Err(Fault::Other(Odd::Half(at)));
        };
        if set.len() > MAX_SET {
            return Err(Fault::Other(Odd::Long(at)));
        }
        if presets.save(name, set).is_err() {
            return Err(Fault::Other(Odd::Refused(at)));
        }
    }
    Ok(presets)
}
