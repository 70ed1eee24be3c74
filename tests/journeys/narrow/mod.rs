//! Narrowing down: filters and must-haves with their price, scores of the reader's own, links that carry both,
//! and what is wrong with them.

mod access;
mod empty;
mod filters;
mod links;
mod musts;
mod scores;

use serde_json::Value;

use crate::harness::Journey;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    [
        filters::journeys(),
        musts::journeys(),
        scores::journeys(),
        links::journeys(),
        empty::journeys(),
        access::journeys(),
    ]
    .concat()
}

/// Every importance at 50, as an address has it.
const EVEN: &str = "?w=perf50-scale50-ease50-sec50-eco50";

/// The entries that remain, in the order of their places.
#[track_caller]
fn remaining(page: &Page) -> Vec<String> {
    page.ask(
        "return [...document.querySelectorAll('tr[data-id]:not([data-out])')].map(e => e.dataset.id)",
        [],
    )
}

/// Waits until these remain, in this order, that all others are marked below them, and that both are counted.
#[track_caller]
fn remain(page: &Page, ids: &[&str]) {
    let wanted: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    page.eventually_equals("what remains", &wanted, || remaining(page));
    let count = match ids.len() {
        0 => "None of 12 remains".to_owned(),
        1 => "1 of 12 remains".to_owned(),
        many => format!("{many} of 12 remain"),
    };
    page.eventually_equals("the count", &count, || page.text("[data-remaining]"));
    let places: Vec<Value> = page.ask(
        "return [...document.querySelectorAll('tr[data-id]')].map((row, at) => \
            ('out' in row.dataset) === (row.dataset.rank === ''))",
        [],
    );
    assert!(places.iter().all(|fits| fits == true), "no place where it is ruled out: {places:?}");
    let all = page.ids();
    assert_eq!(all.len(), 12, "nothing is gone");
    assert_eq!(all[..ids.len()], wanted[..], "what is ruled out stands below");
}

/// What is said beside a condition that is set.
#[track_caller]
fn chip(page: &Page, hook: &str) -> String {
    page.text(&format!("[data-condition='{hook}'] > span"))
}

/// Waits for what is said beside a condition.
#[track_caller]
fn says(page: &Page, hook: &str, words: &str) {
    page.eventually_equals(hook, &words.to_owned(), || chip(page, hook));
}

/// Waits until the address ends so.
#[track_caller]
fn written(page: &Page, query: &str) {
    page.eventually_equals("the address", &query.to_owned(), || page.query());
}

/// Chooses what a category must have.
#[track_caller]
fn must(page: &Page, code: &str, score: &str) {
    page.ask::<()>(
        "const select = document.querySelector(`select[data-must=${arguments[0]}]`); \
         select.value = arguments[1]; select.dispatchEvent(new Event('change', {bubbles: true}))",
        [code.into(), score.into()],
    );
}
