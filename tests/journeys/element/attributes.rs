//! What an author sets before the element starts: each option's default, its good values, its bad ones.

use serde_json::{Value, json};

use super::{ranked, widget};
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        good_values_are_followed,
        properties_set_before_the_definition_are_honoured,
    ];
    all.extend(in_turn(crate::embedded![
        each_bad_attribute_is_its_default_and_one_error,
        every_option_has_its_default,
        each_bad_property_is_its_default_and_one_error,
        weights_that_cannot_be_read_are_the_datasets
    ]));
    all
}

/// Every option that is a property of our own.
const OPTIONS: &str =
    "['weights', 'picks', 'src', 'theme', 'controls', 'explain', 'loading', 'fallback']";

const DEFAULTS: [&str; 8] = ["", "", "", "auto", "full", "brief", "visible", "iframe"];

const SERIES: &str =
    "[...root.querySelectorAll('[data-series]:not([hidden])')].map(e => e.dataset.series)";

fn every_option_has_its_default(host: &HostPage) {
    host.posts(&widget("widget", ""));
    host.comes_to(WIDGET, "ready");
    let values: Vec<String> = host.says(&format!("{OPTIONS}.map(name => element[name])"));
    assert_eq!(values, DEFAULTS);
    assert_eq!(host.rows_of(WIDGET), ranked(&ORACLE.author));
    assert_eq!(host.says::<Vec<String>>(SERIES), ranked(&ORACLE.author)[..3]);
    assert_eq!(host.says::<String>("element.shadowRoot.querySelector('.surface').lang"), "en");
    // A value that was read may be set again.
    host.does(
        "for (const name of ['weights', 'picks', 'src', 'theme']) element[name] = element[name]",
    );
    host.rests();
    assert_eq!((host.heard("error"), host.heard("ready")), (0, 1), "{:?}", host.events());
}

fn good_values_are_followed(host: &HostPage) {
    host.embeds(
        "weights=\"ease80-perf20\" picks=\"koa.gin\" theme=\"dark\" controls=\"none\" \
         explain=\"full\" fallback=\"content\" lang=\"de-AT\"",
    );
    assert_eq!(host.rows_of(WIDGET), ranked(&[20, 0, 80, 0, 0]));
    let mut series: Vec<String> = host.says(SERIES);
    series.sort();
    assert_eq!(series, ["gin", "koa"]);
    let scheme: String = host.says("getComputedStyle(root.querySelector('.surface')).colorScheme");
    assert_eq!(scheme, "dark");
    assert!(!host.says::<bool>("Boolean(root.querySelector('input[type=range]'))"));
    let values: Vec<String> = host.says(&format!("{OPTIONS}.map(name => element[name])"));
    let set = ["ease80-perf20", "koa.gin", "", "dark", "none", "full", "eager", "content"];
    assert_eq!(values, set);
    assert_eq!(host.heard("error"), 0, "{:?}", host.events());
}

/// The options that a value of the wrong form was reported for, in the order of the alphabet.
fn complaints(host: &HostPage) -> Vec<String> {
    let events = host.events();
    let errors = events.iter().filter(|event| event.kind == "error");
    let mut names: Vec<String> = errors
        .map(|event| {
            assert!(event.frozen && event.bubbles && event.composed, "{event:?}");
            assert_eq!(event.detail["code"], "bad-attribute", "{event:?}");
            let message = event.detail["message"].as_str().unwrap_or_default();
            message.split([' ', '=']).next().unwrap_or_default().to_owned()
        })
        .collect();
    names.sort();
    names
}

const ALL: [&str; 9] =
    ["controls", "explain", "fallback", "lang", "loading", "picks", "src", "theme", "weights"];

fn each_bad_attribute_is_its_default_and_one_error(host: &HostPage) {
    host.posts(&widget(
        "widget",
        "weights=\"perf300\" picks=\"koa…\" src=\"ftp://nowhere/x.json\" theme=\"blue\" \
         controls=\"some\" explain=\"NONE\" loading=\"lazy\" fallback=\"\" lang=\"no language\"",
    ));
    host.comes_to(WIDGET, "ready");
    host.eventually_equals("one error for each", &ALL.map(String::from).to_vec(), || {
        complaints(host)
    });
    assert_eq!(host.rows_of(WIDGET), ranked(&ORACLE.author));
    let values: Vec<String> = host.says(&format!("{OPTIONS}.slice(2).map(name => element[name])"));
    assert_eq!(values, DEFAULTS[2..]);
    // To be mounted again is no new fault.
    host.does(
        "const {parentNode} = element; element.remove(); setTimeout(() => parentNode.append(element))",
    );
    host.eventually_equals("mounted twice", &2, || host.heard("ready"));
    host.rests();
    assert_eq!(complaints(host), ALL);
}

fn each_bad_property_is_its_default_and_one_error(host: &HostPage) {
    host.embeds("theme=\"dark\"");
    host.does(
        "element.theme = 7; element.controls = {}; element.explain = Symbol('x'); \
         element.fallback = true; element.loading = ['eager', 'click']; element.src = new URL('https://x.y/'); \
         element.weights = 5; element.picks = []; element.lang = 'no language'",
    );
    host.eventually_equals("one error for each", &ALL.map(String::from).to_vec(), || {
        complaints(host)
    });
    let values: Vec<String> = host.says(&format!("{OPTIONS}.map(name => element[name])"));
    assert_eq!(values, DEFAULTS);
    assert_eq!(host.rows_of(WIDGET), ranked(&ORACLE.author));
    // Nothing is what the attribute says.
    host.does("element.theme = null; element.controls = undefined; element.weights = null");
    host.rests();
    assert_eq!(host.says::<Value>("[element.theme, element.controls]"), json!(["dark", "full"]));
    assert_eq!(complaints(host), ALL);
}

fn weights_that_cannot_be_read_are_the_datasets(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    let bad = ["perf300", "perf40-scale2…", "perf0-eco0", "perf30-perf40", "<img src=x>", "%FF"];
    for (number, value) in (1..).zip(bad) {
        host.does(&format!("element.setAttribute('weights', 'ease80-perf20'); element.setAttribute('weights', '{value}')"));
        host.ranks(WIDGET, &ORACLE.author);
        host.eventually_equals(&format!("errors after {value}"), &vec!["weights"; number], || {
            complaints(host).iter().map(|_| "weights").collect()
        });
    }
    // Its category is of another dataset, or of a later one.
    host.does("element.weights = 'perf40-eco40-green20'");
    host.ranks(WIDGET, &[40, 0, 0, 0, 40]);
    host.does("element.weights = ''");
    host.ranks(WIDGET, &ORACLE.author);
    assert_eq!(complaints(host).len(), bad.len());
}

fn properties_set_before_the_definition_are_honoured(host: &HostPage) {
    let early = "<script>Object.assign(document.querySelector('reweigh-ranking'), \
        {weights: 'ease80-perf20', picks: 'koa', controls: 'none', loading: 'eager'})</script>";
    let far = "<div style=\"height:9000px\"></div>";
    host.posts(&format!("{far}{}{early}", widget("widget", "weights=\"perf100\"")));
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), ranked(&[20, 0, 80, 0, 0]));
    assert_eq!(host.says::<Vec<String>>(SERIES), ["koa"]);
    assert_eq!(host.says::<Vec<String>>("Object.keys(element)"), Vec::<String>::new());
    assert_eq!(host.attribute(WIDGET, "weights").as_deref(), Some("perf100"));
}
