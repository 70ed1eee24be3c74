//! Datasets as large as they get: bounded steps, an answer at any time, and what is not known is not said.

use crate::{Numbers, surveyed};
use reweigh::insight::survey::{First, Work};
use std::time::{Duration, Instant};

/// Unoptimised, and beside other tests; a browser's step is some thirty times shorter.
const PATIENCE: Duration = Duration::from_millis(1500);

#[test]
fn ten_thousand_entries_and_thirty_two_categories() {
    let scores = Numbers(8).scores(320_000, 1001, 1);
    let mut work = Work::<f64>::new(&scores, 32);
    let start = Instant::now();
    let estimate = work.finish();
    assert!(start.elapsed() < 10 * PATIENCE, "{:?}", start.elapsed());
    assert_eq!(estimate.standings.len(), 10_000);
    assert!(estimate.approximate.is_some_and(|it| it.samples >= 32 && it.error < 0.25));

    let mut steps = 0;
    loop {
        let start = Instant::now();
        let done = work.step();
        assert!(start.elapsed() < PATIENCE, "step {steps}: {:?}", start.elapsed());
        steps += 1;
        if done {
            break;
        }
    }
    assert!(steps < 20_000, "{steps} steps");
    let survey = work.finish();
    let samples = survey.approximate.expect("too large to be exact").samples;
    assert!(samples > estimate.approximate.expect("the same").samples);
    let wins: f64 = survey.standings.iter().map(|it| it.wins).sum();
    assert!((wins - 1.0).abs() < 1e-9, "{wins}");
    for it in survey.standings.iter() {
        assert!(it.wins == 0.0 || it.first == First::Sole, "{it:?}");
        assert!((it.best == 1) == (it.first == First::Sole), "{it:?}");
    }
}

#[test]
fn a_chain_of_ten_thousand_names_only_the_best() {
    let scores: Vec<i32> = (0..10_000).flat_map(|at| [at, at]).collect();
    let survey = surveyed::<f64>(&scores, 2);
    let last = &survey.standings[0];
    let named: Vec<u16> = (9_968..10_000).collect();
    assert_eq!((last.first, &*last.because), (First::Never, &named[..]));
    let first = &survey.standings[9_999];
    assert_eq!((first.first, first.wins, first.best, first.worst), (First::Sole, 1.0, 1, 1));
}

#[test]
fn a_thousand_entries_are_all_decided() {
    let scores = Numbers(9).scores(6_000, 41, 25);
    let survey = surveyed::<f64>(&scores, 6);
    assert!(survey.standings.iter().all(|it| it.first != First::Unknown));
    let sum: f64 = survey.standings.iter().map(|it| it.expected).sum();
    // Every pair has one ahead; there are no twins among so many kinds of rows.
    assert!((sum - 500_500.0).abs() < 1e-6, "{sum}");
}
