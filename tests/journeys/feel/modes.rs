//! Other ways of seeing and reading: from right to left, in forced colours, without motion.

use serde_json::json;
use thirtyfour::Key;

use crate::access::clean;
use crate::harness::{Engine, Journey};
use crate::layout::has_room;
use crate::page::{Page, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        from_right_to_left_everything_is_mirrored,
        at_360_px_from_right_to_left_has_room
    ];
    all.extend(
        [
            Journey::new("forced_colours_keep_every_shape", forced_colours_keep_every_shape),
            Journey::new("without_motion_nothing_glides", without_motion_nothing_glides),
        ]
        .map(|journey| journey.only_in(Engine::Chromium)),
    );
    all
}

fn turn(page: &Page) {
    page.ask::<()>("document.documentElement.dir = 'rtl'", []);
}

fn from_right_to_left_everything_is_mirrored(page: &Page) {
    page.open("");
    turn(page);
    has_room(page, "from right to left");
    let (weights, standing, place, total): (f64, f64, f64, f64) = page.ask(
        "const left = (selector) => document.querySelector(selector).getBoundingClientRect().left; \
         return [left('.weights'), left('.standing'), left('td.place'), left('td.total')]",
        [],
    );
    assert!(weights > standing && place > total, "{weights} {standing} {place} {total}");
    // Bars and tracks fill from the right, and a mark stands where the thumb would be.
    let fills: Vec<String> = page.ask(
        "return ['.bar', '.slider'].map(s => { const e = document.querySelector(s), style = getComputedStyle(e); \
             return s === '.bar' ? `to ${style.backgroundPosition.startsWith('100%') ? 'left' : 'right'}` : style.getPropertyValue('--track'); })",
        [],
    );
    assert!(
        fills.iter().all(|fill| fill.contains("to left") || fill.contains("270deg")),
        "{fills:?}"
    );
    let (at, from, wide, mark): (f64, f64, f64, f64) = page.ask(
        "const tip = document.querySelector('.cat-0 .tip'), track = tip.closest('.tips').getBoundingClientRect(); \
         return [+getComputedStyle(tip).getPropertyValue('--at'), track.right, track.width, tip.getBoundingClientRect().left]",
        [],
    );
    let wanted = from - 10.0 - (wide - 20.0) * at / 100.0;
    assert!((mark - wanted).abs() < 3.0, "the mark of {at} is at {mark} instead of {wanted}");
    page.focus(&slider("perf"));
    page.press(Key::Left);
    // Keys are the engine's own: WebKitGTK does not turn them round.
    let turned = if page.engine == Engine::WebKit { 49 } else { 51 };
    page.is_weighed(&[turned, 50, 50, 50, 50]);
    clean(page);
}

fn at_360_px_from_right_to_left_has_room(page: &Page) {
    page.in_window_of(360);
    page.open("");
    turn(page);
    page.open_panels();
    page.open_row("aspnet-core");
    has_room(page, "from right to left");
    let over: Vec<String> = page.ask(
        "return [...document.querySelectorAll('#reweigh *')].filter(e => e.checkVisibility() && !e.closest('.unseen, .probe'))\
            .filter(e => e.getBoundingClientRect().left < -1).slice(0, 8).map(e => `${e.localName}.${e.className}`)",
        [],
    );
    assert!(over.is_empty(), "over the left edge: {over:?}");
}

fn forced_colours_keep_every_shape(page: &Page) {
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({"features": [{"name": "forced-colors", "value": "active"}]}),
    );
    page.open("");
    let seen: Vec<bool> = page.ask(
        "const paint = (s) => getComputedStyle(document.querySelector(s)); \
         return [paint('.bar').backgroundImage !== 'none', \
             paint('.gap-bar').backgroundColor !== 'rgba(0, 0, 0, 0)' || paint('.gap-bar').backgroundImage !== 'none', \
             paint('.switch input:checked + .knob').backgroundColor !== paint('.switch input:not(:checked) + .knob').backgroundColor, \
             paint('.themes label:has(:checked)').backgroundColor !== paint('.themes label:not(:has(:checked))').backgroundColor, \
             paint('.tip').visibility === 'visible']",
        [],
    );
    assert_eq!(seen, [true; 5], "bars, gaps, switches, the theme, marks");
    page.press_on_slider("perf", Key::End);
    page.is_ranked_as_weighed();
    clean(page);
}

fn without_motion_nothing_glides(page: &Page) {
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}),
    );
    page.open("");
    let times: Vec<String> = page.ask(
        "return ['--quick', '--calm'].map(name => getComputedStyle(document.documentElement).getPropertyValue(name).trim())",
        [],
    );
    assert_eq!(times, ["0s", "0s"]);
    page.press_on_slider("perf", Key::End);
    page.is_ranked_as_weighed();
    let moving: usize = page.ask(
        "return document.getAnimations().filter(a => a.effect.getComputedTiming().activeDuration > 5).length",
        [],
    );
    assert_eq!(moving, 0);
}
