//! The parameters that narrow down: `q`, `t`, `m` and `x`. Each is followed whole or not at all, and none
//! takes anything else of the link with it.

use super::name::clean;
use super::query::{NotText, parameter, push_hex};
use super::refusal::Damage;
use super::write::rewrite;
use super::{corrections, kept, musts};
use crate::dataset::Dataset;
use crate::narrow::{MAX_TEXT, Narrowing};

/// A parameter that is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterFault {
    /// Its key.
    pub key: &'static str,
    /// What is wrong with it.
    pub damage: Damage,
}

type Read = fn(&str, &Dataset, &mut Narrowing) -> Result<(), Damage>;
type Written = fn(&Dataset, &Narrowing) -> String;

const PARAMETERS: [(&str, Read, Written); 4] = [
    ("q", text, text_written),
    ("t", kept::read, kept::written),
    ("m", musts::read, musts::written),
    ("x", corrections::read, corrections::written),
];

/// Whether an address has anything to narrow down by.
#[must_use]
pub fn narrows(query: &str) -> bool {
    ["q", "t", "m", "x"].iter().any(|key| parameter(query, key).is_some())
}

/// Reads what an address narrows down by. Total: what is wrong with a parameter drops it alone.
#[must_use]
pub fn read_narrowing(query: &str, dataset: &Dataset) -> (Narrowing, Vec<FilterFault>) {
    let (mut narrowing, mut faults) = (Narrowing::default(), Vec::new());
    for (key, read, _) in PARAMETERS {
        let mut with = narrowing.clone();
        let read = match parameter(query, key) {
            None => continue,
            Some(Err(NotText)) => Err(Damage::NotText),
            Some(Ok(value)) => read(&value, dataset, &mut with),
        };
        match read {
            Ok(()) => narrowing = with,
            Err(damage) => faults.push(FilterFault { key, damage }),
        }
    }
    (narrowing, faults)
}

/// Writes what narrows down into a query: in the place where it was, or at the end.
#[must_use]
pub fn write_narrowing(query: &str, dataset: &Dataset, narrowing: &Narrowing) -> String {
    let ours = PARAMETERS.map(|(key, _, written)| {
        (key, Some(written(dataset, narrowing)).filter(|value| !value.is_empty()))
    });
    rewrite(query, ours)
}

/// A text as it is searched for: what shows nothing removed, white space folded, at most 40 characters.
#[must_use]
pub fn searched(text: &str) -> String {
    clean(text).unwrap_or_default()
}

fn text(value: &str, _: &Dataset, narrowing: &mut Narrowing) -> Result<(), Damage> {
    if value.chars().count() > MAX_TEXT {
        return Err(Damage::TooLong);
    }
    narrowing.text = searched(value);
    Ok(())
}

/// Letters, digits, `-` and `.` as they are, every other byte with a percent sign.
fn text_written(_: &Dataset, narrowing: &Narrowing) -> String {
    let mut written = String::new();
    for byte in narrowing.text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.') {
            written.push(byte.into());
        } else {
            written.push('%');
            push_hex(&mut written, byte);
        }
    }
    written
}
