//! What passes between a frame and a page that knows its token, or does not.

use serde_json::{Value, json};

use super::{TOKEN, hears, kinds_by, message, policy, said_by, sandboxed, scheme, slide, tell};
use crate::harness::{Document, Journey, SitePlan, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;

/// In every page of the site: what reaches its own window, and a word to its opener when it is ready.
const EARS: &str = "window.heard = []; addEventListener('message', ({data}) => heard.push(data)); \
    addEventListener('reweigh-ready', () => setTimeout(() => opener?.postMessage('alive', '*'), 100))";

pub fn journeys() -> Vec<Journey> {
    let listening = SitePlan { prelude: EARS, ..SitePlan::default() };
    let mut all = crate::embedded![frame_is_set_by_who_has_its_token];
    all.push(
        Journey::embedded("a_page_without_a_frame_posts_nothing", without_a_frame).on(listening),
    );
    all.extend(in_turn(crate::embedded![
        frame_without_a_token_only_reports,
        frame_keeps_what_was_set,
        what_a_message_says_wrong_is_no_link,
        weights_and_controls_in_one_message_are_told,
    ]));
    all
}

fn first(importances: &[u64]) -> String {
    ORACLE.ranking(importances)[0].id.clone()
}

fn frame_without_a_token_only_reports(host: &HostPage) {
    // The second has a token that is too short for one.
    let none = sandboxed(host, "none", "?w=ease80");
    let short = sandboxed(host, "short", "?w=ease80#t=abc");
    host.shows_page(Document::page(&format!("{none}{short}")).under(&policy(host)));
    hears(host, 0, "ready", 1);
    hears(host, 1, "ready", 1);
    for (frame, token) in [("none", Value::Null), ("none", json!(TOKEN)), ("short", json!("abc"))] {
        for fields in [
            json!({"type": "hello"}),
            json!({"type": "set", "weights": "perf100", "theme": "dark"}),
        ] {
            let mut said = json!({"ns": "reweigh", "v": 1});
            said.as_object_mut()
                .expect("an object")
                .extend(fields.as_object().cloned().expect("an object"));
            if !token.is_null() {
                said["t"] = token.clone();
            }
            tell(host, frame, said);
        }
    }
    for (place, frame) in [(0, "#none"), (1, "#short")] {
        host.in_frame(frame, || slide(host, "sec"));
        host.in_frame(frame, || {
            let expected = first(&[0, 0, 80, 100, 0]);
            host.eventually_equals("the first", &Some(expected), || {
                host.rows_of(WIDGET).first().cloned()
            });
            assert_eq!(scheme(host), "light");
            host.ask_later::<()>("setTimeout(done, 100)", []);
        });
        let known = ["ready", "height", "error"];
        let kinds = kinds_by(host, place);
        assert!(kinds.iter().all(|kind| known.contains(&kind.as_str())), "{kinds:?}");
        assert!(said_by(host, place).iter().all(|said| said.get("t").is_none()), "a token");
    }
}

fn frame_is_set_by_who_has_its_token(host: &HostPage) {
    let frame = sandboxed(host, "one", &format!("?w=ease80#t={TOKEN}"));
    host.shows_page(Document::page(&frame).under(&policy(host)));
    host.message("ready");
    // Heard at once, but nothing is said of changes to who has not said hello.
    tell(host, "one", message(TOKEN, "set", json!({"weights": "perf100"})));
    host.in_frame("#one", || {
        let expected = first(&[100, 0, 0, 0, 0]);
        host.eventually_equals("the first", &Some(expected), || {
            host.rows_of(WIDGET).first().cloned()
        });
    });
    tell(host, "one", message(TOKEN, "hello", json!({})));
    tell(host, "one", message(TOKEN, "set", json!({"weights": "sec60-eco40"})));
    let changed = hears(host, 0, "change", 1);
    assert_eq!(changed["source"], "message");
    assert_eq!(changed["weights"], json!({"perf": 0, "scale": 0, "ease": 0, "sec": 60, "eco": 40}));
    assert_eq!(changed["permalink"], format!("{}?w=sec60-eco40", host.site.home()));
    let ranked: Vec<(String, String, u64, f64)> = changed["ranking"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().expect("a text").to_owned();
            let number = |name: &str| one[name].as_f64().expect("a number");
            (text("id"), text("name"), one["rank"].as_u64().expect("a rank"), number("score"))
        })
        .collect();
    let expected: Vec<(String, String, u64, f64)> = ORACLE
        .ranking(&[0, 0, 0, 60, 40])
        .into_iter()
        .map(|placed| (placed.id, placed.name, placed.rank as u64, placed.total))
        .collect();
    assert_eq!(ranked, expected);
    tell(host, "one", message(TOKEN, "set", json!({"picks": "gin.koa"})));
    let changed = hears(host, 0, "change", 2);
    assert_eq!(changed["permalink"], format!("{}?w=sec60-eco40&p=gin.koa", host.site.home()));
    host.in_frame("#one", || slide(host, "ease"));
    let changed = hears(host, 0, "change", 3);
    assert_eq!((&changed["source"], &changed["weights"]["ease"]), (&json!("user"), &json!(100)));
    assert!(said_by(host, 0).iter().all(|said| said["t"] == TOKEN), "each has the token");
    // As an attribute: a bad value means the default, and one word about it.
    tell(host, "one", message(TOKEN, "set", json!({"weights": "perf300"})));
    assert_eq!(hears(host, 0, "change", 4)["weights"]["perf"], 50);
    assert_eq!(kinds_by(host, 0).iter().filter(|kind| *kind == "error").count(), 1);
}

fn frame_keeps_what_was_set(host: &HostPage) {
    let frame = sandboxed(host, "one", &format!("?w=ease80&n=Mine&p=koa#t={TOKEN}"));
    host.shows_page(Document::page(&frame).under(&policy(host)));
    host.message("ready");
    tell(host, "one", message(TOKEN, "hello", json!({})));
    let all = json!({"weights": "perf100", "picks": "gin", "theme": "dark"});
    tell(host, "one", message(TOKEN, "set", all));
    hears(host, 0, "change", 1);
    tell(host, "one", message(TOKEN, "set", json!({"explain": "none"})));
    // What is built anew for other controls is set as it was.
    for (controls, sliders) in [("none", 0), ("full", ORACLE.codes.len())] {
        tell(host, "one", message(TOKEN, "set", json!({"controls": controls})));
        host.in_frame("#one", || {
            let seen = || -> (String, Option<String>, usize) {
                let sliders = "return root.querySelectorAll('input[type=range]').length";
                let first = host.rows_of(WIDGET).first().cloned();
                (host.state_of(WIDGET), first, host.inside(WIDGET, sliders))
            };
            let expected = ("ready".to_owned(), Some(first(&[100, 0, 0, 0, 0])), sliders);
            host.eventually_equals(&format!("controls={controls}"), &expected, seen);
            assert_eq!(scheme(host), "dark");
            let seen: Value = host.inside(
                WIDGET,
                "return {explain: element.explain, named: root.textContent.includes('Mine'), \
                    picks: [...root.querySelectorAll('[data-series]:not([hidden])')].map(e => e.dataset.series)}",
            );
            assert_eq!(seen, json!({"explain": "none", "named": false, "picks": ["gin"]}));
        });
    }
}

fn what_a_message_says_wrong_is_no_link(host: &HostPage) {
    let frame = sandboxed(host, "one", &format!("?w=eco100#t={TOKEN}"));
    host.shows_page(Document::page(&frame).under(&policy(host)));
    host.message("ready");
    tell(host, "one", message(TOKEN, "hello", json!({})));
    tell(host, "one", message(TOKEN, "set", json!({"picks": "koa…"})));
    hears(host, 0, "error", 1);
    tell(host, "one", message(TOKEN, "set", json!({"explain": "full"})));
    host.in_frame("#one", || {
        let seen = || -> (String, Option<String>) {
            (host.inside(WIDGET, "return element.explain"), host.rows_of(WIDGET).first().cloned())
        };
        let expected = ("full".to_owned(), Some(first(&[0, 0, 0, 0, 100])));
        host.eventually_equals("the same weights", &expected, seen);
        let notices: usize =
            host.inside(WIDGET, "return root.querySelectorAll('[data-notice]').length");
        assert_eq!(notices, 0);
    });
    hears(host, 0, "error", 1);
}

fn weights_and_controls_in_one_message_are_told(host: &HostPage) {
    let frame = sandboxed(host, "one", &format!("?w=eco100#t={TOKEN}"));
    host.shows_page(Document::page(&frame).under(&policy(host)));
    host.message("ready");
    tell(host, "one", message(TOKEN, "hello", json!({})));
    let both = json!({"weights": "perf100", "controls": "none"});
    tell(host, "one", message(TOKEN, "set", both));
    hears(host, 0, "change", 1);
}

fn without_a_frame(host: &HostPage) {
    host.shows_page(Document::page("<p>Words</p>"));
    let address = format!("{}embed/?w=perf300#t={TOKEN}", host.site.home());
    host.ask::<()>(
        "window.other = open(arguments[0], '', 'popup,width=600,height=500')",
        [address.into()],
    );
    host.eventually("the other window", || {
        let said = host.messages();
        if said.iter().any(|said| said.data == "alive") { Ok(()) } else { Err(format!("{said:?}")) }
    });
    host.ask::<()>("other.postMessage(arguments[0], '*')", [message(TOKEN, "hello", json!({}))]);
    assert_eq!(host.messages().len(), 1, "{:?}", host.messages());
    host.go(&format!("{}embed/", host.site.home()));
    host.eventually_equals("the element", &1, || host.count(WIDGET));
    host.comes_to(WIDGET, "ready");
    let heard: Vec<Value> = host.ask_later("setTimeout(() => done(heard), 100)", []);
    assert!(heard.is_empty(), "{heard:?}");
    host.visit("/post");
}
