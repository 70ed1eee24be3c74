//! Where children of an element stand in any order of theirs, known without laying out the page anew.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

/// A place, in CSS px from the left and the top.
pub type Place = (i32, i32);

/// The places that there are, in order.
#[derive(Default)]
pub struct Places {
    nth: Vec<Place>,
    /// Whether all children are equally high, so that the nth place is the same whoever has it.
    even: bool,
}

/// Left, top and height of an element, whatever slides it.
fn layout(element: &Element) -> (i32, i32, i32) {
    let of = |e: &HtmlElement| (e.offset_left(), e.offset_top(), e.offset_height());
    element.dyn_ref::<HtmlElement>().map_or((0, 0, 0), of)
}

impl Places {
    /// What the present layout tells of children that stand in this order.
    pub fn learn(children: &[Element], order: &[usize]) -> Self {
        let mut places = Self { nth: Vec::new(), even: true };
        let mut first = 0;
        for &child in order {
            let (left, top, height) = layout(&children[child]);
            if places.nth.is_empty() {
                first = height;
            }
            // Layouts round sizes, now to one side and now to the other.
            places.even &= (height - first).abs() <= 1;
            places.nth.push((left, top));
        }
        places
    }

    /// Where each child stands in this order; nothing before a layout was learned from. Only where they are not even
    /// the page is laid out for it.
    pub fn of(&self, children: &[Element], order: &[usize]) -> Vec<Place> {
        let mut places = vec![(0, 0); self.nth.len()];
        for (&child, &nth) in order.iter().zip(&self.nth) {
            places[child] = if self.even {
                nth
            } else {
                let (left, top, _) = layout(&children[child]);
                (left, top)
            };
        }
        places
    }
}
