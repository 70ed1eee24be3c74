//! What is read beside the ranking, for those who do not see it, and in narrow windows.

use thirtyfour::prelude::*;

use super::reads;
use crate::access::clean;
use crate::harness::{Journey, in_turn};
use crate::layout::has_room;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        the_focus_stays_in_an_open_profile,
        at_320_px_profiles_and_comparisons_have_room,
        what_is_pressed_in_a_profile_is_large_enough,
    ];
    all.extend(in_turn(crate::journeys![
        axe_finds_nothing_with_a_profile_open,
        axe_finds_nothing_with_a_profile_open_in_dark,
        axe_finds_nothing_with_a_profile_open_at_360_px,
    ]));
    all
}

fn axe_finds_nothing_with_a_profile_open(page: &Page) {
    page.open("?theme=light#spring-boot");
    reads(page, "Spring Boot");
    clean(page);
}

fn axe_finds_nothing_with_a_profile_open_in_dark(page: &Page) {
    page.open("?theme=dark&w=perf40-scale20-ease20-sec15-eco5&p=koa.gin#koa");
    reads(page, "Koa");
    clean(page);
}

fn axe_finds_nothing_with_a_profile_open_at_360_px(page: &Page) {
    page.in_window_of(360);
    page.open("#phoenix");
    reads(page, "Phoenix");
    clean(page);
}

fn the_focus_stays_in_an_open_profile(page: &Page) {
    page.open("#gin");
    reads(page, "Gin");
    page.eventually_equals("the focus on the name", &"profile-name".to_owned(), || {
        page.ask("return document.activeElement.id", [])
    });
    assert!(page.name_of("dialog").contains("Gin"), "it is called {}", page.name_of("dialog"));
    for _ in 0..20 {
        page.press(Key::Tab);
        let outside: bool = page.ask(
            "const at = document.activeElement; return at !== document.body && !at.closest('dialog')",
            [],
        );
        assert!(!outside, "the focus left the sheet");
    }
}

fn at_320_px_profiles_and_comparisons_have_room(page: &Page) {
    page.in_window_of(320);
    for id in ["aspnet-core", "phoenix"] {
        page.be_elsewhere();
        page.open(&format!("?p=koa.gin#{id}"));
        page.eventually_equals("an open profile", &1, || page.count("dialog[open]"));
        has_room(page, id);
        let over: Vec<String> = page.ask(
            "const sheet = document.querySelector('dialog'); \
             return [...sheet.querySelectorAll('*')].filter(e => !e.closest('svg') && e.getBoundingClientRect().right > sheet.clientWidth + 1)\
                 .map(e => `${e.localName}.${e.className}`)",
            [],
        );
        assert!(over.is_empty(), "{id}: over the edge: {over:?}");
    }
}

fn what_is_pressed_in_a_profile_is_large_enough(page: &Page) {
    page.in_window_of(360);
    page.open("#gin");
    reads(page, "Gin");
    let small: Vec<String> = page.ask(
        "return [...document.querySelectorAll('dialog button, dialog a, .cells button, .sides select, .sides button')]\
            .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width < 24 || box.height < 24)\
            .map(([e, box]) => `${e.className} ${e.textContent.trim().slice(0, 20)}: ${box.width} × ${box.height}`)",
        [],
    );
    assert!(small.is_empty(), "below 24 × 24 px: {small:#?}");
}
