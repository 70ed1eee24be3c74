//! The snippets, pasted as they are into a page of another site, under the policy that the dialog
//! says they need.

use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![dialog_gives_lines_that_resize_a_frame];
    all.extend(in_turn(crate::embedded![
        dialog_gives_an_element_that_works,
        dialog_gives_a_frame_that_works
    ]));
    all
}

const WEIGHTS: [u64; 5] = [0, 10, 0, 90, 0];

/// A snippet, and the policy that the dialog states for it.
#[track_caller]
fn taken(host: &HostPage, name: &str) -> (String, String) {
    host.opens_dialog("?w=scale10-sec90&p=koa.gin");
    host.snippet_has(name, "scale10-sec90");
    (host.snippet(name), host.text(&format!("[data-policy={name}]")))
}

#[track_caller]
fn shows(host: &HostPage, snippet: &str, policy: &str) {
    let policy = format!("default-src 'none'; style-src-attr 'unsafe-inline'; {policy}");
    host.shows_page(Document::page(snippet).under(&policy));
}

fn expected() -> Vec<String> {
    ORACLE.ranking(&WEIGHTS).into_iter().map(|placed| placed.id).collect()
}

fn dialog_gives_an_element_that_works(host: &HostPage) {
    let (snippet, policy) = taken(host, "element");
    shows(host, &snippet, &policy);
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), expected());
    assert!(!host.shows_children_of(WIDGET), "the table is covered");
    let picked: Vec<String> = host.inside(
        WIDGET,
        "return [...root.querySelectorAll('[data-pick]')].filter(e => e.checked).map(e => e.dataset.pick).sort()",
    );
    assert_eq!(picked, ["gin", "koa"]);
}

fn dialog_gives_a_frame_that_works(host: &HostPage) {
    let (snippet, policy) = taken(host, "iframe");
    shows(host, &snippet, &policy);
    host.message("ready");
    // A driver that goes into a frame gives it the focus.
    host.is_untouched();
    assert!(!host.name_of("iframe").is_empty(), "a frame has a title");
    assert_eq!(host.in_frame("iframe", || host.rows_of(WIDGET)), expected());
}

fn dialog_gives_lines_that_resize_a_frame(host: &HostPage) {
    let (snippet, _) = taken(host, "iframe");
    let lines = host.snippet("resize");
    assert_eq!(lines.lines().count(), 10);
    host.shows_page(Document::page(&format!("{snippet}\n{lines}")));
    host.message("height");
    host.eventually("a frame as high as its content", || {
        let (frame, told): (u64, u64) = (
            host.ask("return document.querySelector('iframe').getBoundingClientRect().height", []),
            host.message("height").data["px"].as_u64().unwrap_or(0),
        );
        if frame == told { Ok(()) } else { Err(format!("{frame} px, told {told} px")) }
    });
    let style = "return document.querySelector('iframe').getAttribute('style')";
    host.as_host::<()>(
        "for (const data of [{ns: 'reweigh', v: 1, type: 'height', px: 4000}, null, 'height']) postMessage(data, '*')",
    );
    host.ask_later::<()>("setTimeout(done, 100)", []);
    // The frame itself may say another meanwhile.
    let after: String = host.ask(style, []);
    assert!(!after.contains("4000"), "only the frame itself may say its height: {after}");
}
