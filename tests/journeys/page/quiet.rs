//! What must not happen on any journey, and what is kept when one fails.

use std::path::Path;

use super::Page;
use crate::harness::{Engine, now};

impl Page {
    /// Nothing was complained of: no error or warning in the console, no refusal of the policy, no
    /// request that failed, none to another host.
    #[track_caller]
    pub fn assert_quiet(&self) {
        assert!(self.site.is_listening(), "the recorder never ran, so silence proves nothing");
        let said = self.site.said();
        assert!(said.is_empty(), "the page complained: {said:#?}");
        let failed: Vec<_> =
            self.site.asked().into_iter().filter(|asked| asked.status >= 400).collect();
        assert!(failed.is_empty(), "requests failed: {failed:?}");
        let abroad: Vec<String> = self.ask(
            "return performance.getEntriesByType('resource').map(e => e.name)\
                .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))",
            [],
        );
        assert!(abroad.is_empty(), "requests to other hosts: {abroad:?}");
        let logged = self.browser_log(&[self.site.origin()]);
        assert!(logged.is_empty(), "the browser's log is not empty: {logged:#?}");
    }

    /// What Chromium's own log of this journey says of these origins; it also holds what no script
    /// can hear.
    pub fn browser_log(&self, own: &[String]) -> Vec<String> {
        if self.engine != Engine::Chromium {
            return Vec::new();
        }
        let entries = now(self.driver.browser_log())
            .unwrap_or_else(|fault| panic!("the browser's log: {fault}"));
        entries
            .into_iter()
            // Lesser entries are advice; what the page itself warns of, the recorder hears.
            .filter(|entry| {
                entry.level == "SEVERE" && own.iter().any(|origin| entry.message.contains(origin))
            })
            .map(|entry| format!("{:?}: {}", entry.level, entry.message))
            .collect()
    }

    /// What Chromium's log says with this word in it, as lesser advice too.
    pub fn advice(&self, word: &str) -> Vec<String> {
        let entries = now(self.driver.browser_log())
            .unwrap_or_else(|fault| panic!("the browser's log: {fault}"));
        let said = entries.into_iter().map(|entry| entry.message);
        said.filter(|message| message.contains(word)).collect()
    }

    /// Where the page was, for the report of a failure.
    pub fn circumstances(&self) -> String {
        let address =
            self.try_ask::<String>("return location.href", []).unwrap_or_else(|fault| fault);
        format!("at {address}\n  the page said {:?}", self.site.said())
    }

    /// Keeps a picture of the page, and says where.
    pub fn keep_picture(&self, file: &Path) -> String {
        if let Some(folder) = file.parent()
            && let Err(fault) = std::fs::create_dir_all(folder)
        {
            return format!("no picture: {fault}");
        }
        match now(self.driver.screenshot(file)) {
            Ok(()) => format!("picture: {}", file.display()),
            Err(fault) => format!("no picture: {fault}"),
        }
    }
}
