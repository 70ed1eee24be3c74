//! What a host's script hears.

use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::ranked;
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::{slider, switch};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        a_drag_says_input_once_a_frame_and_change_at_its_end,
        many_moves_of_one_frame_are_one_input,
        keys_presets_and_picks_say_change
    ];
    all.extend(in_turn(crate::embedded![changes_of_rank_count_from_the_authors_weights]));
    all
}

/// Notes of each event the frame that it came in: its time and how many came before it, for some browsers give two
/// frames one time, and neither goes back.
const FRAMES: &str = "window.frames_ = []; let frame = 0; \
    const counted = () => { frame += 1; requestAnimationFrame(counted); }; requestAnimationFrame(counted); \
    document.addEventListener('reweigh-input', ({detail}) => frames_.push([frame + document.timeline.currentTime, \
        detail.weights.ease, Object.isFrozen(detail.weights) && Object.isFrozen(detail.ranking[0])]))";

fn ids(detail: &Value) -> Vec<&str> {
    let all = detail["ranking"].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(|one| one["id"].as_str()).collect()
}

fn a_drag_says_input_once_a_frame_and_change_at_its_end(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    host.hosts(FRAMES);
    let mut thumb = host.grab_within(WIDGET, "ease");
    thumb.drag_to(40).drag_to(10);
    host.eventually("an input", || {
        if host.heard("input") > 0 { Ok(()) } else { Err("none".to_owned()) }
    });
    assert_eq!(host.heard("change"), 0, "nothing is complete while the thumb is held");
    thumb.let_go();
    let change = host.event("change");
    assert!(change.frozen && change.bubbles && change.composed, "{change:?}");
    let weights = &change.detail["weights"];
    let ease = weights["ease"].as_u64().unwrap_or_default();
    assert!((8..=12).contains(&ease), "{weights}");
    assert_eq!(*weights, json!({"perf": 20, "scale": 0, "ease": ease, "sec": 0, "eco": 0}));
    assert_eq!(ids(&change.detail), ranked(&[20, 0, ease, 0, 0]));
    assert_eq!(change.detail["source"], "user");
    let link = format!("{}?w=perf20-ease{ease}", host.site.home());
    assert_eq!(change.detail["permalink"], json!(link));
    let all = host.events();
    let inputs: Vec<_> = all.iter().filter(|event| event.kind == "input").collect();
    assert!(inputs.len() > 1, "{inputs:?}");
    for input in &inputs {
        assert!(input.frozen && input.bubbles && input.composed && input.of == "widget");
        let ease = input.detail["weights"]["ease"].as_u64().unwrap_or_default();
        assert_eq!(ids(&input.detail), ranked(&[20, 0, ease, 0, 0]));
        let mut keys: Vec<_> = input.detail.as_object().expect("an object").keys().collect();
        keys.sort();
        assert_eq!(keys, ["ranking", "weights"]);
    }
    assert_eq!(inputs.last().map(|input| &input.detail["weights"]), Some(weights));
    let frames: Vec<(f64, u64, bool)> = host.ask("return frames_", []);
    let mut times: Vec<f64> = frames.iter().map(|(time, ..)| *time).collect();
    times.dedup();
    assert_eq!(times.len(), frames.len(), "two in a frame: {frames:?}");
    assert!(frames.iter().all(|(.., frozen)| *frozen), "details are frozen to their depth");
    assert_eq!(all.iter().filter(|event| event.kind == "change").count(), 1);
    assert_eq!(host.attribute(WIDGET, "weights").as_deref(), Some("ease80-perf20"));
    assert_eq!(host.says::<String>("element.weights"), "ease80-perf20");
}

fn many_moves_of_one_frame_are_one_input(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    host.hosts(FRAMES);
    // Each in a task of its own, and all of them as fast as a browser can.
    host.ask_later::<()>(
        "const slider = document.querySelector('reweigh-ranking').shadowRoot.querySelector(arguments[0]); \
         const {port1, port2} = new MessageChannel(); let value = 0; \
         port2.onmessage = () => { \
             slider.value = value; slider.dispatchEvent(new Event('input')); value += 1; \
             if (value < 50) port1.postMessage(0); \
             else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); }; \
         requestAnimationFrame(() => port1.postMessage(0))",
        [slider("ease").into()],
    );
    let frames: Vec<(f64, u64, bool)> = host.ask("return frames_", []);
    let mut times: Vec<f64> = frames.iter().map(|(time, ..)| *time).collect();
    times.dedup();
    assert_eq!(times.len(), frames.len(), "two in a frame: {frames:?}");
    assert!((1..50).contains(&frames.len()), "50 moves are not {} inputs", frames.len());
    assert_eq!(frames.last().map(|(_, ease, _)| *ease), Some(49));
}

fn keys_presets_and_picks_say_change(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    let changed = |count: usize| {
        host.eventually_equals("changes", &count, || host.heard("change"));
        let detail = host.event("change").detail;
        assert_eq!(detail["source"], "user");
        detail
    };
    // Three keys are one change.
    host.types(&slider("sec"), Key::Right + Key::Right + Key::Right);
    let detail = changed(1);
    assert_eq!(detail["weights"]["sec"], 3);
    host.says::<()>("void root.querySelector('input[type=number][data-category=sec]').select()");
    host.types("input[type=number][data-category=sec]", "77");
    host.press(Key::Tab);
    assert_eq!(changed(2)["weights"]["sec"], 77);
    let (id, importances) = &ORACLE.presets[0];
    host.types(&format!("button[data-preset='{id}']"), Key::Enter);
    assert_eq!(ids(&changed(3)), ranked(importances));
    host.types(&switch("koa"), " ");
    let link = changed(4)["permalink"].as_str().unwrap_or_default().to_owned();
    assert!(link.contains("koa"), "{link}");
    let order: Vec<_> = host.events().into_iter().map(|event| event.kind).collect();
    assert_eq!(order[0], "ready", "{order:?}");
}

#[derive(Debug, Deserialize, PartialEq)]
struct Change(String, String);

fn changes_of_rank_count_from_the_authors_weights(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    let shown = || -> Vec<Change> {
        host.says(
            "[...root.querySelectorAll('tr[data-id]')].map(row => \
                [row.dataset.id, row.querySelector('.change').textContent.trim()])",
        )
    };
    let expected = |author: &[u64], reader: &[u64]| -> Vec<Change> {
        let before = ORACLE.ranking(author);
        let words = |was: usize, is: usize| match was.cmp(&is) {
            std::cmp::Ordering::Equal => "–".to_owned(),
            std::cmp::Ordering::Greater => format!("▲ up {}", was - is),
            std::cmp::Ordering::Less => format!("▼ down {}", is - was),
        };
        let was = |id: &str| before.iter().find(|one| one.id == id).map_or(0, |one| one.rank);
        ORACLE
            .ranking(reader)
            .into_iter()
            .map(|one| Change(one.id.clone(), words(was(&one.id), one.rank)))
            .collect()
    };
    let author = [20, 0, 80, 0, 0];
    assert_eq!(shown(), expected(&author, &author));
    host.types(&slider("sec"), Key::End);
    let moved = [20, 0, 80, 100, 0];
    host.eventually_equals("the changes", &expected(&author, &moved), shown);
    host.does("element.weights = 'eco1'");
    let author = [0, 0, 0, 0, 1];
    host.eventually_equals("no changes", &expected(&author, &author), shown);
    host.types(&slider("perf"), Key::End);
    host.eventually_equals("the changes", &expected(&author, &[100, 0, 0, 0, 1]), shown);
}
