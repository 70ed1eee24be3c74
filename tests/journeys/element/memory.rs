//! Mounted and removed many times, a widget leaves nothing in memory.

use serde::Deserialize;
use serde_json::json;

use super::widget;
use crate::harness::{Document, Engine, Journey, in_chromium};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    // Only Chromium says what lives.
    in_chromium(crate::embedded![
        fifty_mounts_leave_no_trace_in_memory,
        twenty_thousand_moves_and_two_hundred_picks_leave_none,
    ])
}

/// Keeps the module's memory where the test finds it, whichever way it is started.
const SPY: &str = "<script>for (const way of ['instantiate', 'instantiateStreaming']) { \
        const usual = WebAssembly[way]; \
        WebAssembly[way] = async (...all) => { const made = await usual.apply(WebAssembly, all); \
            const {exports} = made.instance ?? made; \
            window.memory_ ??= Object.values(exports).find(one => one instanceof WebAssembly.Memory); return made; }; } \
    </script>";

/// Mounts and removes a widget so many times, with a move of the reader's each time.
const ROUNDS: &str = "const rounds = arguments[0]; (async () => { \
    for (let round = 0; round < rounds; round += 1) { \
        const element = document.createElement('reweigh-ranking'); \
        element.loading = 'eager'; document.body.append(element); await element.ready; \
        const slider = element.shadowRoot.querySelector('input[type=range]'); \
        slider.value = round; slider.dispatchEvent(new Event('input')); \
        await new Promise(go => requestAnimationFrame(go)); \
        element.remove(); await new Promise(go => setTimeout(go)); \
    } done(); })()";

fn fifty_mounts_leave_no_trace_in_memory(host: &HostPage) {
    let inner = widget("widget", "loading=\"eager\"");
    host.shows_page(Document::page(&format!("{SPY}{inner}{}", host.script())));
    host.comes_to(WIDGET, "ready");
    host.ask_later::<()>(ROUNDS, [json!(15)]);
    let bytes = || host.ask::<u64>("return memory_.buffer.byteLength", []);
    let (before, listening, living) = (bytes(), host.listeners(), Living::of(host));
    host.ask_later::<()>(ROUNDS, [json!(50)]);
    // One page of 64 KiB is what the allocator may still take for its own order; a leak of fifty
    // widgets would be some two hundred.
    assert!(bytes() <= before + 65_536, "{before} bytes became {}", bytes());
    assert_eq!(host.listeners(), listening);
    assert_eq!((host.state_of(WIDGET).as_str(), host.heard("error")), ("ready", 0));
    if let (Some(before), Some(after)) = (living, Living::of(host)) {
        // A widget has some 700 nodes and 100 listeners, and takes some 300 kB.
        let more = |of: fn(&Living) -> i64| of(&after) - of(&before);
        assert!(more(|living| living.nodes) < 350, "{before:?} → {after:?}");
        assert!(more(|living| living.js_event_listeners) < 50, "{before:?} → {after:?}");
        assert!(more(|living| living.used) < 1_000_000, "{before:?} → {after:?}");
        assert_eq!(after.documents, before.documents);
    }
}

/// Moves the sliders so many times, forty in a task, and switches an entry of the radar on and off.
const USE: &str = "const [moves, picks] = arguments; const root = document.querySelector('reweigh-ranking').shadowRoot; \
    const {port1, port2} = new MessageChannel(); \
    const task = () => new Promise(next => { port1.onmessage = next; port2.postMessage(0); }); \
    const sliders = [...root.querySelectorAll('input[type=range]')]; (async () => { \
    for (let move = 0; move < moves; move += 1) { \
        const slider = sliders[Math.floor(move / 40) % sliders.length]; \
        slider.value = move * 7 % 101; slider.dispatchEvent(new Event('input', {bubbles: true})); \
        if (move % 40 === 39) await task(); } \
    for (let pick = 0; pick < picks; pick += 1) { \
        root.querySelector('tr[data-id] [data-pick]').click(); await task(); } \
    await new Promise(requestAnimationFrame); await task(); port1.close(); setTimeout(done, 700); })()";

fn twenty_thousand_moves_and_two_hundred_picks_leave_none(host: &HostPage) {
    let inner = widget("widget", "loading=\"eager\" explain=\"full\"");
    host.shows_page(Document::page(&format!("{SPY}{inner}{}", host.script())));
    host.comes_to(WIDGET, "ready");
    // So many that as many steps can be undone as are kept.
    host.ask_later::<()>(USE, [json!(2_000), json!(220)]);
    let bytes = || host.ask::<u64>("return memory_.buffer.byteLength", []);
    let (bytes_before, listening, before) = (bytes(), host.listeners(), Living::of(host));
    host.ask_later::<()>(USE, [json!(20_000), json!(200)]);
    assert!(bytes() <= bytes_before + 65_536, "{bytes_before} bytes became {}", bytes());
    assert_eq!(host.listeners(), listening);
    let (before, after) = (before.expect("Chromium tells"), Living::of(host).expect("again"));
    assert!(after.nodes <= before.nodes + 40, "{before:?} → {after:?}");
    assert!(after.js_event_listeners <= before.js_event_listeners + 4, "{before:?} → {after:?}");
    // Twenty bytes a move would be 400,000.
    assert!(after.used < before.used + 200_000, "{before:?} → {after:?}");
}

/// What lives in a page; only Chromium tells.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Living {
    nodes: i64,
    js_event_listeners: i64,
    documents: i64,
    #[serde(default)]
    used: i64,
}

impl Living {
    #[track_caller]
    fn of(host: &HostPage) -> Option<Living> {
        if host.engine != Engine::Chromium {
            return None;
        }
        // What the witness keeps is no widget's.
        host.ask::<()>("window[Symbol.for('witness')].kept.events.length = 0", []);
        host.devtools("HeapProfiler.collectGarbage", json!({}));
        let counts = host.measured("Memory.getDOMCounters", json!({}));
        let heap = host.measured("Runtime.getHeapUsage", json!({}));
        let counts = serde_json::from_value(counts).expect("Chromium's counts");
        let used = heap["usedSize"].as_f64().expect("the heap's size");
        #[expect(clippy::cast_possible_truncation, reason = "bytes of a page")]
        let used = used as i64;
        Some(Living { used, ..counts })
    }
}
