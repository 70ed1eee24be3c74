//! The canvas, and what is left where there is none.

use crate::mounted::{Mounted, widget};
use crate::script::{painted_pixels, settled, without_context};
use leptos::web_sys::HtmlCanvasElement;
use reweigh::dataset::bundled::DATASET;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn canvas(widget: &Mounted) -> HtmlCanvasElement {
    widget.find("canvas[data-radar]").dyn_into().expect("a canvas")
}

#[wasm_bindgen_test]
async fn the_radar_is_drawn() {
    let widget = widget(&DATASET, "").await;
    settled().await;
    assert!(painted_pixels(&canvas(&widget)) > 500);
    let label = canvas(&widget).get_attribute("aria-label");
    assert_eq!(label.as_deref(), Some("Radar of Django, ASP.NET Core, Spring Boot"));
}

#[wasm_bindgen_test]
async fn without_a_canvas_the_tables_are_left() {
    let restore = without_context();
    let widget = widget(&DATASET, "p=gin.koa").await;
    widget.drag("perf", "100").await;
    let (rows, picks) = (widget.rows().len(), widget.text("table[data-picks] tbody"));
    restore.call0(&JsValue::NULL).expect("the context is back");
    assert_eq!(rows, 12);
    assert!(picks.contains("Gin") && picks.contains("Koa"), "{picks}");
    assert_eq!(painted_pixels(&canvas(&widget)), 0);
}
