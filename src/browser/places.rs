//! Where children of an element stand in any order of theirs, known without laying out the page anew.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

/// A place, in parts of a px from the left and the top.
pub type Place = (i32, i32);

/// So many parts has a CSS px, as most engines count: in whole ones, a few rows would be off by one.
pub const PARTS: i32 = 64;

/// The places that there are.
#[derive(Default)]
pub struct Places {
    /// In order.
    nth: Vec<Place>,
    /// How high each child is, by its index, in parts of a px.
    heights: Vec<i32>,
    /// Whether all children are equally high, so that the nth place is the same whoever has it.
    even: bool,
    /// Whether they stand in one column with nothing between them, but for those that are hidden.
    stacked: bool,
}

/// Left and top of an element, whatever slides it.
fn layout(element: &Element) -> Place {
    let of = |e: &HtmlElement| (PARTS * e.offset_left(), PARTS * e.offset_top());
    element.dyn_ref::<HtmlElement>().map_or((0, 0), of)
}

#[allow(clippy::cast_possible_truncation)] // no element is that high
fn height(element: &Element) -> i32 {
    (element.get_bounding_client_rect().height() * f64::from(PARTS)).round() as i32
}

/// Whether two lengths differ by no more than a px, as layouts round them, now to one side and now to the other.
fn same(one: i32, other: i32) -> bool {
    (one - other).abs() <= PARTS
}

impl Places {
    /// What the present layout tells of children that stand in this order.
    pub fn learn(children: &[Element], order: &[usize]) -> Self {
        let heights: Vec<i32> = children.iter().map(height).collect();
        let nth: Vec<Place> = order.iter().map(|&child| layout(&children[child])).collect();
        let even = heights.iter().all(|&one| same(one, heights[0]));
        let mut places = Self { nth, heights, even, stacked: true };
        let told = places.of(children, order);
        let stands =
            |(&child, nth): (&usize, &Place)| told[child].0 == nth.0 && same(told[child].1, nth.1);
        // What is hidden stands nowhere.
        let is_there = |(child, _): &(&usize, &Place)| places.heights[**child] > 0;
        places.stacked = order.iter().zip(&places.nth).filter(is_there).all(stands);
        places
    }

    /// Whether it is known where children stand in any order.
    pub fn can_foretell(&self) -> bool {
        self.stacked
    }

    /// Where each child stands in this order; nothing before a layout was learned from. Where that cannot be foretold,
    /// the page is laid out for it.
    pub fn of(&self, children: &[Element], order: &[usize]) -> Vec<Place> {
        let mut places = vec![(0, 0); self.nth.len()];
        let mut above = 0;
        for (&child, &nth) in order.iter().zip(&self.nth) {
            let (left, first) = self.nth[0];
            places[child] = if self.stacked {
                (left, first + above)
            } else if self.even {
                nth
            } else {
                layout(&children[child])
            };
            above += self.heights[child];
        }
        places
    }
}

/// A length as CSS has it: no number with a decimal point need be written.
pub fn length(parts: i32) -> String {
    format!("calc({parts}px/{PARTS})")
}
