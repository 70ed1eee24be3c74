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
