//! A widget that has started, in the words of a test.

use crate::plan::{Column, Line, Plan};
use leptos::prelude::*;
use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::state::{NoticeKind, Start, WidgetState};
use reweigh::words::Words;
use std::sync::Arc;

pub const D: &Dataset = &DATASET;

/// What signals live in as long as the test, and both parts of the module.
fn sets_out() {
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    reweigh::rest::arrive();
}

/// A widget about a dataset, started from a query; it lives as long as the test.
pub fn started(dataset: &Dataset, query: &str) -> WidgetState {
    sets_out();
    WidgetState::new(Arc::new(dataset.clone()), Start::from_query(Words::ENGLISH, query, dataset))
}

pub fn widget(query: &str) -> WidgetState {
    started(D, query)
}

pub fn entry(id: &str) -> usize {
    D.entry(id).expect("an entry")
}

pub fn importances(widget: WidgetState) -> Vec<u8> {
    widget.weights().with_untracked(|weights| weights.importances().to_vec())
}

pub fn picks(widget: WidgetState) -> Vec<&'static str> {
    widget.picks.get_untracked().into_iter().map(|entry| D.entries[entry].id.as_ref()).collect()
}

pub fn leader(widget: WidgetState) -> &'static str {
    let leader = widget.ranking.with_untracked(|ranking| ranking.leaders().next());
    D.entries[leader.expect("somebody leads")].id.as_ref()
}

pub fn kinds(widget: WidgetState) -> Vec<NoticeKind> {
    untrack(|| widget.notices()).into_iter().map(|notice| notice.kind).collect()
}

pub fn commits(widget: WidgetState) -> i32 {
    widget.commits().get_untracked()
}

/// Two categories with these weights, and entries `E0`, `E1`, … with these scores.
pub fn made(weights: [u8; 2], rows: &[[i32; 2]]) -> Dataset {
    let column = |(code, weight): (&str, u8)| Column { code: code.to_owned(), low: false, weight };
    let columns = ["aa", "bb"].into_iter().zip(weights).map(column).collect();
    let line = |(at, row): (usize, &[i32; 2])| Line {
        id: format!("e{at}"),
        name: format!("E{at}"),
        scores: row.to_vec(),
    };
    let lines = rows.iter().enumerate().map(line).collect();
    Plan { scale: (0, 1000), columns, lines }.dataset()
}

/// The hosted page's widget, started from a query with both parts of the module there.
pub fn hosted(words: Words, query: &str) -> WidgetState {
    sets_out();
    let dataset = Arc::new(D.clone());
    let start = Start::from_query(words, query, D).narrowed(query, &dataset);
    WidgetState::new(dataset, start)
}
