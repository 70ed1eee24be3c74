//! A module that breaks in one widget: all widgets of the page show their children, and the page lives.

use super::{errors_of, promised, widget};
use crate::harness::{Document, Journey, now};
use crate::host::HostPage;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    vec![
        Journey::embedded("a_crash_shows_the_children_everywhere", a_crash).may_complain(),
        Journey::embedded("a_crash_while_it_is_built", a_crash_while_it_is_built).may_complain(),
    ]
}

/// From now on no text can be written or made: what the module asks of the document throws.
pub const BREAKS: &str = "window.mend = (() => { const undo = []; \
    const broken = () => { throw new Error('not here'); }; \
    for (const [holder, name] of [[Node, 'nodeValue'], [CharacterData, 'data'], [Document, 'createTextNode'], \
        [Document, 'createComment'], [Node, 'cloneNode']]) { \
        const usual = Object.getOwnPropertyDescriptor(holder.prototype, name); \
        const worse = usual.set ? {...usual, set: broken} : {...usual, value: broken}; \
        Object.defineProperty(holder.prototype, name, worse); \
        undo.push(() => Object.defineProperty(holder.prototype, name, usual)); } \
    return () => undo.forEach(act => act()); })()";

const WIDGETS: [&str; 3] = ["one", "two", "three"];

#[track_caller]
fn all_are(host: &HostPage, state: &str) {
    for id in WIDGETS {
        host.comes_to(&format!("#{id}"), state);
    }
}

#[track_caller]
fn three_widgets(host: &HostPage) {
    let all: String = WIDGETS.iter().map(|id| widget(id, "")).collect();
    host.shows_page(Document::page(&format!("{all}{}", host.script())).under(&promised(host)));
    all_are(host, "ready");
}

fn a_crash(host: &HostPage) {
    three_widgets(host);
    host.ask::<()>(BREAKS, []);
    now(host.within("#two", &slider("perf")).send_keys(thirtyfour::Key::End))
        .unwrap_or_else(|fault| panic!("a key: {fault}"));
    all_are(host, "failed");
    for id in WIDGETS {
        assert_eq!(errors_of(host, id), ["crashed"], "{id}: {:?}", host.events());
        assert!(host.shows_children_of(&format!("#{id}")), "the table of {id}");
    }
    // The page goes on, and what is left of the broken module is not heard any more.
    host.ask::<()>(
        "mend(); window.lives = 0; addEventListener('resize', () => { window.lives += 1 }); \
        dispatchEvent(new Event('resize')); document.body.style.width = '500px'",
        [],
    );
    assert_eq!(host.ask::<u32>("return window.lives", []), 1);
    // One after the other, in an instance of their own.
    for id in WIDGETS {
        host.ask::<()>("document.getElementById(arguments[0]).load()", [id.into()]);
    }
    all_are(host, "ready");
    now(host.within("#two", &slider("sec")).send_keys(thirtyfour::Key::End))
        .unwrap_or_else(|fault| panic!("a key: {fault}"));
    host.eventually("a change after the crash", || {
        let last = host.event("change");
        let right = last.of == "two" && last.detail["weights"]["sec"] == 100;
        if right { Ok(()) } else { Err(format!("{last:?}")) }
    });
    all_are(host, "ready");
    for id in WIDGETS {
        assert_eq!(errors_of(host, id).len(), 1, "{:?}", host.events());
        assert!(!host.shows_children_of(&format!("#{id}")), "the table of {id} is covered");
    }
}

fn a_crash_while_it_is_built(host: &HostPage) {
    three_widgets(host);
    host.ask::<()>(BREAKS, []);
    host.ask::<()>("const one = document.getElementById('one'); one.controls = 'none'", []);
    all_are(host, "failed");
    for id in WIDGETS {
        assert_eq!(errors_of(host, id), ["crashed"], "{id}: {:?}", host.events());
    }
    host.ask::<()>(
        "mend(); for (const each of document.querySelectorAll('reweigh-ranking')) each.load()",
        [],
    );
    all_are(host, "ready");
}
