//! Who is first under which weights, worked out a second time: in whole numbers, from scores alone.

use serde_json::{Value, json};

use crate::oracle::ORACLE;

/// What is ranked, as far as the insights need it.
pub struct Field {
    pub codes: Vec<String>,
    pub ids: Vec<String>,
    names: Vec<String>,
    /// In hundredths, entry by entry.
    pub rows: Vec<Vec<i64>>,
}

impl Field {
    /// The bundled dataset.
    pub fn bundled() -> Field {
        let whole = |score: &u64| i64::try_from(*score).expect("a score");
        Field {
            codes: ORACLE.codes.clone(),
            ids: ORACLE.entries.iter().map(|entry| entry.id.clone()).collect(),
            names: ORACLE.entries.iter().map(|entry| entry.name.clone()).collect(),
            rows: ORACLE.entries.iter().map(|e| e.scores.iter().map(whole).collect()).collect(),
        }
    }

    /// Entries with these scores in hundredths; names and ids are in their order.
    pub fn of(rows: Vec<Vec<i64>>) -> Field {
        let letters = (b'a'..).map(|letter| format!("c{}", char::from(letter)));
        Field {
            codes: letters.take(rows[0].len()).collect(),
            ids: (0..rows.len()).map(|nth| format!("entry-{nth:03}")).collect(),
            names: (0..rows.len()).map(|nth| format!("Entry {nth:03}")).collect(),
            rows,
        }
    }

    /// The dataset as an author's file.
    pub fn file(&self) -> String {
        #[expect(clippy::cast_precision_loss, reason = "scores are small")]
        let decimal = |score: i64| score as f64 / 100.0;
        let scores = |row: &[i64]| -> Value {
            let scores = self.codes.iter().cloned().zip(row.iter().map(|&s| json!(decimal(s))));
            Value::Object(scores.collect())
        };
        let items = self.ids.iter().zip(&self.names).zip(&self.rows);
        let items =
            items.map(|((id, name), row)| json!({"id": id, "name": name, "scores": scores(row)}));
        let categories = self.codes.iter().map(|code| json!({"code": code, "label": code}));
        json!({
            "format": 1, "id": "field", "title": "A field", "scale": {"min": 0, "max": 10},
            "categories": categories.collect::<Vec<_>>(), "items": items.collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// Σ factor × hundredths of each entry; where all factors are zero, all count the same.
    pub fn totals(&self, factors: &[i64]) -> Vec<i128> {
        let even = i64::from(factors.iter().all(|&factor| factor == 0));
        let total = |row: &Vec<i64>| {
            let terms = row.iter().zip(factors);
            terms.map(|(&score, &factor)| i128::from(score) * i128::from(factor + even)).sum()
        };
        self.rows.iter().map(total).collect()
    }

    /// The entries in rank order, with their totals.
    pub fn ranking(&self, factors: &[i64]) -> Vec<(usize, i128)> {
        let mut all: Vec<(usize, i128)> = self.totals(factors).into_iter().enumerate().collect();
        all.sort_by_key(|&(entry, total)| (-total, self.names[entry].to_lowercase()));
        all
    }

    /// The ids of those who share first place, in order of name.
    pub fn leaders(&self, factors: &[i64]) -> Vec<String> {
        let ranking = self.ranking(factors);
        let most = ranking[0].1;
        let first = ranking.iter().take_while(|(_, total)| *total == most);
        first.map(|(entry, _)| self.ids[*entry].clone()).collect()
    }

    /// The ids of those who are nowhere below an entry and somewhere above.
    pub fn dominators(&self, entry: usize) -> Vec<String> {
        let own = &self.rows[entry];
        let others = self.rows.iter().zip(&self.ids);
        let dominates =
            |row: &[i64]| row != own && row.iter().zip(own).all(|(other, own)| other >= own);
        others.filter(|(row, _)| dominates(row)).map(|(_, id)| id.clone()).collect()
    }

    pub fn place_of(&self, id: &str) -> usize {
        self.ids.iter().position(|other| other == id).unwrap_or_else(|| panic!("no entry {id}"))
    }
}
