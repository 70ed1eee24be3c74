//! Children of an element in a new order, sliding to their new places without touching layout.

use super::media::prefers_reduced_motion;
use js_sys::{Array, Object, Reflect};
use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::prelude::*;

/// How long a slide takes, in milliseconds.
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

/// The children of an element, in their present order.
#[must_use]
pub fn children(parent: &Element) -> Vec<Element> {
    let children = parent.children();
    (0..children.length()).filter_map(|at| children.item(at)).collect()
}

/// Puts children of an element into this order, moving as few nodes as one pass allows, and lets
/// those that moved slide there. An order that already holds changes nothing.
pub fn arrange(parent: &Element, order: &[&Element]) {
    if parent.first_element_child().as_ref() == order.first().copied()
        && order.windows(2).all(|pair| pair[0].next_element_sibling().as_ref() == Some(pair[1]))
    {
        return;
    }
    let before: Vec<i32> = order.iter().map(|child| top(child)).collect();
    let mut next = parent.first_element_child();
    for child in order {
        if next.as_ref() == Some(*child) {
            next = child.next_element_sibling();
        } else {
            let _always_a_child = parent.insert_before(child, next.as_deref());
        }
    }
    if !prefers_reduced_motion() {
        for (child, was) in order.iter().zip(before) {
            slide(child, was - top(child));
        }
    }
}

/// The vertical place of an element, in CSS px.
fn top(element: &Element) -> i32 {
    element.dyn_ref::<HtmlElement>().map_or(0, HtmlElement::offset_top)
}

/// Lets an element that now stands elsewhere slide there from `offset` CSS px away.
///
/// Offsets add up with those of slides that are still under way, so a fast sequence of moves
/// stays continuous.
fn slide(element: &Element, offset: i32) {
    if offset == 0 {
        return;
    }
    let keyframe = |transform: &str| object(&[("transform", transform.into())]);
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
