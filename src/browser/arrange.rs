//! Children of an element in a new order, most of them sliding to their new places without touching layout.

use super::glide::Glide;
use super::media::prefers_reduced_motion;
use super::nodes::Nodes;
use super::page::now;
use super::places::{Place, Places};
use leptos::prelude::request_animation_frame;
use leptos::web_sys::{Element, ResizeObserver};
use std::cell::RefCell;
use std::mem::replace;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// More calls than these are a sweep, if each follows the last so soon: within as many frames, which are long where the
/// machine is slow, and within as many milliseconds.
const SWEEP: u32 = 3;
const REST: u32 = 6;
const PAUSE: f64 = 250.0;

/// Children of one element that change their order.
///
/// Where they stand then is worked out from the last layout, as a rule: to read it in the middle of a frame
/// would lay out the page once more.
///
/// A node that moves costs a browser all boxes within it, more than everything else that a move of a slider costs.
/// During a sweep, children whose places can be foretold are therefore only shown there; when the hand rests, the
/// document follows, one node a frame, so that no frame is late for it.
pub struct Shelf {
    standing: Rc<RefCell<Standing>>,
    /// Tells when the children may have been laid out otherwise.
    observer: Option<ResizeObserver>,
    _tells: Closure<dyn FnMut()>,
}

/// How the children stand.
struct Standing {
    nodes: Nodes,
    /// Their indices, in the order that they are shown in.
    order: Vec<usize>,
    /// Whether they slide.
    slides: bool,
    /// How each slides.
    glides: Vec<Option<Glide>>,
    /// Where each stood when a frame was last prepared.
    places: Vec<Place>,
    known: Places,
    /// Whether that was of another layout.
    is_old: bool,
    /// Whether the next frame is to be prepared.
    awaited: bool,
    /// When an order was last asked for, in milliseconds of the page, and how often without a rest.
    asked: f64,
    calls: u32,
    /// How many frames there were since the last that was not to be at once, while they are counted: until a rest, and
    /// then until the document has followed.
    still: Option<u32>,
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
        Self::made(parent, true)
    }

    /// Children that do not slide, because each becomes another entry's now and then.
    #[must_use]
    pub fn without_slides(parent: &Element) -> Self {
        Self::made(parent, false)
    }

    fn made(parent: &Element, slides: bool) -> Self {
        let nodes = Nodes::of(parent);
        let standing = Rc::new(RefCell::new(Standing {
            order: nodes.document.clone(),
            glides: nodes.children.iter().map(|_| None).collect(),
            nodes,
            slides,
            places: Vec::new(),
            known: Places::default(),
            is_old: false,
            awaited: false,
            asked: f64::NEG_INFINITY,
            calls: 0,
            still: None,
        }));
        let told = Rc::clone(&standing);
        let tells = Closure::<dyn FnMut()>::new(move || {
            let mut standing = told.borrow_mut();
            standing.is_old = true;
            // What is shown elsewhere by sizes that were would be painted so.
            let Standing { nodes, order, .. } = &mut *standing;
            nodes.follow(order);
            let is_asked = standing.slides || standing.calls > 0;
            drop(standing);
            if is_asked {
                prepare(&told);
            }
        });
        let observer = ResizeObserver::new(tells.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(parent);
            // One may grow by what another shrinks.
            standing.borrow().nodes.children.iter().for_each(|child| observer.observe(child));
        }
        Self { standing, observer, _tells: tells }
    }

    /// Shows the children in this order, and lets those that moved slide there, if they do. The document has them in
    /// this order `at_once`, or when a sweep ends; as few nodes as possible are moved. To be called with the same order,
    /// too, when what it depends on has changed: a sweep is told by these calls.
    pub fn arrange(&self, order: Vec<usize>, at_once: bool) {
        let mut standing = self.standing.borrow_mut();
        let moved = standing.order != order;
        standing.order = order;
        let is_sweep = standing.is_sweep(at_once);
        let Standing { nodes, order, known, is_old, still, .. } = &mut *standing;
        if is_sweep && known.can_foretell() && !*is_old {
            if moved {
                nodes.lift(order, known);
            }
        } else {
            nodes.follow(order);
        }
        if !at_once && still.replace(0).is_none() {
            count_frames(Rc::clone(&self.standing));
        }
        // Children that do not slide are measured for a sweep, and only then.
        let is_asked = if standing.slides { moved } else { standing.is_old && standing.calls > 0 };
        drop(standing);
        if is_asked {
            prepare(&self.standing);
        }
    }
}

impl Standing {
    /// Whether this call is one of a sweep, if it does not end one.
    fn is_sweep(&mut self, ends: bool) -> bool {
        let now = now();
        let soon = now - replace(&mut self.asked, now) < PAUSE;
        let soon = soon && self.still.is_some_and(|frames| frames <= REST);
        self.calls = match (ends, soon) {
            (true, _) => 0,
            (false, true) => self.calls + 1,
            (false, false) => 1,
        };
        self.calls > SWEEP
    }
}

/// Counts frames until the hand rests, and then lets the document follow, one node a frame.
fn count_frames(standing: Rc<RefCell<Standing>>) {
    request_animation_frame(move || {
        let mut now = standing.borrow_mut();
        let Standing { nodes, order, known, still, .. } = &mut *now;
        let frames = still.map_or(0, |frames| frames + 1);
        *still = Some(frames);
        if frames > REST {
            if nodes.step(order) {
                nodes.lift(order, known);
            } else {
                *still = None;
            }
        }
        let goes_on = still.is_some();
        drop(now);
        if goes_on {
            count_frames(standing);
        }
    });
}

/// In the next frame, once for all changes before it, lets those slide that stood elsewhere in the same layout, if they
/// do.
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
        let (nodes, order) = (&standing.nodes, &standing.order);
        if is_old {
            standing.known = Places::learn(&nodes.children, order);
        }
        if !standing.slides {
            return;
        }
        let now = standing.known.of(&nodes.children, order);
        let before = replace(&mut standing.places, now.clone());
        if !is_old && !prefers_reduced_motion() {
            for (at, (was, is)) in before.into_iter().zip(now).enumerate() {
                let (way, last) = ((was.0 - is.0, was.1 - is.1), standing.glides[at].take());
                standing.glides[at] = Glide::start(&nodes.children[at], way, last);
            }
        }
    });
}
