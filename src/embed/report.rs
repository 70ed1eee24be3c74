//! What goes to a host page's script.

use crate::state::{Notice, NoticeKind};
use crate::words::Words;
use js_sys::Function;
use wasm_bindgen::JsValue;

/// The script's function: a kind and up to two texts.
#[derive(Clone)]
pub struct Report(Function);

impl Report {
    /// Reports to this function.
    #[must_use]
    pub fn new(function: Function) -> Self {
        Self(function)
    }

    /// What an option was read as; that it was refused is reported, and it counts as not set.
    pub fn accepted<T>(&self, read: Result<Option<T>, String>) -> Option<T> {
        read.unwrap_or_else(|why| {
            self.say("error", "bad-attribute", &why);
            None
        })
    }

    /// Reports a notice that says why a link was not followed.
    pub fn link_refused(&self, notice: &Notice) {
        if matches!(notice.kind, NoticeKind::BadLink | NoticeKind::NewerLink) {
            self.say("error", NoticeKind::BadLink.hook(), &notice.text(Words::ENGLISH));
        }
    }

    /// Reports that the reader moved a weight.
    pub fn moved(&self) {
        self.say("input", "", "");
    }

    /// Reports that a change is complete.
    pub fn changed(&self, source: &str) {
        self.say("change", source, "");
    }

    fn say(&self, kind: &str, first: &str, second: &str) {
        let _the_script_answers_for_itself =
            self.0.call3(&JsValue::NULL, &kind.into(), &first.into(), &second.into());
    }
}
