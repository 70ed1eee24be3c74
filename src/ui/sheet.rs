//! What changes in one row, worked out and written together: one effect, where one for each text would cost more
//! than to write it.

use super::markup::{Place, Tag, Value};
use super::reactive::react;
use crate::browser::Spot;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Where a value stands: its place among the values, its element, and where in that.
type Standing = (usize, Place, Spot);

/// The values of a row, and where they stand.
pub struct Sheet {
    first: Vec<String>,
    spots: Rc<RefCell<Vec<Standing>>>,
}

impl Sheet {
    /// Values that follow signals. Those that have changed are written when they do.
    pub fn of(values: impl Fn() -> Vec<String> + 'static) -> Self {
        Self::following(Box::new(values))
    }

    #[inline(never)]
    fn following(values: Box<dyn Fn() -> Vec<String>>) -> Self {
        let first = untrack(&values);
        let spots: Rc<RefCell<Vec<Standing>>> = Rc::default();
        let (written, shown) = (Rc::clone(&spots), RefCell::new(first.clone()));
        react(move || {
            let now = values();
            let before = shown.replace(now.clone());
            for &(at, place, spot) in written.borrow().iter() {
                if now[at] != before[at]
                    && let Some(element) = place.get_untracked()
                {
                    spot.write(element.unchecked_ref(), &now[at]);
                }
            }
        });
        Self { first, spots }
    }

    /// The element of a tag, which holds some of the values.
    #[inline(never)]
    pub fn on(&self, mut tag: Tag, spots: &[(usize, Spot)]) -> Tag {
        let place = Place::new();
        for &(at, spot) in spots {
            let value = &self.first[at];
            tag = match spot {
                Spot::Text => tag.text(value),
                _ => tag.written(spot, Value::Fixed(value.clone())),
            };
            self.spots.borrow_mut().push((at, place, spot));
        }
        tag.at(place)
    }
}
