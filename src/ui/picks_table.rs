//! The legend of the radar and the scores in it, for those who read rather than look.

use super::reactive::{classes, flag, on, text};
use crate::dataset::Entry;
use crate::link::MAX_PICKS;
use crate::state::{Controls, WidgetState};
use leptos::prelude::*;

/// A row a pick, which is its legend too, and a column a category.
#[component]
pub fn PicksTable(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    let dataset = state.dataset();
    let head = dataset.categories.iter().enumerate().map(|(at, category)| {
        view! { class = "rw",
            <th scope="col" class=format!("cat-{}", at % 8) title=category.label.to_string()>
                <span aria-hidden="true">{category.code.to_string()}</span>
                <span class="unseen">{category.label.to_string()}</span>
            </th>
        }
    });
    let head = head.collect_view();
    let row = |slot| view! { <PickRow state at=slot /> };
    view! { class = "rw",
        <table class="picks" hidden=flag(move || state.picks.with(Vec::is_empty)) aria-label="Scores in the radar" data-picks="">
            <thead>
                <tr>
                    <th scope="col">"Entry"</th>
                    {head}
                </tr>
            </thead>
            <tbody>
                {(0..MAX_PICKS).map(row).collect_view()}
            </tbody>
        </table>
    }
}

/// The row of a slot: its line and marker, and the name and scores of the entry that has it.
#[component]
fn PickRow(
    /// The widget.
    state: WidgetState,
    /// The slot, 0–3.
    at: usize,
) -> impl IntoView {
    let dataset = StoredValue::new(state.dataset());
    let pick = move || state.picks.with(|picks| picks.get(at).copied());
    let of = move |part: fn(&Entry) -> String| {
        let part = move |entry: usize| dataset.with_value(|d| part(&d.entries[entry]));
        text(move || pick().map(part).unwrap_or_default())
    };
    let name = of(|entry| entry.name.to_string());
    let cells = (0..dataset.with_value(|d| d.categories.len())).map(|category| {
        let class = classes(move || {
            let at = state.attention.get();
            let read = at.category == Some(category) && (at.entry.is_none() || at.entry == pick());
            if read { "is-read" } else { "" }.to_owned()
        });
        let score =
            move |entry| dataset.with_value(|d| d.printed_score(entry, category).to_string());
        let score = text(move || pick().map(score).unwrap_or_default());
        view! { class = "rw", <td class=class>{score}</td> }
    });
    let cells = cells.collect_view();
    let read_only = state.controls() == Controls::None;
    let take_out = move |_| {
        if let Some(entry) = untrack(pick) {
            let _taking_out_always_works = state.toggle_pick(entry);
        }
    };
    view! { class = "rw",
        <tr
            class=format!("slot-{at}")
            data-series=of(|entry| entry.id.to_string())
            hidden=flag(move || pick().is_none())
        >
            <th scope="row">
                <button
                    type="button"
                    class="legend-item"
                    disabled=read_only
                    aria-label=text(move || format!("{}: take out of the radar", name.get()))
                    on:click=on(take_out)
                >
                    <span class="mark" aria-hidden="true"></span>
                    <span class="name">{name}</span>
                    <span class="take-out" aria-hidden="true">"×"</span>
                </button>
            </th>
            {cells}
        </tr>
    }
}
