//! Number fields: what is typed or pasted into them is taken, clamped or restored, and it is said.

use thirtyfour::prelude::*;

use crate::harness::Journey;
use crate::page::{Page, field};

pub fn journeys() -> Vec<Journey> {
    crate::journeys![
        typing_sets_an_importance,
        too_much_is_clamped_and_said,
        too_little_is_clamped_and_said,
        a_fraction_becomes_whole_and_it_is_said,
        a_blank_is_restored_and_said,
        letters_leave_the_importance_as_it_was,
        pasted_text_is_treated_like_typed,
        a_field_has_a_name_of_its_own,
    ]
}

fn typing_sets_an_importance(page: &Page) {
    page.open("");
    page.overtype(&field("ease"), "80");
    page.is_weighed(&[50, 50, 80, 50, 50]);
    page.press(Key::Tab);
    assert_eq!(value(page, "ease"), "80");
    assert_eq!(hint(page, "ease"), "", "nothing was changed for the visitor");
}

fn too_much_is_clamped_and_said(page: &Page) {
    for text in ["1e9", "101", "99999999999999999999"] {
        leaves(page, text, 100, true);
    }
}

fn too_little_is_clamped_and_said(page: &Page) {
    leaves(page, "-5", 0, true);
}

fn a_fraction_becomes_whole_and_it_is_said(page: &Page) {
    leaves(page, "33.4", 33, true);
}

fn a_blank_is_restored_and_said(page: &Page) {
    leaves(page, "", 50, true);
}

fn letters_leave_the_importance_as_it_was(page: &Page) {
    // Engines differ in whether the field takes letters at all; where it does not, nothing is to say.
    leaves(page, "abc", 50, false);
}

/// Types over a field, leaves it, and reads what became of it.
#[track_caller]
fn leaves(page: &Page, text: &str, expected: u64, said: bool) {
    page.open("");
    page.overtype(&field("perf"), text);
    page.press(Key::Tab);
    page.is_weighed(&[expected, 50, 50, 50, 50]);
    page.eventually_equals(&format!("the field after {text:?}"), &expected.to_string(), || {
        value(page, "perf")
    });
    if said {
        page.eventually(&format!("a hint about {text:?}"), || match hint(page, "perf") {
            hint if hint.is_empty() => Err("no hint".to_owned()),
            _ => Ok(()),
        });
    }
}

fn pasted_text_is_treated_like_typed(page: &Page) {
    for (text, expected) in [("1e9", 100), ("-5", 0), ("33.4", 33), ("42", 42)] {
        page.open("");
        // What a paste does to a field, without the clipboard, which drivers cannot fill.
        page.ask::<()>(
            "const field = document.querySelector(arguments[0]); field.focus(); field.select(); \
             document.execCommand('insertText', false, arguments[1])",
            [field("perf").into(), text.into()],
        );
        page.press(Key::Tab);
        page.is_weighed(&[expected, 50, 50, 50, 50]);
        page.eventually_equals(&format!("the field after {text:?}"), &expected.to_string(), || {
            value(page, "perf")
        });
    }
}

fn a_field_has_a_name_of_its_own(page: &Page) {
    page.open("");
    let name = page.name_of(&field("eco"));
    assert!(name.contains("Community & Ecosystem"), "named {name:?}");
}

fn value(page: &Page, code: &str) -> String {
    page.ask("return document.querySelector(arguments[0]).value", [field(code).into()])
}

fn hint(page: &Page, code: &str) -> String {
    page.text(&format!("[data-hint='{code}']"))
}
