//! Elements of one type.
//!
//! Leptos compiles building, rebuilding and dropping anew for every combination of element, attributes and
//! children, and the module is paid for by the byte. These are Leptos' own elements with their types
//! erased, all alike, and what describes them is never inlined: a tag costs what it says, and no more.

use super::reactive::{Handler, text};
use crate::state::{WidgetState, indices};
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, on};
use leptos::html::{Custom, custom};
use leptos::prelude::*;
use leptos::tachys::html::node_ref::node_ref;
use leptos::tachys::html::property::prop;
use leptos::tachys::html::style::style;
use leptos::web_sys::{Event, PointerEvent};
use wasm_bindgen::JsCast;

/// The reference to an element that a [`Tag`] makes.
pub type Place = NodeRef<Custom<&'static str>>;

/// An element that is being described.
pub struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    // In a browser an attribute that is set again replaces what it was; in HTML the first would stay.
    #[cfg(feature = "prerender")]
    names: Vec<&'static str>,
    children: Vec<AnyView>,
}

/// An element with classes. Every element of ours begins with the class `rw`, which our styles start from.
#[inline(never)]
pub fn classed(name: &'static str, class: &str) -> Tag {
    let parts = Parts {
        name,
        attributes: Vec::new(),
        #[cfg(feature = "prerender")]
        names: Vec::new(),
        children: Vec::new(),
    };
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
        self.with(name, custom_attribute(name, value.to_owned()).into_any_attr())
    }

    /// An attribute that is there or not, for good.
    pub fn set_if(self, name: &'static str, there: bool) -> Self {
        if there { self.set(name, "") } else { self }
    }

    /// An attribute that follows signals.
    #[inline(never)]
    pub fn live(self, name: &'static str, value: Signal<String>) -> Self {
        self.with(name, custom_attribute(name, value).into_any_attr())
    }

    /// An attribute that is there or not, as signals say.
    #[inline(never)]
    pub fn flag(self, name: &'static str, there: Signal<bool>) -> Self {
        self.with(name, custom_attribute(name, there).into_any_attr())
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
    #[inline(never)]
    pub fn style(self, name: &'static str, value: Signal<String>) -> Self {
        self.with("", style((name, value)).into_any_attr())
    }

    /// The property `value` of a control, kept as signals say.
    #[inline(never)]
    pub fn value(self, value: Signal<String>) -> Self {
        self.written("value", custom_attribute("value", value))
            .with("", prop("value", value).into_any_attr())
    }

    /// The property `checked` of a control, kept as signals say.
    #[inline(never)]
    pub fn checked(self, value: Signal<bool>) -> Self {
        self.written("checked", custom_attribute("checked", value))
            .with("", prop("checked", value).into_any_attr())
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
    fn answer(self, event: &'static str, answer: Handler) -> Self {
        self.with("", on(ev::Custom::<Event>::new(event), answer).into_any_attr())
    }

    /// Keeps a reference to the element.
    #[inline(never)]
    pub fn at(self, place: Place) -> Self {
        self.with("", node_ref(place).into_any_attr())
    }

    /// A text that stays as it is.
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        if cfg!(feature = "prerender") && text.is_empty() {
            return self;
        }
        self.put(text.to_owned().into_any())
    }

    /// A text that follows signals.
    #[inline(never)]
    pub fn says(self, text: Signal<String>) -> Self {
        // In HTML Leptos keeps a place open for what will be said.
        let silent = cfg!(feature = "prerender") && text.get_untracked().is_empty();
        if silent { self } else { self.put(text.into_any()) }
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
    #[inline(never)]
    pub fn child(self, child: Tag) -> Self {
        self.put(child.view())
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
        build: impl Fn() -> Tag + Send + 'static,
    ) -> Self {
        self.appearing(Box::new(there), Box::new(build))
    }

    #[inline(never)]
    fn appearing(
        self,
        there: Box<dyn Fn() -> bool + Send + Sync>,
        build: Box<dyn Fn() -> Tag + Send>,
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
    pub fn rebuilt(self, build: impl Fn() -> Vec<Tag> + Send + 'static) -> Self {
        self.follow(Box::new(build))
    }

    #[inline(never)]
    fn follow(self, build: Box<dyn Fn() -> Vec<Tag> + Send>) -> Self {
        let views = move || build().into_iter().map(Tag::view).collect::<Vec<AnyView>>();
        self.put(views.into_any())
    }

    /// As Leptos takes it.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let Parts { name, attributes, mut children, .. } = *self.0;
        // Leptos leaves a comment behind every list, and most elements hold one child.
        let child = if children.len() == 1 { children.remove(0) } else { children.into_any() };
        custom(name).add_any_attr(attributes).child(child).into_any()
    }

    /// An attribute that HTML has in place of a property.
    fn written(self, name: &'static str, attribute: impl IntoAnyAttribute) -> Self {
        let has = cfg!(feature = "prerender") && matches!(self.0.name, "input" | "select");
        if has { self.with(name, attribute.into_any_attr()) } else { self }
    }

    #[inline(never)]
    fn with(mut self, name: &'static str, attribute: AnyAttribute) -> Self {
        #[cfg(feature = "prerender")]
        if let Some(at) = self.0.names.iter().position(|n| !name.is_empty() && *n == name) {
            self.0.attributes.remove(at);
            self.0.names.remove(at);
        }
        #[cfg(feature = "prerender")]
        self.0.names.push(name);
        #[cfg(not(feature = "prerender"))]
        let _: &str = name;
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    pub(super) fn put(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }
}
