//! Writing the address: when, what, and what is left alone.

use serde::Deserialize;
use thirtyfour::prelude::*;

use crate::harness::{Journey, SitePlan, in_turn};
use crate::page::{ELSEWHERE, Page, field};

/// A browser that refuses to write the address, as some do after many writes.
const NO_REPLACE: &str =
    "history.replaceState = () => { throw new DOMException('no', 'SecurityError'); };";

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        address_is_written_when_the_thumb_is_let_go,
        address_is_written_once_after_the_last_key,
        address_comes_back_byte_for_byte,
        address_is_replaced_and_back_leaves_at_once,
        address_is_not_written_by_reading,
        a_typed_number_is_written_while_its_field_has_the_focus,
        what_keys_changed_is_written_before_a_drag,
    ];
    all.extend(in_turn(crate::journeys![
        address_loses_a_damaged_link,
        address_keeps_other_parameters,
        address_names_every_weight_above_zero,
        address_takes_the_datasets_order,
        address_keeps_unknown_tokens,
        address_names_picks_only_if_chosen,
        address_follows_a_preset,
    ]));
    let refusing = SitePlan { prelude: NO_REPLACE, ..SitePlan::default() };
    all.push(
        Journey::new("address_that_cannot_be_written_stops_nothing", cannot_be_written)
            .on(refusing),
    );
    all
}

fn address_is_written_when_the_thumb_is_let_go(page: &Page) {
    page.open("");
    watch(page);
    let mut thumb = page.grab("perf");
    thumb.drag_to(90).drag_to(70);
    page.is_ranked_as_weighed();
    assert_eq!(page.query(), "", "still in the hand");
    thumb.let_go();
    let perf = page.importance_of("perf");
    page.eventually_equals(
        "the address",
        &format!("?w=perf{perf}-scale50-ease50-sec50-eco50"),
        || page.query(),
    );
    let seen = watched(page);
    assert_eq!(
        (seen.writes.len(), seen.pushes),
        (1, 0),
        "one write for one gesture: {:?}",
        seen.writes
    );
}

fn address_is_written_once_after_the_last_key(page: &Page) {
    page.open("");
    watch(page);
    page.press_on_slider("sec", Key::Right + Key::Right + Key::Right + Key::Right);
    page.eventually_equals(
        "the address",
        &"?w=perf50-scale50-ease50-sec54-eco50".to_owned(),
        || page.query(),
    );
    let seen = watched(page);
    assert_eq!(
        (seen.writes.len(), seen.pushes),
        (1, 0),
        "one write for four keys: {:?}",
        seen.writes
    );
    let waited = seen.writes[0] - seen.last_key;
    assert!((380.0..1500.0).contains(&waited), "written {waited} ms after the last key");
}

fn a_typed_number_is_written_while_its_field_has_the_focus(page: &Page) {
    page.open("?w=perf40");
    watch(page);
    page.overtype(&field("sec"), "88");
    reads(page, "?w=perf40-sec88");
    // To leave the field is no second change.
    page.press(Key::Tab);
    page.ask_later::<()>("setTimeout(done, 600)", []);
    assert_eq!(watched(page).writes.len(), 1);
}

fn what_keys_changed_is_written_before_a_drag(page: &Page) {
    page.open("?w=perf40");
    watch(page);
    page.ask::<()>(
        "window.written = []; const replace = history.replaceState; \
         history.replaceState = (...a) => { window.written.push(a[2]); replace(...a); }",
        [],
    );
    page.press_on_slider("perf", Key::Right);
    let mut thumb = page.grab("ease");
    thumb.drag_to(90).drag_to(70);
    page.ask_later::<()>("setTimeout(done, 600)", []);
    let written = || -> Vec<String> { page.ask("return written.map(a => a.split('?')[1])", []) };
    assert_eq!(written(), ["w=perf41"], "still in the hand");
    thumb.let_go();
    let ease = page.importance_of("ease");
    reads(page, &format!("?w=perf41-ease{ease}"));
    assert_eq!(written().len(), 2);
}

/// What was done to the history since `watch`.
#[derive(Deserialize)]
struct Watched {
    writes: Vec<f64>,
    pushes: usize,
    last_key: f64,
}

fn watch(page: &Page) {
    page.ask::<()>(
        "const seen = window.seenOfHistory = {writes: [], pushes: 0, last_key: 0}; \
         const replace = history.replaceState.bind(history), push = history.pushState.bind(history); \
         history.replaceState = (...a) => { seen.writes.push(performance.now()); replace(...a); }; \
         history.pushState = (...a) => { seen.pushes += 1; push(...a); }; \
         addEventListener('input', () => { seen.last_key = performance.now(); }, true)",
        [],
    );
}

fn watched(page: &Page) -> Watched {
    page.ask("return window.seenOfHistory", [])
}

/// A change and its opposite: a commit that leaves everything as it was.
#[track_caller]
fn touch(page: &Page, code: &str) {
    let before = page.importances();
    page.press_on_slider(code, Key::Left);
    page.eventually("a change", || {
        if page.importances() == before { Err("none".to_owned()) } else { Ok(()) }
    });
    page.press(Key::Right);
    page.is_weighed(&before);
}

#[track_caller]
fn reads(page: &Page, expected: &str) {
    page.eventually_equals("the address", &expected.to_owned(), || page.query());
}

fn address_comes_back_byte_for_byte(page: &Page) {
    let link = "?w=perf40-scale20-ease20-sec15-eco5";
    page.open(link);
    watch(page);
    touch(page, "perf");
    page.eventually("a write", || {
        if watched(page).writes.is_empty() { Err("none".to_owned()) } else { Ok(()) }
    });
    reads(page, link);
}

fn address_takes_the_datasets_order(page: &Page) {
    page.open("?w=ease80-perf20");
    touch(page, "perf");
    reads(page, "?w=perf20-ease80");
}

fn address_keeps_other_parameters(page: &Page) {
    page.open("?w=ease80-perf20&utm_source=x#here");
    touch(page, "perf");
    page.eventually("the written link beside its neighbour", || {
        let mut parts: Vec<String> =
            page.query().trim_start_matches('?').split('&').map(str::to_owned).collect();
        parts.sort();
        if parts == ["utm_source=x", "w=perf20-ease80"] { Ok(()) } else { Err(page.query()) }
    });
    assert!(page.address().ends_with("#here"), "the fragment stays: {}", page.address());
}

fn address_keeps_unknown_tokens(page: &Page) {
    page.open("?w=perf40-eco40-green20");
    touch(page, "perf");
    reads(page, "?w=perf40-eco40-green20");
    page.press_on_slider("sec", Key::Right);
    page.eventually("the token beside a new weight", || {
        let query = page.query();
        if query.contains("perf40-sec1-eco40") && query.contains("green20") {
            Ok(())
        } else {
            Err(query)
        }
    });
}

fn address_loses_a_damaged_link(page: &Page) {
    page.open("?w=perf300&w=perf1&utm_source=x");
    page.notice("bad-link");
    touch(page, "perf");
    page.eventually("one whole link", || {
        let query = page.query();
        let whole = query.contains("w=perf50-scale50-ease50-sec50-eco50");
        if whole && query.matches("w=").count() == 1 && query.contains("utm_source=x") {
            Ok(())
        } else {
            Err(query)
        }
    });
}

fn address_names_every_weight_above_zero(page: &Page) {
    page.open("");
    page.press_on_slider("ease", Key::Home);
    reads(page, "?w=perf50-scale50-sec50-eco50");
}

fn address_names_picks_only_if_chosen(page: &Page) {
    page.open("");
    page.press_on_slider("ease", Key::Right);
    reads(page, "?w=perf50-scale50-ease51-sec50-eco50");
    page.pick("koa");
    page.eventually("the picks in the address", || {
        let query = page.query();
        let picks = query.split(['?', '&']).find_map(|part| part.strip_prefix("p="));
        let mut ids: Vec<&str> = picks.unwrap_or_default().split('.').collect();
        ids.sort_unstable();
        if ids == ["aspnet-core", "django", "koa", "spring-boot"] {
            Ok(())
        } else {
            Err(query.clone())
        }
    });
}

fn address_follows_a_preset(page: &Page) {
    page.open("?w=perf40");
    page.preset("equal");
    reads(page, "?w=perf50-scale50-ease50-sec50-eco50");
}

fn address_is_replaced_and_back_leaves_at_once(page: &Page) {
    page.be_elsewhere();
    page.open("");
    let before: usize = page.ask("return history.length", []);
    watch(page);
    for (key, written) in [(Key::Right, "perf51"), (Key::End, "perf100"), (Key::Home, "?w=scale50")]
    {
        page.press_on_slider("perf", key);
        page.eventually("a commit", || {
            let query = page.query();
            if query.contains(written) { Ok(()) } else { Err(query) }
        });
    }
    assert_eq!(page.ask::<usize>("return history.length", []), before);
    assert_eq!(watched(page).pushes, 0);
    page.back();
    page.eventually_equals("the page before", &ELSEWHERE.to_owned(), || page.address());
}

fn address_is_not_written_by_reading(page: &Page) {
    let query = "?p=koa.nope&w=ease80-perf20&utm_source=x";
    page.open(query);
    page.sort_by("perf");
    page.hover("tr[data-id='koa']");
    assert_eq!(page.query(), query);
}

fn cannot_be_written(page: &Page) {
    page.open("");
    page.press_on_slider("perf", Key::End);
    page.is_weighed(&[100, 50, 50, 50, 50]);
    page.grab("sec").drag_to(80).let_go();
    page.is_ranked_as_weighed();
    page.pick("koa");
    page.eventually_equals("koa picked", &true, || page.picks().contains(&"koa".to_owned()));
}
