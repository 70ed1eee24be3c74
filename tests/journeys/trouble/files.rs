//! Files of the widget that do not come, or not as they are: the children stay, and another try works.

use super::{errors, failed, is_calm, loads_again, promised, shows};
use crate::harness::{Engine, Fault, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    [
        Journey::embedded("a_module_that_does_not_come", a_module_that_does_not_come),
        Journey::embedded("a_second_part_that_does_not_come", a_second_part_that_does_not_come),
        Journey::embedded("a_script_that_does_not_come", a_script_that_does_not_come),
        Journey::embedded("a_style_that_does_not_come", a_style_that_does_not_come).in_turn(),
        Journey::embedded("a_module_of_another_type", a_module_of_another_type),
        Journey::embedded("a_browser_without_modules", a_browser_without_modules),
    ]
    .map(Journey::may_complain)
    .into()
}

const FAULTS: [Fault; 4] =
    [Fault::Refused(404), Fault::Truncated(5_000), Fault::Truncated(0), Fault::Offline];

/// Fails in each way, one event each, and loads when it is healed.
#[track_caller]
fn fails_and_heals(host: &HostPage, file: &str, faults: &[Fault]) {
    host.site.spoil(file, faults[0]);
    shows(host, "", &promised(host));
    let mut codes = Vec::new();
    for (nth, fault) in faults.iter().enumerate() {
        if nth > 0 {
            host.site.heal();
            host.site.spoil(file, *fault);
            loads_again(host);
        }
        codes.push("load-failed");
        host.eventually_equals(&format!("errors, with {fault:?}"), &codes.len(), || {
            errors(host).len()
        });
        failed(host, &codes);
    }
    let ended: String = host.ask_later(
        "document.querySelector('reweigh-ranking').ready.then(() => done('ready'), error => done(error.code))",
        [],
    );
    assert_eq!(ended, "load-failed", "what waits for it is told");
    host.site.heal();
    loads_again(host);
    host.comes_to(WIDGET, "ready");
    assert!(!host.shows_children_of(WIDGET), "the author's table is covered");
    assert_eq!(errors(host), codes);
    is_calm(host);
}

/// The hashed name of a file of the site.
pub fn the_file(host: &HostPage, start: &str, end: &str) -> String {
    let folder = std::fs::read_dir(crate::harness::dist().expect("the site")).expect("its folder");
    let names = folder.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let found: Vec<String> =
        names.filter(|name| name.starts_with(start) && name.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{start}*{end} in {}: {found:?}", host.site.home());
    found[0].clone()
}

fn a_module_that_does_not_come(host: &HostPage) {
    fails_and_heals(host, ".wasm", &FAULTS);
}

fn a_second_part_that_does_not_come(host: &HostPage) {
    let rest = the_file(host, "rest-", ".wasm");
    fails_and_heals(host, &rest, &FAULTS);
}

fn a_script_that_does_not_come(host: &HostPage) {
    let glue = the_file(host, "reweigh-page-", ".js");
    // Half a script is none; without a word no engine takes it twice under one address.
    fails_and_heals(host, &glue, &[Fault::Refused(404), Fault::Truncated(500), Fault::Offline]);
}

fn a_style_that_does_not_come(host: &HostPage) {
    let style = the_file(host, "widget-", ".css");
    fails_and_heals(host, &style, &[Fault::Refused(503), Fault::Offline]);
}

fn a_module_of_another_type(host: &HostPage) {
    host.site.spoil(".wasm", Fault::Typed("text/plain"));
    shows(host, "", &promised(host));
    // Read whole instead of as it comes: it is the same module.
    host.comes_to(WIDGET, "ready");
    assert!(errors(host).is_empty(), "{:?}", errors(host));
}

fn a_browser_without_modules(host: &HostPage) {
    host.host.publish("/old.js", crate::harness::Document::script("delete window.WebAssembly"));
    let page = format!(
        "<script src=\"/old.js\"></script>{}{}",
        super::widget("widget", ""),
        host.script()
    );
    let policy = promised(host).replace("script-src", "script-src 'self'");
    host.shows_page(crate::harness::Document::page(&page).under(&policy));
    failed(host, &["wasm-unavailable"]);
    is_calm(host);
    if host.engine == Engine::Chromium {
        let said = host.site.asked();
        assert!(said.iter().all(|asked| !asked.is_a("wasm")), "nothing in vain: {said:?}");
    }
}
