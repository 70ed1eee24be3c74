//! Values that follow signals together. In a graph of signals, each that follows by itself costs more than what it
//! writes.

use super::value::{Value, effect};
use super::{Child, Tag, Trait};
use crate::browser::Spot;
use leptos::prelude::*;
use leptos::reactive::graph::{ToAnySubscriber, WithObserver};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// What writes a value.
pub type Write = Box<dyn FnMut(&str)>;

type Followers = RefCell<Vec<Weak<Follower>>>;

/// Follows values with one effect: when a signal that one of them read has changed, all are asked, and those that differ
/// are written. For values that change at the same moments.
///
/// Where some read a memo, others had better read a signal that it derives from: an effect that is told of memos alone may
/// take one for unchanged that was worked out on behalf of another.
pub struct Together {
    followers: Rc<Followers>,
    effect: RenderEffect<String>,
}

impl Together {
    /// With no values yet.
    pub fn new() -> Rc<Self> {
        let followers: Rc<Followers> = Rc::default();
        let all = Rc::clone(&followers);
        let run = move |_| {
            let mut asked = all.take();
            asked.retain(|one| one.upgrade().is_some_and(|one| one.follow()));
            asked.append(&mut all.borrow_mut());
            all.replace(asked);
            String::new()
        };
        Rc::new(Self { followers, effect: effect(Box::new(run), None) })
    }

    /// Keeps one more value written, until what is returned is dropped. `written` is what stands there, if anything does.
    pub fn keep(
        self: &Rc<Self>,
        value: Value,
        written: Option<String>,
        write: Write,
    ) -> Rc<Follower> {
        let written = RefCell::new((written, write));
        let follower = Rc::new(Follower { value, written, _with: Rc::clone(self) });
        self.effect.to_any_subscriber().with_observer(|| follower.follow());
        self.followers.borrow_mut().push(Rc::downgrade(&follower));
        follower
    }
}

/// One of the values.
pub struct Follower {
    value: Value,
    written: RefCell<(Option<String>, Write)>,
    /// The effect lives as long as one of its values.
    _with: Rc<Together>,
}

impl Follower {
    /// Writes the value if it is another. Whether it is there: not once its widget is gone.
    fn follow(&self) -> bool {
        self.value.read(&mut |now| {
            let (before, write) = &mut *self.written.borrow_mut();
            if before.as_deref() != Some(now) {
                write(now);
                *before = Some(now.to_owned());
            }
        })
    }

    /// What was written last.
    pub fn last(&self) -> Option<String> {
        self.written.borrow_mut().0.take()
    }
}

impl Tag {
    /// Lets all values that are described so far, here and within, follow together with others. Not those of children that
    /// are built anew, nor what a control is set to, which is written whether it differs or not.
    #[inline(never)]
    pub fn together(mut self, all: &Rc<Together>) -> Self {
        self.follow_with(all);
        self
    }

    fn follow_with(&mut self, all: &Rc<Together>) {
        for one in &mut self.0.traits {
            if let Trait::Written(spot, value) = one
                && !matches!(spot, Spot::Value | Spot::Checked)
            {
                value.follow_with(all);
            }
        }
        for child in &mut self.0.children {
            match child {
                Child::Tag(tag) => tag.follow_with(all),
                Child::Text(value) => value.follow_with(all),
                Child::Rebuilt(_) => {}
            }
        }
    }
}
