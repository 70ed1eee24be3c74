//! A page of the host's, on another site than the widget's: what authors do, and what reaches them.

pub mod element;
mod frame;
mod journeys;
mod quiet;
mod witness;

pub use journeys::journeys;

use std::ops::Deref;

use thirtyfour::WebDriver;

use crate::harness::{Browser, Document, HostSite, SitePlan};
use crate::page::Page;

/// A browser's window with a host of its own. What a visitor does and reads is said as of any page.
pub struct HostPage {
    pub host: HostSite,
    page: Page,
    driver: WebDriver,
}

impl Deref for HostPage {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl HostPage {
    pub fn new(browser: &Browser, plan: &SitePlan) -> Result<HostPage, String> {
        // The history of an old window is full, and a new entry adds nothing to its length.
        browser.take_new_window()?;
        let driver = browser.driver.clone();
        Ok(HostPage { host: HostSite::start()?, page: Page::new(browser, plan)?, driver })
    }

    /// The line that every author pastes once.
    pub fn script(&self) -> String {
        format!("<script type=\"module\" src=\"{}reweigh.js\"></script>", self.site.home())
    }

    /// Publishes a page and opens it.
    #[track_caller]
    pub fn shows_page(&self, document: Document) {
        self.host.publish("/post", document);
        self.visit("/post");
    }

    /// Opens what was published at a path.
    #[track_caller]
    pub fn visit(&self, path: &str) {
        self.page.go(&format!("{}{path}", self.host.origin()));
    }
}
