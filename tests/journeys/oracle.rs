//! The ranking worked out a second time, from the published data file, to compare the page with.

use std::env;
use std::fs::read_to_string;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;

/// What the data file says, as far as journeys need it.
pub struct Oracle {
    pub codes: Vec<String>,
    pub labels: Vec<String>,
    pub author: Vec<u64>,
    pub entries: Vec<Entry>,
    pub presets: Vec<(String, Vec<u64>)>,
}

pub struct Entry {
    pub id: String,
    pub name: String,
    /// In hundredths, in the order of the categories.
    pub scores: Vec<u64>,
}

/// An entry's expected place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub id: String,
    pub name: String,
    pub rank: usize,
    pub tied: bool,
    pub total: f64,
}

pub static ORACLE: LazyLock<Oracle> = LazyLock::new(|| {
    let folder = PathBuf::from(env::var_os("DIST").unwrap_or_else(|| "dist".into()));
    let file = folder.join("data/backend-frameworks-2026.json");
    let text = read_to_string(&file).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
    Oracle::read(&serde_json::from_str(&text).expect("the data file is JSON"))
});

impl Oracle {
    fn read(data: &Value) -> Oracle {
        let categories = list(&data["categories"]);
        let codes: Vec<String> =
            categories.iter().map(|category| text(&category["code"])).collect();
        let in_order = |of: &Value| codes.iter().map(|code| whole(&of[code], 1.0)).collect();
        Oracle {
            labels: categories.iter().map(|category| text(&category["label"])).collect(),
            author: categories.iter().map(|category| whole(&category["weight"], 1.0)).collect(),
            entries: list(&data["items"])
                .iter()
                .map(|item| Entry {
                    id: text(&item["id"]),
                    name: text(&item["name"]),
                    scores: codes.iter().map(|code| whole(&item["scores"][code], 100.0)).collect(),
                })
                .collect(),
            presets: list(&data["presets"])
                .iter()
                .map(|preset| (text(&preset["id"]), in_order(&preset["weights"])))
                .collect(),
            codes,
        }
    }

    /// Ranks by importances in the order of the categories; all zero counts as equal.
    pub fn ranking(&self, importances: &[u64]) -> Vec<Placed> {
        let equal = vec![1; importances.len()];
        let weights =
            if importances.iter().all(|weight| *weight == 0) { &equal[..] } else { importances };
        let sum: u64 = weights.iter().sum();
        let mut rows: Vec<(u64, &Entry)> = self
            .entries
            .iter()
            .map(|entry| {
                (
                    weights.iter().zip(&entry.scores).map(|(weight, score)| weight * score).sum(),
                    entry,
                )
            })
            .collect();
        rows.sort_by(|(total, entry), (other, beside)| {
            other
                .cmp(total)
                .then_with(|| entry.name.to_lowercase().cmp(&beside.name.to_lowercase()))
        });
        rows.iter()
            .map(|(total, entry)| Placed {
                id: entry.id.clone(),
                name: entry.name.clone(),
                rank: 1 + rows.iter().filter(|(other, _)| other > total).count(),
                tied: rows.iter().filter(|(other, _)| other == total).count() > 1,
                total: ratio(*total, sum * 100),
            })
            .collect()
    }

    pub fn place_of(&self, code: &str) -> usize {
        self.codes
            .iter()
            .position(|other| other == code)
            .unwrap_or_else(|| panic!("no category {code}"))
    }

    /// Ids by one category's score, best first.
    pub fn scores_in(&self, code: &str, id: &str) -> u64 {
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.id == id)
            .unwrap_or_else(|| panic!("no entry {id}"));
        entry.scores[self.place_of(code)]
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text in the data file").to_owned()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "scores and weights are small and positive"
)]
fn whole(value: &Value, unit: f64) -> u64 {
    (value.as_f64().expect("a number in the data file") * unit).round() as u64
}

#[expect(clippy::cast_precision_loss, reason = "totals are far below 2^52")]
fn ratio(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}
