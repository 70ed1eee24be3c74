//! Inside an element: its shadow root, which is open. On the host's pages, and on our own that embed.

use serde::de::DeserializeOwned;
use thirtyfour::WebElement;

use super::HostPage;
use crate::harness::now;
use crate::page::Page;

/// The first element of the page.
pub const WIDGET: &str = "reweigh-ranking";

impl Page {
    /// Runs a function's body with `element`, found by its selector, and `root`, its shadow root.
    #[track_caller]
    pub fn inside<T: DeserializeOwned>(&self, element: &str, body: &str) -> T {
        let script = format!(
            "const element = document.querySelector(arguments[0]); \
             const root = element?.shadowRoot; {body}"
        );
        self.ask(&script, [element.into()])
    }

    /// The element's `state`.
    #[track_caller]
    pub fn state_of(&self, element: &str) -> String {
        self.inside(element, "return element?.state ?? 'not defined'")
    }

    #[track_caller]
    pub fn comes_to(&self, element: &str, state: &str) {
        self.eventually_equals(&format!("the state of {element}"), &state.to_owned(), || {
            self.state_of(element)
        });
    }

    /// The ids of the element's rows, in their order.
    #[track_caller]
    pub fn rows_of(&self, element: &str) -> Vec<String> {
        self.inside(
            element,
            "return [...root?.querySelectorAll('tr[data-id]') ?? []].map(row => row.dataset.id)",
        )
    }

    /// Whether the author's own content of the element can be seen.
    #[track_caller]
    pub fn shows_children_of(&self, element: &str) -> bool {
        self.inside(
            element,
            "return [...element.children].some(e => e.checkVisibility({visibilityProperty: true}))",
        )
    }
}

impl HostPage {
    /// A node inside the element, for the visitor's hand.
    #[track_caller]
    pub fn within(&self, element: &str, selector: &str) -> WebElement {
        let script =
            "return document.querySelector(arguments[0]).shadowRoot.querySelector(arguments[1])";
        now(async {
            self.driver.execute(script, vec![element.into(), selector.into()]).await?.element()
        })
        .unwrap_or_else(|fault| panic!("{selector} in {element}: {fault}"))
    }
}
