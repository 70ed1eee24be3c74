//! Following what is set a moment later. Table, sliders and radar answer a move in its own frame; what explains
//! it must not hold up the hand, and comes with the next.

use super::reactive::{flag, react, text};
use crate::browser;
use crate::state::WidgetState;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// More than a frame: the one that answers a move is never the one that explains it.
const DELAY: Duration = Duration::from_millis(20);
/// So many milliseconds after it was due, the machine is too busy for more.
const LATE: f64 = 16.0;
/// How often it then waits for a pause in the moves.
const PATIENCE: u8 = 8;

/// A text that follows what is set a moment later.
pub fn calm(
    state: WidgetState,
    follow: impl Fn() -> String + Send + Sync + 'static,
) -> Signal<String> {
    boxed(state, Box::new(follow))
}

/// Classes that do, as [`classes`](super::reactive::classes) gives them.
pub fn calm_classes(
    state: WidgetState,
    follow: impl Fn() -> String + Send + Sync + 'static,
) -> Signal<String> {
    calm(state, move || format!("rw {}", follow()))
}

/// A yes or no that does.
pub fn calm_flag(
    state: WidgetState,
    follow: impl Fn() -> bool + Send + Sync + 'static,
) -> Signal<bool> {
    flag(move || {
        state.settled().track();
        untrack(&follow)
    })
}

#[inline(never)]
fn boxed(state: WidgetState, follow: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    text(move || {
        state.settled().track();
        untrack(&follow)
    })
}

/// Lets everything calm follow what is set and asked.
pub fn keep_settled(state: WidgetState) {
    stepping(Box::new(move || state.follow_all()), state.settled(), DELAY);
}

/// Steps a counter a moment after something has changed, once for all changes until then.
pub fn stepping(follow: Box<dyn Fn()>, counter: RwSignal<i32>, delay: Duration) {
    let (mut begun, waiting) = (false, Rc::new(Cell::new(false)));
    react(move || {
        follow();
        // What is there when it begins is followed already.
        if begun && !waiting.replace(true) {
            step(counter, delay, Rc::clone(&waiting), PATIENCE);
        }
        begun = true;
    });
}

fn step(counter: RwSignal<i32>, delay: Duration, waiting: Rc<Cell<bool>>, patience: u8) {
    let asked = browser::now();
    let due = move || {
        let late = browser::now() - asked > LATE + 1000.0 * delay.as_secs_f64();
        if late && patience > 0 {
            return step(counter, delay, waiting, patience - 1);
        }
        waiting.set(false);
        // Disposed with the widget, which may be gone by then.
        let _may_be_gone = counter.try_update(|n| *n = n.wrapping_add(1));
    };
    set_timeout(due, delay);
}
