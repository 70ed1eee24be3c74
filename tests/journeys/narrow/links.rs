//! Links that narrow down, and what is wrong with some.

use super::{EVEN, must, remain, remaining, written};
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![a_link_brings_filters_must_haves_and_scores];
    all.extend(in_turn(crate::journeys![
        what_is_wrong_is_dropped_alone_with_a_sentence,
        a_link_that_is_shared_holds_what_is_narrowed,
        a_damaged_part_goes_from_the_address_with_the_next_commit,
    ]));
    all
}

fn a_link_brings_filters_must_haves_and_scores(page: &Page) {
    page.open("?w=perf40-eco40&q=n&t=python.c-23.go&m=SEC0700).&x=gin.sec750");
    remain(page, &["django", "aspnet-core", "gin", "fastapi", "flask"]);
    assert_eq!(page.importances(), [40, 0, 0, 0, 40]);
    assert!(page.notice_kinds().iter().all(|kind| kind != "bad-filter"));
    must(page, "sec", "");
    written(page, "?w=perf40-eco40&q=n&t=python.c-23.go&x=gin.sec750");
}

fn what_is_wrong_is_dropped_alone_with_a_sentence(page: &Page) {
    for (part, why) in [
        ("m=sec1100", "“sec1100” is above the scale, which ends at 10"),
        ("m=sec50", "“sec50” is below the scale, which begins at 1"),
        ("x=django.sec1001", "“sec1001” is above the scale, which ends at 10"),
        ("x=nobody.sec800", "“nobody” is no entry of this ranking"),
        ("t=cobol", "nothing in this ranking has the tag “cobol”"),
        ("q=%FF", "part of it is not text"),
        ("m=sec800-%E2%80%A6", "it was cut off on its way"),
    ] {
        page.open(&format!("?w=perf40-scale20-ease20-sec15-eco5&{part}"));
        let said = page.notice("bad-filter");
        assert!(said.contains(why), "{part}: {said}");
        page.is_weighed(&[40, 20, 20, 15, 5]);
        assert_eq!(remaining(page).len(), 12, "{part}");
    }
}

fn a_damaged_part_goes_from_the_address_with_the_next_commit(page: &Page) {
    page.open("?w=perf40-eco40&m=sec1100&t=go&utm_source=x");
    remain(page, &["gin"]);
    page.notice("bad-filter");
    must(page, "eco", "5");
    written(page, "?w=perf40-eco40&m=eco500&t=go&utm_source=x");
}

fn a_link_that_is_shared_holds_what_is_narrowed(page: &Page) {
    page.open(EVEN);
    must(page, "sec", "8");
    written(page, &format!("{EVEN}&m=sec800"));
    let query = page.query();
    page.open(&query);
    assert_eq!(remaining(page).len(), 7);
}
