//! Whom a frame believes: the page around it, with its token, and nobody and nothing else.

use serde_json::{Value, json};

use super::{OTHER, TOKEN, hears, message, policy, said_by, sandboxed, scheme, tell};
use crate::harness::{Document, Engine, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![frame_believes_only_its_parent, frame_believes_no_malformed_message]
}

/// Posts to a frame all that it must not believe.
const POST_ALL: &str = "const [id, token, other, good] = arguments; \
    const {contentWindow: frame} = document.getElementById(id); let count = 0; \
    const send = message => { frame.postMessage(message, '*'); count += 1; };";
const FUZZ: &str = include_str!("fuzz.js");

/// Where a frame is, and what it has of the browser.
const WHERE: &str = "return {address: location.href, entries: history.length, scroll: scrollY, \
    focus: document.activeElement.localName, title: document.title, \
    polluted: [Object.keys(Object.prototype), ({}).theme ?? null, ({}).polluted ?? null]}";

/// A page with two frames, each with a token of its own, that listens to both.
#[track_caller]
fn two_frames(host: &HostPage, more: &str) {
    let one = sandboxed(host, "one", &format!("?w=ease80#t={TOKEN}"));
    let two = sandboxed(host, "two", &format!("?w=ease80#t={OTHER}"));
    let policy = policy(host).replace("frame-src", "script-src 'self'; frame-src 'self'");
    host.shows_page(Document::page(&format!("{one}{two}{more}")).under(&policy));
    for (place, frame, token) in [(0, "one", TOKEN), (1, "two", OTHER)] {
        hears(host, place, "ready", 1);
        tell(host, frame, message(token, "hello", json!({})));
    }
}

/// Messages come in their order: after one that is believed, all before it were dropped.
#[track_caller]
fn heard_nothing_but(host: &HostPage, place: i64, frame: &str, token: &str, weights: &str) {
    tell(host, frame, message(token, "set", json!({"weights": weights})));
    let changed = hears(host, place, "change", 1);
    assert_eq!(changed["permalink"], format!("{}?w={weights}", host.site.home()));
    let others: Vec<Value> = said_by(host, place)
        .into_iter()
        .filter(|said| said["type"] == "change" || said["type"] == "error")
        .collect();
    assert_eq!(others.len(), 1, "{others:?}");
    host.in_frame(&format!("#{frame}"), || assert_eq!(scheme(host), "light"));
}

fn frame_believes_no_malformed_message(host: &HostPage) {
    two_frames(host, "");
    let place = || host.in_frame("#one", || host.ask::<Value>(WHERE, []));
    let before = place();
    let good = message(TOKEN, "set", json!({"weights": "perf100", "theme": "dark"}));
    let script = format!(
        "{POST_ALL} {FUZZ} forms.forEach(send); \
         for (const name of ['weights', 'picks', 'theme', 'controls', 'explain']) \
             wrong('string').forEach(value => send(but({{[name]: value}}))); \
         return count"
    );
    let sent: usize = host.ask(&script, ["one".into(), TOKEN.into(), OTHER.into(), good]);
    assert!(sent > 120, "{sent} messages");
    // Well formed, and with more than may be said: nothing of it is done.
    let more = json!({"href": "https://example.org/", "url": "#x", "html": "<b>x</b>", "scroll": 500,
        "focus": true, "title": "Mine", "code": "document.title = 'Mine'", "polluted": true,
        "src": "https://example.org/", "lang": "de", "loading": "click", "fallback": "content"});
    for kind in ["set", "hello", "navigate", "scroll", "focus", "load", "reset", "change"] {
        tell(host, "one", message(TOKEN, kind, more.clone()));
    }
    host.ask::<()>(
        "document.getElementById('one').contentWindow.postMessage(JSON.parse(\
            `{\"ns\":\"reweigh\",\"v\":1,\"t\":\"${arguments[0]}\",\"type\":\"set\",\
              \"__proto__\":{\"theme\":\"dark\",\"polluted\":1},\"constructor\":{\"prototype\":{\"polluted\":1}}}`), '*')",
        [TOKEN.into()],
    );
    heard_nothing_but(host, 0, "one", TOKEN, "sec100");
    assert_eq!(place(), before);
    // There the driver takes the focus along.
    if host.engine != Engine::WebKit {
        host.is_untouched();
    }
}

fn frame_believes_only_its_parent(host: &HostPage) {
    // A frame of the host's own origin and one without any: they know the token, and are not the parent.
    let send = "onmessage = ({data}) => { for (const frame of [parent.frames[0], parent.frames[1]]) \
        frame.postMessage(data, '*'); parent.postMessage('sent', '*'); }";
    host.host.publish("/send.js", Document::script(send).with("access-control-allow-origin", "*"));
    host.host.publish("/send", Document::page("<script src=\"/send.js\"></script>"));
    let more = "<iframe id=\"same\" src=\"/send\"></iframe>\
        <iframe id=\"opaque\" sandbox=\"allow-scripts\" src=\"/send\"></iframe>";
    two_frames(host, more);
    let set = |token: &str| message(token, "set", json!({"weights": "perf100", "theme": "dark"}));
    for id in ["same", "opaque"] {
        for token in [TOKEN, OTHER] {
            tell(host, id, set(token));
        }
        let mut bare = set(TOKEN);
        bare.as_object_mut().expect("an object").remove("t");
        tell(host, id, bare);
    }
    host.eventually_equals("messages of others", &6, || {
        host.messages().iter().filter(|said| said.data == "sent").count()
    });
    // Each other's token, from the right window.
    tell(host, "one", set(OTHER));
    tell(host, "two", set(TOKEN));
    heard_nothing_but(host, 0, "one", TOKEN, "sec100");
    heard_nothing_but(host, 1, "two", OTHER, "eco100");
    let rows = |frame: &str| host.in_frame(frame, || host.rows_of(WIDGET));
    assert_ne!(rows("#one"), rows("#two"));
}
