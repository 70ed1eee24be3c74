//! Children of an element in a new order, sliding to their new places without touching layout.

use super::media::prefers_reduced_motion;
use super::places::{Place, Places};
use js_sys::JSON;
use leptos::prelude::request_animation_frame;
use leptos::web_sys::{Element, ResizeObserver};
use std::cell::RefCell;
use std::mem::replace;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How children slide.
const OPTIONS: &str = r#"{"duration":240,"easing":"cubic-bezier(.2,.7,.3,1)","composite":"add"}"#;

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
/// Where they stand then is worked out from the last layout, as a rule: to read it in the middle of a frame
/// would lay out the page once more.
pub struct Shelf {
    children: Vec<Element>,
    shared: Rc<RefCell<Standing>>,
    /// Tells, in the middle of a layout, that it has become another one.
    observer: Option<ResizeObserver>,
    _tells: Closure<dyn FnMut()>,
}

impl Drop for Shelf {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// How the children stand.
struct Standing {
    /// Their indices, in the order of the document.
    order: Vec<usize>,
    /// Where each stood when a frame was last prepared.
    places: Vec<Place>,
    known: Places,
    /// Whether the next frame lets them slide.
    awaited: bool,
}

impl Shelf {
    /// The children of an element, known from now on by their present index.
    #[must_use]
    pub fn of(parent: &Element) -> Self {
        let children = parent.children();
        let children: Vec<Element> =
            (0..children.length()).filter_map(|at| children.item(at)).collect();
        let order = (0..children.len()).collect();
        let standing =
            Standing { order, places: Vec::new(), known: Places::default(), awaited: false };
        let shared = Rc::new(RefCell::new(standing));
        let (all, learns) = (children.clone(), Rc::clone(&shared));
        let tells = Closure::<dyn FnMut()>::new(move || {
            let standing = &mut *learns.borrow_mut();
            standing.known = Places::learn(&all, &standing.order);
            standing.places = standing.known.of(&all, &standing.order);
        });
        let observer = ResizeObserver::new(tells.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(parent);
        }
        Self { children, shared, observer, _tells: tells }
    }

    /// Puts the children into this order, moving as few nodes as one pass allows, and lets those
    /// that moved slide there. An order that already holds changes nothing.
    pub fn arrange(&self, order: impl Iterator<Item = usize>) {
        let Some(parent) = self.children.first().and_then(|child| child.parent_element()) else {
            return;
        };
        let order: Vec<usize> = order.filter(|&at| at < self.children.len()).collect();
        let (mut next, mut moved) = (parent.first_element_child(), false);
        for child in order.iter().map(|&at| &self.children[at]) {
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
            self.shared.borrow_mut().order = order;
            self.slide();
        }
    }

    /// In the next frame, once for all changes before it, lets those slide that stood elsewhere.
    fn slide(&self) {
        if replace(&mut self.shared.borrow_mut().awaited, true) {
            return;
        }
        let (children, shared) = (self.children.clone(), Rc::clone(&self.shared));
        request_animation_frame(move || {
            let (before, now) = {
                let standing = &mut *shared.borrow_mut();
                standing.awaited = false;
                let now = standing.known.of(&children, &standing.order);
                (replace(&mut standing.places, now.clone()), now)
            };
            if !prefers_reduced_motion() {
                for ((child, was), is) in children.iter().zip(before).zip(now) {
                    slide(child, was.0 - is.0, was.1 - is.1);
                }
            }
        });
    }
}

/// Lets an element that now stands elsewhere slide there from so many CSS px away.
///
/// Offsets add up with those of slides that are still under way, so a fast sequence of moves
/// stays continuous.
fn slide(element: &Element, across: i32, down: i32) {
    if (across, down) == (0, 0) {
        return;
    }
    let keyframes = format!(
        "[{{\"transform\":\"translate({across}px,{down}px)\"}},{{\"transform\":\"none\"}}]"
    );
    let (Ok(keyframes), Ok(options)) = (JSON::parse(&keyframes), JSON::parse(OPTIONS)) else {
        return;
    };
    let _without_motion = element.unchecked_ref::<Animated>().animate(&keyframes, &options);
}
