//! The hosted page around the widget: its address.

use crate::mounted::Mounted;
use crate::script::{set_value, settled};
use leptos::prelude::window;
use reweigh::browser;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_address_is_written_on_commit_and_never_before() {
    let before = browser::query();
    let entries = window().history().expect("a history").length().expect("a length");
    let page = Mounted::hosted("w=perf40").await;
    page.drag("eco", "30").await;
    assert_eq!(browser::query(), before);
    page.press("[data-preset=raw-speed]").await;
    let written = browser::query();
    assert!(written.contains("w=perf100-scale40-ease10-sec10-eco10"), "{written}");
    assert_eq!(window().history().expect("a history").length(), Ok(entries));
    browser::replace_query(&before);
}

#[wasm_bindgen_test]
async fn a_number_field_mends_what_is_typed_and_says_so() {
    let page = Mounted::hosted("").await;
    let field = page.find("input[type=number][data-category=eco]");
    set_value(&field, "1e9", "input");
    set_value(&field, "1e9", "change");
    settled().await;
    assert_eq!(page.text("[data-hint=eco]"), "Set to 100, the highest importance.");
    assert_eq!(page.text("[data-share=eco]"), "33 %");
    set_value(&field, "", "input");
    set_value(&field, "", "change");
    settled().await;
    assert_eq!(page.text("[data-hint=eco]"), "Not a number, so it stays at 100.");
}

#[wasm_bindgen_test]
async fn what_already_stands_there_is_taken_over() {
    let html = Mounted::hosted("").await.root.inner_html();
    let page = Mounted::over(&html, "w=sec80-perf20").await;
    assert_eq!(page.text("[data-share=sec]"), "80 %");
    let made = Mounted::hosted("w=sec80-perf20").await;
    let told = |page: &Mounted| [".instrument", ".insights"].map(|part| page.text(part));
    assert_eq!(told(&page), told(&made));
    page.drag("eco", "30").await;
    made.drag("eco", "30").await;
    assert_eq!(told(&page), told(&made));
}
