//! Where the reader's attention goes: one place for all rows, labels and switches.

use crate::browser;
use crate::dataset::Dataset;
use crate::state::Attention;
use leptos::web_sys::Event;

/// The category or entry that an event is at, by the hooks of the element that it happened in.
pub fn attended(event: &Event, dataset: &Dataset) -> Attention {
    let hook = |name| browser::hook_at(event, name);
    let entry = hook("data-id").or_else(|| hook("data-series"));
    Attention {
        category: hook("data-axis").and_then(|code| dataset.category(&code)),
        entry: entry.and_then(|id| dataset.entry(&id)),
    }
}
