//! What can be read of an element, and its two methods.

use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

use super::{ranked, widget};
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        the_state_and_the_promise_go_together,
        a_row_keeps_the_focus_when_the_ranking_changes
    ];
    all.extend(in_turn(crate::embedded![
        the_permalink_opens_these_weights,
        reset_puts_the_authors_weights_back,
        the_ranking_is_exact_and_frozen
    ]));
    all
}

fn the_state_and_the_promise_go_together(host: &HostPage) {
    host.posts(&widget("widget", "loading=\"click\""));
    host.comes_to(WIDGET, "idle");
    let version: String = host.says("element.version");
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    host.says::<()>("void element.reset()");
    let seen: Vec<String> = host.ask_later(
        "const element = document.querySelector('reweigh-ranking'), seen = [element.state]; \
         const {ready} = element, loaded = element.load(); \
         seen.push(element.state, String(ready === loaded && ready === element.ready)); \
         loaded.then(self => { seen.push(element.state, String(self === element && element.load() === ready)); \
             done(seen); })",
        [],
    );
    assert_eq!(seen, ["idle", "loading", "true", "ready", "true"]);
    assert_eq!(host.event("ready").detail, json!({"version": version}));
    // Nothing of it can be set, as of any such property.
    let refused: Vec<String> = host.says(
        "['state', 'ready', 'ranking', 'insight', 'permalink', 'version'].filter(name => { \
            'use strict'; try { element[name] = 'mine'; return true; } catch { return false; } })",
    );
    let kept: String = host.says("element.state");
    assert_eq!((kept.as_str(), host.heard("ready")), ("ready", 1), "{refused:?}");
}

/// A node that is moved loses the focus. So the others are moved around it.
fn a_row_keeps_the_focus_when_the_ranking_changes(host: &HostPage) {
    host.embeds("");
    let order = || -> Vec<String> {
        host.says("[...root.querySelectorAll('tr[data-id]')].map(row => row.dataset.id)")
    };
    let all = order();
    for id in all.iter().rev().step_by(4) {
        host.says::<()>(&format!("void root.querySelector('[data-pick={id}]').focus()"));
        for weights in ["eco100", "perf100"] {
            let before = order();
            host.says::<()>(&format!("void element.setAttribute('weights', '{weights}')"));
            host.eventually("the ranking by these weights", || {
                let told: Vec<String> = host.says("element.ranking.map(one => one.id)");
                if order() == told && told != before { Ok(()) } else { Err(told.join(" ")) }
            });
            let focused: String = host.says("root.activeElement?.dataset.pick ?? 'none'");
            assert_eq!(&focused, id, "by {weights}");
        }
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Place {
    id: String,
    name: String,
    rank: usize,
    score: f64,
}

fn the_ranking_is_exact_and_frozen(host: &HostPage) {
    host.posts(&widget("widget", "loading=\"click\" weights=\"perf33-scale7-eco1\""));
    assert_eq!(host.says::<Vec<Place>>("element.ranking"), []);
    host.says::<()>("void element.load()");
    host.comes_to(WIDGET, "ready");
    let is_right = |importances: &[u64]| {
        let expected: Vec<Place> = ORACLE
            .ranking(importances)
            .into_iter()
            .map(|one| Place { id: one.id, name: one.name, rank: one.rank, score: one.total })
            .collect();
        // The same doubles, to the last bit.
        host.eventually_equals("the ranking", &expected, || host.says("element.ranking"));
    };
    is_right(&[33, 7, 0, 0, 1]);
    host.types(&slider("sec"), Key::End);
    is_right(&[33, 7, 0, 100, 1]);
    host.does("element.weights = ''");
    // Two entries share a place.
    is_right(&ORACLE.author);
    let frozen: bool = host.says(
        "Object.isFrozen(element.ranking) && element.ranking.every(one => Object.isFrozen(one))",
    );
    assert!(frozen);
}

fn the_permalink_opens_these_weights(host: &HostPage) {
    host.posts(&widget("widget", "loading=\"click\" theme=\"dark\" controls=\"compact\" weights=\"perf40-eco10\" picks=\"koa.gin\""));
    host.comes_to(WIDGET, "idle");
    let link = || host.says::<String>("element.permalink");
    let authors = format!("{}?w=perf40-eco10&p=koa.gin", host.site.home());
    assert_eq!(link(), authors, "before it starts");
    host.says::<()>("void element.load()");
    host.comes_to(WIDGET, "ready");
    assert_eq!(link(), authors, "started");
    host.does("element.controls = 'full'");
    host.comes_to(WIDGET, "ready");
    host.types(&slider("sec"), Key::End);
    let readers = format!("{}?w=perf40-sec100-eco10&p=koa.gin", host.site.home());
    let change = host.event("change").detail;
    assert_eq!((&link(), &change["permalink"]), (&readers, &json!(readers)));
    let shown: String = host.says("root.querySelector('[data-action=open]').href");
    assert_eq!(shown, readers);
    host.go(&readers);
    host.is_ready();
    host.is_weighed(&[40, 0, 0, 100, 10]);
    assert_eq!(host.picks().len(), 2);
    host.visit("/post");
}

fn reset_puts_the_authors_weights_back(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\" picks=\"koa\"");
    host.types(&slider("sec"), Key::End);
    host.types("input[data-pick=gin]", " ");
    host.eventually_equals("two changes", &2, || host.heard("change"));
    host.does("element.reset()");
    host.ranks(WIDGET, &[20, 0, 80, 0, 0]);
    let series =
        "[...root.querySelectorAll('[data-pick]')].filter(e => e.checked).map(e => e.dataset.pick)";
    assert_eq!(host.says::<Vec<String>>(series), ["koa"]);
    host.eventually_equals("a third", &3, || host.heard("change"));
    assert_eq!(host.event("change").detail["source"], "attribute");
    let ids: Vec<String> = host.says("element.ranking.map(one => one.id)");
    assert_eq!(ids, ranked(&[20, 0, 80, 0, 0]));
    // Again is nothing new, and nothing comes back with the element.
    host.does("element.reset()");
    host.does(
        "const {parentNode} = element; element.remove(); setTimeout(() => parentNode.append(element))",
    );
    host.eventually_equals("mounted twice", &2, || host.heard("ready"));
    host.ranks(WIDGET, &[20, 0, 80, 0, 0]);
    assert_eq!((host.heard("change"), host.heard("error")), (3, 0));
}
