//! Children of an element in a new order, sliding to their new places without touching layout.

use super::media::prefers_reduced_motion;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::request_animation_frame;
use leptos::web_sys::{Element, HtmlElement};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
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

/// Children of one element that change their order.
///
/// Their places are read in the frame after a change, when they are laid out anyway: to read them
/// at once would lay out the page once more for each change.
pub struct Shelf {
    children: Vec<Element>,
    places: Rc<RefCell<Vec<(i32, i32)>>>,
    measuring: Rc<Cell<bool>>,
}

impl Shelf {
    /// The children of an element, known from now on by their present index.
    #[must_use]
    pub fn of(parent: &Element) -> Self {
        let children = parent.children();
        let children = (0..children.length()).filter_map(|at| children.item(at)).collect();
        let shelf = Self { children, places: Rc::default(), measuring: Rc::default() };
        shelf.measure();
        shelf
    }

    /// Puts the children into this order, moving as few nodes as one pass allows, and lets those
    /// that moved slide there. An order that already holds changes nothing.
    pub fn arrange(&self, order: impl Iterator<Item = usize>) {
        let Some(parent) = self.children.first().and_then(|child| child.parent_element()) else {
            return;
        };
        let (mut next, mut moved) = (parent.first_element_child(), false);
        for child in order.filter_map(|at| self.children.get(at)) {
            let after = next.as_ref().and_then(Element::next_element_sibling);
            if next.as_ref() == Some(child) {
                next = after;
                continue;
            }
            moved = true;
            match next {
                // One that goes down is taken out, rather than all below it moved up.
                Some(gone) if after.as_ref() == Some(child) => {
                    gone.remove();
                    next = child.next_element_sibling();
                }
                _ => {
                    let _always_a_child = parent.insert_before(child, next.as_deref());
                }
            }
        }
        if moved {
            self.measure();
        }
    }

    /// Reads in the next frame where the children stand, and slides those that stood elsewhere.
    fn measure(&self) {
        if self.measuring.replace(true) {
            return;
        }
        let (places, measuring) = (Rc::clone(&self.places), Rc::clone(&self.measuring));
        let children = self.children.clone();
        request_animation_frame(move || {
            measuring.set(false);
            let now: Vec<(i32, i32)> = children.iter().map(place).collect();
            let before = places.replace(now.clone());
            if !prefers_reduced_motion() {
                for ((child, was), is) in children.iter().zip(before).zip(now) {
                    slide(child, was.0 - is.0, was.1 - is.1);
                }
            }
        });
    }
}

/// The place of an element, in CSS px from the left and the top.
fn place(element: &Element) -> (i32, i32) {
    let of = |element: &HtmlElement| (element.offset_left(), element.offset_top());
    element.dyn_ref::<HtmlElement>().map_or((0, 0), of)
}

/// Lets an element that now stands elsewhere slide there from so many CSS px away.
///
/// Offsets add up with those of slides that are still under way, so a fast sequence of moves
/// stays continuous.
fn slide(element: &Element, across: i32, down: i32) {
    if (across, down) == (0, 0) {
        return;
    }
    let keyframe = |transform: &str| object(&[("transform", transform.into())]);
    let from = keyframe(&format!("translate({across}px,{down}px)"));
    let keyframes = Array::of2(&from, &keyframe("none"));
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
