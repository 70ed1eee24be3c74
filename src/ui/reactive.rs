//! Following signals and answering events, with one type for each kind.
//!
//! Leptos compiles its machinery anew for every closure that it is given. These hand it boxes
//! instead, which took a quarter off the module.

use crate::state::{Steady, WidgetState};
use leptos::prelude::*;
use leptos::web_sys::Event;

/// What answers an event.
pub type Handler = Box<dyn FnMut(Event)>;

/// A text that follows signals.
pub fn text(follow: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    boxed_text(Box::new(follow))
}

/// Classes that follow signals. An attribute that is set anew replaces what the view gave the
/// element, so our own class is put back.
pub fn classes(follow: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    text(move || format!("rw {}", follow()))
}

/// A yes or no that follows signals.
pub fn flag(follow: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    boxed_flag(Box::new(follow))
}

/// Does something at the edge of the system, now and whenever a signal that it read changes.
pub fn react(act: impl FnMut() + 'static) {
    boxed_react(Box::new(act));
}

/// Lets what is steady follow all that is set.
pub fn keep_steady(state: WidgetState, all: &[Steady]) {
    let mut keepers: Vec<_> = all.iter().map(|steady| steady.keeper()).collect();
    react(move || {
        state.follow_commits();
        for tell in &mut keepers {
            tell();
        }
    });
}

#[inline(never)]
fn boxed_text(follow: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(follow)
}

#[inline(never)]
fn boxed_flag(follow: Box<dyn Fn() -> bool + Send + Sync>) -> Signal<bool> {
    Signal::derive(follow)
}

#[inline(never)]
fn boxed_react(mut act: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| act());
}
