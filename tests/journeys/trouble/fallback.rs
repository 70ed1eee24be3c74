//! The element through a frame: its properties, methods and events are what they are without.

use serde_json::{Value, json};

use super::{SMALL, errors, fits, in_fallback, is_calm, loads_again, shows_fallback};
use crate::harness::{Document, Journey, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;

pub fn journeys() -> Vec<Journey> {
    [
        Journey::embedded("fallback_is_set_and_heard", fallback_is_set_and_heard),
        Journey::embedded("fallback_keeps_what_is_set", fallback_keeps_what_is_set),
        Journey::embedded("fallback_survives_a_bad_value", fallback_survives_a_bad_value).in_turn(),
        Journey::embedded("fallback_is_as_high_as_its_content", fallback_height),
        Journey::embedded("at_400_px_fallback_is_as_high_as_its_content", |host| {
            host.in_window_of(400);
            fallback_height(host);
        }),
        Journey::embedded("fallback_shows_a_dataset", fallback_shows_a_dataset),
        Journey::embedded("fallback_that_breaks_shows_the_children", fallback_that_breaks)
            .in_turn(),
    ]
    .map(Journey::may_complain)
    .into()
}

#[track_caller]
fn set(host: &HostPage, script: &str) {
    host.ask::<()>(
        &format!("const widget = document.querySelector('reweigh-ranking'); {script}"),
        [],
    );
}

/// Waits for a change to these weights, and compares all that tells of it.
#[track_caller]
fn changed(host: &HostPage, source: &str, query: &str, importances: &[u64]) {
    let ids: Vec<String> =
        ORACLE.ranking(importances).into_iter().map(|placed| placed.id).collect();
    let permalink = format!("{}?{query}", host.site.home());
    host.eventually(&format!("the change to {query}"), || {
        let event = host.event("change").detail;
        if event["permalink"] == permalink { Ok(()) } else { Err(event["permalink"].to_string()) }
    });
    let event = host.event("change");
    assert_eq!(event.detail["source"], source);
    assert!(event.frozen && event.composed && event.bubbles, "{event:?}");
    let told: Value = host.inside(
        WIDGET,
        "return {ids: element.ranking.map(e => e.id), permalink: element.permalink, \
            frozen: Object.isFrozen(element.ranking) && Object.isFrozen(element.ranking[0])}",
    );
    assert_eq!(told, json!({"ids": ids, "permalink": permalink, "frozen": true}));
    assert_eq!(in_fallback(host, WIDGET, || host.rows_of(WIDGET)), ids);
}

fn fallback_is_set_and_heard(host: &HostPage) {
    shows_fallback(host, "weights=\"ease80\" theme=\"dark\"", "");
    let link: String = host.inside(WIDGET, "return element.permalink");
    assert_eq!(link, format!("{}?w=ease80", host.site.home()));
    let no_insight: bool = host.inside(WIDGET, "return element.insight === undefined");
    assert!(no_insight, "a frame tells none");
    assert_eq!(in_fallback(host, WIDGET, || crate::frame::scheme(host)), "dark");
    set(host, "widget.weights = 'sec60-eco40'");
    changed(host, "message", "w=sec60-eco40", &[0, 0, 0, 60, 40]);
    in_fallback(host, WIDGET, || {
        crate::frame::slide(host, "perf");
    });
    changed(host, "user", "w=perf100-sec60-eco40", &[100, 0, 0, 60, 40]);
    set(host, "widget.reset()");
    changed(host, "message", "w=sec60-eco40", &[0, 0, 0, 60, 40]);
    set(host, "widget.theme = 'light'");
    in_fallback(host, WIDGET, || {
        host.eventually_equals("the scheme", &"light".to_owned(), || crate::frame::scheme(host));
    });
    set(host, "widget.removeAttribute('weights'); widget.weights = null");
    changed(host, "message", "w=perf50-scale50-ease50-sec50-eco50", &ORACLE.author);
    assert_eq!((errors(host).len(), host.state_of(WIDGET).as_str()), (1, "ready"));
    is_calm(host);
    assert_eq!(host.listeners().into_keys().collect::<Vec<_>>(), ["window message"]);
    set(host, "widget.remove()");
    host.eventually_equals("listeners", &0, || host.listeners().len());
}

/// Sets the element when it says that its frame is on the way.
const EARLY: &str = "addEventListener('reweigh-error', ({target}) => setTimeout(() => { \
    target.weights = 'perf100'; target.controls = 'none'; }), {once: true})";

/// What is set while its frame loads, and after it was moved, which loads it anew.
fn fallback_keeps_what_is_set(host: &HostPage) {
    host.host.publish("/early.js", Document::script(EARLY));
    shows_fallback(host, "weights=\"eco100\"", "<script src=\"/early.js\"></script>");
    let shown = |importances: &[u64], sliders: usize| {
        let ids: Vec<String> =
            ORACLE.ranking(importances).into_iter().map(|placed| placed.id).collect();
        in_fallback(host, WIDGET, || {
            let seen = || {
                (
                    host.rows_of(WIDGET),
                    host.inside(WIDGET, "return root.querySelectorAll('input[type=range]').length"),
                )
            };
            host.eventually_equals("what was set", &(ids, sliders), seen);
        });
    };
    shown(&[100, 0, 0, 0, 0], 0);
    set(host, "widget.controls = 'full'");
    shown(&[100, 0, 0, 0, 0], ORACLE.codes.len());
    // The reader's weights stay where the host sets something else.
    in_fallback(host, WIDGET, || {
        crate::frame::slide(host, "sec");
    });
    shown(&[100, 0, 0, 100, 0], ORACLE.codes.len());
    set(host, "widget.explain = 'none'");
    host.rests();
    shown(&[100, 0, 0, 100, 0], ORACLE.codes.len());
    set(
        host,
        "window.loaded_ = false; document.body.append(widget); \
         widget.shadowRoot.querySelector('iframe').addEventListener('load', () => { window.loaded_ = true; })",
    );
    host.eventually_equals("the frame, loaded anew", &true, || host.ask("return loaded_", []));
    shown(&[100, 0, 0, 0, 0], ORACLE.codes.len());
    set(host, "widget.weights = 'sec60-eco40'");
    changed(host, "message", "w=sec60-eco40", &[0, 0, 0, 60, 40]);
}

fn fallback_survives_a_bad_value(host: &HostPage) {
    shows_fallback(host, "weights=\"perf300\" theme=\"purple\"", "");
    host.eventually_equals("errors", &3, || errors(host).len());
    let told = errors(host);
    for code in ["csp-blocked", "bad-attribute", "bad-link"] {
        assert!(told.iter().any(|one| one == code), "{code} in {told:?}");
    }
    let expected: Vec<String> =
        ORACLE.ranking(&ORACLE.author).into_iter().map(|placed| placed.id).collect();
    assert_eq!(in_fallback(host, WIDGET, || host.rows_of(WIDGET)), expected);
}

fn fallback_height(host: &HostPage) {
    shows_fallback(host, "controls=\"compact\"", "");
    let folded = fits(host);
    in_fallback(host, WIDGET, || {
        now(host.within(WIDGET, "[data-action=unfold]").click())
            .unwrap_or_else(|fault| panic!("unfolding: {fault}"));
    });
    host.eventually("a higher frame", || {
        let height = fits(host);
        if height > folded { Ok(()) } else { Err(format!("{height}")) }
    });
}

fn fallback_shows_a_dataset(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL));
    shows_fallback(host, "src=\"/phones.json\" weights=\"cost100\"", "");
    let rows = || in_fallback(host, WIDGET, || host.rows_of(WIDGET));
    assert_eq!(rows(), ["calm", "bold", "apex"]);
    // Another dataset is another frame.
    set(host, "widget.weights = ''; widget.src = ''");
    host.eventually_equals("the bundled ranking", &ORACLE.entries.len(), || {
        host.comes_to(WIDGET, "ready");
        rows().len()
    });
    set(host, "widget.src = '/gone.json'");
    host.comes_to(WIDGET, "failed");
    assert_eq!(errors(host).last().map(String::as_str), Some("bad-data"), "{:?}", host.events());
    assert!(host.shows_children_of(WIDGET), "the author's table");
}

fn fallback_that_breaks(host: &HostPage) {
    shows_fallback(host, "", "");
    in_fallback(host, WIDGET, || {
        host.ask::<()>(super::crash::BREAKS, []);
        crate::frame::slide(host, "perf");
    });
    super::failed(host, &["csp-blocked", "crashed"]);
    loads_again(host);
    host.comes_to(WIDGET, "ready");
    assert!(!host.shows_children_of(WIDGET), "the author's table is covered");
}
