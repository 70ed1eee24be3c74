//! For those who do not see the picture or hold no mouse: keys, focus, spoken changes, axe.

use serde::Deserialize;
use thirtyfour::prelude::*;

use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        tab_reaches_every_control_and_focus_is_seen,
        keys_alone_do_the_whole_job,
        changes_are_spoken_half_a_second_later,
        axe_finds_nothing_in_light,
    ];
    all.extend(in_turn(crate::journeys![
        axe_finds_nothing_at_360_px,
        axe_finds_nothing_in_dark,
        axe_finds_nothing_beside_a_notice,
        axe_finds_nothing_with_four_picks,
    ]));
    all
}

/// Where the focus is, and how it is seen.
#[derive(Debug, Deserialize, PartialEq)]
struct Stop {
    kind: String,
    outline: bool,
}

const STOP: &str = "
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const data = Object.keys(at.dataset)[0];
    const style = getComputedStyle(at);
    const ring = (of) => of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) > 0;
    const near = [style, at.parentElement && getComputedStyle(at.parentElement),
        at.nextElementSibling && getComputedStyle(at.nextElementSibling)];
    return {kind: `${at.localName} ${at.type ?? ''} ${data ?? at.className}=${at.dataset[data] ?? ''}`,
        outline: near.some(of => of && ring(of))};";

fn tab_reaches_every_control_and_focus_is_seen(page: &Page) {
    page.open("");
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..90 {
        page.press(Key::Tab);
        match page.ask::<Option<Stop>>(STOP, []) {
            Some(stop) => stops.push(stop),
            // Past the last control the focus goes to the browser's own bars.
            None if stops.is_empty() => {}
            None => break,
        }
    }
    let hidden: Vec<_> = stops.iter().filter(|stop| !stop.outline).collect();
    assert!(hidden.is_empty(), "focus that cannot be seen: {hidden:?}");
    for wanted in [
        "button button preset=equal",
        "input range category=perf",
        "input range category=eco",
        "input number category=sec",
        "input checkbox pick=koa",
        "button button sort=rank",
        "button button axis=ease",
        "button button action=copy-link",
    ] {
        assert!(
            stops.iter().any(|stop| stop.kind == wanted),
            "Tab never comes to {wanted}: {stops:#?}"
        );
    }
}

fn keys_alone_do_the_whole_job(page: &Page) {
    page.open("");
    page.focus("button[data-preset]:not([data-preset='equal'])");
    page.press(Key::Enter);
    page.eventually_equals("a preset", &1, || page.active_presets().len());
    page.focus("button[data-preset='equal']");
    page.press(" ");
    page.is_weighed(&[50, 50, 50, 50, 50]);
    page.press_on_slider("sec", Key::Home);
    page.is_weighed(&[50, 50, 50, 0, 50]);
    page.focus("button[data-sort='ease']");
    page.press(Key::Enter);
    page.eventually("rows by Ease of Use", || match page.ids() {
        ids if ids[0] == "express" || ids[0] == "rails" => Ok(()),
        ids => Err(format!("{ids:?}")),
    });
    page.pick("koa");
    page.eventually_equals("koa picked", &true, || page.picks().contains(&"koa".to_owned()));
    assert_eq!(
        page.attribute(":focus", "data-pick").as_deref(),
        Some("koa"),
        "the focus stays where it was"
    );
}

fn changes_are_spoken_half_a_second_later(page: &Page) {
    #[derive(Deserialize)]
    struct Spoken {
        changed: f64,
        said: Vec<(f64, String)>,
    }
    page.open("");
    assert_eq!(page.count("[data-live]"), 1, "one voice");
    page.ask::<()>(
        "const live = document.querySelector('[data-live]'), spoken = window.spoken = {changed: 0, said: []}; \
         addEventListener('input', () => { spoken.changed = performance.now(); }, true); \
         new MutationObserver(() => spoken.said.push([performance.now(), live.textContent.trim()]))\
             .observe(live, {subtree: true, childList: true, characterData: true})",
        [],
    );
    page.press_on_slider("sec", Key::Right + Key::Right + Key::Right);
    let spoken: Spoken = page.eventually("words in the live region", || {
        let spoken: Spoken = page.ask("return window.spoken", []);
        if spoken.said.iter().any(|(_, words)| !words.is_empty()) {
            Ok(spoken)
        } else {
            Err("silence".to_owned())
        }
    });
    let said: Vec<_> = spoken.said.iter().filter(|(_, words)| !words.is_empty()).collect();
    assert_eq!(said.len(), 1, "spoken once for three keys: {said:?}");
    let waited = said[0].0 - spoken.changed;
    assert!((450.0..1500.0).contains(&waited), "spoken {waited} ms after the change");
    assert!(said[0].1.contains("Security raised to 53"), "said {:?}", said[0].1);
    page.press_on_slider("perf", Key::End);
    page.eventually("the new leader", || {
        let words =
            page.ask::<String>("return document.querySelector('[data-live]').textContent", []);
        let heard = words.contains("Performance raised to 100") && words.contains("ASP.NET Core");
        if heard { Ok(()) } else { Err(words) }
    });
}

fn axe_finds_nothing_in_light(page: &Page) {
    page.open("?theme=light");
    clean(page);
}

fn axe_finds_nothing_in_dark(page: &Page) {
    page.open("?theme=dark&w=perf40-scale20-ease20-sec15-eco5");
    clean(page);
}

fn axe_finds_nothing_at_360_px(page: &Page) {
    page.in_window_of(360);
    page.open("");
    clean(page);
}

fn axe_finds_nothing_beside_a_notice(page: &Page) {
    page.open("?w=perf300");
    page.notice("bad-link");
    clean(page);
    page.open("?theme=dark&w=perf40-green20&n=Team%20Blue");
    page.notice("unknown-category");
    clean(page);
}

fn axe_finds_nothing_with_four_picks(page: &Page) {
    page.open("?p=koa.gin.rails.phoenix");
    page.eventually_equals("four series", &4, || page.series().len());
    page.focus("button[data-axis='perf']");
    page.press(Key::Enter);
    clean(page);
}

/// Runs axe-core with all its rules, once nothing moves any more.
#[track_caller]
pub fn clean(page: &Page) {
    clean_by(page, "/.seen/axe.js");
}

/// As `clean`, with axe-core from this address.
#[track_caller]
pub fn clean_by(page: &Page, axe: &str) {
    let found: Vec<String> = page.ask_later(
        "const run = () => Promise.allSettled(document.getAnimations().map(a => a.finished))\
             .then(() => axe.run(document)).then(result => done(result.violations.map(v => \
                 `${v.id}: ${v.help}\\n` + v.nodes.slice(0, 3).map(n => `    ${n.html}\\n    ${n.failureSummary}`).join('\\n'))), \
             fault => done([String(fault)])); \
         if (window.axe) run(); else { \
             const script = document.createElement('script'); \
             script.src = arguments[0]; script.onload = run; \
             script.onerror = () => done(['axe-core is missing. Install it: npm install']); \
             document.head.append(script); }",
        [axe.into()],
    );
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
}
