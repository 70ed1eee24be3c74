//! What a test needs from the page and web-sys would need many features for.

use leptos::web_sys::{Element, HtmlCanvasElement, HtmlElement};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(inline_js = r"
    export const setValue = (input, value, event) => {
        input.value = value;
        input.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    };
    export const twoFrames = () => new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
    export const shadow = (host) => {
        const surface = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(surface);
        return surface;
    };
    export const watchDocument = () => {
        const records = [];
        const observer = new MutationObserver((more) => records.push(...more));
        observer.observe(document, {
            subtree: true, childList: true, attributes: true, characterData: true,
        });
        return () => {
            records.push(...observer.takeRecords());
            observer.disconnect();
            // The test runner writes its own report into <pre>.
            const element = (node) => node.parentElement ? node.parentElement : node;
            return records
                .filter(({ target }) => !element(target).closest?.('pre'))
                .map(({ type, target }) => `${type} of ${target.nodeName}`);
        };
    };
    export const paintedPixels = (canvas) => {
        const context = canvas.getContext('2d');
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    };
    export const withoutContext = () => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = () => null;
        return () => { HTMLCanvasElement.prototype.getContext = getContext; };
    };
    export const globalNumber = (name) => globalThis[name] ?? -1;
")]
extern "C" {
    #[wasm_bindgen(js_name = setValue)]
    pub fn set_value(input: &Element, value: &str, event: &str);
    #[wasm_bindgen(js_name = twoFrames)]
    fn two_frames() -> js_sys::Promise;
    pub fn shadow(host: &Element) -> HtmlElement;
    #[wasm_bindgen(js_name = watchDocument)]
    pub fn watch_document() -> js_sys::Function;
    #[wasm_bindgen(js_name = paintedPixels)]
    pub fn painted_pixels(canvas: &HtmlCanvasElement) -> u32;
    #[wasm_bindgen(js_name = withoutContext)]
    pub fn without_context() -> js_sys::Function;
    #[wasm_bindgen(js_name = globalNumber)]
    pub fn global_number(name: &str) -> f64;
}

/// Two frames and a little later: effects have run, what they asked the next frame for is drawn, and what explains a
/// move has followed it.
pub async fn settled() {
    JsFuture::from(two_frames()).await.expect("a promise that is kept");
}
