//! What the widget is made of: elements, described.
//!
//! Leptos compiles building, rebuilding and dropping anew for every combination of element, attributes and
//! children, and the module is paid for by the byte. A tag is a view of Leptos' with one type for all: a description
//! of an element, of which `shown` makes what stands in a document, from nothing or from what already
//! stands there, and `html` a text.

mod cursor;
#[cfg(feature = "prerender")]
mod html;
mod shown;
mod standing;
mod together;
mod value;

use crate::browser::Spot;
use crate::state::{WidgetState, indices};
use crate::ui::reactive::{Handler, text};
pub use cursor::Written;
use leptos::html::Custom;
use leptos::prelude::*;
use leptos::web_sys::{Element, Event, PointerEvent};
pub use together::Together;
pub use value::Value;
use wasm_bindgen::JsCast;

/// The reference to an element that a [`Tag`] makes.
pub type Place = NodeRef<Custom<&'static str>>;

/// An element that is being described.
pub struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    traits: Vec<Trait>,
    children: Vec<Child>,
    /// Whether what already stands in it waits to be taken over.
    waits: bool,
    /// What already stands for it.
    stands: Option<(Element, Written)>,
}

/// What is said of an element.
enum Trait {
    /// A value that is written on it.
    Written(Spot, Value),
    /// What answers an event, on behalf of whoever described it.
    Answers(&'static str, Handler, Owner),
    /// Who refers to it.
    Known(Place),
}

/// What stands in an element.
enum Child {
    Tag(Tag),
    Text(Value),
    /// Built anew whenever what it reads changes.
    Rebuilt(Build),
}

/// Builds elements; gone with whoever described them.
type Build = StoredValue<Box<dyn Fn() -> Vec<Tag>>, LocalStorage>;

/// An element with classes. Every element of ours begins with the class `rw`, which our styles start from.
#[inline(never)]
pub fn classed(name: &'static str, class: &str) -> Tag {
    let parts =
        Parts { name, traits: Vec::new(), children: Vec::new(), waits: false, stands: None };
    Tag(Box::new(parts)).set("class", class)
}

/// An element without classes of its own.
pub fn tag(name: &'static str) -> Tag {
    classed(name, "rw")
}

/// A button with classes.
#[inline(never)]
pub fn button(class: &str) -> Tag {
    classed("button", class).set("type", "button")
}

/// A button that hosts may style, with what it does and what it says.
#[inline(never)]
pub fn action(class: &str, label: &str) -> Tag {
    button(class).set("part", "button").text(label)
}

/// A section with classes and a name. Not a landmark: several widgets may stand on a page.
#[inline(never)]
pub fn group(class: &str, name: &str) -> Tag {
    classed("section", class).set("role", "group").set("aria-label", name)
}

/// Text, or a box, for those who look: it is not read out.
#[inline(never)]
pub fn silent(name: &'static str, class: &str) -> Tag {
    classed(name, class).set("aria-hidden", "true")
}

impl Tag {
    /// An attribute that stays as it is.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: &str) -> Self {
        self.written(Spot::Attribute(name), Value::Fixed(value.to_owned()))
    }

    /// An attribute that is there or not, for good. What may come and go where the same element stands is a
    /// [`flag`](Self::flag).
    pub fn set_if(self, name: &'static str, there: bool) -> Self {
        if there { self.set(name, "") } else { self }
    }

    /// An attribute that follows signals.
    pub fn live(self, name: &'static str, value: Signal<String>) -> Self {
        self.written(Spot::Attribute(name), Value::Text(value))
    }

    /// An attribute that is there or not, as signals say.
    pub fn flag(self, name: &'static str, there: Signal<bool>) -> Self {
        self.written(Spot::Flag(name), Value::Flag(there))
    }

    /// Marks what stands in it as the dataset's own text, where that is of another language than the widget's words.
    #[inline(never)]
    pub fn quoted(self, state: WidgetState) -> Self {
        match state.foreign() {
            Some(lang) => self.set("lang", &lang).set("dir", "auto"),
            None => self,
        }
    }

    /// The same, while signals say so; else it is the widget's.
    pub fn quoted_while(self, state: WidgetState, quotes: Signal<bool>) -> Self {
        let Some(lang) = state.foreign() else { return self };
        let own = state.words().language();
        let lang = move || if quotes.get() { lang.clone() } else { own.to_owned() };
        self.live("lang", text(lang)).set("dir", "auto")
    }

    /// A property of CSS that follows signals.
    pub fn style(self, name: &'static str, value: Signal<String>) -> Self {
        self.written(Spot::Style(name), Value::Text(value))
    }

    /// What a control is set to, as signals say.
    pub fn value(self, value: Signal<String>) -> Self {
        self.written(Spot::Value, Value::Text(value))
    }

    /// Whether a switch is on, as signals say.
    pub fn checked(self, value: Signal<bool>) -> Self {
        self.written(Spot::Checked, Value::Flag(value))
    }

    /// A value at a place of its own; what was to stand there before does not.
    #[inline(never)]
    pub fn written(mut self, spot: Spot, value: Value) -> Self {
        let traits = &mut self.0.traits;
        traits.retain(|one| !matches!(one, Trait::Written(before, _) if *before == spot));
        traits.push(Trait::Written(spot, value));
        self
    }

    /// What answers an event.
    pub fn on(self, event: &'static str, answer: impl FnMut(Event) + 'static) -> Self {
        self.answer(event, Box::new(answer))
    }

    /// What answers an event of a pointer.
    pub fn on_pointer(
        self,
        event: &'static str,
        mut answer: impl FnMut(&PointerEvent) + 'static,
    ) -> Self {
        self.on(event, move |event| answer(event.unchecked_ref()))
    }

    #[inline(never)]
    fn answer(mut self, event: &'static str, answer: Handler) -> Self {
        let asker = Owner::current().unwrap_or_default();
        self.0.traits.push(Trait::Answers(event, answer, asker));
        self
    }

    /// Keeps a reference to the element.
    #[inline(never)]
    pub fn at(mut self, place: Place) -> Self {
        self.0.traits.push(Trait::Known(place));
        self
    }

    /// A text that stays as it is.
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        self.put(Child::Text(Value::Fixed(text.to_owned())))
    }

    /// A text that follows signals.
    pub fn says(self, text: Signal<String>) -> Self {
        self.put(Child::Text(Value::Text(text)))
    }

    /// What is read out and not seen: an element only while there is something to say.
    #[inline(never)]
    pub fn whispers(self, text: Signal<String>) -> Self {
        self.rebuilt(move || {
            let said = text.get();
            let whisper = (!said.is_empty()).then(|| classed("span", "rw unseen").text(&said));
            whisper.into_iter().collect()
        })
    }

    /// A child.
    pub fn child(self, child: Tag) -> Self {
        self.put(Child::Tag(child))
    }

    /// A child, if there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<Tag>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// A child that is there while `there` says so.
    pub fn child_while(
        self,
        there: impl Fn() -> bool + Send + Sync + 'static,
        build: impl Fn() -> Tag + 'static,
    ) -> Self {
        self.appearing(Box::new(there), Box::new(build))
    }

    #[inline(never)]
    fn appearing(
        self,
        there: Box<dyn Fn() -> bool + Send + Sync>,
        build: Box<dyn Fn() -> Tag>,
    ) -> Self {
        let there = indices(move || vec![0; usize::from(there())]);
        self.rebuilt(move || there.get().into_iter().map(|_| build()).collect())
    }

    /// Children, one after another.
    pub fn children(mut self, children: impl IntoIterator<Item = Tag>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Children that are built anew whenever a signal that `build` reads changes.
    pub fn rebuilt(self, build: impl Fn() -> Vec<Tag> + 'static) -> Self {
        self.follow(Box::new(build))
    }

    #[inline(never)]
    fn follow(self, build: Box<dyn Fn() -> Vec<Tag>>) -> Self {
        self.put(Child::Rebuilt(StoredValue::new_local(build)))
    }

    /// What already stands in the element stays until there is something to take it over.
    pub fn waits(mut self) -> Self {
        self.0.waits = true;
        self
    }

    /// Takes over an element that already stands for it, with all that stands in that.
    pub fn over(mut self, stands: Option<(Element, Written)>) -> Self {
        self.0.stands = stands;
        self
    }

    #[inline(never)]
    fn put(mut self, child: Child) -> Self {
        self.0.children.push(child);
        self
    }
}
