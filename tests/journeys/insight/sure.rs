//! How sure first place is: its grade, the smallest move, and who is too close to call.

use super::brute::{Moved, list};
use super::{SETTINGS, opens};
use crate::harness::{Journey, in_chromium, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = in_turn(crate::journeys![
        the_badge_without_any_weight,
        the_badge_in_words,
        a_shared_first_place_is_called_shared,
    ]);
    all.extend(in_chromium(crate::journeys![
        the_badge_is_what_brute_force_says,
        the_smallest_move_is_true,
        who_is_too_close_to_call_is_marked
    ]));
    all
}

/// The grade that follows from the smallest move and from who is too close.
fn grade(importances: &[u64], smallest: Option<&Moved>) -> &'static str {
    let points = smallest.map(|to| to.to.abs_diff(importances[to.category]));
    match (ORACLE.leaders(importances).len(), ORACLE.too_close(importances).is_empty(), points) {
        (2.., _, _) => "shared",
        (_, false, _) | (_, _, Some(..=10)) => "fragile",
        (_, _, Some(_)) => "steady",
        _ => "firm",
    }
}

#[track_caller]
fn is_right(page: &Page, importances: &[u64]) {
    let smallest = ORACLE.smallest_move(importances);
    let (verdict, grade) = (page.verdict(), grade(importances, smallest.as_ref()));
    assert_eq!(verdict.grade, grade, "{importances:?}: {verdict:?}");
    assert!(verdict.sure.to_lowercase().starts_with(grade), "{}", verdict.sure);
    match smallest {
        None => assert!(verdict.sure.contains("No single slider"), "{}", verdict.sure),
        Some(Moved { category, to, leaders }) => {
            let from = importances[category];
            let way = if to > from { "up" } else { "down" };
            let wanted = format!("{} {way} from {from} to {to}", ORACLE.labels[category]);
            let who = list(&leaders);
            let told = verdict.sure.contains(&wanted) && verdict.sure.contains(&who);
            assert!(told, "{importances:?}: no {wanted:?} and {who:?} in {:?}", verdict.sure);
        }
    }
    let close = ORACLE.too_close(importances);
    let names: Vec<String> = close.iter().map(|id| ORACLE.entry(id).name.clone()).collect();
    match &verdict.close {
        None => assert!(close.is_empty(), "{importances:?}: {close:?} are not called close"),
        Some(said) => {
            assert!(!close.is_empty() && said.contains(&list(&names)), "{importances:?}: {said:?}");
            // The rule is stated with its size.
            assert!(said.contains("0.25") && said.contains("Too close to call"), "{said:?}");
        }
    }
    if grade != "shared" {
        let doubted = verdict.sure.contains("could");
        assert_eq!(doubted, !close.is_empty(), "{importances:?}: {:?}", verdict.sure);
    }
}

fn the_badge_is_what_brute_force_says(page: &Page) {
    let mut grades = Vec::new();
    for &importances in &SETTINGS {
        opens(page, &importances);
        is_right(page, &importances);
        grades.push(page.verdict().grade);
    }
    for grade in ["shared", "fragile", "steady"] {
        assert!(grades.iter().any(|seen| seen == grade), "no setting is {grade}: {grades:?}");
    }
}

fn the_badge_without_any_weight(page: &Page) {
    opens(page, &[1, 0, 0, 0, 0]);
    is_right(page, &[1, 0, 0, 0, 0]);
    page.set_importance("perf", 0);
    page.is_weighed(&[0; 5]);
    is_right(page, &[0; 5]);
}

fn the_badge_in_words(page: &Page) {
    page.open("");
    let verdict = page.verdict();
    assert_eq!(
        verdict.sure,
        "fragile Community & Ecosystem down from 50 to 43 puts ASP.NET Core first; so could a change of \
         0.25 in one score."
    );
    assert_eq!(
        verdict.close.as_deref(),
        Some(
            "Too close to call: ASP.NET Core. 0.25 more or less in one score, of it or of Django, would \
             close its gap."
        )
    );
    assert_eq!(page.attribute(".verdict", "part").as_deref(), Some("insight"));
}

/// What the badge says, done.
fn the_smallest_move_is_true(page: &Page) {
    for &importances in &[[50; 5], [40, 20, 20, 15, 5], [10, 50, 90, 30, 60]] {
        opens(page, &importances);
        let before = ORACLE.leaders(&importances);
        let moved = ORACLE.smallest_move(&importances).expect("one slider can do it");
        let to = u8::try_from(moved.to).expect("an importance");
        page.set_importance(&ORACLE.codes[moved.category], to);
        page.is_ranked_as_weighed();
        let first: Vec<String> =
            page.ranking().into_iter().filter(|row| row.rank == 1).map(|row| row.id).collect();
        let names: Vec<String> = first.iter().map(|id| ORACLE.entry(id).name.clone()).collect();
        assert_eq!(names, moved.leaders);
        assert_ne!(names, before);
    }
}

fn who_is_too_close_to_call_is_marked(page: &Page) {
    for &importances in &SETTINGS {
        opens(page, &importances);
        let rows = page.close_calls();
        let ids: Vec<&String> = rows.iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ORACLE.too_close(&importances).iter().collect::<Vec<_>>());
        assert!(rows.iter().all(|(_, said)| said == "too close to call"), "{rows:?}");
    }
    // It goes as it came, with the slider.
    opens(page, &[50; 5]);
    let mut thumb = page.grab("perf");
    thumb.drag_to(0);
    page.is_ranked_as_weighed();
    let importances = page.importances();
    let ids: Vec<String> = page.close_calls().into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ORACLE.too_close(&importances));
    thumb.let_go();
}

fn a_shared_first_place_is_called_shared(page: &Page) {
    opens(page, &[60, 50, 50, 50, 50]);
    let verdict = page.verdict();
    assert_eq!(verdict.grade, "shared");
    assert!(
        verdict.sure.contains("Performance down from 60 to 59 puts Django first"),
        "{}",
        verdict.sure
    );
    // Those who share it are not close to it: they have it.
    let rows: Vec<String> = page.close_calls().into_iter().map(|(id, _)| id).collect();
    assert!(!rows.contains(&"django".to_owned()) && !rows.contains(&"aspnet-core".to_owned()));
}
