//! The widget in a real browser, inside wasm: what the visitor's hands and eyes meet.
#![cfg(target_arch = "wasm32")]

mod cost;
mod embed;
mod hostile;
mod insight;
#[path = "../common/made_up.rs"]
mod made_up;
mod mounted;
mod page;
#[path = "../common/plan.rs"]
mod plan;
mod radar;
mod ranking;
mod script;
mod shadow;
mod words;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
