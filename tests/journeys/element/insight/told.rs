//! What a host reads of the property, to the last bit.

use std::collections::BTreeMap;
use std::num::ParseFloatError;

use serde::Deserialize;

use crate::host::HostPage;

/// A double, on its way as a text: a reader of JSON may be off by one bit.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(try_from = "String")]
pub struct Number(pub f64);

impl TryFrom<String> for Number {
    type Error = ParseFloatError;

    fn try_from(text: String) -> Result<Number, ParseFloatError> {
        text.parse().map(Number)
    }
}

pub type By<T> = BTreeMap<String, T>;

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Insight {
    pub leaders: Vec<String>,
    pub why: Option<Why>,
    pub tipping: By<Vec<Stretch>>,
    pub places: By<Places>,
    pub wins: By<Number>,
    pub reach: By<Reach>,
    pub approximate: Option<Approximate>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Why {
    pub ahead: String,
    pub behind: String,
    pub gap: Number,
    pub parts: By<Number>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    pub from: Number,
    pub to: Number,
    pub leaders: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Places {
    pub best: Number,
    pub worst: Number,
    pub expected: Number,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    pub first: String,
    pub because: Vec<String>,
    pub closest: Option<By<Number>>,
    pub distance: Option<Number>,
    pub setting: Option<By<Number>>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Approximate {
    pub samples: Number,
    pub error: Number,
}

/// A value of the page, with its numbers as texts.
pub fn exact(value: &str) -> String {
    format!(
        "JSON.parse(JSON.stringify({value}), \
            (_, value) => typeof value === 'number' ? String(value) : value)"
    )
}

impl HostPage {
    /// The property of the first element, all of it.
    #[track_caller]
    pub fn insight(&self) -> Insight {
        self.says(&exact("element.insight"))
    }
}
