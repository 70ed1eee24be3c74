//! Speed that a visitor feels: a sweep of a slider on a slow machine does not stall.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use crate::element::widget;
use crate::harness::{Document, Engine, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::insight::made_up;
use crate::page::{Page, slider};

pub fn journeys() -> Vec<Journey> {
    [
        // What a page by hand says of its own is not asked.
        Journey::embedded("a_sweep_does_not_stall", a_sweep_does_not_stall).may_complain(),
        Journey::embedded("a_start_does_not_stall", a_start_does_not_stall).may_complain(),
        Journey::embedded("insights_are_live_within_an_event", insights_are_live_within_an_event),
        Journey::embedded("a_large_table_answers_at_once", a_large_table_answers_at_once),
    ]
    .map(|journey| journey.only_in(Engine::Chromium).in_whole_browser().alone())
    .to_vec()
}

/// How many sweeps there are at most. All make the same moves from the same start, and whatever
/// else the machine does can only make a move slower. So a move is as slow as it was at its
/// fastest, and one that the page itself makes slow is slow in every sweep.
const SWEEPS: usize = 12;

/// How much longer than the longest task of the same page by hand (`benches/peer`) ours may be, swept in
/// turns on the same machine at a quarter of the speed.
const TIMES: u32 = 2;

/// Browsers tell of no task that is shorter, in milliseconds.
const TOLD: u32 = 50;

/// Moves that took a task of at least [`TOLD`], by their stretch of the sweep and the slider's value, and its
/// milliseconds.
type Slow = BTreeMap<String, u32>;

fn a_sweep_does_not_stall(host: &HostPage) {
    for (path, document) in peer() {
        host.host.publish(path, document);
    }
    let (mut ours, mut theirs) = (None, None);
    for _ in 0..SWEEPS {
        host.visit("/");
        at_its_fastest(&mut theirs, sweep(host, "c0"));
        host.open("");
        at_its_fastest(&mut ours, sweep(host, "perf"));
        host.is_ranked_as_weighed();
        if longest(ours.as_ref()) <= TIMES * longest(theirs.as_ref()) {
            println!(
                "the longest task {} ms, by hand {} ms",
                longest(ours.as_ref()),
                longest(theirs.as_ref())
            );
            return;
        }
    }
    panic!("moves and their ms in {SWEEPS} sweeps: {ours:?}; those of a page by hand: {theirs:?}");
}

/// How much longer than the longest task of the start of the page by hand ours may be: it also shows what explains, and
/// a table, sliders and small radars that are read before any script.
const START_TIMES: u32 = 3;

fn a_start_does_not_stall(host: &HostPage) {
    for (path, document) in peer() {
        host.host.publish(path, document);
    }
    let slow = |rate: u32| host.devtools("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
    let (mut ours, mut theirs) = (u32::MAX, u32::MAX);
    for _ in 0..SWEEPS {
        slow(4);
        host.visit("/");
        theirs = theirs.min(longest_so_far(host, "c0"));
        host.open_unready("");
        ours = ours.min(longest_so_far(host, "perf"));
        slow(1);
        if ours <= START_TIMES * theirs {
            println!("the longest task of a start {ours} ms, by hand {theirs} ms");
            return;
        }
    }
    panic!("the longest task of a start took {ours} ms, that of a page by hand {theirs} ms");
}

/// The milliseconds of the longest task since the page began, a second after it has a slider and has been read.
fn longest_so_far(page: &Page, code: &str) -> u32 {
    page.eventually_equals("its slider", &1, || page.count(&slider(code)));
    page.ask_later(
        "const [least] = arguments; \
         const longest = () => setTimeout(() => { let most = 0; \
             const watch = new PerformanceObserver(list => { \
                 for (const {duration} of list.getEntries()) most = Math.max(most, duration); }); \
             watch.observe({type: 'longtask', buffered: true}); \
             setTimeout(() => done(Math.max(least, Math.round(most))), 200); }, 1000); \
         if (document.readyState === 'complete') longest(); else addEventListener('load', longest)",
        [TOLD.into()],
    )
}

/// Keeps the moves that were slow in every sweep, as slow as they were at their fastest.
fn at_its_fastest(before: &mut Option<Slow>, seen: Slow) {
    let Some(before) = before else {
        *before = Some(seen);
        return;
    };
    before.retain(|at, _| seen.contains_key(at));
    for (at, longest) in before {
        *longest = seen[at].min(*longest);
    }
}

fn longest(slow: Option<&Slow>) -> u32 {
    slow.into_iter().flatten().map(|(_, &longest)| longest).max().unwrap_or(0).max(TOLD)
}

/// The page by hand that `make bench` compares with.
fn peer() -> [(&'static str, Document); 6] {
    macro_rules! file {
        ($name:literal) => {
            include_str!(concat!("../../benches/peer/", $name))
        };
    }
    [
        ("/", Document::html(file!("index.html"))),
        ("/peer.css", Document::new("text/css", file!("peer.css"))),
        ("/peer.js", Document::script(file!("peer.js"))),
        ("/data.js", Document::script(file!("data.js"))),
        ("/radar.js", Document::script(file!("radar.js"))),
        ("/ranking.js", Document::script(file!("ranking.js"))),
    ]
}

/// Drags a slider from end to end and back at a quarter of the speed, and gives the moves that
/// took a long task.
fn sweep(page: &Page, code: &str) -> Slow {
    page.eventually_equals("its slider", &1, || page.count(&slider(code)));
    let mut thumb = page.grab(code);
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 4}));
    // From here to the end of the sweep nothing is asked of the page: a question is a task too.
    page.ask::<()>(
        "window.moves = []; let stretch = 0, last = 50, way = 1; \
         addEventListener('input', ({target}) => { \
             const value = +target.value, on = Math.sign(value - last); \
             if (on && on !== way) { stretch += 1; way = on; } \
             last = value; moves.push([performance.now(), `${stretch}: ${value}`]); }, true); \
         window.longTasks = []; window.watch = new PerformanceObserver(list => note(list.getEntries())); \
         window.note = (entries) => longTasks.push(...entries); \
         setTimeout(() => watch.observe({type: 'longtask'}), 200)",
        [],
    );
    page.ask_later::<()>("setTimeout(done, 300)", []);
    for value in (0..=100).rev().step_by(5).chain((0..=100).step_by(5)) {
        thumb.drag_to(value);
    }
    thumb.let_go();
    // A task belongs to the last move before its end: it answers it, or draws what follows from it.
    let (inputs, slow): (usize, Slow) = page.ask_later(
        "requestAnimationFrame(() => setTimeout(() => { \
             note(watch.takeRecords()); watch.disconnect(); const slow = {}; \
             for (const {startTime, duration} of longTasks) { \
                 const at = moves.findLast(([time]) => time < startTime + duration)?.[1] ?? 'start'; \
                 slow[at] = Math.max(slow[at] ?? 0, Math.round(duration)); } \
             done([moves.length, slow]); }))",
        [],
    );
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 1}));
    assert!(inputs > 60, "a full sweep is many moves, not {inputs}");
    slow
}

/// The most that everything live may take of an input event, in milliseconds, with 12 entries in 5
/// categories. The aim is 2; the rest is for a machine on which others work.
const LIVE: f64 = 6.0;

/// The most that an input event may take with 300 entries in 32 categories.
const LARGE: f64 = 100.0;

/// What an input event takes, in milliseconds.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Takes {
    /// Until all scripts that answer it have run, and the page's content is right.
    script: f64,
    /// Until it is laid out and about to be painted, too.
    frame: f64,
}

/// Moves a slider from end to end, and gives the medians. Of a few sweeps the fastest is the page's own;
/// whatever else the machine does can only make one slower.
fn median(host: &HostPage, code: &str, step: usize) -> Takes {
    let sweep = || -> Takes {
        host.ask_later(
            "const [code, step] = arguments; \
             const root = document.querySelector('reweigh-ranking').shadowRoot; \
             const slider = root.querySelector(`input[type=range][data-category=${code}]`); \
             const {port1, port2} = new MessageChannel(), taken = {script: [], frame: []}; \
             const task = () => new Promise(next => { port1.onmessage = next; port2.postMessage(0); }); \
             const frame = async () => { await new Promise(requestAnimationFrame); await task(); }; \
             (async () => { for (let value = 0; value <= 100; value += step) { \
                 await frame(); slider.value = value; const start = performance.now(); \
                 slider.dispatchEvent(new Event('input', {bubbles: true})); \
                 for (let turns = 0; turns < 100; turns += 1) await null; \
                 taken.script.push(performance.now() - start); \
                 if (!slider.getAttribute('aria-valuetext').startsWith(`${value},`)) return done(null); \
                 await frame(); taken.frame.push(performance.now() - start); } \
             const middle = (all) => all.sort((a, b) => a - b)[all.length >> 1]; \
             done({script: middle(taken.script), frame: middle(taken.frame)}); })()",
            [code.into(), step.into()],
        )
    };
    let faster = |one: Takes, other: Takes| Takes {
        script: one.script.min(other.script),
        frame: one.frame.min(other.frame),
    };
    (0..4).map(|_| sweep()).reduce(faster).expect("some sweeps")
}

/// Shows an element with this much of the insights, and all of them open.
#[track_caller]
fn opened(host: &HostPage, attributes: &str, row: &str) {
    host.posts(&widget("widget", &format!("loading=\"eager\" {attributes}")));
    host.comes_to(WIDGET, "ready");
    host.inside::<()>(
        WIDGET,
        &format!(
            "const panels = root.querySelector('details.insights'); if (panels) panels.open = true; \
             root.querySelector('tr[data-id={row}] [data-open]')?.click()"
        ),
    );
    host.rests();
}

fn insights_are_live_within_an_event(host: &HostPage) {
    opened(host, "explain=\"none\"", "rails");
    let without = median(host, "perf", 4);
    opened(host, "explain=\"full\"", "rails");
    let with = median(host, "perf", 4);
    let more = with.script - without.script;
    println!("12 × 5, without insights {without:?}, all of them open {with:?}: {more:.2} ms more");
    assert!(more < LIVE, "insights take {more:.2} ms of an input event");
}

/// How long the browser then lays out ten thousand cells is not asked here.
fn a_large_table_answers_at_once(host: &HostPage) {
    host.host.publish("/data.json", Document::json(made_up(300, 32).to_string()));
    opened(host, "explain=\"full\" src=\"/data.json\"", "entry-7");
    let takes = median(host, "aa", 20);
    println!("300 × 32, all insights open {takes:?}");
    assert!(takes.script < LARGE, "{takes:?}");
}
