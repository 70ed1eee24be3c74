//! A profile has its address, and the history knows it.

use thirtyfour::prelude::*;

use super::{has_fragment, in_row, is_closed, reads};
use crate::harness::{Journey, in_turn};
use crate::page::{ELSEWHERE, Page};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        a_profile_opens_from_its_row_and_back_closes_it,
        a_profile_opens_by_its_address,
        a_profile_opens_when_the_address_is_edited,
        escape_closes_a_profile_and_the_query_stays,
        the_close_button_leaves_no_step_behind,
        a_profile_that_came_by_address_closes_without_leaving,
        back_closes_after_many_profiles,
        scroll_and_focus_come_back,
        weights_keep_the_fragment_and_survive_back,
        nothing_is_pushed
    ];
    all.extend(in_turn(crate::journeys![
        a_fragment_that_names_nothing_is_told,
        other_fragments_are_left_alone,
    ]));
    all
}

#[track_caller]
fn opens_from_row(page: &Page, id: &str, name: &str) {
    page.open_row(id);
    page.click(&in_row(id));
    reads(page, name);
    has_fragment(page, &format!("#{id}"));
}

fn a_profile_opens_from_its_row_and_back_closes_it(page: &Page) {
    page.open("?w=perf40-scale20-ease20-sec15-eco5");
    opens_from_row(page, "gin", "Gin");
    page.back();
    is_closed(page);
    has_fragment(page, "");
    assert_eq!(page.query(), "?w=perf40-scale20-ease20-sec15-eco5");
    assert_eq!(page.open_rows(), ["gin"], "the row is still open");
}

fn a_profile_opens_by_its_address(page: &Page) {
    page.open("?w=perf100#spring-boot");
    assert_eq!(reads(page, "Spring Boot").place, "1st= of 12");
    page.be_elsewhere();
    page.open("#Django.");
    reads(page, "Django");
}

fn a_profile_opens_when_the_address_is_edited(page: &Page) {
    page.open("");
    page.ask::<()>("location.hash = '#koa'", []);
    reads(page, "Koa");
    page.ask::<()>("location.hash = '#flask'", []);
    reads(page, "Flask");
    page.ask::<()>("location.hash = ''", []);
    is_closed(page);
}

fn escape_closes_a_profile_and_the_query_stays(page: &Page) {
    let query = "?w=perf40-scale20-ease20-sec15-eco5&utm_source=x";
    page.open(query);
    opens_from_row(page, "django", "Django");
    page.press(Key::Escape);
    is_closed(page);
    has_fragment(page, "");
    assert_eq!(page.query(), query);
}

fn the_close_button_leaves_no_step_behind(page: &Page) {
    page.be_elsewhere();
    page.open("");
    opens_from_row(page, "rails", "Ruby on Rails");
    page.click("[data-action=close-profile]");
    is_closed(page);
    has_fragment(page, "");
    page.back();
    page.eventually_equals("the page before", &ELSEWHERE.to_owned(), || page.address());
}

fn a_profile_that_came_by_address_closes_without_leaving(page: &Page) {
    page.be_elsewhere();
    page.open("?w=perf40#gin");
    reads(page, "Gin");
    page.click("[data-action=close-profile]");
    is_closed(page);
    has_fragment(page, "");
    assert_eq!(page.query(), "?w=perf40");
    page.back();
    page.eventually_equals("the page before", &ELSEWHERE.to_owned(), || page.address());
}

fn back_closes_after_many_profiles(page: &Page) {
    page.open("");
    opens_from_row(page, "aspnet-core", "ASP.NET Core");
    page.click("[data-step=on]");
    reads(page, "Spring Boot");
    has_fragment(page, "#spring-boot");
    page.click("[data-step=back]");
    reads(page, "ASP.NET Core");
    page.click("[data-rivals=above] a");
    reads(page, "Django");
    has_fragment(page, "#django");
    page.eventually_equals("the focus on the name", &"profile-name".to_owned(), || {
        page.ask("return document.activeElement.id", [])
    });
    page.back();
    is_closed(page);
    has_fragment(page, "");
}

fn scroll_and_focus_come_back(page: &Page) {
    page.open("");
    page.open_row("koa");
    page.ask::<()>(
        "document.querySelector(arguments[0]).scrollIntoView({block: 'center', behavior: 'instant'})",
        [in_row("koa").into()],
    );
    let scroll = || page.ask::<f64>("return Math.round(scrollY)", []);
    let before = scroll();
    assert!(before > 0.0, "the row is far down");
    for way in ["back", "escape", "button"] {
        page.click(&in_row("koa"));
        reads(page, "Koa");
        assert!(
            page.ask::<bool>("return !!document.activeElement.closest('dialog')", []),
            "the focus is in the sheet"
        );
        match way {
            "back" => page.back(),
            "escape" => page.press(Key::Escape),
            _ => page.click("[data-action=close-profile]"),
        }
        is_closed(page);
        has_fragment(page, "");
        // Engines round what is half a pixel to either side.
        page.eventually("the scroll", || match scroll() {
            now if (now - before).abs() <= 1.0 => Ok(()),
            now => Err(format!("{now} instead of {before}")),
        });
        page.eventually_equals("the focus", &true, || {
            page.ask("return document.activeElement.matches(arguments[0])", [in_row("koa").into()])
        });
    }
}

fn weights_keep_the_fragment_and_survive_back(page: &Page) {
    page.open("?w=perf40");
    page.press_on_slider("perf", Key::Right);
    page.reads("?w=perf41");
    opens_from_row(page, "gin", "Gin");
    page.click("dialog [data-action=pick]");
    page.eventually("the pick in the address", || {
        let address = page.address();
        let written = address.contains("?w=perf41&p=") && address.ends_with("#gin");
        if written { Ok(()) } else { Err(address) }
    });
    let query = page.query();
    page.back();
    is_closed(page);
    has_fragment(page, "");
    // The entry of the history before had another query; what is set is what is written.
    page.reads(&query);
}

fn a_fragment_that_names_nothing_is_told(page: &Page) {
    page.open("?w=perf40#djang");
    let said = page.notice("unknown-entry");
    assert!(said.contains("“#djang”"), "{said}");
    page.is_weighed(&[40, 0, 0, 0, 0]);
    is_closed(page);
    page.click("[data-notice=unknown-entry] [data-action=dismiss]");
    page.eventually_equals("no notice", &Vec::<String>::new(), || page.notice_kinds());
    page.ask::<()>("location.hash = '#nobody'", []);
    page.notice("unknown-entry");
    page.ask::<()>("location.hash = '#gin'", []);
    reads(page, "Gin");
    page.eventually_equals("no notice", &Vec::<String>::new(), || page.notice_kinds());
}

fn other_fragments_are_left_alone(page: &Page) {
    for fragment in ["#w=perf30", "#method", "#top", "#side-by-side", "#%FF", "#"] {
        page.be_elsewhere();
        page.open(fragment);
        page.eventually_equals("the profile's place", &1, || page.count("dialog[data-reading]"));
        assert_eq!(page.notice_kinds(), Vec::<String>::new(), "{fragment}");
        is_closed(page);
    }
}

fn nothing_is_pushed(page: &Page) {
    page.open("");
    page.ask::<()>("history.pushState = () => { window.pushed = true; }", []);
    opens_from_row(page, "gin", "Gin");
    page.click("[data-step=on]");
    page.press(Key::Escape);
    is_closed(page);
    assert!(!page.ask::<bool>("return !!window.pushed", []));
}
