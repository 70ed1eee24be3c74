//! The field that finds a row of a long table: what a browser searches is only what is there.

use super::long_table::Long;
use super::markup::{Tag, action, classed};
use super::reactive::{flag, text};
use crate::link::searched;
use crate::narrow::{Condition, MAX_TEXT, Narrowing, meets};
use crate::state::indices;
use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;
use wasm_bindgen::JsCast;

/// What the reader looks for, and where that is.
#[derive(Clone, Copy)]
pub struct Finding {
    long: Long,
    query: RwSignal<String>,
    /// Which of the entries that are found is shown.
    nth: RwSignal<i32>,
    /// The entries that are found, in the order of the table.
    found: Memo<Vec<usize>>,
}

impl Finding {
    /// Nothing is looked for yet.
    pub fn new(long: &Long) -> Self {
        let long = *long;
        let (query, nth) = (RwSignal::new(String::new()), RwSignal::new(0));
        let found = indices(move || {
            let text = query.get();
            if text.is_empty() {
                return Vec::new();
            }
            let (dataset, narrowing) =
                (long.state.dataset(), Narrowing { text, ..Narrowing::default() });
            let holds = |entry: &usize| meets(&dataset, &narrowing, &Condition::Text, *entry);
            long.order.with(|order| order.iter().copied().filter(holds).collect())
        });
        Self { long, query, nth, found }
    }

    /// Whether this is the entry that was found and is shown.
    pub fn is(self, entry: usize) -> bool {
        self.now() == Some(entry)
    }

    fn now(self) -> Option<usize> {
        let nth = usize::try_from(self.nth.get()).unwrap_or(0);
        self.found.with(|found| found.get(nth).copied())
    }

    fn looks_for(self, words: &str) {
        self.query.set(searched(words));
        self.goes_to(0);
    }

    /// Goes so many further, around from the last to the first.
    fn goes_on(self, by: i32) {
        let count = i32::try_from(untrack(|| self.found.with(Vec::len))).unwrap_or(0);
        if count > 0 {
            self.goes_to((self.nth.get_untracked() + by).rem_euclid(count));
        }
    }

    fn goes_to(self, nth: i32) {
        self.nth.set(nth);
        if let Some(entry) = untrack(|| self.now()) {
            self.long.come_to(entry);
        }
    }

    fn said(self) -> String {
        let (count, words) = (self.found.with(Vec::len), self.long.state.words());
        match count {
            _ if self.query.with(String::is_empty) => String::new(),
            0 => words.find_none().to_owned(),
            1 => words.find_one().to_owned(),
            _ => {
                let figure = |number: String| words.figure(number);
                words
                    .find_nth(&figure((self.nth.get() + 1).to_string()), &figure(count.to_string()))
            }
        }
    }
}

/// The field, what it found, and the way to the next.
pub fn find_line(find: &Finding, count: usize) -> Tag {
    let find = *find;
    let words = find.long.state.words();
    let on_key = move |event: leptos::web_sys::Event| {
        let key = event.unchecked_ref::<KeyboardEvent>();
        if key.key() == "Enter" {
            event.prevent_default();
            find.goes_on(if key.shift_key() { -1 } else { 1 });
        }
    };
    let field = classed("input", "rw find")
        .set("type", "search")
        .set("data-find", "")
        .set("maxlength", &MAX_TEXT.to_string())
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .on("input", move |event| find.looks_for(&event_target_value(&event)))
        .on("keydown", on_key);
    let few = flag(move || find.found.with(|found| found.len() < 2));
    let next = action("rw button find-next", words.find_next())
        .set("data-action", "find-next")
        .flag("hidden", few)
        .on("click", move |_| find.goes_on(1));
    let label = classed("label", "rw find-label").text(words.find_label()).text(" ").child(field);
    let said =
        classed("span", "rw find-said").set("role", "status").says(text(move || find.said()));
    classed("div", "rw find-line")
        .child(label)
        .child(next)
        .child(said)
        .child(classed("p", "rw find-hint").text(&words.find_hint(count)))
}
