//! Only an order of priorities: put in order by key, button and pointer; what it settles; its weights.

use thirtyfour::Key;

use super::brute::query;
use super::opens;
use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        arrow_keys_move_a_priority,
        buttons_raise_a_priority,
        a_pointer_drags_a_priority,
        a_finger_drags_a_priority,
    ];
    all.extend(in_turn(crate::journeys![
        what_an_order_settles_is_true,
        an_order_gives_weights_to_start_from,
        priorities_begin_in_the_order_of_the_sliders,
    ]));
    all
}

fn handle(place: usize) -> String {
    format!("[data-priority='{place}']")
}

/// The codes in the order of priorities.
fn order(page: &Page) -> Vec<String> {
    let labels: Vec<String> = page.ask(
        "return [...document.querySelectorAll('[data-priority]')].map(e => e.textContent.trim())",
        [],
    );
    let code = |label: &String| {
        let at = ORACLE.labels.iter().position(|other| other == label);
        ORACLE.codes[at.unwrap_or_else(|| panic!("no category {label}"))].clone()
    };
    labels.iter().map(code).collect()
}

#[track_caller]
fn is(page: &Page, codes: [&str; 5]) {
    page.eventually_equals("the order", &codes.map(String::from).to_vec(), || order(page));
}

fn priorities_begin_in_the_order_of_the_sliders(page: &Page) {
    opens(page, &[40, 20, 20, 15, 55]);
    is(page, ["eco", "perf", "scale", "ease", "sec"]);
    page.set_importance("sec", 100);
    is(page, ["sec", "eco", "perf", "scale", "ease"]);
    assert_eq!(page.name_of(&handle(0)), "Security, 1st of 5: arrow keys move it");
}

fn arrow_keys_move_a_priority(page: &Page) {
    page.open("");
    page.is_complete();
    page.focus(&handle(0));
    page.press(Key::Down);
    is(page, ["scale", "perf", "ease", "sec", "eco"]);
    let focus = || page.attribute(":focus", "data-priority").unwrap_or_default();
    assert_eq!(focus(), "1", "the focus goes with what is moved");
    assert!(page.name_of(":focus").starts_with("Performance, 2nd of 5"));
    page.press(Key::Down + Key::Down + Key::Down + Key::Down);
    is(page, ["scale", "ease", "sec", "eco", "perf"]);
    assert_eq!(focus(), "4", "at the end it stays");
    page.press(Key::Up);
    is(page, ["scale", "ease", "sec", "perf", "eco"]);
    // An order is no setting yet.
    assert_eq!((page.importances(), page.query().as_str()), (vec![50; 5], ""));
}

fn buttons_raise_a_priority(page: &Page) {
    page.open("");
    page.is_complete();
    let raise = ".priority:nth-child(3) .raise";
    // Browsers work names out a moment after they have been written.
    page.eventually_equals("the name", &"Move Ease of Use up".to_owned(), || page.name_of(raise));
    page.click(raise);
    is(page, ["perf", "ease", "scale", "sec", "eco"]);
    assert!(page.name_of(":focus").starts_with("Ease of Use, 2nd of 5"));
    assert_eq!(page.count(".priority:first-child .raise"), 0, "the first cannot rise");
}

fn a_pointer_drags_a_priority(page: &Page) {
    page.open("");
    page.is_complete();
    page.drag_by_mouse(&handle(0), &handle(3));
    is(page, ["scale", "ease", "sec", "perf", "eco"]);
    page.drag_by_mouse(&handle(4), &handle(0));
    is(page, ["eco", "scale", "ease", "sec", "perf"]);
    // What was let go is let go.
    page.hover(&handle(2));
    page.hover(&handle(4));
    is(page, ["eco", "scale", "ease", "sec", "perf"]);
}

fn a_finger_drags_a_priority(page: &Page) {
    page.in_window_of(360);
    page.open("");
    page.is_complete();
    page.drag_by_finger(&handle(1), &handle(4));
    is(page, ["perf", "ease", "sec", "eco", "scale"]);
    page.drag_by_finger(&handle(3), &handle(0));
    is(page, ["eco", "perf", "ease", "sec", "scale"]);
}

fn an_order_gives_weights_to_start_from(page: &Page) {
    page.open("");
    page.is_complete();
    page.focus(&handle(4));
    page.press(Key::Up + Key::Up + Key::Up + Key::Up);
    is(page, ["eco", "perf", "scale", "ease", "sec"]);
    page.click("button[data-action=priorities]");
    // Rank-order centroid of five: 137, 77, 47, 27 and 12 of 300, the largest of them at 100.
    let weights = [56, 34, 20, 9, 100];
    page.is_weighed(&weights);
    page.reads(&query(&weights));
    is(page, ["eco", "perf", "scale", "ease", "sec"]);
    page.step_button("undo");
    page.is_weighed(&[50; 5]);
}

/// All falling weights of five categories in steps of a tenth.
fn falling(left: u64, most: u64, places: usize) -> Vec<Vec<u64>> {
    if places == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for first in 0..=left.min(most) {
        for mut rest in falling(left - first, first, places - 1) {
            rest.insert(0, first);
            all.push(rest);
        }
    }
    all
}

fn what_an_order_settles_is_true(page: &Page) {
    let lattice: Vec<Vec<u64>> =
        falling(20, 20, 5).into_iter().filter(|weights| weights[0] > 0).collect();
    let mut winners = 0;
    for start in [
        [50, 50, 50, 50, 50],
        [10, 20, 30, 40, 50],
        [30, 40, 20, 10, 50],
        [50, 10, 40, 20, 30],
        [20, 50, 30, 10, 40],
        [40, 30, 10, 50, 20],
    ] {
        opens(page, &start);
        let order: Vec<usize> = order(page).iter().map(|code| ORACLE.place_of(code)).collect();
        let said = page.text("[data-insight=settled]");
        // Whether the first is nowhere behind the second, and somewhere ahead.
        let beats = |one: &str, other: &str| {
            let gap = |weights: &Vec<u64>| {
                let total = |name: &str| -> u64 {
                    let scores = &ORACLE.named(name).scores;
                    order
                        .iter()
                        .zip(weights)
                        .map(|(category, weight)| weight * scores[*category])
                        .sum()
                };
                total(one).cmp(&total(other))
            };
            lattice.iter().all(|weights| gap(weights).is_ge())
                && lattice.iter().any(|weights| gap(weights).is_gt())
        };
        let leader = page.ranking()[0].id.clone();
        let leader = &ORACLE.entry(&leader).name;
        let others = || ORACLE.entries.iter().map(|entry| &entry.name);
        let winner = others().find(|one| others().all(|other| one == &other || beats(one, other)));
        let beaten: Vec<&String> =
            others().filter(|other| *other != leader && beats(leader, other)).collect();
        match winner {
            Some(winner) => {
                winners += 1;
                assert_eq!(
                    said,
                    format!("With this order {winner} is first, whatever the numbers.")
                );
            }
            None if beaten.is_empty() => {
                assert!(said.contains("settles nothing") && said.contains(leader), "{said}");
            }
            None => {
                assert!(said.starts_with(&format!("With this order {leader} beats ")), "{said}");
                let named = beaten.iter().filter(|name| said.contains(**name)).count();
                assert_eq!(named, beaten.len().min(3), "{said:?}, beaten are {beaten:?}");
                let more = beaten.len().saturating_sub(3);
                assert_eq!(said.contains(&format!("and {more} more")), more > 0, "{said:?}");
            }
        }
    }
    assert!(winners > 0, "some order names a winner without numbers");
}
