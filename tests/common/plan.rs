//! Datasets made by hand: a plan becomes the JSON value that the one reader reads.

use reweigh::dataset::{Dataset, Value, read};

/// What a made dataset holds. Scores are integer hundredths, as they stand in the file.
#[derive(Clone, Debug)]
pub struct Plan {
    pub scale: (i32, i32),
    pub columns: Vec<Column>,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub code: String,
    pub low: bool,
    pub weight: u8,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub name: String,
    pub scores: Vec<i32>,
}

impl Plan {
    /// What the reader makes of it.
    pub fn dataset(&self) -> Dataset {
        read(&self.value()).expect("a plan has no faults").dataset
    }

    fn value(&self) -> Value {
        map([
            ("format", Value::Number(1.0)),
            ("id", text("made")),
            ("title", text("Made by hand")),
            ("scale", map([("min", decimal(self.scale.0)), ("max", decimal(self.scale.1))])),
            ("categories", Value::List(self.columns.iter().map(Column::value).collect())),
            ("items", Value::List(self.lines.iter().map(|line| self.item(line)).collect())),
        ])
    }

    fn item(&self, line: &Line) -> Value {
        let codes = self.columns.iter().map(|column| column.code.as_str());
        let scores = map(codes.zip(line.scores.iter().copied().map(decimal)));
        map([("id", text(&line.id)), ("name", text(&line.name)), ("scores", scores)])
    }
}

impl Column {
    fn value(&self) -> Value {
        map([
            ("code", text(&self.code)),
            ("label", text(&format!("Label of {}", self.code))),
            ("weight", Value::Number(f64::from(self.weight))),
            ("better", text(if self.low { "low" } else { "high" })),
        ])
    }
}

fn map<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Map(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn decimal(hundredths: i32) -> Value {
    Value::Number(f64::from(hundredths) / 100.0)
}
