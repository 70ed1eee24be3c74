//! Ways in: each sets weights, says who leads under them, and why.

use super::has_fragment;
use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![ways_stand_in_whole_rows, the_method_is_a_press_away];
    all.extend(in_turn(crate::journeys![
        the_way_that_is_followed_is_marked_and_gives_its_reasons,
        each_way_says_who_leads_and_is_right,
    ]));
    all
}

fn each_way_says_who_leads_and_is_right(page: &Page) {
    page.open("");
    for (id, weights) in &ORACLE.presets {
        let first: Vec<String> = ORACLE
            .ranking(weights)
            .into_iter()
            .filter(|placed| placed.rank == 1)
            .map(|placed| placed.name)
            .collect();
        let said = page.text(&format!("[data-preset='{id}'] .way-first"));
        assert_eq!(said, format!("{} leads", first.join(" and ")), "{id}");
    }
}

fn the_way_that_is_followed_is_marked_and_gives_its_reasons(page: &Page) {
    page.open("");
    for (id, weights) in &ORACLE.presets {
        page.preset(id);
        // What a way keeps beside its weights is for those who narrow down to judge.
        page.eventually_equals("the importances", weights, || page.importances());
        page.eventually_equals("the mark", &vec![id.clone()], || page.active_presets());
        let said = page.text(".preset-why > span");
        assert!(said.split_whitespace().count() > 10, "{id} says {said:?}");
        let rules: Vec<f64> = page.ask(
            "return ['true', 'false'].map(pressed => parseFloat(getComputedStyle(\
                document.querySelector(`.way[aria-pressed=${pressed}]:not([hidden])`)).borderTopWidth))",
            [],
        );
        assert!(rules[0] > rules[1], "more than its colour marks it: {rules:?}");
    }
}

/// How many ways stand in each row.
fn rows(page: &Page) -> Vec<usize> {
    page.ask(
        "const tops = [...document.querySelectorAll('.way:not([hidden])')].map(e => Math.round(e.getBoundingClientRect().top)); \
         return [...new Set(tops)].map(top => tops.filter(other => other === top).length)",
        [],
    )
}

fn ways_stand_in_whole_rows(page: &Page) {
    page.open("");
    assert_eq!(rows(page), [7], "one row, where there is room");
    page.in_window_of(360);
    page.open("");
    assert_eq!(rows(page), [1, 2, 2, 2], "none alone but the first");
}

fn the_method_is_a_press_away(page: &Page) {
    page.open("?w=perf40");
    page.click(".table-note a");
    has_fragment(page, "#method");
    let said = page.text("#method");
    for label in &ORACLE.labels {
        assert!(said.contains(label.as_str()), "{label} is not explained");
    }
    for words in ["does not claim", "Index.dev", "Spring Boot", "share"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    page.is_weighed(&[40, 0, 0, 0, 0]);
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}
