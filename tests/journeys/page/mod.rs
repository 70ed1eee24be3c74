//! The page as a visitor meets it: a small vocabulary in which journeys read as sentences.

mod controls;
mod insight;
mod opening;
mod pointer;
mod quiet;
mod reading;
mod script;
pub mod sweep;

pub use controls::{field, slider, switch};
pub use insight::{Answer, Bar, EMBEDDED, Marks, Reason, name, tip};
pub use opening::ELSEWHERE;

use std::cell::Cell;

use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::prelude::*;

use crate::harness::{Browser, Cdp, Engine, Site, SitePlan, now};

/// A browser's window with the site of one journey.
pub struct Page {
    pub engine: Engine,
    pub site: Site,
    driver: WebDriver,
    worn: Cell<bool>,
}

impl Page {
    pub fn new(browser: &Browser, plan: &SitePlan) -> Result<Page, String> {
        Ok(Page {
            engine: browser.engine,
            site: Site::start(plan)?,
            driver: browser.driver.clone(),
            worn: Cell::new(false),
        })
    }

    /// A command of Chromium's own protocol. What it changes outlasts the page, so the
    /// session is not used again.
    #[track_caller]
    pub fn devtools(&self, command: &'static str, parameters: serde_json::Value) {
        self.worn.set(true);
        self.chromium(command, parameters);
    }

    /// The page as PDF, on paper of this width and height in centimetres.
    #[track_caller]
    pub fn printed(&self, width: f64, height: f64) -> Vec<u8> {
        let paper = PrintPage { width, height };
        let parameters = PrintParameters { page: paper, background: true, ..Default::default() };
        now(self.driver.print_page(parameters)).unwrap_or_else(|fault| panic!("no PDF: {fault}"))
    }

    /// What a command of Chromium's own protocol answers.
    #[track_caller]
    pub fn measured(
        &self,
        command: &'static str,
        parameters: serde_json::Value,
    ) -> serde_json::Value {
        now(self.driver.cmd(Cdp(command, parameters)))
            .and_then(thirtyfour::session::http::CmdResponse::value)
            .unwrap_or_else(|fault| panic!("{command}: {fault}"))
    }

    #[track_caller]
    fn chromium(&self, command: &'static str, parameters: serde_json::Value) {
        if let Err(fault) = now(self.driver.cmd(Cdp(command, parameters))) {
            panic!("{command}: {fault}");
        }
    }

    /// Whether the session was changed in a way that the next journey must not see.
    pub fn is_worn(&self) -> bool {
        self.worn.get()
    }
}
