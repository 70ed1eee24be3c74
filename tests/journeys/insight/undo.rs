//! Going back, and on again: whatever was committed, one step each.

use super::brute::query;
use super::opens;
use crate::harness::{Journey, in_turn};
use crate::page::{Page, tip};

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        a_drag_is_one_step,
        steps_lead_back_and_on_again,
        a_new_step_forgets_what_was_undone,
        picks_are_steps_too,
    ])
}

const EQUAL: [u64; 5] = [50; 5];

/// Whether undo, and redo, can be pressed.
fn can(page: &Page) -> (bool, bool) {
    page.ask(
        "return ['undo', 'redo'].map(action => \
            !document.querySelector(`button[data-action=${action}]`).disabled)",
        [],
    )
}

fn steps_lead_back_and_on_again(page: &Page) {
    opens(page, &EQUAL);
    assert_eq!(can(page), (false, false), "nothing was done yet");
    page.preset("raw-speed");
    page.is_weighed(&[100, 40, 10, 10, 10]);
    assert_eq!(can(page), (true, false));
    page.click(&tip("eco", 1));
    page.is_weighed(&[100, 40, 10, 10, 13]);
    page.step_button("undo");
    page.is_weighed(&[100, 40, 10, 10, 10]);
    page.reads(&query(&[100, 40, 10, 10, 10]));
    assert_eq!(can(page), (true, true));
    page.step_button("undo");
    page.is_weighed(&EQUAL);
    page.reads(&query(&EQUAL));
    assert_eq!(can(page), (false, true));
    page.step_button("redo");
    page.step_button("redo");
    page.is_weighed(&[100, 40, 10, 10, 13]);
    page.reads(&query(&[100, 40, 10, 10, 13]));
    assert_eq!(can(page), (true, false));
    assert_eq!(page.name_of("button[data-action=undo]"), "Undo");
    assert_eq!(page.name_of("button[data-action=redo]"), "Redo");
}

fn a_new_step_forgets_what_was_undone(page: &Page) {
    opens(page, &EQUAL);
    page.preset("raw-speed");
    page.step_button("undo");
    page.is_weighed(&EQUAL);
    page.set_importance("sec", 7);
    page.reads(&query(&[50, 50, 50, 7, 50]));
    assert_eq!(can(page), (true, false));
    page.step_button("undo");
    page.is_weighed(&EQUAL);
    assert_eq!(can(page), (false, true));
}

fn a_drag_is_one_step(page: &Page) {
    opens(page, &EQUAL);
    page.grab("perf").drag_to(90).drag_to(20).drag_to(70).let_go();
    page.eventually("a step", || if can(page).0 { Ok(()) } else { Err("none".to_owned()) });
    page.step_button("undo");
    page.is_weighed(&EQUAL);
    assert_eq!(can(page), (false, true));
}

fn picks_are_steps_too(page: &Page) {
    opens(page, &EQUAL);
    let before = page.picks();
    page.pick("koa");
    page.eventually_equals("four picks", &4, || page.picks().len());
    page.step_button("undo");
    page.eventually_equals("the picks before", &before, || page.picks());
    page.reads(&query(&EQUAL));
    page.step_button("redo");
    page.eventually_equals("four picks again", &4, || page.picks().len());
}
