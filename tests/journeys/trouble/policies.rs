//! What the host's Content Security Policy lets through, or does not.

use serde_json::json;

use super::{errors, failed, in_fallback, is_calm, promised, shows};
use crate::harness::{Journey, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![the_promised_policy_is_enough, no_text_becomes_a_script];
    all.extend(
        [
            Journey::embedded("refused_modules_are_a_frame", refused_modules_are_a_frame),
            Journey::embedded("refused_connections_are_a_frame", refused_connections_are_a_frame),
            Journey::embedded("refused_frames_are_the_children", refused_frames_are_the_children),
            Journey::embedded("no_frame_where_the_author_wants_none", no_frame_if_not_wanted),
        ]
        .map(Journey::may_complain),
    );
    all
}

/// Uses what a reader uses, everywhere.
#[track_caller]
fn is_used(host: &HostPage) {
    host.comes_to(WIDGET, "ready");
    for control in [
        "[data-action=unfold]",
        "button[data-preset=equal]",
        "input[role=switch][data-pick=koa]",
        "button[data-sort=sec]",
    ] {
        now(host.within(WIDGET, control).click())
            .unwrap_or_else(|fault| panic!("{control}: {fault}"));
    }
    now(host.within(WIDGET, &slider("perf")).send_keys(thirtyfour::Key::End))
        .unwrap_or_else(|fault| panic!("a key: {fault}"));
    host.eventually("the change", || {
        let changed = host.event("change").detail["weights"]["perf"].clone();
        if changed == json!(100) { Ok(()) } else { Err(changed.to_string()) }
    });
    host.ask::<()>(
        "const widget = document.querySelector('reweigh-ranking'); widget.weights = 'perf300'; \
         widget.theme = 'dark'; widget.controls = 'none'",
        [],
    );
    host.eventually_equals("a read-only widget", &(0, "ready".to_owned()), || {
        (
            host.inside(WIDGET, "return root.querySelectorAll('input[type=range]').length"),
            host.state_of(WIDGET),
        )
    });
}

fn the_promised_policy_is_enough(host: &HostPage) {
    shows(host, "controls=\"compact\"", &promised(host));
    is_used(host);
}

fn no_text_becomes_a_script(host: &HostPage) {
    let policy =
        format!("{}; require-trusted-types-for 'script'; trusted-types 'none'", promised(host));
    shows(host, "controls=\"compact\"", &policy);
    is_used(host);
}

fn refused_modules_are_a_frame(host: &HostPage) {
    let policy = promised(host).replace(" 'wasm-unsafe-eval'", "");
    shows(
        host,
        "weights=\"ease80-perf20\"",
        &format!("{policy}; frame-src {}", host.site.origin()),
    );
    frame_stands_in(host);
}

fn refused_connections_are_a_frame(host: &HostPage) {
    let site = host.site.origin();
    let policy =
        format!("default-src 'none'; script-src {site} 'wasm-unsafe-eval'; frame-src {site}");
    shows(host, "weights=\"ease80-perf20\"", &policy);
    frame_stands_in(host);
}

#[track_caller]
fn frame_stands_in(host: &HostPage) {
    host.comes_to(WIDGET, "ready");
    assert_eq!(errors(host), ["csp-blocked"]);
    assert_eq!(host.event("ready").detail["version"], env!("CARGO_PKG_VERSION"));
    assert!(!host.shows_children_of(WIDGET), "the author's table is covered");
    let expected: Vec<String> =
        ORACLE.ranking(&[20, 0, 80, 0, 0]).into_iter().map(|placed| placed.id).collect();
    assert_eq!(in_fallback(host, WIDGET, || host.rows_of(WIDGET)), expected);
    is_calm(host);
}

fn refused_frames_are_the_children(host: &HostPage) {
    shows(host, "", &promised(host).replace(" 'wasm-unsafe-eval'", ""));
    failed(host, &["csp-blocked", "csp-blocked"]);
    is_calm(host);
}

fn no_frame_if_not_wanted(host: &HostPage) {
    let policy = promised(host).replace(" 'wasm-unsafe-eval'", "");
    let open = format!("{policy}; frame-src {}", host.site.origin());
    shows(host, "fallback=\"content\"", &open);
    failed(host, &["csp-blocked"]);
    assert!(host.site.asked().iter().all(|asked| !asked.path.contains("embed")), "no frame");
    is_calm(host);
}
