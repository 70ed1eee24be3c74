//! What the visitor sets: importances, presets, picks, the order of rows.

use thirtyfour::prelude::*;
use thirtyfour::session::http::CmdResponse;

use super::Page;
use crate::harness::{ComputedLabel, now};

/// The slider of a category.
pub fn slider(code: &str) -> String {
    format!("input[type=range][data-category={code}]")
}

/// The number field of a category.
pub fn field(code: &str) -> String {
    format!("input[type=number][data-category={code}]")
}

/// The switch that puts an entry into the radar.
pub fn switch(id: &str) -> String {
    format!("input[role=switch][data-pick={id}]")
}

impl Page {
    /// Sets an importance by typing it, and waits until the slider has it.
    #[track_caller]
    pub fn set_importance(&self, code: &str, value: u8) {
        self.overtype(&field(code), &value.to_string());
        self.press(Key::Tab);
        self.eventually_equals(&format!("{code} at {value}"), &u64::from(value), || {
            self.importance_of(code)
        });
    }

    /// Presses a key on a category's slider.
    #[track_caller]
    pub fn press_on_slider(&self, code: &str, keys: impl Into<TypingData>) {
        self.focus(&slider(code));
        self.press(keys);
    }

    #[track_caller]
    pub fn preset(&self, id: &str) {
        self.click(&format!("button[data-preset='{id}']"));
    }

    /// The presets that are marked as applied.
    #[track_caller]
    pub fn active_presets(&self) -> Vec<String> {
        self.ask(
            "return [...document.querySelectorAll('button[data-preset][aria-pressed=true]')]\
                .map(e => e.dataset.preset)",
            [],
        )
    }

    /// Turns an entry's switch. By keyboard, because a styled switch may lie under its own picture.
    #[track_caller]
    pub fn pick(&self, id: &str) {
        self.focus(&switch(id));
        self.press(" ");
    }

    /// Sorts by a column.
    #[track_caller]
    pub fn sort_by(&self, column: &str) {
        self.click(&format!("button[data-sort='{column}']"));
    }

    /// An element's accessible name, as the browser computes it.
    #[track_caller]
    pub fn name_of(&self, selector: &str) -> String {
        let element = self.find(selector);
        let answer = now(self.driver.cmd(ComputedLabel(element.element_id())));
        answer
            .and_then(CmdResponse::value)
            .unwrap_or_else(|fault| panic!("the name of {selector}: {fault}"))
    }

    #[track_caller]
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.ask(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null",
            [selector.into(), name.into()],
        )
    }
}
