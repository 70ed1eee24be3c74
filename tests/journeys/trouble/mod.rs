//! What can go wrong with the element on a host's page: policies, files that do not come, a module
//! that breaks, datasets that are none. Its children stay, one event says why, and the page lives on.

mod addresses;
mod crash;
mod datasets;
mod fallback;
mod files;
mod policies;
mod waiting;

use serde_json::Value;
use thirtyfour::WebElement;

use crate::harness::{Document, Journey, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = policies::journeys();
    all.extend(fallback::journeys());
    all.extend(files::journeys());
    all.extend(waiting::journeys());
    all.extend(crash::journeys());
    all.extend(datasets::journeys());
    all.extend(addresses::journeys());
    all
}

/// A dataset of another shape than the bundled one, in which less may be better.
pub const SMALL: &str = r#"{
  "format": 1, "id": "phones", "title": "Phones", "scale": {"min": 1, "max": 10},
  "categories": [{"code": "cost", "label": "Price", "better": "low"}, {"code": "life", "label": "Battery"}],
  "items": [
    {"id": "apex", "name": "Apex", "scores": {"cost": 9.5, "life": 9}},
    {"id": "bold", "name": "Bold", "scores": {"cost": 5, "life": 6.25}},
    {"id": "calm", "name": "Calm", "scores": {"cost": 1.5, "life": 4}}
  ]
}"#;

/// An element that starts at once, with a table inside.
fn widget(id: &str, attributes: &str) -> String {
    format!(
        "<reweigh-ranking id=\"{id}\" loading=\"eager\" {attributes}>\
         <table><tr><td>Of the author’s</td></tr></table></reweigh-ranking>"
    )
}

/// What the contract asks of a page's policy, and nothing else.
fn promised(host: &HostPage) -> String {
    let site = host.site.origin();
    format!("default-src 'none'; script-src {site} 'wasm-unsafe-eval'; connect-src {site}")
}

/// Shows a page with one widget under a policy.
#[track_caller]
fn shows(host: &HostPage, attributes: &str, policy: &str) {
    let page = format!("{}{}", widget("widget", attributes), host.script());
    host.shows_page(Document::page(&page).under(policy));
}

/// Shows a page that refuses WebAssembly, and waits for the frame in its place.
#[track_caller]
pub fn shows_fallback(host: &HostPage, attributes: &str, more: &str) {
    let site = host.site.origin();
    let policy = format!(
        "default-src 'none'; script-src {site} 'self'; connect-src {site}; frame-src {site} 'self'"
    );
    let page = format!("{}{more}{}", widget("widget", attributes), host.script());
    host.shows_page(Document::page(&page).under(&policy));
    host.comes_to(WIDGET, "ready");
    fits(host);
}

/// Waits until the frame in the widget's place is as high as its content, and stays so, without a scrollbar.
#[track_caller]
fn fits(host: &HostPage) -> i64 {
    let inside = "return Math.ceil(document.querySelector('main').getBoundingClientRect().height)";
    let (mut last, mut times) = (0, 0);
    let fitting = host.eventually("a frame as high as its content", || {
        let content: i64 = in_fallback(host, WIDGET, || host.ask(inside, []));
        let height: i64 = host.inside(WIDGET, "return root.querySelector('iframe').clientHeight");
        times = if height == content && content == last { times + 1 } else { 0 };
        last = content;
        if times > 2 { Ok(content) } else { Err(format!("{height} px for {content}")) }
    });
    let scrolls =
        "return document.documentElement.scrollHeight > document.documentElement.clientHeight";
    assert!(!in_fallback(host, WIDGET, || host.ask::<bool>(scrolls, [])), "the frame scrolls");
    fitting
}

/// Does something in the page of the frame that an element shows.
#[track_caller]
pub fn in_fallback<T>(host: &HostPage, element: &str, act: impl FnOnce() -> T) -> T {
    let frame: WebElement = host.within(element, "iframe");
    let handle = frame.handle().clone();
    now(frame.enter_frame()).unwrap_or_else(|fault| panic!("into the frame: {fault}"));
    let result = act();
    now(handle.enter_default_frame()).unwrap_or_else(|fault| panic!("out of the frame: {fault}"));
    result
}

/// The codes of all errors so far, in their order.
#[track_caller]
fn errors(host: &HostPage) -> Vec<String> {
    errors_of(host, "widget")
}

#[track_caller]
fn errors_of(host: &HostPage, id: &str) -> Vec<String> {
    let all = host.events().into_iter().filter(|event| event.kind == "error" && event.of == id);
    all.map(|event| text(&event.detail["code"])).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The element failed so many times, its children are shown and nothing else of it.
#[track_caller]
fn failed(host: &HostPage, codes: &[&str]) {
    host.comes_to(WIDGET, "failed");
    assert_eq!(errors(host), codes, "{:?}", host.events());
    assert!(host.shows_children_of(WIDGET), "the author's table");
    let covers: usize =
        host.inside(WIDGET, "return root.querySelectorAll('.surface, iframe').length");
    assert_eq!(covers, 0, "what covered the children");
}

/// Nothing was thrown, rejected or logged; what the browser itself says of its network, no script hears.
#[track_caller]
fn is_calm(host: &HostPage) {
    let said = host.said();
    let own: Vec<&String> = said.iter().filter(|words| !words.starts_with("policy: ")).collect();
    assert!(own.is_empty(), "the page complained: {own:?}");
}

/// Asks for another try, whatever becomes of it.
#[track_caller]
fn loads_again(host: &HostPage) {
    host.ask::<()>("void document.querySelector('reweigh-ranking').load()", []);
}
