//! Following what is set a moment later. Table, sliders and radar answer a move in its own frame; what explains
//! it must not hold up the hand, and comes when the hand rests, or a few times a second.

use super::reactive::{flag, react, text};
use crate::browser;
use crate::state::WidgetState;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// When a follower takes a step.
#[derive(Clone, Copy)]
struct Pace {
    /// So many milliseconds after the last change.
    rest: u16,
    /// Or so many after the first one that it has not followed, if the changes do not end.
    longest: u16,
    /// And so many times as long on a machine that is late: it explains less often, and answers the hand.
    patience: u16,
}

/// The pace of what explains. It rests more than a frame: the one that answers a move is never the one that
/// explains it.
const EXPLAINS: Pace = Pace { rest: 20, longest: 100, patience: 10 };
/// The pace of what lies far from the sliders: nobody looks there while a hand drags one, and what is built anew
/// there must not hold it up.
const RESTS: Pace = Pace { rest: 100, longest: 1000, patience: 3 };
/// So many milliseconds after it was due, the machine is too busy for more.
const LATE: f64 = 16.0;
/// There a hand rests when so many steps that were due have found no change: one may come before the move that is
/// under way.
const LATE_REST: u8 = 2;

/// A text that follows what is set a moment later.
pub fn calm(
    state: WidgetState,
    follow: impl Fn() -> String + Send + Sync + 'static,
) -> Signal<String> {
    boxed(state.settled(), Box::new(follow))
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

/// A text that follows when all has come to rest.
pub fn rested(
    state: WidgetState,
    follow: impl Fn() -> String + Send + Sync + 'static,
) -> Signal<String> {
    boxed(state.rested(), Box::new(follow))
}

#[inline(never)]
fn boxed(counter: RwSignal<i32>, follow: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    text(move || {
        counter.track();
        untrack(&follow)
    })
}

/// Lets everything calm follow what is set and asked.
pub fn keep_settled(state: WidgetState) {
    stepping(state, state.settled(), EXPLAINS);
}

/// Lets what lies far from the sliders follow it.
pub fn keep_rested(state: WidgetState) {
    stepping(state, state.rested(), RESTS);
}

/// Steps a counter after changes, once for all since its last step.
fn stepping(state: WidgetState, counter: RwSignal<i32>, pace: Pace) {
    let changes = Rc::new(Changes::default());
    let mut begun = false;
    react(move || {
        state.follow_all();
        // What is there when it begins is followed already.
        if begun {
            let now = browser::now();
            changes.last.set(now);
            if changes.first.get().is_none() {
                changes.first.set(Some(now));
                step_in_time(counter, pace, Rc::clone(&changes), 0);
            }
        }
        begun = true;
    });
}

/// When things changed, in milliseconds of the page.
#[derive(Default)]
struct Changes {
    /// The first of those that wait for a step.
    first: Cell<Option<f64>>,
    last: Cell<f64>,
}

/// Steps when it is time to. `calm` steps that were due have found no change.
fn step_in_time(counter: RwSignal<i32>, pace: Pace, changes: Rc<Changes>, calm: u8) {
    let asked = browser::now();
    let due = move || {
        let (now, rest) = (browser::now(), f64::from(pace.rest));
        let late = now > asked + rest + LATE;
        let calm = if changes.last.get() > asked { 0 } else { calm + 1 };
        let rests = calm >= if late { LATE_REST } else { 1 };
        let longest = f64::from(pace.longest) * if late { f64::from(pace.patience) } else { 1.0 };
        if !rests && changes.first.get().is_some_and(|first| now < first + longest) {
            return step_in_time(counter, pace, changes, calm);
        }
        changes.first.set(None);
        // Disposed with the widget, which may be gone by then.
        let _may_be_gone = counter.try_update(|n| *n = n.wrapping_add(1));
    };
    set_timeout(due, Duration::from_millis(pace.rest.into()));
}
