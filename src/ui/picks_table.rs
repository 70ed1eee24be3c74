//! The legend of the radar and the scores in it, for those who read rather than look.

use super::radar_canvas::Reading;
use crate::state::WidgetState;
use leptos::prelude::*;

/// A row a pick, which is its legend too, and a column a category.
#[component]
pub fn PicksTable(
    /// The widget.
    state: WidgetState,
    /// What is being read in the radar.
    #[prop(into)]
    reading: Signal<Option<Reading>>,
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
    view! { class = "rw",
        <table class="picks" aria-label="Scores in the radar" data-picks="">
            <thead>
                <tr>
                    <th scope="col">"Entry"</th>
                    {head}
                </tr>
            </thead>
            <tbody>
                <For each=move || state.picks.get() key=|entry| *entry let:entry>
                    <PickRow state entry reading />
                </For>
            </tbody>
        </table>
    }
}

/// One pick: its line and marker, its name, its scores.
#[component]
fn PickRow(
    /// The widget.
    state: WidgetState,
    /// Index of the entry.
    entry: usize,
    /// What is being read in the radar.
    reading: Signal<Option<Reading>>,
) -> impl IntoView {
    let dataset = state.dataset();
    let (id, name) =
        (dataset.entries[entry].id.to_string(), dataset.entries[entry].name.to_string());
    let cells = (0..dataset.categories.len()).map(|category| {
        let is_read = move || {
            let read = |r: Reading| r.category == category && r.entry.is_none_or(|e| e == entry);
            reading.get().is_some_and(read)
        };
        let score = dataset.printed_score(entry, category).to_string();
        view! { class = "rw", <td class:is-read=is_read>{score}</td> }
    });
    let cells = cells.collect_view();
    let label = format!("{name}: take out of the radar");
    let bring_forward = move || state.emphasis.set(Some(entry));
    let take_out = move |_| {
        state.emphasis.set(None);
        let _taking_out_always_works = state.toggle_pick(entry);
    };
    view! { class = "rw",
        <tr
            data-series=id
            class=move || slot_class(state, entry)
            on:pointerenter=move |_| bring_forward()
            on:pointerleave=move |_| state.emphasis.set(None)
        >
            <th scope="row">
                <button
                    type="button"
                    class="legend-item"
                    aria-label=label
                    on:focus=move |_| bring_forward()
                    on:blur=move |_| state.emphasis.set(None)
                    on:click=take_out
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

/// The class that gives an entry the hue, line and marker of its slot.
fn slot_class(state: WidgetState, entry: usize) -> String {
    state.slot(entry).map_or_else(String::new, |slot| format!("slot-{slot}"))
}
