//! What the witness in the host's page heard and saw.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::HostPage;

/// A `reweigh-*` event that reached the document.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    /// Without `reweigh-`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The id of the element that it came from.
    pub of: String,
    pub detail: Value,
    /// Whether the detail cannot be changed.
    pub frozen: bool,
    pub composed: bool,
    pub bubbles: bool,
}

/// A message that reached the window.
#[derive(Clone, Debug, Deserialize)]
pub struct Message {
    /// Which of the page's own frames it came from; -1 is none of them.
    pub frame: i64,
    pub origin: String,
    pub data: Value,
}

impl HostPage {
    #[track_caller]
    fn kept<T: serde::de::DeserializeOwned>(&self, what: &str) -> T {
        self.ask("return window[Symbol.for('witness')].kept[arguments[0]]", [what.into()])
    }

    /// All events so far, in their order.
    #[track_caller]
    pub fn events(&self) -> Vec<Event> {
        self.kept("events")
    }

    /// Waits for an event of this kind and gives the latest.
    #[track_caller]
    pub fn event(&self, kind: &str) -> Event {
        self.eventually(&format!("the event reweigh-{kind}"), || {
            let all = self.events();
            let wanted = all.iter().rev().find(|event| event.kind == kind);
            wanted.cloned().ok_or_else(|| format!("events: {all:?}"))
        })
    }

    /// All messages to the window so far.
    #[track_caller]
    pub fn messages(&self) -> Vec<Message> {
        self.kept("messages")
    }

    /// Waits for a message of this `type` and gives the latest.
    #[track_caller]
    pub fn message(&self, kind: &str) -> Message {
        self.eventually(&format!("a message {kind}"), || {
            let all = self.messages();
            let wanted = all.iter().rev().find(|message| message.data["type"] == kind);
            wanted.cloned().ok_or_else(|| format!("messages: {all:?}"))
        })
    }

    /// The keys that reached the document, as a host's hotkeys would hear them.
    #[track_caller]
    pub fn keys(&self) -> Vec<String> {
        self.kept("keys")
    }

    /// What the page complained of: errors, warnings, refusals of its policy.
    #[track_caller]
    pub fn said(&self) -> Vec<String> {
        self.kept("said")
    }

    /// How many listen, by target and type, on what the whole page shares: window, document, root,
    /// body, viewport, media queries.
    #[track_caller]
    pub fn listeners(&self) -> BTreeMap<String, usize> {
        self.ask("return window[Symbol.for('witness')].listeners()", [])
    }

    /// Everything that is not as it was when the page was parsed, or when the watch began anew: nodes,
    /// attributes and texts of the document, title, focus, scroll, history, address, cookies,
    /// storage, style sheets, globals, listeners.
    #[track_caller]
    pub fn traces(&self) -> Vec<String> {
        self.ask("return window[Symbol.for('witness')].traces()", [])
    }

    #[track_caller]
    pub fn is_untouched(&self) {
        let traces = self.traces();
        assert!(traces.is_empty(), "the host's page was touched: {traces:#?}");
    }

    /// Takes everything as it is now for the host's own.
    #[track_caller]
    pub fn watch_anew(&self) {
        self.ask::<()>("window[Symbol.for('witness')].watch()", []);
    }

    /// Runs a script of the host's. What it changes in the document at once leaves no trace.
    #[track_caller]
    pub fn as_host<T: serde::de::DeserializeOwned>(&self, body: &str) -> T {
        self.ask(&format!("return window[Symbol.for('witness')].asHost(() => {{ {body} }})"), [])
    }
}
