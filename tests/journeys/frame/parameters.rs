//! What the address of a frame says.

use serde_json::{Value, json};

use super::{hears, kinds_by, message, policy, said_by, sandboxed, scheme, tell};
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::trouble::SMALL;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![frame_takes_every_parameter];
    all.extend(in_turn(crate::embedded![
        frame_takes_no_bad_parameter,
        frame_refuses_a_newer_link,
        frame_takes_a_dataset,
        frame_refuses_a_damaged_link
    ]));
    all
}

fn ids(importances: &[u64]) -> Vec<String> {
    ORACLE.ranking(importances).into_iter().map(|placed| placed.id).collect()
}

fn frame_takes_every_parameter(host: &HostPage) {
    let query = "?w=ease80-perf20&p=gin.koa&n=Team%20Blue&v=1&theme=dark&controls=compact&explain=none&lang=de";
    host.shows_page(Document::page(&sandboxed(host, "one", query)).under(&policy(host)));
    let ready = host.message("ready");
    assert_eq!((ready.frame, ready.origin.as_str()), (0, "null"), "{ready:?}");
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(ready.data["version"], version, "{ready:?}");
    host.is_untouched();
    host.in_frame("#one", || {
        assert_eq!(host.rows_of(WIDGET), ids(&[20, 0, 80, 0, 0]));
        let seen: Value = host.inside(
            WIDGET,
            "const stored = name => { try { return Boolean(window[name]) } catch { return false } }; \
             const shown = node => Boolean(node?.checkVisibility()); \
             return {origin: self.origin, stored: ['localStorage', 'sessionStorage'].filter(stored), \
                 picks: [...root.querySelectorAll('[data-series]:not([hidden])')].map(e => e.dataset.series), \
                 named: root.textContent.includes('„Team Blue“'), \
                 folds: shown(root.querySelector('[data-action=unfold]')), \
                 sliders: shown(root.querySelector('input[type=range]')), \
                 explain: element.explain, lang: element.lang}",
        );
        let expected = json!({"origin": "null", "stored": [], "picks": ["gin", "koa"], "named": true,
            "folds": true, "sliders": false, "explain": "none", "lang": "de"});
        assert_eq!(seen, expected);
        assert_eq!(scheme(host), "dark");
    });
}

fn frame_takes_a_dataset(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL));
    let rest = format!("?src={}/phones.json&w=cost100#t={}", host.host.origin(), super::TOKEN);
    host.shows_page(Document::page(&sandboxed(host, "one", &rest)).under(&policy(host)));
    host.message("ready");
    assert_eq!(host.in_frame("#one", || host.rows_of(WIDGET)), ["calm", "bold", "apex"]);
    tell(host, "one", message(super::TOKEN, "hello", json!({})));
    tell(host, "one", message(super::TOKEN, "set", json!({"weights": "cost10-life90"})));
    let changed = hears(host, 0, "change", 1);
    assert_eq!(changed["weights"], json!({"cost": 10, "life": 90}));
    let address =
        format!("{}/phones.json", host.host.origin()).replace(':', "%3A").replace('/', "%2F");
    let link = format!("{}embed/?src={address}&w=cost10-life90", host.site.home());
    assert_eq!(changed["permalink"], link);
}

fn frame_refuses_a_damaged_link(host: &HostPage) {
    refuses(host, "?w=perf300-eco20&p=gin&n=Mine", "bad-link");
}

fn frame_refuses_a_newer_link(host: &HostPage) {
    refuses(host, "?v=2&w=perf30", "newer-link");
}

/// The author's weights, a notice inside, and one message about it.
#[track_caller]
fn refuses(host: &HostPage, query: &str, notice: &str) {
    host.shows_page(Document::page(&sandboxed(host, "one", query)).under(&policy(host)));
    host.message("ready");
    let errors: Vec<Value> =
        said_by(host, 0).into_iter().filter(|said| said["type"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0]["code"], "bad-link");
    assert!(errors[0]["message"].as_str().is_some_and(|text| !text.is_empty()), "{errors:?}");
    host.in_frame("#one", || {
        let notices: Vec<String> = host.inside(
            WIDGET,
            "return [...root.querySelectorAll('[role=status][data-notice]')].map(e => e.dataset.notice)",
        );
        assert_eq!(notices, [notice]);
        assert_eq!(host.rows_of(WIDGET), ids(&ORACLE.author));
    });
}

fn frame_takes_no_bad_parameter(host: &HostPage) {
    let query = "?theme=purple&controls=all&lang=1&src=javascript:alert(1)&w=green20-perf30";
    host.shows_page(Document::page(&sandboxed(host, "one", query)).under(&policy(host)));
    host.message("ready");
    hears(host, 0, "error", 4);
    host.in_frame("#one", || host.ask_later::<()>("setTimeout(done, 50)", []));
    let errors: Vec<Value> =
        said_by(host, 0).into_iter().filter(|said| said["type"] == "error").collect();
    assert!(errors.iter().all(|error| error["code"] == "bad-attribute"), "{errors:?}");
    for name in ["theme", "controls", "lang", "src"] {
        let about =
            |error: &&Value| error["message"].as_str().is_some_and(|text| text.starts_with(name));
        assert_eq!(errors.iter().filter(about).count(), 1, "about {name}: {errors:?}");
    }
    assert!(kinds_by(host, 0).contains(&"ready".to_owned()));
    host.in_frame("#one", || {
        assert_eq!(host.rows_of(WIDGET), ids(&[30, 0, 0, 0, 0]));
        let notices: Vec<String> = host.inside(
            WIDGET,
            "return [...root.querySelectorAll('[data-notice]')].map(e => e.dataset.notice)",
        );
        assert_eq!(notices, ["unknown-category"]);
    });
}
