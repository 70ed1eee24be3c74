//! Handing a link to the clipboard or to the system's share sheet.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    async fn write_text(text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = navigator, js_name = share)]
    async fn native_share(data: &JsValue) -> Result<(), JsValue>;
}

/// The browser refused the clipboard, or has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Copies a text.
///
/// # Errors
/// [`Refused`] if the browser does not let the page write to the clipboard.
pub async fn copy(text: &str) -> Result<(), Refused> {
    write_text(text).await.map_err(|_| Refused)
}

/// Whether the system has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    let has = |nav: JsValue| js_sys::Reflect::has(&nav, &"share".into()).unwrap_or(false);
    cfg!(target_arch = "wasm32") && has(leptos::prelude::window().navigator().into())
}

/// Opens the system's share sheet. That the reader closes it again is no fault.
pub async fn share(title: &str, url: &str) {
    let data = js_sys::Object::new();
    for (key, value) in [("title", title), ("url", url)] {
        let _always_works = js_sys::Reflect::set(&data, &key.into(), &value.into());
    }
    let _closed = native_share(&data).await;
}
