//! Text from strangers is shown as text.

use crate::mounted::widget;
use crate::plan::{Column, Line, Plan};
use crate::script::{global_number, settled};
use reweigh::dataset::bundled::DATASET;
use wasm_bindgen_test::wasm_bindgen_test;

const MARKUP: &str =
    "<img src=x onerror=\"globalThis.harmed=1\"><script>globalThis.harmed=1</script>";

#[wasm_bindgen_test]
async fn a_name_in_a_dataset_is_text() {
    let column = |code: &str| Column { code: code.to_owned(), low: false, weight: 50 };
    let line = |id: &str, name: &str| Line {
        id: id.to_owned(),
        name: name.to_owned(),
        scores: vec![50; 2],
    };
    let data = Plan {
        scale: (0, 100),
        columns: vec![column("aa"), column("bb")],
        lines: vec![line("evil", MARKUP), line("good", "Good")],
    };
    let widget = widget(&data.dataset(), "p=evil").await;
    assert_eq!(widget.row_text("evil", ".name"), MARKUP);
    assert_eq!(widget.text("table[data-picks] .name"), MARKUP);
    settled().await;
    assert!(!widget.has("img") && !widget.has("script"));
    assert!(global_number("harmed") < 0.0);
}

#[wasm_bindgen_test]
async fn so_is_what_a_link_says() {
    let name = widget(&DATASET, "w=perf40&n=%3Cimg%20src=x%3E").await;
    assert_eq!(name.text(".preset-why"), "“<img src=x>”, as named by the link.");
    let damaged = widget(&DATASET, "w=perf40-%3Cimg%20src=x%3E40").await;
    assert!(damaged.text("[data-notice=bad-link]").contains("“<img src=x>40”"));
    let unknown = widget(&DATASET, "w=perf40-green20").await;
    assert!(unknown.text("[data-notice=unknown-category]").contains("“green”"));
    assert!([&name, &damaged, &unknown].iter().all(|widget| !widget.has("img")));
}
