//! By text and by language.

use thirtyfour::Key;

use super::{EVEN, remain, remaining, says, written};
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        a_text_finds_names_and_languages_while_it_is_typed,
        languages_are_chosen_by_checkboxes,
        filters_are_steps_of_undo,
        a_preset_about_languages_sets_the_filter_too,
        all_conditions_go_in_one_press,
        each_condition_has_its_price_and_goes_in_one_press,
        what_is_ruled_out_says_why_and_what_it_would_be,
    ])
}

const FIND: &str = "[data-filter]";

fn a_text_finds_names_and_languages_while_it_is_typed(page: &Page) {
    page.open(EVEN);
    page.overtype(FIND, "SCRIPT");
    remain(page, &["express", "nestjs", "koa"]);
    written(page, &format!("{EVEN}&q=SCRIPT"));
    says(page, "text", "“SCRIPT” rules out 9; without this, Django would be 1st");
    page.overtype(FIND, "c#");
    remain(page, &["aspnet-core"]);
    written(page, &format!("{EVEN}&q=c%23"));
    page.focus(FIND);
    page.press(Key::Backspace);
    page.press(Key::Backspace);
    page.eventually_equals("all", &12, || remaining(page).len());
    written(page, EVEN);
}

/// Puts a text into the field at once, so that it is one step however slow the machine types.
#[track_caller]
fn pastes(page: &Page, text: &str) {
    page.ask::<()>(
        "const field = document.querySelector('[data-filter]'); field.value = arguments[0]; \
         field.dispatchEvent(new Event('input', {bubbles: true}))",
        [text.into()],
    );
}

fn languages_are_chosen_by_checkboxes(page: &Page) {
    page.open(EVEN);
    assert!(!page.shows("[data-keep='Go']"), "it is closed at first");
    page.click("[data-tag=language]");
    page.click("[data-keep='Go']");
    remain(page, &["gin"]);
    page.click("[data-keep='Python']");
    remain(page, &["django", "fastapi", "gin", "flask"]);
    written(page, &format!("{EVEN}&t=go.python"));
    says(
        page,
        "language",
        "Language: Go or Python rules out 8; without this, ASP.NET Core would be 2nd",
    );
    page.click("[data-keep='Go']");
    page.click("[data-keep='Python']");
    page.eventually_equals("all", &12, || remaining(page).len());
}

fn each_condition_has_its_price_and_goes_in_one_press(page: &Page) {
    page.open(&format!("{EVEN}&m=sec800&t=javascript.typescript"));
    remain(page, &["nestjs"]);
    says(
        page,
        "language",
        "Language: JavaScript or TypeScript rules out 9; without this, Django would be 1st",
    );
    says(page, "sec", "Security at least 8 rules out 5; without this, Express.js would be 1st");
    page.click("[data-remove=sec]");
    remain(page, &["express", "nestjs", "koa"]);
    page.eventually_equals("where the focus went", &true, || {
        page.ask("return document.activeElement.matches('[data-filter]')", [])
    });
    written(page, &format!("{EVEN}&t=javascript.typescript"));
}

fn all_conditions_go_in_one_press(page: &Page) {
    page.open(&format!("{EVEN}&m=sec800&t=javascript&q=x&x=koa.perf750"));
    page.click("[data-action=clear-filters]");
    page.eventually_equals("all", &12, || remaining(page).len());
    // Scores of the reader's own are not filters.
    written(page, &format!("{EVEN}&x=koa.perf750"));
    assert!(!page.shows("[data-action=clear-filters]"));
    page.step_button("undo");
    page.eventually_equals("none", &0, || remaining(page).len());
}

fn filters_are_steps_of_undo(page: &Page) {
    page.open(EVEN);
    pastes(page, "python");
    written(page, &format!("{EVEN}&q=python"));
    page.click("[data-tag=language]");
    page.click("[data-keep='Go']");
    remain(page, &[]);
    page.step_button("undo");
    remain(page, &["django", "fastapi", "flask"]);
    page.step_button("undo");
    page.eventually_equals("all", &12, || remaining(page).len());
    page.eventually_equals("the field", &String::new(), || {
        page.ask("return document.querySelector('[data-filter]').value", [])
    });
    page.step_button("redo");
    remain(page, &["django", "fastapi", "flask"]);
    written(page, &format!("{EVEN}&q=python"));
}

fn a_preset_about_languages_sets_the_filter_too(page: &Page) {
    page.open(EVEN);
    page.preset("javascript");
    remain(page, &["express", "nestjs", "koa"]);
    page.eventually_equals("it is marked", &vec!["javascript".to_owned()], || {
        page.active_presets()
    });
    page.preset("equal");
    page.eventually_equals("all", &12, || remaining(page).len());
    page.step_button("undo");
    remain(page, &["express", "nestjs", "koa"]);
}

fn what_is_ruled_out_says_why_and_what_it_would_be(page: &Page) {
    page.open(&format!("{EVEN}&m=sec800"));
    let row = page.row("gin");
    assert!(row.words.contains("Ruled out: Security 6 is below 8"), "{}", row.words);
    page.open_row("gin");
    page.eventually("what it would be", || {
        let said = page.text("tr[data-id=gin] [data-insight=verdict]");
        let wanted = "Gin is ruled out by Security at least 8. If nothing were ruled out, it would be \
                      tied 8th.";
        if said == wanted { Ok(()) } else { Err(said) }
    });
}
