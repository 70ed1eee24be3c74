//! Children of one element: in which order the document has them, and where they are shown.

use super::moves::next_move;
use super::places::{Place, Places, length};
use super::scroll::children_of;
use leptos::web_sys::{Document, Element, HtmlElement};
use wasm_bindgen::JsCast;

/// The children, known by their index at first.
pub struct Nodes {
    parent: Element,
    pub children: Vec<Element>,
    /// Their indices, in the order of the document.
    pub document: Vec<usize>,
    /// How far each is shown from where the document has it.
    lifts: Vec<Place>,
}

impl Nodes {
    pub fn of(parent: &Element) -> Self {
        let children = children_of(parent);
        let count = children.len();
        Self {
            parent: parent.clone(),
            children,
            document: (0..count).collect(),
            lifts: vec![(0, 0); count],
        }
    }

    /// Shows all in this order, wherever the document has them. Their places must be foretold.
    pub fn lift(&mut self, order: &[usize], known: &Places) {
        let shown = known.of(&self.children, order);
        let nodes = known.of(&self.children, &self.document);
        for (at, (shown, node)) in shown.into_iter().zip(nodes).enumerate() {
            self.lift_one(at, (shown.0 - node.0, shown.1 - node.1));
        }
    }

    /// Puts all in this order, around the one that has the focus, and shows them where the document has them.
    pub fn follow(&mut self, order: &[usize]) {
        if self.document != order {
            let held = self.focused();
            while self.step_around(held, order) {}
        }
        for at in 0..self.lifts.len() {
            self.lift_one(at, (0, 0));
        }
    }

    /// Moves one node on the way to this order, not the one that has the focus; whether there was one to move.
    pub fn step(&mut self, order: &[usize]) -> bool {
        self.step_around(self.focused(), order)
    }

    fn step_around(&mut self, held: Option<usize>, order: &[usize]) -> bool {
        let Some((child, before)) = next_move(&self.document, order, held) else { return false };
        self.document.retain(|&other| other != child);
        let at = self.document.iter().position(|&other| Some(other) == before);
        self.document.insert(at.unwrap_or(self.document.len()), child);
        let (node, before) = (&self.children[child], before.map(|b| &self.children[b]));
        let _always_a_child = self.parent.insert_before(node, before.map(AsRef::as_ref));
        true
    }

    /// The child that has the focus, and would lose it if it were moved.
    fn focused(&self) -> Option<usize> {
        // A shadow root tells it as a document does; both also while another window is used.
        let root = self.parent.get_root_node();
        let focused = root.unchecked_ref::<Document>().active_element()?;
        self.children.iter().position(|child| child.contains(Some(&focused)))
    }

    fn lift_one(&mut self, at: usize, lift: Place) {
        if self.lifts.get(at).is_none_or(|&now| now == lift) {
            return;
        }
        self.lifts[at] = lift;
        if let Some(element) = self.children[at].dyn_ref::<HtmlElement>() {
            let shown = if lift == (0, 0) {
                String::new()
            } else {
                format!("{} {}", length(lift.0), length(lift.1))
            };
            // An empty value takes the property away. Slides have another one, so that neither knows of the other.
            let _always_a_value = element.style().set_property("translate", &shown);
        }
    }
}
