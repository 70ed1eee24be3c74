//! Whom the element believes that shows a frame: that frame alone, as long as it makes sense.

use serde_json::{Value, json};

use super::{OTHER, message};
use crate::harness::{Document, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::trouble::{in_fallback, shows_fallback};

pub fn journeys() -> Vec<Journey> {
    vec![
        Journey::embedded("element_believes_only_its_own_frame", only_its_own_frame).may_complain(),
        Journey::embedded("element_believes_no_malformed_message", no_malformed_message)
            .may_complain(),
        Journey::embedded("element_believes_no_frame_with_an_origin", no_frame_with_an_origin)
            .may_complain(),
    ]
}

const FUZZ: &str = include_str!("fuzz.js");

/// The frame's token; whoever can read it is on the host's page.
const KNOWN: &str = "return root.querySelector('iframe').src.split('#t=')[1]";
/// All of the element that a message might change.
const SEEN: &str = "return {state: element.state, ranking: element.ranking, permalink: element.permalink, \
    height: root.querySelector('iframe').style.height, children: [...root.children].length}";

#[track_caller]
fn seen(host: &HostPage) -> Value {
    host.inside(WIDGET, SEEN)
}

fn change(token: &str, weights: Value) -> Value {
    message(
        token,
        "change",
        json!({
            "weights": weights, "source": "user", "permalink": "https://example.org/?w=perf100",
            "ranking": [{"id": "koa", "name": "Koa", "rank": 1, "score": 5.5}],
        }),
    )
}

/// Messages come in their order: after one that is believed, all before it were dropped.
#[track_caller]
fn nothing_came_before(host: &HostPage, token: &str, events: usize) {
    let last = change(token, json!({"perf": 77}));
    in_fallback(host, WIDGET, || host.ask::<()>("parent.postMessage(arguments[0], '*')", [last]));
    let changed = host.event("change");
    assert_eq!(changed.detail["weights"], json!({"perf": 77}));
    assert!(changed.frozen && changed.composed && changed.bubbles, "{changed:?}");
    assert_eq!(host.events().len(), events + 1, "{:?}", host.events());
    assert!(host.said().iter().all(|words| words.starts_with("policy: ")), "{:?}", host.said());
}

fn only_its_own_frame(host: &HostPage) {
    let echo = "onmessage = ({data}) => parent.postMessage(data, '*')";
    host.host.publish("/echo.js", Document::script(echo).with("access-control-allow-origin", "*"));
    host.host.publish("/echo", Document::page("<script src=\"/echo.js\"></script>"));
    let more = "<iframe id=\"same\" src=\"/echo\"></iframe>\
        <iframe id=\"opaque\" sandbox=\"allow-scripts\" src=\"/echo\"></iframe>";
    shows_fallback(host, "weights=\"ease80\"", more);
    let token: String = host.inside(WIDGET, KNOWN);
    let (before, events, heard) = (seen(host), host.events().len(), host.messages().len());
    let mut posted = 0;
    for (token, known) in [(token.as_str(), true), (OTHER, true), ("", false)] {
        let says = [
            change(token, json!({"perf": 100})),
            message(token, "height", json!({"px": 777})),
            message(token, "error", json!({"code": "crashed", "message": "Not so."})),
            message(token, "ready", json!({"version": "9.9.9", "height": 777})),
        ];
        for mut said in says {
            if !known {
                said.as_object_mut().expect("an object").remove("t");
            }
            host.ask::<()>(
                "window.postMessage(arguments[0], '*'); for (const id of ['same', 'opaque']) \
                    document.getElementById(id).contentWindow.postMessage(arguments[0], '*')",
                [said],
            );
            posted += 3;
        }
    }
    // Its own page may say its height in between.
    host.eventually("all messages", || match host.messages().len() {
        now if now >= heard + posted => Ok(()),
        now => Err(format!("{now} instead of {}", heard + posted)),
    });
    assert_eq!(seen(host), before);
    nothing_came_before(host, &token, events);
}

fn no_malformed_message(host: &HostPage) {
    shows_fallback(host, "weights=\"ease80\"", "");
    let token: String = host.inside(WIDGET, KNOWN);
    let (before, events) = (seen(host), host.events().len());
    let good = change(&token, json!({"perf": 100}));
    let script = format!(
        "const [token, other, good] = arguments; let count = 0; \
         const send = message => {{ parent.postMessage(message, '*'); count += 1; }}; {FUZZ} \
         const heights = wrong('none').filter(px => px !== 5 && px !== -1); \
         forms.forEach(send); \
         heights.forEach(px => send({{...but({{type: 'height', px}})}})); \
         for (const [name, kind] of [['weights', 'none'], ['ranking', 'none'], ['source', 'none'], ['permalink', 'none']]) \
             wrong(kind).filter(value => !(name === 'ranking' && Array.isArray(value) && !value.length) \
                 && !(name === 'weights' && ['{{}}', '{{\"length\":3}}'].includes(JSON.stringify(value)) && !(value instanceof Map))) \
                 .forEach(value => send(but({{[name]: value}}))); \
         for (const value of [...wrong('none'), 101]) if (value !== 5) send(but({{weights: {{perf: value}}}})); \
         for (const code of ['__proto__', 'constructor', 'PERF', 'x', 'toolongcode', '<b>']) \
             send(but({{weights: JSON.parse(`{{\"${{code}}\": 5}}`)}})); \
         for (const permalink of ['javascript:alert(1)', 'data:text/html,x', '', `https://x/${{huge}}`]) send(but({{permalink}})); \
         const [entry] = good.ranking; \
         for (const part of [{{id: 5}}, {{id: huge}}, {{name: null}}, {{name: huge}}, {{rank: 0}}, {{rank: -1}}, {{rank: 1.5}}, \
             {{rank: NaN}}, {{rank: '1'}}, {{score: NaN}}, {{score: Infinity}}, {{score: '5'}}]) \
             send(but({{ranking: [{{...entry, ...part}}]}})); \
         for (const part of [{{code: 'mine'}}, {{code: '__proto__'}}, {{code: 'constructor'}}, {{code: 5}}, {{message: 5}}, \
             {{message: huge}}, {{message: null}}]) \
             send(but({{type: 'error', code: 'bad-attribute', message: 'x', ...part}})); \
         for (const version of [5, null, huge, '9.9.9']) send(but({{type: 'ready', version, height: 777}})); \
         return count"
    );
    let sent: usize = in_fallback(host, WIDGET, || {
        host.ask(&script, [token.as_str().into(), OTHER.into(), good])
    });
    assert!(sent > 150, "{sent} messages");
    nothing_came_before(host, &token, events);
    let after = seen(host);
    assert_eq!((&after["state"], &after["height"]), (&before["state"], &before["height"]));
    let polluted: Vec<String> =
        host.ask("return Object.keys(Object.prototype).concat(({}).perf ?? [])", []);
    assert!(polluted.is_empty(), "{polluted:?}");
    // Whole numbers have bounds. The frame's own page says its height, too, whenever it has another: what counts is
    // which heights there were.
    host.inside::<()>(WIDGET, HEIGHTS);
    for (px, height) in [(-5, "120px"), (5, "120px"), (99_999, "10000px"), (640, "640px")] {
        let says = [700, px].map(|px| message(&token, "height", json!({"px": px})));
        in_fallback(host, WIDGET, || {
            host.ask::<()>("for (const said of arguments) parent.postMessage(said, '*')", says);
        });
        host.eventually("the frame's height", || {
            let heights: Vec<String> = host.ask("return heights", []);
            if heights.iter().any(|it| it == height) { Ok(()) } else { Err(format!("{heights:?}")) }
        });
        host.ask::<()>("heights.length = 0", []);
    }
}

/// Keeps every height that the frame is given.
const HEIGHTS: &str = "const frame = root.querySelector('iframe'); window.heights = []; \
    new MutationObserver(() => heights.push(frame.style.height)) \
        .observe(frame, {attributes: true, attributeFilter: ['style']})";

fn no_frame_with_an_origin(host: &HostPage) {
    shows_fallback(host, "weights=\"ease80\"", "");
    let (before, events, heard) = (seen(host), host.events().len(), host.messages().len());
    // The host opens the sandbox: what is in it has an origin now, and is not what the element made.
    host.inside::<()>(
        WIDGET,
        "const frame = root.querySelector('iframe'); frame.removeAttribute('sandbox'); \
         frame.src = frame.src.replace('w=ease80', 'w=perf100&theme=dark')",
    );
    host.eventually("a message of the frame's", || {
        let said = host.messages();
        let ready = said[heard..]
            .iter()
            .any(|said| said.data["type"] == "height" && said.origin == host.site.origin());
        if ready { Ok(()) } else { Err(format!("{said:?}")) }
    });
    assert_eq!((seen(host), host.events().len()), (before, events), "{:?}", host.events());
}
