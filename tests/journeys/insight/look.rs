//! Room and rest: narrow windows with everything open.

use super::opens;
use crate::harness::{Journey, in_turn};
use crate::layout::has_room;
use crate::page::{Page, name};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![at_320_px_an_open_row_has_room, at_360_px_an_open_row_has_room];
    all.extend(in_turn(crate::journeys![
        at_768_px_an_open_row_has_room,
        at_360_px_what_is_pressed_is_large_enough
    ]));
    all
}

fn at_320_px_an_open_row_has_room(page: &Page) {
    opened(page, 320);
}

fn at_360_px_an_open_row_has_room(page: &Page) {
    opened(page, 360);
}

fn at_768_px_an_open_row_has_room(page: &Page) {
    opened(page, 768);
}

/// Of entries that can win, that cannot, and of the leader; sorted by rank and by a category.
#[track_caller]
fn opened(page: &Page, width: u32) {
    page.in_window_of(width);
    for importances in [[50; 5], [33, 17, 71, 3, 1]] {
        opens(page, &importances);
        page.open_panels();
        for id in ["django", "aspnet-core", "rails", "nestjs"] {
            page.open_row(id);
            has_room(page, &format!("{id} open at {width} px"));
            let over: Vec<String> = page.ask(
                "const answer = document.querySelector('[data-answer]'), edge = answer.closest('.table-scroll').getBoundingClientRect(); \
                 return [answer, ...answer.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > edge.right + 1)\
                     .map(e => `${e.localName}.${e.className}`)",
                [],
            );
            assert!(over.is_empty(), "{id} at {width} px, over the table's edge: {over:?}");
            let scrolls: bool = page.ask(
                "const place = document.querySelector('.table-scroll'); return place.scrollWidth > place.clientWidth",
                [],
            );
            assert!(!scrolls, "{id} at {width} px: the table scrolls sideways");
        }
        page.click(&name("nestjs"));
    }
}

fn at_360_px_what_is_pressed_is_large_enough(page: &Page) {
    page.in_window_of(360);
    page.open("");
    page.open_panels();
    page.open_row("aspnet-core");
    let small: Vec<String> = page.ask(
        "return [...document.querySelectorAll('#reweigh button, #reweigh select, #reweigh summary')]\
            .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])\
            .filter(([, box]) => box.width < 24 || box.height < 24)\
            .map(([e, box]) => `${e.className} ${e.textContent.trim().slice(0, 20)}: ${box.width} × ${box.height}`)",
        [],
    );
    assert!(small.is_empty(), "below 24 × 24 px: {small:#?}");
}
