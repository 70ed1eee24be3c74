//! Picks: which entries the radar compares, and what follows them.

use thirtyfour::prelude::*;

use crate::harness::{Journey, in_turn};
use crate::page::{Page, switch};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![a_switch_adds_and_removes, a_switch_names_its_entry];
    all.extend(in_turn(crate::journeys![
        four_is_the_most,
        leading_three_are_picked_at_first,
        picks_survive_new_weights
    ]));
    all
}

fn leading_three_are_picked_at_first(page: &Page) {
    page.open("");
    are(page, &["django", "aspnet-core", "spring-boot"]);
}

fn a_switch_adds_and_removes(page: &Page) {
    page.open("");
    page.pick("koa");
    are(page, &["django", "aspnet-core", "spring-boot", "koa"]);
    page.pick("django");
    are(page, &["aspnet-core", "spring-boot", "koa"]);
    page.pick("spring-boot");
    page.pick("koa");
    are(page, &["aspnet-core"]);
}

fn four_is_the_most(page: &Page) {
    page.open("");
    page.pick("koa");
    are(page, &["django", "aspnet-core", "spring-boot", "koa"]);
    // A fifth is refused, however it is tried.
    page.focus(&switch("gin"));
    page.press(" ");
    page.ask::<()>("document.querySelector(arguments[0]).click()", [switch("gin").into()]);
    are(page, &["django", "aspnet-core", "spring-boot", "koa"]);
    page.pick("koa");
    page.pick("gin");
    are(page, &["django", "aspnet-core", "spring-boot", "gin"]);
}

fn picks_survive_new_weights(page: &Page) {
    page.open("");
    page.pick("phoenix");
    page.press_on_slider("ease", Key::End);
    page.is_ranked_as_weighed();
    let mut picks = page.picks();
    picks.sort();
    assert_eq!(picks, ["aspnet-core", "django", "phoenix", "spring-boot"]);
}

fn a_switch_names_its_entry(page: &Page) {
    page.open("");
    for (id, name) in [("aspnet-core", "ASP.NET Core"), ("koa", "Koa")] {
        let label = page.name_of(&switch(id));
        assert!(label.contains(name), "the switch of {id} is called {label:?}");
    }
}

/// Switches, legend and the table of scores agree on these picks.
#[track_caller]
fn are(page: &Page, expected: &[&str]) {
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids
    };
    let wanted = sorted(expected.iter().map(|id| (*id).to_owned()).collect());
    page.eventually_equals("the switches", &wanted, || sorted(page.picks()));
    page.eventually_equals("the legend", &wanted, || sorted(page.series()));
    page.eventually("the table of the picks", || {
        let table = page.text("table[data-picks]");
        let named =
            crate::oracle::ORACLE.entries.iter().filter(|entry| table.contains(&entry.name));
        let shown = sorted(named.map(|entry| entry.id.clone()).collect());
        if shown == wanted { Ok(()) } else { Err(format!("{shown:?} instead of {wanted:?}")) }
    });
}
