//! The second part of the module, as the first knows it: nothing before it arrives.

use crate::embed::{self, Handle};
use crate::insight::survey::Survey;
use crate::state::{self, WidgetState};
use crate::words::{self, Words};
use crate::{browser, insight, ui};
use js_sys::Function;
use leptos::web_sys::HtmlElement;
use std::sync::{Arc, OnceLock};
use wasm_bindgen::JsValue;

/// Fetches the second part, and tells whether it is there.
pub type Fetch = fn(Box<dyn FnOnce(bool)>);

type Mount = fn(HtmlElement, JsValue, Function) -> Result<Handle, String>;

static MOUNT: OnceLock<Mount> = OnceLock::new();
static LINKS: OnceLock<Links> = OnceLock::new();
static UNPACK: OnceLock<fn(&str) -> Words> = OnceLock::new();
static SURVEY: OnceLock<Arc<Survey>> = OnceLock::new();

/// Puts everything in its place that is not needed before the page answers. Where `main.rs` cuts the module in
/// two, it is what cuts: what is reached from nowhere else comes with the second part.
pub fn arrive() {
    state::arrive();
    ui::arrive();
    embed::arrive();
    let _once = MOUNT.set(crate::embedded);
    let _once = LINKS.set(Links {
        write: |state| browser::replace_query(&state.query(&browser::query())),
        query: |state| state.query(""),
        follow: WidgetState::follow,
    });
    let _once = UNPACK.set(words::unpack);
    let _once = SURVEY.set(Arc::new(insight::bundled::SURVEY.clone()));
}

/// The [`Fetch`] of a module that is in one part.
pub fn whole(done: Box<dyn FnOnce(bool)>) {
    arrive();
    done(true);
}

/// What mounts a widget in somebody else's page, if the second part is there.
pub(crate) fn mount() -> Option<&'static Mount> {
    MOUNT.get()
}

/// What the hosted page does with links.
pub(crate) struct Links {
    /// Writes what is set into the address of the page.
    pub write: fn(WidgetState),
    /// What is set, as the query of a link.
    pub query: fn(WidgetState) -> String,
    /// As [`WidgetState::follow`].
    pub follow: fn(WidgetState, &str) -> bool,
}

/// What the hosted page does with links, if the second part is there.
pub(crate) fn links() -> Option<&'static Links> {
    LINKS.get()
}

/// The phrases of a language from its text, if the second part is there; English otherwise.
pub(crate) fn unpacked(text: &str) -> Words {
    UNPACK.get().map_or(Words::ENGLISH, |unpack| unpack(text))
}

/// What holds over all weightings of the bundled dataset, if the second part is there.
pub(crate) fn survey() -> Option<Arc<Survey>> {
    SURVEY.get().cloned()
}
