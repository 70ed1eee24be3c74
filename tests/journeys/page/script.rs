//! Questions asked of the document, and waiting for an answer.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::prelude::*;

use super::Page;
use crate::harness::now;

const PATIENCE: Duration = Duration::from_secs(12);

impl Page {
    /// Runs a function's body in the document and reads what it returns.
    #[track_caller]
    pub fn ask<T: DeserializeOwned>(&self, body: &str, with: impl Into<Vec<Value>>) -> T {
        self.try_ask(body, with).unwrap_or_else(|fault| panic!("{fault}\n  in: {body}"))
    }

    pub fn try_ask<T: DeserializeOwned>(
        &self,
        body: &str,
        with: impl Into<Vec<Value>>,
    ) -> Result<T, String> {
        let arguments: Vec<Value> = with.into();
        now(async { self.driver.execute(body, arguments).await?.convert() })
            .map_err(|fault: WebDriverError| fault.to_string())
    }

    /// As `ask`, for a body that calls `done` with its answer some time later.
    #[track_caller]
    pub fn ask_later<T: DeserializeOwned>(&self, body: &str, with: impl Into<Vec<Value>>) -> T {
        let arguments: Vec<Value> = with.into();
        let body = format!("const done = arguments[arguments.length - 1]; {body}");
        now(async { self.driver.execute_async(body.as_str(), arguments).await?.convert() })
            .unwrap_or_else(|fault: WebDriverError| panic!("{fault}\n  in: {body}"))
    }

    /// Asks again until the answer is right, for as long as a patient visitor would wait.
    #[expect(clippy::unused_self, reason = "journeys say of the page that it comes about")]
    #[track_caller]
    pub fn eventually<T>(&self, what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match look() {
                Ok(seen) => return seen,
                Err(seen) if Instant::now() > deadline => {
                    panic!("{what} does not come about: {seen}")
                }
                Err(_) => sleep(Duration::from_millis(20)),
            }
        }
    }

    #[track_caller]
    pub fn eventually_equals<T: PartialEq + std::fmt::Debug>(
        &self,
        what: &str,
        expected: &T,
        mut look: impl FnMut() -> T,
    ) {
        self.eventually(what, || {
            let seen = look();
            if seen == *expected {
                Ok(())
            } else {
                Err(format!("{seen:?} instead of {expected:?}"))
            }
        });
    }

    #[track_caller]
    pub fn find(&self, selector: &str) -> WebElement {
        now(self.driver.find(By::Css(selector)))
            .unwrap_or_else(|fault| panic!("{selector}: {fault}"))
    }

    #[track_caller]
    pub fn count(&self, selector: &str) -> usize {
        self.ask("return document.querySelectorAll(arguments[0]).length", [selector.into()])
    }

    /// Whether something that matches is laid out and painted.
    #[track_caller]
    pub fn shows(&self, selector: &str) -> bool {
        self.ask(
            "return [...document.querySelectorAll(arguments[0])].some(e => \
                e.getClientRects().length > 0 && getComputedStyle(e).visibility === 'visible')",
            [selector.into()],
        )
    }

    /// Everything that can be read on the page, white space folded.
    #[track_caller]
    pub fn text(&self, selector: &str) -> String {
        self.ask(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join(' ')\
                .replace(/\\s+/g, ' ').trim()",
            [selector.into()],
        )
    }
}
