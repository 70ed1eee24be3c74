//! Narrow windows, dark, and little motion.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Engine, Journey, in_turn};
use crate::page::sweep::moves_no_row;
use crate::page::{Page, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        at_360_px_nothing_scrolls_sideways,
        at_320_px_nothing_scrolls_sideways,
        at_360_px_a_slider_is_dragged,
        dark_is_dark,
        light_stays_light,
    ];
    let chromium: [Journey; 3] = [
        Journey::new("dark_follows_the_system", dark_follows_the_system),
        Journey::new("rows_glide_by_transform_only", rows_glide_by_transform_only),
        Journey::new("rows_jump_where_motion_is_unwanted", rows_jump_where_motion_is_unwanted),
    ];
    let rests = crate::journeys![the_document_follows_a_sweep_when_it_rests];
    all.extend(rests.into_iter().map(Journey::alone));
    let let_go = crate::journeys![at_360_px_the_document_follows_a_sweep_when_it_is_let_go];
    all.extend(let_go.into_iter().map(|journey| journey.only_in(Engine::Chromium).alone()));
    all.extend(chromium.map(|journey| journey.only_in(Engine::Chromium)));
    all.extend(in_turn(crate::journeys![at_768_px_nothing_scrolls_sideways]));
    all
}

fn at_360_px_nothing_scrolls_sideways(page: &Page) {
    fits(page, 360);
}

fn at_320_px_nothing_scrolls_sideways(page: &Page) {
    fits(page, 320);
}

fn at_768_px_nothing_scrolls_sideways(page: &Page) {
    fits(page, 768);
}

/// Also with a notice, all picks and a long name, which are the widest things that a page shows.
#[track_caller]
fn fits(page: &Page, width: u32) {
    page.in_window_of(width);
    for query in [
        "",
        "?w=perf40-verylo9-green20&p=aspnet-core.spring-boot.fastapi.phoenix&n=A%20name%20of%20forty%20characters%20in%20a%20link",
        "?w=perf300",
    ] {
        page.open(query);
        has_room(page, query);
        for code in &crate::oracle::ORACLE.codes {
            let (length, target): (f64, f64) = page.ask(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect(); \
                 return [box.width, box.height]",
                [slider(code).into()],
            );
            assert!(
                length >= 120.0 && target >= 24.0,
                "{code}: a slider of {length} × {target} px"
            );
        }
    }
}

/// Nothing reaches over the window's edge.
#[track_caller]
pub fn has_room(page: &Page, what: &str) {
    let (content, window): (u32, u32) =
        page.ask("const e = document.scrollingElement; return [e.scrollWidth, e.clientWidth]", []);
    assert!(
        content <= window,
        "{what}: {content} px of content in {window} px; too wide: {:?}",
        wide(page)
    );
}

fn wide(page: &Page) -> Vec<String> {
    page.ask(
        "return [...document.querySelectorAll('body *')]\
            .filter(e => e.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)\
            .slice(0, 8).map(e => `${e.localName}.${e.className}`)",
        [],
    )
}

fn at_360_px_a_slider_is_dragged(page: &Page) {
    page.in_window_of(360);
    page.open("");
    page.grab("perf").drag_to(90).let_go();
    page.eventually("Performance near 90", || {
        let perf = page.importance_of("perf");
        if perf.abs_diff(90) <= 6 { Ok(()) } else { Err(format!("{perf}")) }
    });
    page.is_ranked_as_weighed();
}

fn dark_is_dark(page: &Page) {
    page.open("?theme=dark");
    assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("dark"));
    is_dark(page);
}

fn light_stays_light(page: &Page) {
    page.open("?theme=light");
    let (paper, ink) = colours(page);
    assert!(paper > 0.7 && ink < 0.4, "paper {paper}, ink {ink}");
}

fn dark_follows_the_system(page: &Page) {
    emulate(page, "prefers-color-scheme", "dark");
    page.open("");
    is_dark(page);
}

#[track_caller]
fn is_dark(page: &Page) {
    let (paper, ink) = colours(page);
    assert!(paper < 0.3 && ink > 0.6, "paper {paper}, ink {ink}");
}

/// How light the ground and the text are that the visitor sees, from 0 to 1.
fn colours(page: &Page) -> (f64, f64) {
    page.ask(
        "const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true}); \
         const light = (colour) => { paint.fillStyle = '#fff'; paint.fillRect(0, 0, 1, 1); \
             paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); \
             const [r, g, b] = paint.getImageData(0, 0, 1, 1).data; return (r + g + b) / 765; }; \
         let ground = document.querySelector('tr[data-id]'); \
         while (ground.parentElement && /^(transparent|rgba\\(0, 0, 0, 0\\))$/.test(getComputedStyle(ground).backgroundColor)) \
             ground = ground.parentElement; \
         return [light(getComputedStyle(ground).backgroundColor), \
             light(getComputedStyle(document.querySelector('tr[data-id]')).color)]",
        [],
    )
}

fn emulate(page: &Page, feature: &str, value: &str) {
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({"features": [{"name": feature, "value": value}]}),
    );
}

/// Lets rows change places, and gives the properties that were animated in the ranking in any
/// frame since.
fn animated(page: &Page, expects: bool) -> Vec<String> {
    page.ask::<()>(
        "window.moved = new Set(); window.looks = 0; const look = () => { looks += 1; \
             for (const {effect} of document.getAnimations()) if (effect.target.closest('tr[data-id]')) \
                 for (const key of effect.getKeyframes().flatMap(Object.keys)) moved.add(key); \
             requestAnimationFrame(look); }; look()",
        [],
    );
    page.press_on_slider("perf", Key::End);
    page.is_weighed(&[100, 50, 50, 50, 50]);
    let reranked: u32 = page.ask("return looks", []);
    page.eventually("a few frames after the change", || {
        let (frames, moved): (u32, Vec<String>) = page.ask(
            "return [looks, [...moved].filter(key => \
                !['offset', 'computedOffset', 'easing', 'composite'].includes(key))]",
            [],
        );
        if frames > reranked + 5 && moved.is_empty() != expects {
            Ok(moved)
        } else {
            Err(format!("frame {frames} after {reranked}: {moved:?} animated"))
        }
    })
}

fn rows_glide_by_transform_only(page: &Page) {
    emulate(page, "prefers-reduced-motion", "no-preference");
    page.open("");
    assert_eq!(animated(page, true), ["transform"]);
}

fn the_document_follows_a_sweep_when_it_rests(page: &Page) {
    sweep(page);
    page.eventually("the document in order", || match behind(page) {
        (true, 0) => Ok(()),
        other => Err(format!("in order, and how many are shown elsewhere: {other:?}")),
    });
}

/// There rows are not equally high.
fn at_360_px_the_document_follows_a_sweep_when_it_is_let_go(page: &Page) {
    page.in_window_of(360);
    sweep(page);
    page.ask_later::<()>(
        "const slider = document.querySelector('input[type=range][data-category=perf]'); \
         slider.dispatchEvent(new Event('pointerdown', {bubbles: true})); \
         slider.dispatchEvent(new Event('change', {bubbles: true})); setTimeout(done)",
        [],
    );
    assert_eq!(behind(page), (true, 0));
}

/// Whether the document has the rows in order, and how many are shown elsewhere.
fn behind(page: &Page) -> (bool, usize) {
    page.ask(
        "const rows = [...document.querySelectorAll('tr[data-id]')]; \
         const ranks = rows.map(row => Number(row.dataset.rank)); \
         return [ranks.every((rank, at) => !at || rank >= ranks[at - 1]), rows.filter(row => row.style.translate).length]",
        [],
    )
}

/// On the page as it is opened.
fn sweep(page: &Page) {
    moves_no_row(page, "document", "perf", || page.open(""));
}

fn rows_jump_where_motion_is_unwanted(page: &Page) {
    emulate(page, "prefers-reduced-motion", "reduce");
    page.open("");
    assert_eq!(animated(page, false), Vec::<String>::new());
}
