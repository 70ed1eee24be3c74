//! Coming to the page, leaving it, and the window that it is seen in.

use serde_json::json;

use super::Page;
use crate::harness::now;

/// Where a visitor comes from and goes back to.
pub const ELSEWHERE: &str = "about:blank";

impl Page {
    /// Opens the hosted page with this query and fragment, and waits until it answers input.
    #[track_caller]
    pub fn open(&self, query: &str) {
        self.go(&format!("{}{query}", self.site.home()));
        self.is_ready();
    }

    /// Opens the page without waiting for its script.
    #[track_caller]
    pub fn open_unready(&self, query: &str) {
        self.go(&format!("{}{query}", self.site.home()));
    }

    /// Opens another page, which knows nothing of Reweigh.
    #[track_caller]
    pub fn be_elsewhere(&self) {
        self.go(ELSEWHERE);
    }

    #[track_caller]
    pub fn go(&self, address: &str) {
        if let Err(fault) = now(self.driver.goto(address)) {
            panic!("{address}: {fault}");
        }
    }

    #[track_caller]
    pub fn is_ready(&self) {
        self.eventually("the mark reweigh:ready", || {
            let marks: usize =
                self.ask("return performance.getEntriesByName('reweigh:ready').length", []);
            if marks > 0 { Ok(()) } else { Err("no mark".to_owned()) }
        });
        self.is_complete();
    }

    /// What may come after the page answers has come.
    #[track_caller]
    pub fn is_complete(&self) {
        self.eventually_equals("what is awaited", &0, || self.count("#reweigh [aria-busy=true]"));
    }

    /// The Back button, once.
    #[track_caller]
    pub fn back(&self) {
        if let Err(fault) = now(self.driver.back()) {
            panic!("Back: {fault}");
        }
    }

    /// The whole address.
    #[track_caller]
    pub fn address(&self) -> String {
        self.ask("return location.href", [])
    }

    /// The address from its question mark on, without the fragment.
    #[track_caller]
    pub fn query(&self) -> String {
        self.ask("return location.search", [])
    }

    /// Goes on in a window of this inner width. Only a pop-up can be narrower than the browsers' own
    /// bars; `WebKitGTK`'s cannot be narrower than 334 px.
    #[track_caller]
    pub fn in_window_of(&self, width: u32) {
        let before = now(self.driver.windows()).unwrap_or_else(|fault| panic!("windows: {fault}"));
        self.ask::<()>(
            "open('about:blank', '', `popup,width=${arguments[0]},height=740`)",
            [json!(width)],
        );
        let popup = self.eventually("the narrow window", || {
            let after = now(self.driver.windows()).map_err(|fault| fault.to_string())?;
            after
                .into_iter()
                .find(|window| !before.contains(window))
                .ok_or_else(|| "no window".to_owned())
        });
        if let Err(fault) = now(self.driver.switch_to_window(popup)) {
            panic!("the narrow window: {fault}");
        }
        let floor = if self.engine == crate::harness::Engine::WebKit { 334 } else { 0 };
        self.eventually_equals("the window's width", &width.max(floor), || {
            self.ask("return innerWidth", [])
        });
    }
}
