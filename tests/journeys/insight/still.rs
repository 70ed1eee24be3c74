//! What is read keeps its place while a slider is dragged: texts change, and nothing jumps.

use thirtyfour::Key;

use super::opens;
use crate::harness::Journey;
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    crate::journeys![
        no_slider_moves_while_one_is_dragged,
        the_table_stays_while_the_verdict_changes,
        an_open_row_scrolls_nothing,
        at_360_px_no_slider_moves_while_one_is_dragged
    ]
}

/// Collects, in each frame from now on, where these elements are; `as` is the key of the collection.
fn watch(page: &Page, key: &str, selector: &str) {
    page.ask::<()>(
        "const [key, selector] = arguments, seen = (window.seenPlaces ??= {})[key] = new Set(); \
         const parts = [...document.querySelectorAll(selector)]; \
         const look = () => { seen.add(parts.map((part) => { const box = part.getBoundingClientRect(); \
                 return [box.left, box.top + scrollY, box.width, box.height].map(Math.round).join(' '); }).join(', ')); \
             requestAnimationFrame(look); }; look()",
        [key.into(), selector.into()],
    );
}

fn watched(page: &Page, key: &str) -> Vec<String> {
    page.ask("return [...window.seenPlaces[arguments[0]]]", [key.into()])
}

fn no_slider_moves_while_one_is_dragged(page: &Page) {
    opens(page, &[33, 17, 71, 3, 1]);
    let mut thumb = page.grab("perf");
    watch(page, "sliders", "input[type=range][data-category], .tips, .category");
    let mut whys = Vec::new();
    for value in [100, 60, 0, 45] {
        thumb.drag_to(value);
        page.is_ranked_as_weighed();
        // Once it is explained.
        let why = page.verdict().reason.why;
        whys.push((why, page.count(".tip")));
    }
    thumb.let_go();
    let different = whys.windows(2).any(|pair| pair[0].1 != pair[1].1);
    assert!(different, "marks came and went: {whys:?}");
    assert_eq!(watched(page, "sliders").len(), 1, "{:#?}", watched(page, "sliders"));
}

fn at_360_px_no_slider_moves_while_one_is_dragged(page: &Page) {
    page.in_window_of(360);
    no_slider_moves_while_one_is_dragged(page);
}

fn the_table_stays_while_the_verdict_changes(page: &Page) {
    opens(page, &[50; 5]);
    watch(page, "table", "table[aria-label=Ranking]");
    for code in &ORACLE.codes {
        page.press_on_slider(code, Key::Home);
        page.is_ranked_as_weighed();
        page.press(Key::End);
        page.is_ranked_as_weighed();
        page.set_importance(code, 50);
    }
    assert_eq!(watched(page, "table").len(), 1, "{:#?}", watched(page, "table"));
}

/// What opens in a row pushes down what is below, and nothing above it.
fn an_open_row_scrolls_nothing(page: &Page) {
    page.open("");
    let place = || -> (f64, f64) {
        page.ask(
            "const name = document.querySelector('tr[data-id=express] [data-open]'); \
             return [scrollY, name.getBoundingClientRect().top]",
            [],
        )
    };
    page.ask::<()>(
        "document.querySelector('tr[data-id=express]').scrollIntoView({block: 'center', behavior: 'instant'})",
        [],
    );
    let before = place();
    page.open_row("express");
    let after = place();
    assert!((before.0 - after.0).abs() < 1.0, "scrolled from {before:?} to {after:?}");
    assert!((before.1 - after.1).abs() < 8.0, "the name went from {before:?} to {after:?}");
}
