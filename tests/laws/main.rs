//! What must hold for every dataset, all weights and any link: checked on made-up data, and
//! shrunk to the smallest case that breaks a law.

mod bars;
mod display;
mod links;
mod live;
mod made;
mod moves;
mod names;
mod narrow;
mod order;
mod packed;
mod parts;
#[path = "../common/plan.rs"]
mod plan;
mod query;
mod ranking;
mod survey;

use proptest::test_runner::Config;

/// So many cases a law. Nothing is written beside the sources: a case that broke a law once
/// belongs into a test of its own.
fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}
