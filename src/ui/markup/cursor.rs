//! Where the next child of an element comes to stand.

use leptos::tachys::renderer::Rndr;
use leptos::web_sys::{Element, Node, Text};
use wasm_bindgen::JsCast;

/// The drawings among the elements.
const DRAWN: &str = "http://www.w3.org/2000/svg";

/// How a page that was read says what stands in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As it is now.
    AsItIs,
    /// As it was under other weights, or in another language.
    Otherwise,
}

/// A place among the children of an element.
#[derive(Clone)]
pub struct Cursor {
    pub parent: Element,
    /// What stands behind it.
    pub next: Option<Node>,
    /// If what stands behind it is taken over: how it is written there.
    pub over: Option<Written>,
    /// Whether that waits until there is something to take it over.
    pub waits: bool,
}

impl Cursor {
    /// Before a node.
    pub fn before(node: &Node) -> Option<Self> {
        let parent = node.parent_element()?;
        Some(Self { parent, next: Some(node.clone()), over: None, waits: false })
    }

    /// At the end of an element.
    pub fn at_end(parent: Element) -> Self {
        Self { parent, next: None, over: None, waits: false }
    }

    /// Puts a node there.
    pub fn insert(&self, node: &Node) {
        Rndr::insert_node(&self.parent, node, self.next.as_ref());
    }

    /// The element that already stands there, if it fits.
    pub fn element(&mut self, fits: impl Fn(&Element) -> bool) -> Option<(Element, Written)> {
        let written = self.over?;
        loop {
            let element = self.next.clone()?.dyn_into::<Element>().ok()?;
            if fits(&element) {
                self.pass(&element);
                return Some((element, written));
            }
            self.pass_foreign(&element)?;
        }
    }

    /// The text that already stands there; what is behind it may be its end.
    pub fn text(&mut self) -> Option<Text> {
        self.over?;
        loop {
            match self.next.clone()?.dyn_into::<Text>() {
                Ok(text) => return Some(text),
                Err(node) => self.pass_foreign(node.dyn_ref()?)?,
            }
        }
    }

    /// Takes away what somebody else has put there; nothing if it is ours.
    fn pass_foreign(&mut self, element: &Element) -> Option<()> {
        let ours = |class: String| class.starts_with("rw") || element.local_name() == "path";
        if element.get_attribute("class").is_some_and(ours) {
            return None;
        }
        self.pass(element);
        Rndr::remove(element);
        Some(())
    }

    /// Goes on behind a node.
    pub fn pass(&mut self, node: &Node) {
        self.next = node.next_sibling();
    }

    /// Takes away all that is left there.
    pub fn clear(&mut self) {
        while let Some(node) = self.next.take() {
            self.pass(&node);
            Rndr::remove(&node);
        }
    }
}

/// An element that stands nowhere yet.
pub fn created(name: &str) -> Element {
    let drawn = matches!(name, "svg" | "path").then_some(DRAWN);
    Rndr::create_element(name, drawn)
}
