//! All entries as small radars: in rank order, whatever is weighed, and each picks its own.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Engine, Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![small_radars_are_drawn_once];
    all.extend([Journey::new("small_radars_stay_still_where_motion_is_unwanted", still)
        .only_in(Engine::Chromium)]);
    all.extend(in_turn(crate::journeys![
        small_radars_stand_in_rank_order_after_a_drag,
        a_small_radar_picks_its_entry_and_the_fifth_is_refused
    ]));
    all
}

/// Ids, and places as written, in the order of the document.
fn cells(page: &Page) -> Vec<(String, String)> {
    page.ask(
        "return [...document.querySelectorAll('[data-cell]')].filter(e => e.checkVisibility())\
            .map(e => [e.dataset.cell, e.querySelector('.cell-place').textContent])",
        [],
    )
}

#[track_caller]
fn are_ranked(page: &Page) {
    page.eventually("the small radars in rank order", || {
        let ranking = ORACLE.ranking(&page.importances());
        let cells = cells(page);
        let right = cells.len() == ranking.len()
            && cells.iter().zip(&ranking).all(|((id, place), placed)| {
                let digits: String = place.chars().take_while(char::is_ascii_digit).collect();
                *id == placed.id
                    && digits == placed.rank.to_string()
                    && place.ends_with('=') == placed.tied
            });
        if right { Ok(()) } else { Err(format!("{cells:?}")) }
    });
    // As they are seen, too: from left to right, row by row.
    page.eventually_equals("no cell before its forerunner", &true, || {
        page.ask(
            "const at = [...document.querySelectorAll('[data-cell]')].map(e => e.parentElement).map(e => [e.offsetTop, e.offsetLeft]); \
             return at.every(([top, left], i) => !i || top > at[i - 1][0] || top === at[i - 1][0] && left > at[i - 1][1])",
            [],
        )
    });
}

fn small_radars_stand_in_rank_order_after_a_drag(page: &Page) {
    page.open("");
    are_ranked(page);
    page.grab("perf").drag_to(95).drag_to(80).let_go();
    are_ranked(page);
    page.grab("ease").drag_to(5).let_go();
    are_ranked(page);
    page.press_on_slider("eco", Key::Home);
    are_ranked(page);
}

fn a_small_radar_picks_its_entry_and_the_fifth_is_refused(page: &Page) {
    page.open("");
    let cell = |id: &str| format!("[data-cell='{id}']");
    let pressed = |id: &str| page.attribute(&cell(id), "aria-pressed").unwrap_or_default();
    assert_eq!((pressed("django"), pressed("koa")), ("true".to_owned(), "false".to_owned()));
    page.click(&cell("koa"));
    page.eventually_equals("koa in the radar", &true, || page.picks().contains(&"koa".to_owned()));
    assert_eq!(pressed("koa"), "true");
    page.click(&cell("gin"));
    page.eventually("the refusal", || {
        let said = page.text("[data-said=cells]");
        if said == "Four at most: take one out first." { Ok(()) } else { Err(said) }
    });
    assert_eq!(pressed("gin"), "false");
    page.click(&cell("django"));
    page.eventually_equals("django out", &false, || page.picks().contains(&"django".to_owned()));
    page.click(&cell("gin"));
    page.eventually_equals("gin in", &true, || page.picks().contains(&"gin".to_owned()));
    let name = page.name_of(&cell("gin"));
    assert!(name.contains("Gin") && name.contains("8th="), "{name}");
}

fn small_radars_are_drawn_once(page: &Page) {
    page.open("");
    page.eventually_equals("all of them", &ORACLE.entries.len(), || page.count("[data-cell] svg"));
    page.ask::<()>(
        "window.drawn = 0; new MutationObserver(all => { for (const {type, target} of all) \
             if (type === 'attributes' && target.localName === 'path') drawn += 1; })\
             .observe(document.querySelector('.cells'), {subtree: true, attributes: true, childList: true})",
        [],
    );
    page.press_on_slider("perf", Key::End);
    page.is_weighed(&[100, 50, 50, 50, 50]);
    are_ranked(page);
    assert_eq!(page.ask::<usize>("return drawn", []), 0);
}

fn still(page: &Page) {
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}),
    );
    page.open("");
    page.press_on_slider("perf", Key::End);
    page.is_weighed(&[100, 50, 50, 50, 50]);
    are_ranked(page);
    let moving: usize = page.ask(
        "return document.getAnimations().filter(a => a.effect.target.closest('.cells')).length",
        [],
    );
    assert_eq!(moving, 0);
}
