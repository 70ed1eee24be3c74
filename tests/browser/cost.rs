//! What the insights cost, in a browser's WebAssembly. `make bench` runs these as a release and shows
//! what they print; a debug build is some twenty times slower, and its bounds are as much wider.

use crate::made_up::made;
use leptos::prelude::window;
use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::insight::survey::Work;
use reweigh::insight::{closest, nearest_setting, one_slider, two_sliders};
use reweigh::ranking::{Ranking, Weights};
use reweigh::state::Live;
use reweigh::state::sentences::{certainty, other_rules, why};
use reweigh::words::Words;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

/// How much slower than a release this build may be.
const SLOWER: f64 = if cfg!(debug_assertions) { 30.0 } else { 1.0 };

fn now() -> f64 {
    window().performance().expect("a clock").now()
}

/// Milliseconds of one run: the median of some.
fn cost(runs: usize, mut run: impl FnMut(u8)) -> f64 {
    let mut all: Vec<f64> = (0..runs)
        .map(|nth| {
            let start = now();
            run(u8::try_from(nth % 100).expect("below 100"));
            now() - start
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[runs / 2]
}

#[track_caller]
fn told(what: &str, milliseconds: f64, bound: f64) {
    console_log!("{what}: {milliseconds:.3} ms (at most {bound} as a release)");
    assert!(milliseconds < bound * SLOWER, "{what}: {milliseconds} ms");
}

/// What every input event computes beside the ranking.
fn live(dataset: &Dataset, runs: usize) -> f64 {
    let mut weights = Weights::authored(dataset);
    cost(runs, |importance| {
        weights.set(0, importance);
        let ranking = Ranking::of(dataset, &weights);
        let live = Live::of(dataset, &weights, &ranking);
        let sure = certainty(
            Words::ENGLISH,
            dataset,
            &weights,
            &ranking,
            live.smallest.as_ref(),
            &live.close,
        );
        let [first, second, ..] = ranking.placements() else { panic!("two entries") };
        let words = why(Words::ENGLISH, dataset, &weights, first.entry, second.entry);
        let rules = other_rules(Words::ENGLISH, dataset, &weights, &ranking);
        assert!(!words.is_empty() && !sure.because.is_empty() && !rules.is_empty());
    })
}

#[wasm_bindgen_test]
fn an_input_event_is_cheap() {
    told("live insights, 12 × 5", live(&DATASET, 200), 0.5);
    told("live insights, 300 × 32", live(&made(300, 32), 30), 10.0);
    told("live insights, 10,000 × 32", live(&made(10_000, 32), 9), 100.0);
}

#[wasm_bindgen_test]
fn an_answer_is_cheap() {
    let answer = |dataset: &Dataset, runs: usize| {
        let weights = Weights::authored(dataset);
        cost(runs, |nth| {
            let entry = usize::from(nth) % dataset.entries.len();
            let one = one_slider(dataset, &weights, entry);
            let two = two_sliders(dataset, &weights, entry);
            let setting = nearest_setting(dataset, &weights, entry);
            let closest = closest(dataset, &weights, entry);
            // What one slider can do, a whole setting can.
            assert!(setting.is_some() || one.is_none() && two.is_none());
            assert!(closest.is_some() || setting.is_none());
        })
    };
    told("what would make an entry win, 12 × 5", answer(&DATASET, 60), 1.0);
    told("what would make an entry win, 10,000 × 32", answer(&made(10_000, 32), 5), 200.0);
}

#[wasm_bindgen_test]
fn a_survey_never_blocks_for_long() {
    let dataset = made(10_000, 32);
    let scores: Vec<i32> = dataset.scores.iter().map(|score| score.0).collect();
    let (start, mut steps) = (now(), Vec::new());
    let mut work = Work::<f64>::new(&scores, 32);
    // A tenth of it tells how long a step is.
    while steps.len() < 100 {
        let begun = now();
        let done = work.step();
        steps.push(now() - begun);
        if done {
            break;
        }
    }
    console_log!("{} steps of a survey in {:.0} ms", steps.len(), now() - start);
    steps.sort_by(f64::total_cmp);
    told("the longest but one step of a survey, 10,000 × 32", steps[steps.len() - 2], 50.0);
}
