//! Following signals, with one type for each kind of thing that follows.
//!
//! Leptos compiles its machinery anew for each closure that it is given. These pass the closure
//! boxed: a third of the module went that way.

use leptos::prelude::*;

/// A text that follows signals.
pub fn text(follow: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(follow)
}

/// A yes or no that follows signals.
pub fn flag(follow: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(follow)
}

/// Does something at the edge of the system, now and whenever a signal that it read changes.
pub fn react(act: impl FnMut() + 'static) {
    react_boxed(Box::new(act));
}

fn react_boxed(mut act: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| act());
}
