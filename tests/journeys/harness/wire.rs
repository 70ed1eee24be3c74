//! `WebDriver` commands that thirtyfour has no name for.

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{ElementId, RequestData, SessionId};

/// The accessible name that the browser itself computes for an element.
#[derive(Debug)]
pub struct ComputedLabel(pub ElementId);

impl FormatRequestData for ComputedLabel {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::GET, format!("session/{session}/element/{}/computedlabel", self.0))
    }
}

/// A command of Chromium's `DevTools` protocol.
#[derive(Debug)]
pub struct Cdp(pub &'static str, pub Value);

impl FormatRequestData for Cdp {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("session/{session}/goog/cdp/execute"))
            .add_body(json!({"cmd": self.0, "params": self.1}))
    }
}

/// A finger that goes down, along a way, and up.
#[derive(Debug)]
pub struct Finger(pub Vec<(i64, i64)>);

impl FormatRequestData for Finger {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let to =
            |(x, y): &(i64, i64)| json!({"type": "pointerMove", "duration": 32, "x": x, "y": y});
        let mut steps: Vec<Value> = self.0.iter().map(to).collect();
        steps.insert(1, json!({"type": "pointerDown", "button": 0}));
        steps.push(json!({"type": "pointerUp", "button": 0}));
        let finger = json!({"type": "pointer", "id": "finger", "actions": steps, "parameters": {"pointerType": "touch"}});
        RequestData::new(Method::POST, format!("session/{session}/actions"))
            .add_body(json!({"actions": [finger]}))
    }
}
