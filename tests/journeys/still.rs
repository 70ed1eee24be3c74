//! What stands in the page before the module arrives: it is complete, it gives way unseen, and what a
//! reader has done to it is not lost.

use std::time::Duration;

use serde_json::json;

use crate::harness::{Engine, Fault, Journey};
use crate::oracle::ORACLE;
use crate::page::{Page, slider, switch};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        the_page_is_whole_before_it_starts,
        what_is_done_before_the_module_is_there_is_not_lost,
        what_is_pressed_before_the_second_part_is_there_is_done,
        what_is_taken_back_before_the_module_is_there_is_not_done,
        a_press_is_for_the_entry_that_was_pressed,
        what_is_typed_where_nothing_answers_yet_stays_in_sight,
        a_link_shows_no_other_ranking_while_it_waits,
        a_link_that_narrows_down_waits_for_all_that_reads_it,
        languages_are_offered_once_they_have_their_style
    ];
    all.push(Journey::new("nobody_sees_the_module_arrive", nobody_sees_the_module_arrive).alone());
    all.push(
        Journey::new("a_held_slider_stays_in_the_hand", a_held_slider_stays_in_the_hand)
            .only_in(Engine::Chromium),
    );
    all
}

/// Opens the page, whose module does not come before it is let.
pub fn waiting(page: &Page, query: &str) {
    page.site.spoil("_bg.wasm", Fault::Held);
    page.site.spoil("rest-", Fault::Held);
    page.open_unready(query);
}

/// Lets the first part come, and waits until the page answers.
pub fn first_part_comes(page: &Page) {
    page.site.heal();
    page.site.spoil("rest-", Fault::Held);
    page.eventually("the mark reweigh:ready", || {
        let marks = "return performance.getEntriesByName('reweigh:ready').length";
        match page.ask::<usize>(marks, []) {
            0 => Err("no mark".to_owned()),
            _ => Ok(()),
        }
    });
}

pub fn everything_comes(page: &Page) {
    page.site.heal();
    page.is_ready();
}

fn the_page_is_whole_before_it_starts(page: &Page) {
    waiting(page, "");
    let rows: Vec<(String, String, String)> = page.ask(
        "return [...document.querySelectorAll('#reweigh table.ranking tbody tr')].map(({dataset: d}) => \
         [d.id, d.rank, d.score])",
        [],
    );
    let expected: Vec<_> = ORACLE
        .ranking(&ORACLE.author)
        .into_iter()
        .map(|placed| (placed.id, placed.rank.to_string(), format!("{:.4}", placed.total)))
        .collect();
    assert_eq!(rows, expected, "the ranking of the core");
    for part in ["[data-radar] svg", "[data-insight=why]", "[data-insight=tastes]", ".cell-radar"] {
        assert!(page.shows(part), "{part}");
    }
    assert_eq!(page.importances(), ORACLE.author);
    let radar: usize = page.ask(
        "const box = document.querySelector('[data-radar] svg').getBoundingClientRect();
         return Math.round(Math.min(box.width, box.height))",
        [],
    );
    assert!((150..500).contains(&radar), "a radar of {radar} px");
    // The policy takes no style from an attribute; what needs one has a rule.
    let bars: usize = page.ask(
        "return new Set([...document.querySelectorAll('#reweigh .bar')]
           .map((bar) => getComputedStyle(bar).backgroundSize)).size",
        [],
    );
    assert!(bars > 10, "{bars} different bars");
}

/// How many pixels of the window differ between now and an earlier picture, by more than a shade.
fn differing(page: &Page, before: &str) -> usize {
    let after = page.picture();
    page.ask_later(
        "const [before, after] = arguments;
         const load = (data) => new Promise((loaded, failed) => {
           const image = Object.assign(new Image(), { onload: () => loaded(image), onerror: failed, src: 'data:image/png;base64,' + data });
         });
         const pixels = (image) => {
           const { width, height } = image;
           const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
           context.drawImage(image, 0, 0);
           return context.getImageData(0, 0, width, height).data;
         };
         Promise.all([before, after].map(load)).then((images) => {
           const [one, other] = images.map(pixels);
           let count = one.length === other.length ? 0 : 1e9;
           for (let at = 0; at < one.length; at += 4) {
             count += [0, 1, 2].some((part) => Math.abs(one[at + part] - other[at + part]) > 40);
           }
           done(count);
         }, (fault) => done(1e9));",
        [json!(before), json!(after)],
    )
}

fn nobody_sees_the_module_arrive(page: &Page) {
    waiting(page, "");
    assert!(page.shows("#reweigh table.ranking"));
    let tops = "return ['.instrument', '.standing', '.radar', '.all-entries']
        .map((part) => Math.round(document.querySelector(part).getBoundingClientRect().top))";
    let (stood, before): (Vec<i64>, _) = (page.ask(tops, []), page.picture());
    first_part_comes(page);
    let mut changed = vec![("the first part", differing(page, &before))];
    let between: Vec<i64> = page.ask(tops, []);
    everything_comes(page);
    // The radar is drawn in the next frame.
    page.ask_later::<()>("requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]())))", []);
    changed.push(("the second part", differing(page, &before)));
    // Of more than a million. Chromium now and then smooths the edges of letters anew, which are some thousand;
    // a part that is not there for a moment, or a line lower, would be tens of thousands.
    assert!(
        changed.iter().all(|(_, pixels)| *pixels < 4000),
        "pixels that differ after: {changed:?}"
    );
    // What is laid out in parts of a pixel may be rounded the other way.
    let stands: Vec<i64> = page.ask(tops, []);
    let near = |other: &[i64]| stood.iter().zip(other).all(|(one, other)| (one - other).abs() <= 1);
    assert!(near(&between) && near(&stands), "{stood:?} moved to {between:?}, then {stands:?}");
}

fn languages_are_offered_once_they_have_their_style(page: &Page) {
    let top = "return document.querySelector('.instrument').getBoundingClientRect().top";
    waiting(page, "");
    let stood: f64 = page.ask(top, []);
    page.ask::<()>(
        "const masthead = document.querySelector('.masthead'); window.placed = []; \
         new MutationObserver(() => { const all = masthead.querySelector('.languages'); \
             if (all) placed.push(getComputedStyle(all).position); }).observe(masthead, {childList: true})",
        [],
    );
    page.site.heal();
    // Whatever else comes is there sooner.
    page.site.spoil(".css", Fault::Slow(Duration::from_secs(1)));
    page.is_ready();
    let placed = "return placed";
    page.eventually_equals("how they are placed", &vec!["relative".to_owned()], || {
        page.ask::<Vec<String>>(placed, [])
    });
    assert!((page.ask::<f64>(top, []) - stood).abs() < 1.0, "they move the page");
}

fn what_is_done_before_the_module_is_there_is_not_lost(page: &Page) {
    waiting(page, "");
    page.ask::<()>("scrollTo(0, 90)", []);
    page.ask::<()>("document.querySelector('[data-pick=koa]').click()", []);
    page.press_on_slider("ease", thirtyfour::Key::End);
    first_part_comes(page);
    page.is_weighed(&[50, 50, 100, 50, 50]);
    let focused: String = page.ask("return document.activeElement.dataset.category", []);
    assert_eq!(focused, "ease", "the focus stays");
    page.press(thirtyfour::Key::Left);
    page.is_weighed(&[50, 50, 99, 50, 50]);
    everything_comes(page);
    page.is_ranked_as_weighed();
    assert!(page.picks().contains(&"koa".to_owned()), "{:?}", page.picks());
    assert_eq!(page.count(".is-still"), 0);
    page.eventually("the address", || {
        let query = page.query();
        if query.starts_with("?w=perf50-scale50-ease99-sec50-eco50&p=") {
            Ok(())
        } else {
            Err(query)
        }
    });
}

fn what_is_pressed_before_the_second_part_is_there_is_done(page: &Page) {
    let (preset, weights) = &ORACLE.presets[1];
    waiting(page, "");
    first_part_comes(page);
    page.ask::<()>(
        "document.querySelector(`[data-preset=${arguments[0]}]`).click()",
        [json!(preset)],
    );
    everything_comes(page);
    page.is_weighed(weights);
    assert_eq!(page.active_presets(), std::slice::from_ref(preset));
}

fn what_is_taken_back_before_the_module_is_there_is_not_done(page: &Page) {
    waiting(page, "");
    for pick in ["koa", "koa", "django", "django"] {
        page.ask::<()>(
            "document.querySelector(`[data-pick=${arguments[0]}]`).click()",
            [json!(pick)],
        );
    }
    everything_comes(page);
    page.is_complete();
    assert_eq!(page.picks(), ["django", "aspnet-core", "spring-boot"]);
    page.set_importance("sec", 80);
    page.is_ranked_as_weighed();
}

fn a_press_is_for_the_entry_that_was_pressed(page: &Page) {
    waiting(page, "");
    first_part_comes(page);
    page.ask::<()>("document.querySelector('[data-cell=koa]').click()", []);
    page.set_importance("eco", 0);
    page.is_ranked_as_weighed();
    everything_comes(page);
    page.eventually_equals("the cell of Koa", &Some("true".to_owned()), || {
        page.attribute("[data-cell=koa]", "aria-pressed")
    });
    assert!(page.picks().contains(&"koa".to_owned()), "{:?}", page.picks());
    assert_eq!(page.picks().len(), 4);
}

fn what_is_typed_where_nothing_answers_yet_stays_in_sight(page: &Page) {
    waiting(page, "");
    first_part_comes(page);
    page.focus("[data-filter]");
    page.press("py");
    assert!(page.shows("[data-filter]"), "the field");
    page.press("th");
    everything_comes(page);
    page.eventually_equals("those that remain", &3, || page.count("tr[data-id]:not([data-out])"));
    let focused: bool = page.ask("return document.activeElement.matches('[data-filter]')", []);
    assert!(focused, "the focus stays");
}

fn a_link_shows_no_other_ranking_while_it_waits(page: &Page) {
    waiting(page, "?w=ease80-perf20");
    let said = page.text(".computing");
    assert!(said.contains("is being computed"), "{said}");
    let hidden = ["table.ranking", "[data-insight=why]", "[data-radar]", &slider("perf"), ".cells"];
    for part in hidden {
        assert!(!page.shows(part), "{part} of other weights");
    }
    first_part_comes(page);
    page.is_weighed(&[20, 0, 80, 0, 0]);
    page.is_ranked_as_weighed();
    assert!(!page.shows("[data-insight=why]"), "a verdict about other weights");
    assert!(page.shows(&switch("koa")));
    everything_comes(page);
    assert!(page.shows("[data-insight=why]"));
    assert_eq!(page.count(".is-still"), 0);
}

fn a_link_that_narrows_down_waits_for_all_that_reads_it(page: &Page) {
    waiting(page, "?m=sec900");
    page.site.heal();
    page.site.spoil("rest-", Fault::Slow(std::time::Duration::from_millis(600)));
    page.is_ready();
    assert!(page.count("tr[data-out]") > 0, "what is ruled out is marked from the first moment");
    page.is_complete();
}

fn a_held_slider_stays_in_the_hand(page: &Page) {
    waiting(page, "");
    let before: u64 = page.importance_of("perf");
    let mut grip = page.grab("perf");
    grip.drag_to(70);
    everything_comes(page);
    page.is_weighed(&[70, 50, 50, 50, 50]);
    grip.drag_to(80);
    page.is_weighed(&[80, 50, 50, 50, 50]);
    let query: String = page.ask("return location.search", []);
    assert_eq!((before, query.as_str()), (50, ""), "nothing is complete before the hand lets go");
    grip.let_go();
    page.eventually("the address", || {
        let query: String = page.ask("return location.search", []);
        if query.contains("perf80") { Ok(()) } else { Err(query) }
    });
    page.is_weighed(&[80, 50, 50, 50, 50]);
}
