//! What a host's script holds of a widget.

use crate::mounted::{Place, find};
use crate::script::{global_number, set_value, settled};
use js_sys::{Array, Function, JSON, Object};
use reweigh::embed::Handle;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// A widget with these options, as JSON, and what it reports: each report a list of three texts.
pub fn mounted(place: &Place, options: &str) -> (Handle, Array) {
    given(place, JSON::parse(options).expect("JSON"))
}

/// A widget with these options, and what it reports.
pub fn given(place: &Place, options: JsValue) -> (Handle, Array) {
    let reports = Array::new();
    let hear = Function::new_with_args(
        "kind, first, second",
        "(globalThis.heard ??= []).push([kind, first, second].join(' '))",
    );
    js_sys::Reflect::set(&js_sys::global(), &"heard".into(), &reports).expect("a global");
    reweigh::rest::arrive();
    let handle = reweigh::mount(place.0.clone(), options, hear).expect("a widget");
    (handle, reports)
}

fn texts(list: &Array) -> Vec<String> {
    list.iter().map(|text| text.as_string().unwrap_or_default()).collect()
}

fn weights(handle: &Handle) -> Vec<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // importances
    let number = |value: JsValue| value.as_f64().map(|number| number as u32);
    handle.weights().iter().filter_map(number).collect()
}

#[wasm_bindgen_test]
async fn it_starts_as_its_author_set_it_and_tells_what_changes() {
    let place = Place::new();
    let (handle, reports) = mounted(&place, r#"{"weights": "perf40-eco10", "picks": "koa.gin"}"#);
    settled().await;
    assert_eq!(weights(&handle), [40, 0, 0, 0, 10]);
    assert_eq!(handle.query(), "w=perf40-eco10&p=koa.gin");
    let (named, standings) = (handle.named(), handle.standings());
    let id = |at: usize| named.iter().step_by(2).nth(at).and_then(|id| id.as_string());
    assert_eq!(id(2).as_deref(), Some("spring-boot"));
    assert_eq!(standings[..3], [2.0, 1.0, 10.0]);
    assert_eq!(standings.len(), 36);

    set_value(&find(&place.0, "input[type=range][data-category=eco]"), "100", "input");
    settled().await;
    handle.set_weights("sec100", "message");
    settled().await;
    handle.set_weights("sec101", "attribute");
    settled().await;
    assert_eq!(weights(&handle), [50, 50, 50, 50, 50], "what is refused counts as not set");
    handle.set_picks("gin...", "attribute");
    settled().await;
    let heard = texts(&reports);
    assert_eq!(heard[..2], ["input  ", "change message "]);
    assert!(heard[2].starts_with("error bad-attribute weights=\"sec101\": "), "{heard:?}");
    assert_eq!(heard[3], "change attribute ");
    assert!(heard[4].starts_with("error bad-attribute picks=\"gin...\": "), "{heard:?}");
    assert_eq!(heard.len(), 6, "the picks went back to the leading three: {heard:?}");
}

#[wasm_bindgen_test]
async fn dropping_it_leaves_nothing() {
    let place = Place::new();
    let (handle, _reports) = mounted(&place, "{}");
    settled().await;
    assert_eq!(place.0.child_element_count(), 1);
    drop(handle);
    settled().await;
    assert_eq!(place.0.child_element_count(), 0);
    assert!(global_number("crashed") < 0.0);
}

#[wasm_bindgen_test]
async fn a_frame_is_told_of_a_damaged_link() {
    let place = Place::new();
    let (handle, reports) = mounted(&place, r#"{"link": "w=perf300&n=Blue"}"#);
    settled().await;
    assert_eq!(weights(&handle), [50, 50, 50, 50, 50]);
    assert!(texts(&reports)[0].starts_with("error bad-link "), "{:?}", texts(&reports));
    find(&place.0, "[data-notice=bad-link]");
}

#[wasm_bindgen_test]
fn a_file_is_read_or_refused_with_all_its_faults() {
    let read = |json: &str| reweigh::read(&JSON::parse(json).expect("JSON"));
    let faults = read(r#"{"format": 1, "items": [{"id": "A b"}]}"#).expect_err("faults");
    assert!(faults.lines().count() > 4, "{faults}");
    assert!(faults.contains("items[0].id"), "{faults}");
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(read(&deep).is_err(), "and the stack holds");
    let odd: JsValue = Object::new().unchecked_into();
    assert!(reweigh::read(&odd).is_err());
}
