//! Journeys that prove the vocabulary: a witness that hears nothing, and a fault that breaks nothing,
//! would let every other journey pass. And the first embed of all.

use std::time::Duration;

use serde_json::{Value, json};

use super::element::WIDGET;
use super::{HostPage, witness::Event};
use crate::harness::{Document, Fault, Journey};
use crate::oracle::ORACLE;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        a_quiet_host_leaves_no_trace,
        the_witness_sees_all_that_touches_the_host,
        the_witness_hears_events_messages_and_keys,
        an_element_stands_on_a_page_of_another_site,
        a_frame_stands_on_a_page_of_another_site
    ];
    all.push(Journey::embedded("a_fault_comes_and_goes", a_fault_comes_and_goes).may_complain());
    all.push(
        Journey::embedded("the_witness_hears_complaints", the_witness_hears_complaints)
            .may_complain(),
    );
    all
}

const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'";

fn a_quiet_host_leaves_no_trace(host: &HostPage) {
    // Not even one that lets nothing become a script gets into the witness's way.
    let policy = format!("{POLICY}; require-trusted-types-for 'script'; trusted-types 'none'");
    host.shows_page(Document::page("<p id=\"text\">Words</p>").under(&policy));
    host.as_host::<()>("document.getElementById('text').textContent = 'other words'");
    host.is_untouched();
    assert_eq!(host.text("body"), "other words");
    assert!(host.listeners().is_empty(), "{:?}", host.listeners());
}

fn the_witness_sees_all_that_touches_the_host(host: &HostPage) {
    // After the load: until then a browser may replace the history's entry instead of adding one.
    let rude = "while (document.readyState !== 'complete') await new Promise(go => setTimeout(go, 5)); \
        document.title = 'Mine'; document.body.dataset.mine = ''; \
        document.getElementById('text').firstChild.data = 'mine'; \
        document.body.append(document.createElement('i')); document.getElementById('field').focus(); \
        scrollTo(0, 400); history.pushState(null, '', '?mine'); document.cookie = 'mine=1'; \
        localStorage.mine = 1; sessionStorage.mine = 1; window.mine = 1; \
        document.adoptedStyleSheets = [new CSSStyleSheet()]; \
        const act = () => {}; const stop = new AbortController(); \
        window.addEventListener('resize', act); window.addEventListener('resize', act); \
        document.addEventListener('keyup', act, {signal: stop.signal}); \
        matchMedia('print').addEventListener('change', act); \
        window.forget = () => { window.removeEventListener('resize', act); stop.abort(); };";
    host.host.publish("/rude.js", Document::script(rude));
    let page = "<p id=\"text\">Words</p><input id=\"field\"><div id=\"deep\"></div>\
        <script type=\"module\" src=\"/rude.js\"></script>";
    host.shows_page(Document::page(page).under(POLICY));
    host.eventually("the rude script", || {
        let ran: bool = host.ask("return window.mine === 1", []);
        if ran { Ok(()) } else { Err("it did not run".to_owned()) }
    });
    let traces = host.traces();
    for trace in [
        "childList of title",
        "attributes of body data-mine",
        "characterData of #text",
        "childList of body +i",
        "title: ",
        "focus: \"body\" → \"field\"",
        "history: [",
        "address: ",
        "cookies: \"\" → \"mine=1\"",
        "local: {} → {\"mine\":\"1\"}",
        "session: {} → {\"mine\":\"1\"}",
        "sheets: [0,0] → ",
        "globals: [] → [\"forget\",\"mine\"]",
        "listeners: {} → {\"window resize\":1,\"document keyup\":1,\"media query change\":1}",
    ] {
        let seen = traces.iter().any(|seen| seen.starts_with(trace));
        assert!(seen, "no trace of {trace:?} in {traces:#?}");
    }
    host.watch_anew();
    host.is_untouched();
    host.as_host::<()>("forget()");
    assert_eq!(host.listeners().into_keys().collect::<Vec<_>>(), ["media query change"]);
}

fn the_witness_hears_events_messages_and_keys(host: &HostPage) {
    let child = "parent.postMessage({type: 'hello', from: location.pathname}, '*')";
    host.host.publish("/child.js", Document::script(child));
    host.host.publish("/child", Document::page("<script src=\"/child.js\"></script>"));
    host.shows_page(
        Document::page("<input id=\"text\"><iframe src=\"/child\"></iframe>")
            .under("default-src 'none'; frame-src 'self'"),
    );
    let heard = host.message("hello");
    assert_eq!((heard.frame, &heard.origin), (0, &host.host.origin()), "{heard:?}");
    assert_eq!(heard.data["from"], "/child");
    assert_eq!(
        host.in_frame("iframe", || host.ask::<String>("return location.pathname", [])),
        "/child"
    );
    host.as_host::<()>(
        "document.getElementById('text').dispatchEvent(new CustomEvent('reweigh-ready', \
            {bubbles: true, composed: true, detail: Object.freeze({version: '1'})}))",
    );
    let Event { kind, of, detail, frozen, composed, bubbles } = host.event("ready");
    assert_eq!((kind.as_str(), of.as_str(), detail), ("ready", "text", json!({"version": "1"})));
    assert!(frozen && composed && bubbles);
    host.focus("#text");
    host.press("j");
    assert_eq!(host.keys(), ["j"]);
}

fn the_witness_hears_complaints(host: &HostPage) {
    let script = "console.warn('careful'); Promise.reject(new Error('unheard'))";
    host.host.publish("/rude.js", Document::script(script));
    let page = "<img src=\"/nowhere.png\"><script src=\"/rude.js\"></script>";
    host.shows_page(Document::page(page).under(POLICY));
    for complaint in
        ["policy: img-src refused", "console.warn: careful", "rejection: Error: unheard"]
    {
        host.eventually(complaint, || {
            let said = host.said();
            let heard = said.iter().any(|words| words.starts_with(complaint));
            if heard { Ok(()) } else { Err(format!("{said:?}")) }
        });
    }
}

fn a_fault_comes_and_goes(host: &HostPage) {
    host.host
        .publish("/late.json", Document::json("[1]").status(203).after(Duration::from_millis(300)));
    host.shows_page(Document::page(""));
    let fetched = |address: &str| -> Value {
        host.ask_later(
            "const start = performance.now(); \
             const all = async answer => ({status: answer.status, type: answer.headers.get('content-type'), \
                 length: (await answer.text()).length, late: performance.now() - start > 250}); \
             fetch(arguments[0], {cache: 'no-store'}).then(all).then(done, () => done('refused'))",
            [address.into()],
        )
    };
    let icon = format!("{}icon.svg", host.site.home());
    let whole = fetched(&icon);
    assert_eq!(whole["status"], 200, "{whole}");
    let ill = |fault: Fault| {
        host.site.spoil("icon.svg", fault);
        let seen = fetched(&icon);
        host.site.heal();
        let healed = fetched(&icon);
        assert_eq!((&healed["status"], &healed["length"]), (&whole["status"], &whole["length"]));
        seen
    };
    assert_eq!(ill(Fault::Refused(503))["status"], 503);
    assert_eq!(ill(Fault::Truncated(7))["length"], 7);
    assert_eq!(ill(Fault::Typed("text/plain"))["type"], "text/plain");
    assert_eq!(ill(Fault::Slow(Duration::from_millis(300)))["late"], true);
    assert_eq!(ill(Fault::Offline), "refused");
    host.site.spoil("", Fault::Held);
    host.ask::<()>(
        "window.held = 'held'; fetch(arguments[0], {cache: 'no-store'})\
        .then(answer => { window.held = answer.status })",
        [icon.as_str().into()],
    );
    host.ask_later::<()>("setTimeout(done, 200)", []);
    assert_eq!(host.ask::<Value>("return window.held", []), "held");
    host.site.heal();
    host.eventually_equals("the held answer", &json!(200), || host.ask("return window.held", []));
    let late = fetched("/late.json");
    assert_eq!(late, json!({"status": 203, "type": "application/json", "length": 3, "late": true}));
}

fn an_element_stands_on_a_page_of_another_site(host: &HostPage) {
    let site = host.site.origin();
    let page = format!(
        "<h1>A post</h1><reweigh-ranking id=\"widget\" loading=\"eager\"><table><tr><td>Django</td></tr></table>\
         </reweigh-ranking>{}",
        host.script()
    );
    let policy =
        format!("default-src 'none'; script-src {site} 'wasm-unsafe-eval'; connect-src {site}");
    host.shows_page(Document::page(&page).under(&policy));
    host.comes_to(WIDGET, "ready");
    host.event("ready");
    let expected: Vec<String> =
        ORACLE.ranking(&ORACLE.author).into_iter().map(|placed| placed.id).collect();
    assert_eq!(host.rows_of(WIDGET), expected);
    assert!(!host.shows_children_of(WIDGET), "the author's table is covered");
    let slider = host.within(WIDGET, &crate::page::slider("perf"));
    crate::harness::now(slider.send_keys(thirtyfour::Key::End))
        .unwrap_or_else(|fault| panic!("a key on a slider: {fault}"));
    let changed = host.event("change");
    assert_eq!(
        (&changed.detail["source"], &changed.detail["weights"]["perf"]),
        (&json!("user"), &json!(100))
    );
    assert!(host.keys().is_empty(), "keys that reached the host: {:?}", host.keys());
}

fn a_frame_stands_on_a_page_of_another_site(host: &HostPage) {
    let policy =
        format!("default-src 'none'; style-src 'unsafe-inline'; frame-src {}", host.site.origin());
    host.shows_page(Document::page(&host.frame("?w=ease80-perf20")).under(&policy));
    let ready = host.message("ready");
    assert_eq!((ready.frame, ready.origin.as_str()), (0, "null"), "{ready:?}");
    host.is_untouched();
    let first = &ORACLE.ranking(&[20, 0, 80, 0, 0])[0].id;
    let shown = host.in_frame("iframe", || host.rows_of(WIDGET));
    assert_eq!(shown.first(), Some(first), "{shown:?}");
}
