//! Datasets and weights that are likely to cause trouble: ties, twins, names alike but for case.

use crate::plan::{Column, Line, Plan};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use reweigh::dataset::Dataset;
use reweigh::ranking::Weights;

const SCALES: [(i32, i32); 5] = [(100, 1000), (0, 500), (0, 1), (-300, 700), (37, 1012)];
const NAMES: [&str; 8] = ["Ada", "ADA", "ada", "Bo", "bO", "Zoë", "ZOË", "Émile"];

/// A dataset with weights for it.
#[derive(Clone, Debug)]
pub struct Case {
    pub plan: Plan,
    pub data: Dataset,
    pub weights: Weights,
}

pub fn case() -> impl Strategy<Value = Case> {
    case_of(2..=30)
}

pub fn case_of(entries: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Case> {
    plan(entries).prop_flat_map(|plan| {
        let weights = weights(plan.columns.len());
        (Just(plan), weights).prop_map(|(plan, weights)| {
            let data = plan.dataset();
            Case { plan, data, weights }
        })
    })
}

/// Weights of which many are zero and many are alike.
pub fn weights(categories: usize) -> impl Strategy<Value = Weights> {
    let importance = prop_oneof![2 => Just(0), 2 => Just(50), 1 => Just(100), 4 => 0..=100_u8];
    proptest::collection::vec(importance, categories).prop_map(Weights::new)
}

fn plan(entries: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Plan> {
    (select(&SCALES[..]), 2..=8_usize, select(&[1, 25, 250][..])).prop_flat_map(
        move |(scale, width, step)| {
            let columns: Vec<_> = (0..width).map(column).collect();
            let lines = proptest::collection::vec(line(scale, width, step), entries.clone());
            (columns, lines).prop_map(move |(columns, drafts)| Plan {
                scale,
                columns,
                lines: finished(drafts),
            })
        },
    )
}

fn column(at: usize) -> impl Strategy<Value = Column> {
    (prop::bool::weighted(0.25), 0..=100_u8, 0..=4_usize).prop_map(move |(low, weight, more)| {
        Column { code: format!("{}{}", letter(at), "c".repeat(1 + more)), low, weight }
    })
}

/// One letter a category, so that no two codes are the same.
fn letter(at: usize) -> char {
    char::from(b"abcdefgh"[at])
}

/// A name, scores, and sometimes the entry whose scores are taken over instead.
type Draft = (String, Vec<i32>, Option<Index>);

fn line((min, max): (i32, i32), width: usize, step: i32) -> impl Strategy<Value = Draft> {
    let name = prop_oneof![select(&NAMES[..]).prop_map(str::to_owned), "[A-Za-z]{1,12}"];
    let score = (0..=(max - min) / step).prop_map(move |steps| min + steps * step);
    let twin = prop::option::weighted(0.2, any::<Index>());
    (name, proptest::collection::vec(score, width), twin)
}

fn finished(drafts: Vec<Draft>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (at, (name, own, twin)) in drafts.into_iter().enumerate() {
        let twin = twin.filter(|_| at > 0).map(|twin| lines[twin.index(at)].scores.clone());
        lines.push(Line { id: format!("e{at}"), name, scores: twin.unwrap_or(own) });
    }
    lines
}
