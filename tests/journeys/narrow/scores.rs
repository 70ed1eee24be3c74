//! "I disagree with this score."

use thirtyfour::Key;

use super::{EVEN, must, remaining, written};
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        what_is_typed_or_pasted_is_read_or_mended_and_said,
        a_score_is_changed_marked_listed_and_undone,
        it_says_whether_the_winner_changes,
        all_changes_go_in_one_press,
        a_must_have_looks_at_the_score_that_counts,
        what_rules_a_row_out_leaves_its_open_answers,
    ])
}

const SEC: &str = "tr[data-id=django] [data-own=sec]";
const SCORE: &str = "tr[data-id=django] .score:nth-of-type(5)";

#[track_caller]
fn disagree(page: &Page, id: &str) {
    page.open_row(id);
    page.click(&format!("tr[data-id={id}] [data-disagree] summary"));
}

#[track_caller]
fn sets(page: &Page, field: &str, text: &str) {
    page.overtype(field, text);
    page.press(Key::Tab);
}

/// The score in the table, and what is said with it.
fn cell(page: &Page) -> String {
    page.ask("return document.querySelector('tr[data-id=django]').cells[5].textContent.trim()", [])
}

fn a_score_is_changed_marked_listed_and_undone(page: &Page) {
    page.open(EVEN);
    disagree(page, "django");
    sets(page, SEC, "7");
    page.eventually_equals("the cell", &"7 changed by you, was 9".to_owned(), || cell(page));
    written(page, &format!("{EVEN}&x=django.sec700"));
    assert!(page.text(".changes").starts_with("Django: Security 9 → 7"));
    // In the radar's table as well.
    page.eventually_equals("beside the radar", &1, || page.count(".picks td.is-own"));
    page.click("[data-restore]");
    page.eventually_equals("the cell", &"9".to_owned(), || cell(page));
    written(page, EVEN);
    assert_eq!(page.count(&format!("{SCORE}.is-own")), 0);
    page.step_button("undo");
    page.eventually_equals("again", &"7 changed by you, was 9".to_owned(), || cell(page));
}

fn it_says_whether_the_winner_changes(page: &Page) {
    page.open(&format!("{EVEN}&x=django.sec700"));
    assert_eq!(
        page.notice("changed-scores"),
        "You changed 1 score. This puts ASP.NET Core first in place of Django."
    );
    disagree(page, "django");
    sets(page, SEC, "8.9");
    page.eventually_equals(
        "the winner",
        &"You changed 1 score. The winner is the same: Django.".to_owned(),
        || page.notice("changed-scores"),
    );
}

fn all_changes_go_in_one_press(page: &Page) {
    page.open(&format!("{EVEN}&x=django.sec700.koa.perf1000"));
    page.click("[data-action=restore-scores]");
    written(page, EVEN);
    assert!(!page.notice_kinds().contains(&"changed-scores".to_owned()));
}

fn what_is_typed_or_pasted_is_read_or_mended_and_said(page: &Page) {
    page.open(EVEN);
    disagree(page, "django");
    let hint = "tr[data-id=django] [data-own-hint=sec]";
    for (text, becomes, said) in [
        ("7,5", "7.5", ""),
        (" +8.25 ", "8.25", ""),
        ("1e9", "10", "Set to 10, the highest score."),
        ("-3", "1", "Set to 1, the lowest score."),
        ("7.256", "7.26", "Set to 7.26, the nearest with two decimals."),
        ("good", "7.26", "Not a number, so it stays at 7.26."),
        ("9.0.1", "7.26", "Not a number, so it stays at 7.26."),
        ("", "9", "Back to the original score."),
    ] {
        sets(page, SEC, text);
        page.eventually_equals(&format!("the field after {text:?}"), &becomes.to_owned(), || {
            page.ask("return document.querySelector(arguments[0]).value", [SEC.into()])
        });
        page.eventually_equals(&format!("the hint after {text:?}"), &said.to_owned(), || {
            page.text(hint)
        });
    }
    written(page, EVEN);
}

fn a_must_have_looks_at_the_score_that_counts(page: &Page) {
    page.open(&format!("{EVEN}&x=django.sec700"));
    must(page, "sec", "8");
    page.eventually_equals("the leader", &Some("aspnet-core".to_owned()), || {
        remaining(page).into_iter().next()
    });
    let words = page.row("django").words;
    assert!(words.contains("Ruled out: Security 7 is below 8"), "{words}");
}

/// They are not built anew: what stands in the other fields, and where a hand is, stays.
fn what_rules_a_row_out_leaves_its_open_answers(page: &Page) {
    page.open(EVEN);
    must(page, "sec", "8");
    disagree(page, "django");
    page.ask::<()>("window.before = document.querySelector(arguments[0])", [SEC.into()]);
    sets(page, SEC, "7");
    page.eventually_equals("ruled out", &1, || page.count("tr[data-id=django][data-out]"));
    assert!(page.row("django").words.contains("Ruled out: Security 7 is below 8"));
    let same: bool =
        page.ask("return document.querySelector(arguments[0]) === window.before", [SEC.into()]);
    assert!(same, "the field is another one");
}
