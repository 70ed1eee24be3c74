//! A whole journey leaves the page around an element as it was.

use thirtyfour::Key;

use super::widget;
use crate::harness::{Document, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::{field, slider, switch};

pub fn journeys() -> Vec<Journey> {
    crate::embedded![
        a_whole_journey_leaves_no_trace,
        sliders_and_fields_keep_their_keys_from_the_host,
    ]
}

/// A host that has things of its own: a field, a style, keys in storage, a policy.
fn post(host: &HostPage) -> Document {
    let site = host.site.origin();
    let body = format!(
        "<h1 id=\"top\">A post</h1><input id=\"field\">{}{}",
        widget("widget", "loading=\"eager\" controls=\"compact\" style=\"width:1000px\""),
        host.script(),
    );
    Document::page(&body).under(&format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src {site} 'wasm-unsafe-eval'; connect-src {site}"
    ))
}

fn a_whole_journey_leaves_no_trace(host: &HostPage) {
    host.shows_page(post(host));
    host.comes_to(WIDGET, "ready");
    host.rests();
    let idle: Vec<_> =
        host.listeners().into_iter().filter(|(name, _)| !name.starts_with("media")).collect();
    assert!(idle.is_empty(), "on what the whole page shares: {idle:?}");
    host.clicks("[data-action=unfold]");
    host.grab_within(WIDGET, "perf").drag_to(10).let_go();
    host.types(&slider("sec"), Key::End + Key::Left + Key::PageDown);
    host.types(&field("eco"), Key::Up + Key::Up);
    let (preset, importances) = &ORACLE.presets[1];
    host.clicks(&format!("button[data-preset='{preset}']"));
    host.ranks(WIDGET, importances);
    host.types(&switch("koa"), " ");
    host.types(&switch("phoenix"), " ");
    // One too many is refused, a note unfolds, rows change their order.
    host.types(&switch("flask"), " ");
    host.clicks("summary");
    host.clicks("button[data-sort=ease]");
    host.clicks("button[data-sort=rank]");
    host.types("button[data-axis=ease]", Key::Enter);
    for code in &ORACLE.codes {
        host.types(&slider(code), Key::Home);
    }
    host.ranks(WIDGET, &[0; 5]);
    host.eventually("spoken words", || {
        let said: String = host.says("root.querySelector('[data-live]').textContent");
        if said.is_empty() { Err("silence".to_owned()) } else { Ok(()) }
    });
    host.clicks("[data-action=unfold]");
    // Where the reader is, the page may know: it is the element.
    assert_eq!(host.ask::<String>("return document.activeElement.id", []), "widget");
    // The driver scrolls to what it clicks.
    host.ask::<()>("document.activeElement.shadowRoot.activeElement.blur(); scrollTo({top: 0, behavior: 'instant'})", []);
    let traces = host.traces();
    let others: Vec<_> = traces
        .iter()
        .filter(|trace| !trace.starts_with("listeners: {} → {\"media query"))
        .collect();
    assert!(others.is_empty(), "the host's page was touched: {others:#?}");
    host.hosts("document.getElementById('widget').remove()");
    host.rests();
    host.is_untouched();
    assert_eq!(host.heard("error"), 0);
}

fn sliders_and_fields_keep_their_keys_from_the_host(host: &HostPage) {
    host.embeds("");
    // Hotkeys of a blog: a digit, an arrow, a letter.
    let heard = |keys: &[&str]| {
        assert_eq!(host.keys(), keys, "the keys that reached the host");
    };
    for selector in [slider("perf"), field("perf")] {
        host.types(&selector, Key::Left + Key::Right);
        host.press(Key::Up + Key::Down);
        host.press(Key::Home + Key::End);
        host.press("5");
        host.press("0");
        host.press("j");
    }
    heard(&[]);
    host.types(&slider("sec"), Key::Escape);
    heard(&["Escape"]);
    host.press(Key::Tab);
    heard(&["Escape", "Tab"]);
    assert_eq!(host.ask::<String>("return document.activeElement.id", []), "widget");
    // Outside of it the host hears all.
    host.does(
        "const field = document.createElement('input'); document.body.append(field); field.focus()",
    );
    host.press("7");
    heard(&["Escape", "Tab", "7"]);
}
