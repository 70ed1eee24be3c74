//! JSON, written by hand: a writer weighs a hundredth of a library, and there is nothing to read.

use super::view::{View, sourced};
use crate::words::Words;
use std::fmt::Write;

/// A JSON text that is being written.
#[derive(Debug, Default)]
pub struct Json {
    text: String,
    /// Whether something stands before, in the list or object that is open.
    after: bool,
}

impl Json {
    /// The text, when all that was opened is closed.
    #[must_use]
    pub fn done(self) -> String {
        self.text
    }

    fn begin(&mut self) {
        if self.after {
            self.text.push(',');
        }
        self.after = true;
    }

    /// An object with what `fill` puts into it.
    pub fn object(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.nested('{', '}', fill)
    }

    /// A list with what `fill` puts into it.
    pub fn list(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.nested('[', ']', fill)
    }

    fn nested(&mut self, open: char, close: char, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.begin();
        self.text.push(open);
        self.after = false;
        fill(self);
        self.text.push(close);
        self.after = true;
        self
    }

    /// The key of what is written next.
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.text(key);
        self.text.push(':');
        self.after = false;
        self
    }

    /// A text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.begin();
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                // The last two end a line of a script, and none of JSON.
                c if c < ' ' || matches!(c, '\u{2028}' | '\u{2029}') => {
                    let _never_fails = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
        self
    }

    /// A number, as its digits.
    pub fn number(&mut self, digits: impl std::fmt::Display) -> &mut Self {
        self.begin();
        let _never_fails = write!(self.text, "{digits}");
        self
    }

    /// True or false.
    pub fn truth(&mut self, truth: bool) -> &mut Self {
        self.number(truth)
    }
}

/// The ranking as JSON: what it is about, the weights, and each entry with place, total and scores.
#[must_use]
pub fn json(view: &View) -> String {
    let mut to = Json::default();
    let dataset = &view.field.corrected;
    to.object(|to| {
        to.key("format").text("reweigh-ranking").key("version").number(1);
        to.key("dataset").object(|to| {
            to.key("id").text(&dataset.id).key("revision").text(&dataset.revision);
            to.key("title").text(&dataset.title).key("source");
            to.text(&sourced(Words::ENGLISH, &view.dataset));
        });
        to.key("link").text(&view.link);
        let weighed = dataset.categories.iter().zip(view.weighed());
        to.key("weights").list(|to| {
            for (category, (label, importance, share)) in weighed {
                to.object(|to| {
                    to.key("code").text(&category.code).key("label").text(label);
                    to.key("importance").number(importance).key("percent").number(share);
                });
            }
        });
        let scores = |to: &mut Json, entry: usize| {
            to.key("scores").object(|to| {
                for (at, category) in dataset.categories.iter().enumerate() {
                    to.key(&category.code).number(dataset.printed_score(entry, at));
                }
            });
        };
        let named = |to: &mut Json, entry: usize| {
            to.key("id").text(&dataset.entries[entry].id).key("name").text(view.entry(entry));
        };
        to.key("ranking").list(|to| {
            for placement in view.remaining() {
                to.object(|to| {
                    to.key("place").number(placement.rank).key("tied").truth(placement.tied);
                    named(to, placement.entry);
                    to.key("total").number(view.plain_total(placement));
                    scores(to, placement.entry);
                });
            }
        });
        to.key("ruledOut").list(|to| {
            for entry in view.ruled_out() {
                to.object(|to| {
                    named(to, entry);
                    scores(to, entry);
                });
            }
        });
    });
    to.done()
}
