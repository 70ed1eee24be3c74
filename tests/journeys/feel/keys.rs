//! Going back and on again by keys, as everywhere.

use thirtyfour::Key;

use crate::harness::{Journey, in_turn};
use crate::page::{Page, field};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        keys_go_back_and_on_again,
        the_last_step_leaves_the_focus_where_keys_work,
        keys_do_nothing_behind_a_dialog,
        a_field_that_is_written_in_keeps_its_own_past
    ];
    all.extend(in_turn(crate::journeys![
        a_key_and_a_button_soon_after_are_two_steps,
        what_is_not_committed_yet_is_undone_too,
    ]));
    all
}

fn undo(page: &Page) {
    page.press_with(&[Key::Control], 'z');
}

fn keys_go_back_and_on_again(page: &Page) {
    page.open("");
    page.press_on_slider("perf", Key::End);
    page.reads("?w=perf100-scale50-ease50-sec50-eco50");
    page.press_on_slider("sec", Key::Home);
    page.reads("?w=perf100-scale50-ease50-eco50");
    undo(page);
    page.is_weighed(&[100, 50, 50, 50, 50]);
    undo(page);
    page.is_weighed(&[50; 5]);
    page.press_with(&[Key::Control, Key::Shift], 'Z');
    page.is_weighed(&[100, 50, 50, 50, 50]);
    page.press_with(&[Key::Control], 'y');
    page.is_weighed(&[100, 50, 50, 0, 50]);
    page.press_with(&[Key::Meta], 'z');
    page.is_weighed(&[100, 50, 50, 50, 50]);
    // Other keys are the browser's.
    page.press_with(&[Key::Control, Key::Alt], 'z');
    page.press("z");
    page.is_weighed(&[100, 50, 50, 50, 50]);
    let title = page.attribute("button[data-action=undo]", "title").unwrap_or_default();
    assert!(title.contains("Ctrl+Z"), "{title}");
}

fn what_is_not_committed_yet_is_undone_too(page: &Page) {
    page.open("");
    page.press_on_slider("perf", Key::End);
    undo(page);
    page.is_weighed(&[50; 5]);
}

fn a_field_that_is_written_in_keeps_its_own_past(page: &Page) {
    page.open("");
    page.set_importance("perf", 70);
    page.reads("?w=perf70-scale50-ease50-sec50-eco50");
    page.overtype(&field("sec"), "9");
    undo(page);
    page.is_ranked_as_weighed();
    assert_eq!(page.importance_of("perf"), 70, "the page's own past is left alone");
}

fn a_key_and_a_button_soon_after_are_two_steps(page: &Page) {
    page.open("");
    page.press_on_slider("perf", Key::End);
    // At once, before the key's change is committed.
    page.ask::<()>("document.querySelector('[data-typical=django]').click()", []);
    page.eventually("the typical taste", || {
        if page.importance_of("perf") == 100 { Err("not yet".to_owned()) } else { Ok(()) }
    });
    page.step_button("undo");
    page.is_weighed(&[100, 50, 50, 50, 50]);
    page.step_button("undo");
    page.is_weighed(&[50; 5]);
}

fn the_last_step_leaves_the_focus_where_keys_work(page: &Page) {
    page.open("");
    page.set_importance("perf", 70);
    page.reads("?w=perf70-scale50-ease50-sec50-eco50");
    page.focus("button[data-action=undo]");
    page.press(Key::Enter);
    page.is_weighed(&[50; 5]);
    page.eventually_equals("the focus", &Some("redo".to_owned()), || {
        page.attribute(":focus", "data-action")
    });
    page.press_with(&[Key::Control, Key::Shift], 'Z');
    page.is_weighed(&[70, 50, 50, 50, 50]);
}

fn keys_do_nothing_behind_a_dialog(page: &Page) {
    page.open("");
    page.set_importance("perf", 70);
    page.reads("?w=perf70-scale50-ease50-sec50-eco50");
    page.click("[data-action=embed]");
    page.eventually("the dialog", || {
        if page.count("dialog[open]") == 1 { Ok(()) } else { Err("closed".to_owned()) }
    });
    page.focus("dialog button");
    undo(page);
    page.is_ranked_as_weighed();
    assert_eq!(page.importance_of("perf"), 70);
}
