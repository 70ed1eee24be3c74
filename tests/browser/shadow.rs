//! A widget in a shadow root leaves the page around it alone.

use crate::mounted::{Place, find, widget_in};
use crate::script::{set_value, settled, shadow, watch_document};
use reweigh::dataset::bundled::DATASET;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_renders_reacts_and_unmounts_without_a_change_outside() {
    let place = Place::new();
    let surface = shadow(&place.0);
    let changes = watch_document();

    let view = widget_in(surface.clone(), &DATASET, "");
    settled().await;
    let first = || find(&surface, "table.ranking tbody tr").get_attribute("data-id");
    assert_eq!(first().as_deref(), Some("django"));
    set_value(&find(&surface, "input[data-category=eco]"), "40", "input");
    settled().await;
    assert_eq!(first().as_deref(), Some("aspnet-core"));
    drop(view);
    settled().await;
    assert_eq!(surface.child_element_count(), 0);

    assert_eq!(list(&changes), Vec::<String>::new());

    // The watch is not blind.
    let changes = watch_document();
    place.0.set_attribute("title", "changed").expect("an attribute");
    assert_eq!(list(&changes), ["attributes of DIV"]);
}

fn list(changes: &js_sys::Function) -> Vec<String> {
    let changes = changes.call0(&JsValue::NULL).expect("a list");
    js_sys::Array::from(&changes).iter().filter_map(|change| change.as_string()).collect()
}
