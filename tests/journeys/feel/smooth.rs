//! What one move of a slider costs, as counts: each thing that follows is written once, and only if it changed.

use serde::Deserialize;

use crate::harness::{Engine, Journey};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    // What is counted is ours, and the same in all engines.
    crate::journeys![a_move_writes_only_what_changes, moves_of_one_task_are_one_update]
        .into_iter()
        .map(|journey| journey.only_in(Engine::Chromium))
        .collect()
}

/// What happened to the document and to the canvases until all that explains some moves is there.
#[derive(Debug, Deserialize)]
struct Written {
    /// How many attributes and texts were written, and nodes put somewhere.
    writes: usize,
    /// What was written without another value.
    same: Vec<String>,
    /// What was written more than once.
    twice: Vec<String>,
    /// How often the radar's scale was drawn, and its series.
    drawn: [usize; 2],
}

/// Moves a slider to these values, all in one task.
#[track_caller]
fn moves(page: &Page, code: &str, values: &[u8]) -> Written {
    page.ask_later(
        "const [code, values] = arguments; \
         const slider = document.querySelector(`input[type=range][data-category=${code}]`); \
         const frame = () => new Promise(requestAnimationFrame), drawn = [0, 0]; \
         const context = CanvasRenderingContext2D.prototype, clear = context.clearRect; \
         (async () => { \
             await frame(); await frame(); \
             context.clearRect = function (...all) { drawn[this.canvas.matches('.series') ? 1 : 0] += 1; \
                 return clear.apply(this, all); }; \
             const records = [], watch = new MutationObserver(list => records.push(...list)); \
             watch.observe(document.body, {subtree: true, childList: true, attributes: true, attributeOldValue: true, \
                 characterData: true, characterDataOldValue: true}); \
             for (const value of values) { slider.value = value; \
                 slider.dispatchEvent(new Event('input', {bubbles: true})); } \
             await new Promise(go => setTimeout(go)); records.push(...watch.takeRecords()); \
             await new Promise(go => setTimeout(go, 300)); \
             records.push(...watch.takeRecords()); watch.disconnect(); context.clearRect = clear; \
             const seen = new Map(), same = [], twice = []; \
             for (const {type, target, attributeName, oldValue} of records) { \
                 if (type === 'childList') continue; \
                 const name = `${target.parentElement?.className ?? ''} ${target.className ?? ''} ${attributeName ?? 'text'}`; \
                 const now = type === 'attributes' ? target.getAttribute(attributeName) : target.data; \
                 const names = seen.get(target) ?? seen.set(target, new Set()).get(target); \
                 if (names.has(attributeName)) twice.push(name); \
                 names.add(attributeName); if (now === oldValue) same.push(name); } \
             done({writes: records.length, same, twice, drawn}); })()",
        [code.into(), values.into()],
    )
}

#[track_caller]
fn is_lean(written: &Written) {
    assert!(written.same.is_empty(), "written without a change: {written:?}");
    assert!(written.twice.is_empty(), "written twice: {written:?}");
    let [scale, series] = written.drawn;
    assert!(scale <= 1 && series <= 1, "drawn more than once: {written:?}");
    // Twelve rows with some five texts each that can change, five sliders, what is said of first place, and two side by side.
    assert!((1..300).contains(&written.writes), "{written:?}");
}

fn a_move_writes_only_what_changes(page: &Page) {
    page.open("");
    page.is_complete();
    for value in [49, 80, 81, 0, 100] {
        let written = moves(page, "sec", &[value]);
        is_lean(&written);
    }
    page.is_ranked_as_weighed();
    // The same again changes nothing at all, once it has been said what did.
    page.ask_later::<()>("setTimeout(done, 800)", []);
    let again = moves(page, "sec", &[100]);
    assert_eq!((again.writes, again.drawn), (0, [0, 0]), "{again:?}");
}

fn moves_of_one_task_are_one_update(page: &Page) {
    page.open("");
    page.is_complete();
    // The first move of all has more to say: from here on there is something to undo.
    moves(page, "eco", &[90]);
    moves(page, "eco", &[50]);
    let one = moves(page, "eco", &[90]);
    moves(page, "eco", &[50]);
    let five = moves(page, "eco", &[60, 75, 20, 100, 90]);
    is_lean(&five);
    assert_eq!((five.writes, five.drawn[0]), (one.writes, 1), "{five:?} against {one:?}");
    page.is_ranked_as_weighed();
}
