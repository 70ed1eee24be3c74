//! What is done once nothing has asked for it for a while.

use crate::browser;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// Waits until nothing asks any more. Each time that something asks puts it off; a hand that drags asks sixty times a
/// second, so that does not set a timer of the browser's anew: the one that was set waits again when it rings too soon.
///
/// What still waits when the owner goes is dropped.
#[derive(Clone, Copy)]
pub struct Lull(StoredValue<Rc<Waiting>, LocalStorage>);

struct Waiting {
    /// In milliseconds.
    length: u16,
    act: Box<dyn Fn()>,
    /// When it is to be done, in milliseconds of the page; nothing while nobody asks.
    due: Cell<Option<f64>>,
    timer: Cell<Option<TimeoutHandle>>,
}

impl Lull {
    /// Of so many milliseconds, after which something is done.
    pub fn new(length: u16, act: impl Fn() + 'static) -> Self {
        Self::boxed(length, Box::new(act))
    }

    #[inline(never)]
    fn boxed(length: u16, act: Box<dyn Fn()>) -> Self {
        let (due, timer) = (Cell::new(None), Cell::new(None));
        let lull = Self(StoredValue::new_local(Rc::new(Waiting { length, act, due, timer })));
        on_cleanup(move || {
            let timer = lull.0.try_with_value(|waiting| waiting.timer.get()).flatten();
            if let Some(timer) = timer {
                timer.clear();
            }
        });
        lull
    }

    /// Asks for it to be done, a lull from now.
    pub fn ask(self) {
        let Some(waiting) = self.0.try_get_value() else { return };
        waiting.due.set(Some(browser::now() + f64::from(waiting.length)));
        if waiting.timer.get().is_none() {
            waiting.wait(waiting.length);
        }
    }

    /// Does at once what somebody has asked for.
    pub fn hurry(self) {
        if let Some(waiting) = self.0.try_get_value()
            && waiting.due.take().is_some()
        {
            (waiting.act)();
        }
    }

    /// Nobody asks any more.
    pub fn cancel(self) {
        let _nothing_waits = self.0.try_with_value(|waiting| waiting.due.set(None));
    }
}

impl Waiting {
    fn wait(self: &Rc<Self>, length: u16) {
        let waiting = Rc::clone(self);
        let length = Duration::from_millis(length.into());
        self.timer.set(set_timeout_with_handle(move || waiting.ring(), length).ok());
    }

    fn ring(self: &Rc<Self>) {
        self.timer.set(None);
        let Some(due) = self.due.get() else { return };
        let left = due - browser::now();
        if left >= 1.0 {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            // at most the length
            self.wait(left as u16 + 1);
        } else {
            self.due.set(None);
            (self.act)();
        }
    }
}
