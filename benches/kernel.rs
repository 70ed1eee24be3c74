//! What the kernel costs natively: the ranking, what follows from it at every move, a link, a survey; and how the
//! cost of a ranking grows. `make bench` runs it; `benches/curve.mjs` draws the growth.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../tests/common/made_up.rs"]
mod made_up;
#[path = "../tests/common/plan.rs"]
mod plan;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use made_up::made;
use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::insight::survey::Work;
use reweigh::link;
use reweigh::ranking::{Ranking, Weights};
use reweigh::state::Live;
use std::hint::black_box;

/// Weights that a slider moves on, so that no order is the one before.
struct Sweep {
    weights: Weights,
    at: u8,
}

impl Sweep {
    fn of(dataset: &Dataset) -> Self {
        Self { weights: Weights::authored(dataset), at: 0 }
    }

    fn next(&mut self) -> &Weights {
        self.at = (self.at + 1) % 101;
        self.weights.set(0, self.at);
        &self.weights
    }
}

/// The sizes that the page is judged by.
fn sizes() -> [(&'static str, Dataset); 3] {
    [("12x5", DATASET.clone()), ("1000x20", made(1000, 20)), ("10000x20", made(10_000, 20))]
}

fn ranking(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("ranking");
    for (size, dataset) in sizes() {
        let mut sweep = Sweep::of(&dataset);
        group.bench_function(size, |b| b.iter(|| Ranking::of(black_box(&dataset), sweep.next())));
    }
}

fn live(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("live insights");
    group.sample_size(20);
    for (size, dataset) in sizes() {
        let mut sweep = Sweep::of(&dataset);
        group.bench_function(size, |b| {
            b.iter(|| {
                let weights = sweep.next();
                let ranking = Ranking::of(&dataset, weights);
                Live::of(black_box(&dataset), weights, &ranking)
            });
        });
    }
}

fn links(criterion: &mut Criterion) {
    let query = "w=perf40-scale20-ease20-sec15-eco5&p=django.gin&n=Team%20Blue&utm_source=x";
    criterion.bench_function("link", |b| b.iter(|| link::read(black_box(query), &DATASET)));
}

/// The bundled dataset's to its end; of a large one a step, which is what the page does at once.
fn survey(criterion: &mut Criterion) {
    let scores = |dataset: &Dataset| -> Vec<i32> { dataset.scores.iter().map(|s| s.0).collect() };
    let mut group = criterion.benchmark_group("survey");
    group.sample_size(10);
    let bundled = scores(&DATASET);
    group.bench_function("12x5", |b| {
        b.iter(|| {
            let mut work = Work::<f64>::new(black_box(&bundled), 5);
            while !work.step() {}
        });
    });
    let large = scores(&made(1000, 20));
    let mut work = Work::<f64>::new(&large, 20);
    group.bench_function("a step, 1000x20", |b| {
        b.iter(|| {
            if work.step() {
                work = Work::<f64>::new(&large, 20);
            }
        });
    });
}

/// The ranking at sizes that are about three times as large each.
fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(20);
    for entries in [12, 36, 100, 316, 1000, 3162, 10_000] {
        let dataset = made(entries, 20);
        let mut sweep = Sweep::of(&dataset);
        group.bench_function(BenchmarkId::from_parameter(entries), |b| {
            b.iter(|| Ranking::of(black_box(&dataset), sweep.next()));
        });
    }
}

criterion_group!(kernel, ranking, live, links, survey, growth);
criterion_main!(kernel);
