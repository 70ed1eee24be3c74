//! `<reweigh-ranking>` in a page of somebody else's: what its author sets, what the reader does, and
//! what is left of the page around it.

mod access;
mod attributes;
mod company;
mod controls;
mod events;
mod hostile;
mod insight;
mod isolation;
mod leaving;
mod lifecycle;
mod loading;
mod long;
mod memory;
mod properties;
mod runtime;
mod style;
mod theme;

use serde::de::DeserializeOwned;

use crate::harness::{Document, Journey, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;

pub fn journeys() -> Vec<Journey> {
    [
        attributes::journeys(),
        runtime::journeys(),
        properties::journeys(),
        insight::journeys(),
        events::journeys(),
        loading::journeys(),
        long::journeys(),
        theme::journeys(),
        style::journeys(),
        controls::journeys(),
        lifecycle::journeys(),
        leaving::journeys(),
        company::journeys(),
        isolation::journeys(),
        hostile::journeys(),
        access::journeys(),
        memory::journeys(),
    ]
    .concat()
}

/// What an author writes between the tags.
const TABLE: &str = "<table><tr><td>The author’s own table</td></tr></table>";

/// An element with a name and more attributes.
pub fn widget(id: &str, attributes: &str) -> String {
    format!("<reweigh-ranking id=\"{id}\" {attributes}>{TABLE}</reweigh-ranking>")
}

/// The ids of a ranking by these importances.
pub fn ranked(importances: &[u64]) -> Vec<String> {
    ORACLE.ranking(importances).into_iter().map(|placed| placed.id).collect()
}

impl HostPage {
    /// Opens a post with this body, and the script below it.
    #[track_caller]
    pub fn posts(&self, body: &str) {
        self.shows_page(Document::page(&format!("{body}{}", self.script())));
    }

    /// Opens a post with one element that starts at once, and waits until it answers.
    #[track_caller]
    pub fn embeds(&self, attributes: &str) {
        self.posts(&widget("widget", &format!("loading=\"eager\" {attributes}")));
        self.comes_to(WIDGET, "ready");
    }

    /// What an expression says of the first `element` and its `root`.
    #[track_caller]
    pub fn says<T: DeserializeOwned>(&self, expression: &str) -> T {
        self.inside(WIDGET, &format!("return {expression}"))
    }

    /// Has the host's script do something. It leaves no trace of its own.
    ///
    /// In a task, as all that pages do: `WebKitGTK`'s driver runs its scripts outside of one, where
    /// what waits for the end of a task comes in between.
    #[track_caller]
    pub fn hosts(&self, act: &str) {
        self.ask_later::<()>(
            &format!(
                "setTimeout(() => {{ \
                     window[Symbol.for('witness')].asHost(() => {{ {act} }}); done(); }})"
            ),
            [],
        );
    }

    /// As `hosts`, with the first `element` in hand.
    #[track_caller]
    pub fn does(&self, act: &str) {
        self.hosts(&format!("const element = document.querySelector('{WIDGET}'); {act}"));
    }

    /// Waits until the rows of an element are what follows from these importances.
    #[track_caller]
    pub fn ranks(&self, element: &str, importances: &[u64]) {
        self.eventually_equals(&format!("the rows of {element}"), &ranked(importances), || {
            self.rows_of(element)
        });
    }

    /// Types keys on a node inside the first element.
    #[track_caller]
    pub fn types(&self, selector: &str, keys: impl Into<thirtyfour::TypingData>) {
        self.says::<()>(&format!(
            "void root.querySelector({}).focus({{preventScroll: true}})",
            serde_json::json!(selector)
        ));
        self.press(keys);
    }

    /// Clicks a node inside the first element.
    #[track_caller]
    pub fn clicks(&self, selector: &str) {
        let node = self.within(WIDGET, selector);
        now(node.click()).unwrap_or_else(|fault| panic!("clicking {selector}: {fault}"));
    }

    /// How many events of a kind there were.
    #[track_caller]
    pub fn heard(&self, kind: &str) -> usize {
        self.events().iter().filter(|event| event.kind == kind).count()
    }

    /// Lets everything happen that was due in two frames.
    #[track_caller]
    pub fn rests(&self) {
        self.ask_later::<()>(
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))",
            [],
        );
    }
}
