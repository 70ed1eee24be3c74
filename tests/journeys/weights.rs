//! Sliders: by pointer and by key, what they say, and what they leave alone.

use thirtyfour::prelude::*;

use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::{Page, field, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        dragging_ranks_before_the_thumb_is_let_go,
        what_is_dragged_stays_in_its_place,
        at_360_px_what_is_dragged_stays_in_its_place,
        keys_move_a_slider,
        no_slider_moves_another,
    ];
    all.extend(in_turn(crate::journeys![
        presets_apply_and_the_active_one_is_marked,
        weights_say_what_they_are,
        equal_leads_back,
        sliders_say_label_importance_and_share,
        shares_add_up_to_a_hundred
    ]));
    all
}

fn dragging_ranks_before_the_thumb_is_let_go(page: &Page) {
    page.open("");
    assert_eq!(page.ids()[0], "django");
    let mut thumb = page.grab("perf");
    thumb.drag_to(90);
    page.eventually("the thumb under the pointer", || near(page.importance_of("perf"), 90));
    page.is_ranked_as_weighed();
    assert_eq!(page.ids()[0], "aspnet-core", "held at about 90");
    thumb.drag_to(5);
    page.eventually("the thumb under the pointer", || near(page.importance_of("perf"), 5));
    page.is_ranked_as_weighed();
    assert_eq!(page.ids()[0], "django", "still held, at about 5");
    thumb.let_go();
    page.is_ranked_as_weighed();
}

fn near(value: u64, aim: u64) -> Result<(), String> {
    if value.abs_diff(aim) <= 3 { Ok(()) } else { Err(format!("at {value}, the pointer at {aim}")) }
}

fn at_360_px_what_is_dragged_stays_in_its_place(page: &Page) {
    page.in_window_of(360);
    what_is_dragged_stays_in_its_place(page);
}

/// In each frame of a whole sweep, in which the rows change places and a notice comes and goes.
fn what_is_dragged_stays_in_its_place(page: &Page) {
    page.open("?w=perf50");
    let mut thumb = page.grab("perf");
    page.ask::<()>(
        "window.places = new Set(); window.noticed = false; \
         const slider = document.querySelector(arguments[0]); \
         const parts = [slider, slider.labels[0], document.querySelector(arguments[1])]; \
         const look = () => { \
             places.add(parts.map(e => e.getBoundingClientRect()).map(({left, top, width, height}) => \
                 [left, top, width, height].map(Math.round).join(' ')).join(', ')); \
             window.noticed ||= document.querySelector('[data-notice=all-zero]') !== null; \
             requestAnimationFrame(look); }; look()",
        [slider("perf").into(), field("perf").into()],
    );
    for value in [100, 60, 0] {
        thumb.drag_to(value);
        page.is_ranked_as_weighed();
    }
    page.eventually_equals("the notice, seen while the thumb is held", &true, || {
        page.ask("return noticed", [])
    });
    thumb.drag_to(100).let_go();
    page.is_ranked_as_weighed();
    let places: Vec<String> = page.ask("return [...places]", []);
    assert_eq!(places.len(), 1, "slider, label and number: {places:#?}");
}

fn keys_move_a_slider(page: &Page) {
    page.open("");
    let at = |expected: u64| {
        page.eventually_equals("Security", &expected, || page.importance_of("sec"));
        page.is_ranked_as_weighed();
    };
    page.press_on_slider("sec", Key::Right);
    at(51);
    page.press(Key::Left + Key::Left);
    at(49);
    page.press(Key::Up);
    at(50);
    page.press(Key::Down);
    at(49);
    page.press(Key::End);
    at(100);
    page.press(Key::Home);
    at(0);
    page.press(Key::PageUp);
    // How far a page goes is the engine's own business.
    let leap = page.eventually("a leap up", || match page.importance_of("sec") {
        0 => Err("still 0".to_owned()),
        leap => Ok(leap),
    });
    assert!((2..=25).contains(&leap), "a page is more than a step: {leap}");
    page.press(Key::PageDown);
    at(0);
}

fn sliders_say_label_importance_and_share(page: &Page) {
    page.open("?w=perf40-scale40-ease30-sec25-eco25");
    for (code, label) in ORACLE.codes.iter().zip(&ORACLE.labels) {
        assert_eq!(&page.name_of(&slider(code)), label);
    }
    let says = page.attribute(&slider("perf"), "aria-valuetext").unwrap_or_default();
    assert_eq!(says.replace(['\u{a0}', '\u{202f}'], " "), "40, 25 % of the total");
}

fn shares_add_up_to_a_hundred(page: &Page) {
    for query in [
        "",
        "?w=perf1-scale1-ease1",
        "?w=perf33-scale17-ease71-sec3-eco1",
        "?w=eco100",
        "?w=perf99-eco1",
    ] {
        page.open(query);
        let shares = page.shares();
        assert_eq!(shares.len(), ORACLE.codes.len());
        let sum: f64 = shares.iter().sum();
        assert!((sum - 100.0).abs() < 0.000_1, "{query}: {shares:?} add up to {sum}");
    }
}

fn no_slider_moves_another(page: &Page) {
    page.open("");
    page.press_on_slider("ease", Key::End);
    page.is_weighed(&[50, 50, 100, 50, 50]);
    page.press_on_slider("perf", Key::Home);
    page.is_weighed(&[0, 50, 100, 50, 50]);
    page.grab("eco").drag_to(20).let_go();
    let after = page.importances();
    assert_eq!(after[..4], [0, 50, 100, 50]);
}

fn presets_apply_and_the_active_one_is_marked(page: &Page) {
    page.open("");
    assert_eq!(page.active_presets(), ["equal"]);
    assert!(!ORACLE.presets.is_empty(), "the data file has presets");
    for (id, weights) in &ORACLE.presets {
        page.preset(id);
        // One that is about some languages ranks those alone.
        if id == "javascript" {
            page.eventually_equals("the importances", weights, || page.importances());
            let first = || page.ids().into_iter().take(3).collect::<Vec<_>>();
            let ids = ["express", "nestjs", "koa"].map(str::to_owned).to_vec();
            page.eventually_equals("the ranking of what it is about", &ids, first);
        } else {
            page.is_weighed(weights);
        }
        page.eventually_equals("the mark of the active preset", &vec![id.clone()], || {
            page.active_presets()
        });
    }
    page.press_on_slider("perf", Key::Left);
    page.eventually_equals("no preset marked", &Vec::<String>::new(), || page.active_presets());
}

fn weights_say_what_they_are(page: &Page) {
    let said = |query: &str| {
        page.open(query);
        page.ask::<String>("return document.querySelector('.preset-why').textContent", [])
    };
    assert_eq!(said(""), "Every category counts the same.");
    assert_eq!(said("?w=eco100"), "Your own weights.");
    // Named weights keep their name where they agree with a preset, too.
    let equal = "?w=perf50-scale50-ease50-sec50-eco50&n=Team%20Blue";
    assert_eq!(said(equal), "“Team Blue”, as named by the link.");
}

fn equal_leads_back(page: &Page) {
    page.open("?w=eco100");
    assert_eq!(page.active_presets(), Vec::<String>::new());
    page.preset("equal");
    page.is_weighed(&[50, 50, 50, 50, 50]);
    assert_eq!(page.ids()[0], "django");
    page.eventually_equals("Equal marked", &vec!["equal".to_owned()], || page.active_presets());
}
