//! Narrowing down for those who do not see it, and on small screens.

use super::EVEN;
use crate::access::clean;
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::journeys![nothing_is_wider_than_320_px_with_everything_set, controls_have_names];
    all.extend(in_turn(crate::journeys![
        axe_finds_nothing_with_filters_on,
        axe_finds_nothing_with_filters_on_in_dark,
        axe_finds_nothing_where_nothing_is_left,
        what_remains_is_said,
    ]));
    all
}

const ALL_SET: &str = "?w=perf50-scale50-ease50-sec50-eco50&q=p&t=python.php.javascript&m=sec800-perf600&x=django.sec700.koa.perf750";

#[track_caller]
fn everything_open(page: &Page) {
    page.click("[data-tag=language]");
    page.open_row("django");
    page.click("tr[data-id=django] [data-disagree] summary");
}

fn axe_finds_nothing_with_filters_on(page: &Page) {
    page.open(ALL_SET);
    everything_open(page);
    clean(page);
}

fn axe_finds_nothing_with_filters_on_in_dark(page: &Page) {
    page.open(&format!("{ALL_SET}&theme=dark"));
    everything_open(page);
    clean(page);
}

fn axe_finds_nothing_where_nothing_is_left(page: &Page) {
    page.open(&format!("{EVEN}&m=sec950&t=go"));
    clean(page);
}

fn nothing_is_wider_than_320_px_with_everything_set(page: &Page) {
    page.in_window_of(320);
    page.open(ALL_SET);
    everything_open(page);
    let beyond: i64 = page.ask(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
        [],
    );
    assert_eq!(beyond, 0);
}

fn what_remains_is_said(page: &Page) {
    page.open(EVEN);
    super::must(page, "sec", "8");
    page.eventually_equals("what is said", &"7 of 12 remain. Django is first.".to_owned(), || {
        page.ask("return document.querySelector('[data-live]').textContent", [])
    });
}

fn controls_have_names(page: &Page) {
    page.open(ALL_SET);
    everything_open(page);
    assert_eq!(page.name_of("[data-filter]"), "Find by name or tag");
    assert_eq!(page.name_of("select[data-must=sec]"), "Security: which scores you accept");
    assert_eq!(page.name_of("[data-remove=sec]"), "Take away Security at least 8");
    assert_eq!(page.name_of("tr[data-id=django] [data-own=sec]"), "Security of Django, your score");
    assert_eq!(page.attribute("[data-tag=language]", "aria-expanded").as_deref(), Some("true"));
}
