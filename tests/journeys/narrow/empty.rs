//! Nothing left, one left.

use super::{EVEN, remain, remaining};
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        a_text_that_matches_nothing_is_answered,
        one_that_remains_is_first_whatever_the_weights,
        where_everything_is_ruled_out_the_way_back_is_told,
    ])
}

fn where_everything_is_ruled_out_the_way_back_is_told(page: &Page) {
    page.open(&format!("{EVEN}&m=sec950&t=go"));
    remain(page, &[]);
    assert_eq!(
        page.text("[data-insight=why]"),
        "Everything is ruled out. Take away Language: Go, and 1 of 12 come back: the most that one \
         condition brings."
    );
    assert!(!page.shows("[data-insight=sure]"));
    assert!(page.series().is_empty());
    page.set_importance("perf", 90);
    page.click("[data-remove=language]");
    remain(page, &["aspnet-core"]);
}

fn a_text_that_matches_nothing_is_answered(page: &Page) {
    page.open(EVEN);
    page.overtype("[data-filter]", "cobol");
    remain(page, &[]);
    page.eventually_equals(
        "the answer",
        &"Everything is ruled out: “cobol” leaves none of 12. Take it away to see the ranking again."
            .to_owned(),
        || page.text("[data-insight=why]"),
    );
    page.click("[data-remove=text]");
    page.eventually_equals("all", &12, || remaining(page).len());
}

fn one_that_remains_is_first_whatever_the_weights(page: &Page) {
    page.open(&format!("{EVEN}&t=elixir"));
    remain(page, &["phoenix"]);
    assert_eq!(
        page.text("[data-insight=why]"),
        "Only Phoenix remains, so it is first whatever the weights."
    );
    page.open_row("phoenix");
    page.set_importance("eco", 100);
    remain(page, &["phoenix"]);
}
