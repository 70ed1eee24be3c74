//! What stands in a document for a tag.

use super::cursor::{Cursor, Written, created};
use super::standing::Standing;
use super::value::{Kept, Value};
use super::{Tag, Trait};
use crate::browser::{Spot, Watch};
use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Mountable;
use leptos::web_sys::{Element, Event, Node};
use std::mem::take;
use wasm_bindgen::JsCast;

/// An element that is kept as a tag describes it, until this is dropped.
pub struct Shown {
    name: &'static str,
    pub element: Element,
    traits: Vec<Held>,
    children: Vec<Standing>,
}

/// What keeps a trait of an element.
enum Held {
    Written(Spot, Kept),
    Answers(&'static str, #[expect(dead_code, reason = "it listens until it is dropped")] Watch),
    Known,
}

impl Shown {
    /// What a tag describes, over an element that already stands for it, or as a new one that stands nowhere.
    #[inline(never)]
    pub fn of(tag: Tag, stands: Option<(Element, Written)>) -> Self {
        let parts = *tag.0;
        let (element, over) = match stands {
            Some((element, written)) => (element, Some(written)),
            None => (created(parts.name), None),
        };
        let mut within = Cursor::at_end(element.clone());
        if over.is_some() {
            within = Cursor { next: element.first_child(), over, waits: parts.waits, ..within };
        }
        let children =
            parts.children.into_iter().map(|child| Standing::new(child, &mut within)).collect();
        if !parts.waits {
            within.clear();
        }
        // After the children: a choice cannot be set before its options are there.
        let held = |one| Held::new(one, &element, None, over);
        let traits = parts.traits.into_iter().map(held).collect();
        Self { name: parts.name, element, traits, children }
    }

    /// What a tag describes, where the cursor is.
    pub fn new(tag: Tag, cursor: &mut Cursor) -> Self {
        let stands = cursor.element(|element| stands_for(element, &tag));
        let is_new = stands.is_none();
        let shown = Self::of(tag, stands);
        if is_new {
            cursor.insert(&shown.element);
        }
        shown
    }

    /// Changes what differs; what is of another kind is made anew.
    #[inline(never)]
    pub fn rebuild(&mut self, tag: Tag) {
        if self.name != tag.0.name || !fits(&self.traits, &tag.0.traits) {
            let new = Self::of(tag, None);
            if let Some(cursor) = Cursor::before(&self.element) {
                cursor.insert(&new.element);
            }
            self.remove();
            *self = new;
            return;
        }
        let mut before = take(&mut self.children).into_iter();
        for child in tag.0.children {
            let child = match before.next() {
                Some(standing) => standing.rebuild(child),
                None => Standing::new(child, &mut Cursor::at_end(self.element.clone())),
            };
            self.children.push(child);
        }
        before.for_each(|gone| gone.remove());
        let before = take(&mut self.traits).into_iter();
        let held = |(held, one)| Held::new(one, &self.element, Some(held), None);
        self.traits = before.zip(tag.0.traits).map(held).collect();
    }

    pub fn remove(&self) {
        Rndr::remove(&self.element);
    }
}

/// Whether an element of a page stands for a tag. What is hidden is not written there.
fn stands_for(element: &Element, tag: &Tag) -> bool {
    let fits = |one: &Trait| match one {
        Trait::Written(Spot::Attribute("class"), Value::Fixed(class)) => {
            // `className` of a drawing is no text.
            element.get_attribute("class").as_ref() == Some(class)
        }
        Trait::Written(Spot::Flag("hidden"), value) => {
            untrack(|| value.get()).is_some_and(|hidden| hidden.is_empty())
        }
        _ => true,
    };
    element.local_name() == tag.0.name && tag.0.traits.iter().all(fits)
}

/// Whether the same things are said, if not with the same values.
fn fits(held: &[Held], said: &[Trait]) -> bool {
    let same = |(held, one): (&Held, &Trait)| match (held, one) {
        (Held::Written(before, _), Trait::Written(now, _)) => before == now,
        (Held::Answers(before, _), Trait::Answers(now, ..)) => before == now,
        (Held::Known, Trait::Known(_)) => true,
        _ => false,
    };
    held.len() == said.len() && held.iter().zip(said).all(same)
}

impl Held {
    /// Keeps what is said of an element, instead of what kept it before, or `over` what is written there.
    fn new(one: Trait, element: &Element, before: Option<Self>, over: Option<Written>) -> Self {
        match one {
            Trait::Written(spot, value) => {
                let last = match before {
                    Some(Self::Written(_, mut kept)) => kept.last(),
                    _ => None,
                };
                let (element, mut over) = (element.clone(), over);
                let write = move |now: &str| {
                    let element = element.unchecked_ref();
                    let is_there =
                        |written| spot.says(element, now).unwrap_or(written == Written::AsItIs);
                    if !over.take().is_some_and(is_there) {
                        spot.write(element, now);
                    }
                };
                // A reader may have set it otherwise.
                let anew = matches!(spot, Spot::Value | Spot::Checked);
                Self::Written(spot, Kept::new(value, last, anew, Box::new(write)))
            }
            Trait::Answers(event, mut answer, asker) => {
                let answer = move |event: Event| {
                    #[cfg(debug_assertions)]
                    let _reads_without_following =
                        leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
                    asker.with(|| answer(event));
                };
                Self::Answers(event, Watch::answering(element, event, Box::new(answer)))
            }
            Trait::Known(place) => {
                place.load(element);
                Self::Known
            }
        }
    }
}

impl Render for Tag {
    type State = Shown;

    fn build(mut self) -> Shown {
        let stands = self.0.stands.take();
        Shown::of(self, stands)
    }

    fn rebuild(self, state: &mut Shown) {
        state.rebuild(self);
    }
}

impl Mountable for Shown {
    fn unmount(&mut self) {
        self.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        // What already stands there would lose the focus.
        if marker.is_some() || self.element.parent_element().as_ref() != Some(parent) {
            Rndr::insert_node(parent, &self.element, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.element.parent_element();
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}
