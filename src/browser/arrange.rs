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
    standing: Rc<RefCell<Standing>>,
    /// Tells when the children may have been laid out otherwise.
    observer: Option<ResizeObserver>,
    _tells: Closure<dyn FnMut()>,
}

/// How the children stand.
struct Standing {
    children: Vec<Element>,
    /// Their indices, in the order of the document.
    order: Vec<usize>,
    /// Where each stood when a frame was last prepared.
    places: Vec<Place>,
    known: Places,
    /// Whether that was of another layout.
    is_old: bool,
    /// Whether the next frame is to be prepared.
    awaited: bool,
}

impl Drop for Shelf {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

impl Shelf {
    /// The children of an element, known from now on by their present index.
    #[must_use]
    pub fn of(parent: &Element) -> Self {
        let children = parent.children();
        let children: Vec<Element> =
            (0..children.length()).filter_map(|at| children.item(at)).collect();
        let standing = Rc::new(RefCell::new(Standing {
            order: (0..children.len()).collect(),
            children,
            places: Vec::new(),
            known: Places::default(),
            is_old: false,
            awaited: false,
        }));
        let told = Rc::clone(&standing);
        let tells = Closure::<dyn FnMut()>::new(move || {
            told.borrow_mut().is_old = true;
            prepare(&told);
        });
        let observer = ResizeObserver::new(tells.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(parent);
        }
        Self { standing, observer, _tells: tells }
    }

    /// Puts the children into this order, moving as few nodes as one pass allows, and lets those
    /// that moved slide there. An order that already holds changes nothing.
    pub fn arrange(&self, order: Vec<usize>) {
        if self.standing.borrow_mut().arrange(order) {
            prepare(&self.standing);
        }
    }
}

impl Standing {
    /// Whether anything had to be moved.
    fn arrange(&mut self, order: Vec<usize>) -> bool {
        let Some(parent) = self.children.first().and_then(|child| child.parent_element()) else {
            return false;
        };
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
        self.order = order;
        moved
    }
}

/// In the next frame, once for all changes before it, lets those slide that stood elsewhere in the same layout.
///
/// What is known of another layout is read anew then, and not while the sizes are being told: `WebKit` takes that for
/// a loop.
fn prepare(standing: &Rc<RefCell<Standing>>) {
    if replace(&mut standing.borrow_mut().awaited, true) {
        return;
    }
    let standing = Rc::clone(standing);
    request_animation_frame(move || {
        let standing = &mut *standing.borrow_mut();
        standing.awaited = false;
        let is_old = replace(&mut standing.is_old, false);
        if is_old {
            standing.known = Places::learn(&standing.children, &standing.order);
        }
        let now = standing.known.of(&standing.children, &standing.order);
        let before = replace(&mut standing.places, now.clone());
        if !is_old && !prefers_reduced_motion() {
            for ((child, was), is) in standing.children.iter().zip(before).zip(now) {
                slide(child, was.0 - is.0, was.1 - is.1);
            }
        }
    });
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
