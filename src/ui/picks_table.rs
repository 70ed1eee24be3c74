//! The scores of the entries in the radar, for those who read rather than look.

use super::radar_canvas::Reading;
use crate::state::WidgetState;
use leptos::prelude::*;

/// A row a category, a column a pick.
#[component]
pub fn PicksTable(
    /// The widget.
    state: WidgetState,
    /// What is being read in the radar.
    #[prop(into)]
    reading: Signal<Option<Reading>>,
) -> impl IntoView {
    let dataset = StoredValue::new(state.dataset());
    let categories = dataset.with_value(|d| d.categories.len());
    let head = move |entry: usize| {
        let name = dataset.with_value(|d| d.entries[entry].name.to_string());
        view! { class = "rw",
            <th scope="col" class=move || slot_class(state, entry)>
                <span class="mark" aria-hidden="true"></span>
                <span class="unseen">{name}</span>
            </th>
        }
    };
    let cell = move |entry: usize, category: usize| {
        let score = dataset.with_value(|d| d.printed_score(entry, category).to_string());
        let at = Reading { category, entry: Some(entry) };
        view! { class = "rw", <td class:is-read=move || reading.get() == Some(at)>{score}</td> }
    };
    let row = move |category: usize| {
        let label = dataset.with_value(|d| d.categories[category].label.to_string());
        view! { class = "rw",
            <tr class:is-read=move || reading.get().is_some_and(|r| r.category == category)>
                <th scope="row" class=format!("cat-{}", category % 8)>{label}</th>
                <For each=move || state.picks.get() key=|entry| *entry let:entry>
                    {cell(entry, category)}
                </For>
            </tr>
        }
    };
    view! { class = "rw",
        <table class="picks" aria-label="Scores in the radar" data-picks="">
            <thead>
                <tr>
                    <th scope="col"><span class="unseen">"Category"</span></th>
                    <For each=move || state.picks.get() key=|entry| *entry let:entry>
                        {head(entry)}
                    </For>
                </tr>
            </thead>
            <tbody>{(0..categories).map(row).collect_view()}</tbody>
        </table>
    }
}

/// The class that gives an entry the hue, line and marker of its slot.
pub fn slot_class(state: WidgetState, entry: usize) -> String {
    state.slot(entry).map_or_else(String::new, |slot| format!("slot-{slot}"))
}
