//! Values of elements and texts.

use super::together::{Follower, Together, Write};
use leptos::prelude::*;
use std::mem::{replace, take};
use std::rc::Rc;

/// A value that is written somewhere.
pub enum Value {
    /// It stays as it is.
    Fixed(String),
    /// It follows signals.
    Text(Signal<String>),
    /// Something, or nothing, as signals say.
    Flag(Signal<bool>),
    /// It follows signals, and others do with it.
    Together(Rc<Together>, Box<Value>),
}

impl Value {
    /// Lets it follow with others, if it follows anything.
    pub fn follow_with(&mut self, all: &Rc<Together>) {
        if matches!(self, Self::Text(_) | Self::Flag(_)) {
            let value = replace(self, Self::Fixed(String::new()));
            *self = Self::Together(Rc::clone(all), Box::new(value));
        }
    }

    /// As it is now; whoever asks is told when it changes. Nothing once its widget is gone: what followed it may
    /// be asked once more then.
    pub fn get(&self) -> Option<String> {
        let mut now = None;
        self.read(&mut |value| now = Some(value.to_owned()));
        now
    }

    /// Hands on what it is now, without a copy of its own; whether it is there. As [`get`](Self::get) else.
    pub fn read(&self, hand: &mut dyn FnMut(&str)) -> bool {
        match self {
            Self::Fixed(value) => hand(value),
            Self::Text(value) => return value.try_with(|value| hand(value)).is_some(),
            Self::Flag(there) => match there.try_get() {
                Some(there) => hand(if there { "1" } else { "" }),
                None => return false,
            },
            Self::Together(_, value) => return value.read(hand),
        }
        true
    }
}

/// An effect that is run now, with what was there before. One for all: its machinery is compiled where it is made.
#[inline(never)]
pub fn effect(
    run: Box<dyn FnMut(Option<String>) -> String>,
    before: Option<String>,
) -> RenderEffect<String> {
    RenderEffect::new_with_value(run, before)
}

/// A value that stands written, and is kept as it should be until this is dropped.
pub enum Kept {
    /// It stays.
    Fixed(String),
    /// It is written whenever it changes.
    Followed(RenderEffect<String>),
    /// It is written with others.
    Together(Rc<Follower>),
}

impl Kept {
    /// Keeps a value written: `before` is what stands there, if anything does. Where `anew`, it is written whether it has
    /// changed or not.
    pub fn new(value: Value, before: Option<String>, anew: bool, mut write: Write) -> Self {
        let value = match value {
            Value::Together(with, value) => {
                return Self::Together(with.keep(*value, before, write));
            }
            value => value,
        };
        let mut written = move |before: Option<String>, now: &str| {
            if anew || before.is_none_or(|before| before != now) {
                write(now);
            }
        };
        match value {
            Value::Fixed(now) => {
                written(before, &now);
                Self::Fixed(now)
            }
            value => {
                let keep = move |before: Option<String>| {
                    let Some(now) = value.get() else { return before.unwrap_or_default() };
                    written(before, &now);
                    now
                };
                Self::Followed(effect(Box::new(keep), before))
            }
        }
    }

    /// Lets go of it: what stood written last.
    pub fn last(&mut self) -> Option<String> {
        match self {
            Self::Fixed(value) => Some(take(value)),
            Self::Followed(effect) => effect.take_value(),
            Self::Together(follower) => follower.last(),
        }
    }
}
