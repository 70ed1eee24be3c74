//! Sliders, and the table that follows them.

use crate::mounted::{Mounted, widget};
use reweigh::dataset::bundled::DATASET;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_ranking_follows_a_slider() {
    let widget = widget(&DATASET, "").await;
    assert_eq!(widget.standings()[..2], ["django 1 9.3500", "aspnet-core 2 9.3000"]);
    assert_eq!(widget.row_text("aspnet-core", ".change"), "–");
    assert_eq!(
        widget.slider("sec").get_attribute("aria-valuetext"),
        Some("50, 20 % of the total".into())
    );

    widget.drag("sec", "80").await;
    assert_eq!(widget.standings()[..2], ["aspnet-core 1 9.3750", "django 2 9.3125"]);
    assert_eq!(widget.row_text("aspnet-core", ".place"), "1");
    assert_eq!(widget.row_text("aspnet-core", ".total"), "9.38");
    assert_eq!(widget.row_text("aspnet-core", ".change"), "▲ up 1");
    assert_eq!(widget.row_text("django", ".change"), "▼ down 1");
    assert_eq!(widget.text("[data-share=sec]"), "28 %");
    assert_eq!(widget.text("[data-share=perf]"), "18 %");
    assert_eq!(
        widget.slider("sec").get_attribute("aria-valuetext"),
        Some("80, 28 % of the total".into())
    );
    assert_eq!(
        widget.slider("perf").get_attribute("aria-valuetext"),
        Some("50, 18 % of the total".into())
    );
}

#[wasm_bindgen_test]
async fn what_the_dataset_says_in_another_language_is_marked() {
    let marked = |widget: &Mounted, selector: &str| {
        ["lang", "dir"].map(|name| widget.find(selector).get_attribute(name))
    };
    let (name, why) = ("tr[data-id=gin] .name", ".preset-why span");
    let own = widget(&DATASET, "").await;
    assert_eq!(marked(&own, name), [None, None]);

    let mut german = DATASET.clone();
    german.lang = "de-AT".into();
    let german = widget(&german, "").await;
    let both = |lang: &str| [Some(lang.to_owned()), Some("auto".to_owned())];
    assert_eq!(marked(&german, name), both("de-AT"));
    assert_eq!(marked(&german, ".category-label"), both("de-AT"));
    assert_eq!(german.text(why), "Every category counts the same.");
    assert_eq!(marked(&german, why), both("en"), "that is the widget's own");
    german.press("[data-preset=raw-speed]").await;
    assert_eq!(marked(&german, why), both("de-AT"));
}

#[wasm_bindgen_test]
async fn an_exact_tie_shares_its_place() {
    let widget = widget(&DATASET, "").await;
    widget.drag("perf", "60").await;
    assert_eq!(
        widget.standings()[..3],
        ["aspnet-core 1 9.3269", "django 1 9.3269", "spring-boot 3 9.2308",]
    );
    assert_eq!(widget.row_text("django", ".place"), "1=");
    assert_eq!(widget.row_text("django", ".total"), widget.row_text("aspnet-core", ".total"));
}

#[wasm_bindgen_test]
async fn rows_are_moved_and_not_made_anew() {
    let widget = widget(&DATASET, "").await;
    let before = widget.rows();
    widget.drag("ease", "0").await;
    let after = widget.rows();
    assert_ne!(before, after, "the order changed");
    assert_eq!(before.len(), after.len());
    assert!(before.iter().all(|row| after.contains(row)));
}

#[wasm_bindgen_test]
async fn a_notice_says_that_nothing_counts() {
    let widget = widget(&DATASET, "w=perf10").await;
    assert!(!widget.has("[data-notice]"));
    widget.drag("perf", "0").await;
    assert!(widget.has("[role=status][data-notice=all-zero]"));
    assert_eq!(widget.standings()[0], "django 1 9.3500");
    widget.drag("perf", "1").await;
    assert!(!widget.has("[data-notice]"));
}

#[wasm_bindgen_test]
async fn rows_sort_by_a_category_and_back() {
    let widget = widget(&DATASET, "").await;
    let ranked = widget.standings();
    widget.press("[data-sort=ease]").await;
    assert_eq!(widget.standings()[..2], ["express 4 8.7500", "rails 5 8.5000"]);
    widget.press("[data-sort=rank]").await;
    assert_eq!(widget.standings(), ranked);
}
