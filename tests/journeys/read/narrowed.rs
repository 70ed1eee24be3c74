//! What is read follows what is narrowed down to, and scores that the reader sets otherwise.

use super::reads;
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        ranks_in_a_category_are_among_what_remains,
        a_score_of_the_readers_is_marked_in_the_profile,
        small_radars_grey_what_is_ruled_out,
        a_profile_of_what_is_ruled_out_says_so,
    ])
}

fn a_profile_of_what_is_ruled_out_says_so(page: &Page) {
    page.open("?t=python#gin");
    let profile = reads(page, "Gin");
    assert_eq!((profile.place.as_str(), profile.total.as_str()), ("Ruled out", "–"));
    assert!(page.text("dialog [data-said=out]").contains("ruled out"));
    assert!(!page.shows("dialog [data-rivals]"), "nothing is compared with it");
}

fn ranks_in_a_category_are_among_what_remains(page: &Page) {
    page.open("?t=python#flask");
    let profile = reads(page, "Flask");
    assert_eq!(profile.place, "3rd of 3");
    // Django 8.75, FastAPI 9, Flask 7.5.
    assert_eq!(profile.scores[0], ["perf", "7.5", "3rd", "7.5–9"]);
    assert_eq!(profile.below.len(), 0, "what is ruled out is not beaten");
}

fn a_score_of_the_readers_is_marked_in_the_profile(page: &Page) {
    page.open("?x=koa.perf950#koa");
    let profile = reads(page, "Koa");
    assert_eq!(profile.scores[0][1], "9.5 yours; source 8.5");
    assert_eq!(profile.scores[0][2], "4th", "behind three with 10");
}

fn small_radars_grey_what_is_ruled_out(page: &Page) {
    page.open("?t=python");
    page.eventually_equals("those that are ruled out, last", &9, || {
        page.ask(
            "const cells = [...document.querySelectorAll('.cell')]; \
             return cells.slice(3).filter(cell => cell.matches('.is-out') && cell.textContent.includes('ruled out')).length",
            [],
        )
    });
}
