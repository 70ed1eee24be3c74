//! Elements that moved slide to their new place, without touching layout.

use js_sys::{Array, Object, Reflect};
use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::prelude::*;

/// How long a glide takes, in milliseconds.
const DURATION: i32 = 240;

#[wasm_bindgen]
extern "C" {
    // web-sys has no stable binding for keyframe options.
    #[wasm_bindgen(js_name = Element)]
    type Animated;

    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animated, keyframes: &JsValue, options: &JsValue)
    -> Result<JsValue, JsValue>;
}

/// The vertical place of each child of an element, in CSS px, in the order of the children.
#[must_use]
pub fn tops(parent: &Element) -> Vec<(Element, i32)> {
    let children = parent.children();
    let child = |at| children.item(at);
    let top = |e: &Element| e.dyn_ref::<HtmlElement>().map_or(0, HtmlElement::offset_top);
    (0..children.length())
        .filter_map(child)
        .map(|e| {
            let at = top(&e);
            (e, at)
        })
        .collect()
}

/// Lets an element that now stands elsewhere slide there from `offset` CSS px away.
///
/// Offsets add up with those of glides that are still under way, so a fast sequence of moves
/// stays continuous. While it glides, an element takes no presses: nobody hits the wrong row.
pub fn glide(element: &Element, offset: i32) {
    let keyframe = |transform: &str| {
        object(&[("transform", transform.into()), ("pointerEvents", "none".into())])
    };
    let from = keyframe(&format!("translateY({offset}px)"));
    let keyframes = Array::of2(&from, &keyframe("translateY(0px)"));
    let options = object(&[
        ("duration", DURATION.into()),
        ("easing", "cubic-bezier(.2,.7,.3,1)".into()),
        ("composite", "add".into()),
    ]);
    let _without_motion = element.unchecked_ref::<Animated>().animate(&keyframes, &options);
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in members {
        let _always_works = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}
