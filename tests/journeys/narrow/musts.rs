//! Must-haves, set where the slider is.

use super::{EVEN, must, remain, remaining, says, written};
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        a_must_have_rules_out_and_is_counted,
        the_price_follows_the_weights,
        what_remains_is_ranked_as_if_the_rest_were_not_there,
        the_verdict_is_about_what_remains,
    ])
}

const AT_LEAST_8: [&str; 7] =
    ["django", "aspnet-core", "spring-boot", "rails", "nestjs", "laravel", "phoenix"];

fn a_must_have_rules_out_and_is_counted(page: &Page) {
    page.open(EVEN);
    must(page, "sec", "8");
    remain(page, &AT_LEAST_8);
    page.eventually_equals("beside the slider", &"rules out 5".to_owned(), || {
        page.text("[data-rules-out=sec]")
    });
    written(page, &format!("{EVEN}&m=sec800"));
    must(page, "sec", "");
    page.eventually_equals("all", &12, || remaining(page).len());
    assert!(!page.shows("[data-rules-out=sec]"));
    written(page, EVEN);
    page.step_button("undo");
    remain(page, &AT_LEAST_8);
    page.eventually_equals("what is chosen", &"8".to_owned(), || {
        page.ask("return document.querySelector('select[data-must=sec]').value", [])
    });
}

fn the_price_follows_the_weights(page: &Page) {
    page.open(&format!("{EVEN}&m=sec800"));
    says(page, "sec", "Security at least 8 rules out 5; without this, Express.js would be 4th");
    page.set_importance("ease", 100);
    page.set_importance("sec", 0);
    says(page, "sec", "Security at least 8 rules out 5; without this, Express.js would be 2nd");
}

fn what_remains_is_ranked_as_if_the_rest_were_not_there(page: &Page) {
    page.open(&format!("{EVEN}&t=python.go"));
    remain(page, &["django", "fastapi", "gin", "flask"]);
    let places: Vec<String> = page.ask(
        "return [...document.querySelectorAll('tr[data-id]')].map(row => row.cells[0].textContent.trim())",
        [],
    );
    assert_eq!(places[..4], ["1", "2=", "2=", "4"]);
    assert_eq!(places[4..], [const { String::new() }; 8]);
    page.sort_by("ease");
    page.eventually_equals(
        "by ease of use",
        &["django", "flask", "fastapi", "gin"].map(str::to_owned).to_vec(),
        || remaining(page),
    );
}

fn the_verdict_is_about_what_remains(page: &Page) {
    page.open(&format!("{EVEN}&t=python.go"));
    let why = page.text("[data-insight=why]");
    assert!(why.starts_with("Django leads FastAPI by 1.55"), "{why}");
    page.eventually_equals(
        "the radar",
        &["django", "fastapi", "gin"].map(str::to_owned).to_vec(),
        || {
            let mut series = page.series();
            series.sort();
            series
        },
    );
}
