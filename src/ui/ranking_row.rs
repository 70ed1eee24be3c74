//! One entry in the ranking.

use crate::dataset::Dataset;
use crate::ranking::{Weights, bar_ends};
use crate::state::WidgetState;
use leptos::prelude::*;
use std::fmt::Write;

/// The row of one entry. It is built once; what changes in it are its own memos.
#[component]
pub fn RankingRow(
    /// The widget.
    state: WidgetState,
    /// Index of the entry.
    entry: usize,
) -> impl IntoView {
    let dataset = state.dataset();
    let (id, name) =
        (dataset.entries[entry].id.to_string(), dataset.entries[entry].name.to_string());
    let language = dataset.entries[entry].tag("language").map(str::to_owned);
    let note = dataset.notes_on(entry).map(|n| n.text.as_ref()).collect::<Vec<_>>().join(" ");
    let best = best_in_column(&dataset);
    let scores = (0..dataset.categories.len()).map(|category| {
        let class = if dataset.row(entry)[category] == best[category] { "score best" } else { "score" };
        view! { class = "rw", <td class=class>{dataset.printed_score(entry, category).to_string()}</td> }
    });
    let scores = scores.collect_view();
    let placement = Memo::new(move |_| state.ranking.with(|r| r.placement(entry)));
    let rise = Memo::new(move |_| {
        state.ranking.with(|r| state.baseline.with(|baseline| r.rise(baseline, entry)))
    });
    let bar = {
        let dataset = dataset.clone();
        Memo::new(move |_| state.weights().with(|w| bar_gradient(&dataset, w, entry)))
    };
    let bring_forward = move |_| state.emphasis.set(Some(entry));
    let let_go = move |_| state.emphasis.set(None);
    let switch = view! { <PickSwitch state entry id=id.clone() name=name.clone() /> };
    view! { class = "rw",
        <tr
            part="row"
            data-id=id
            data-rank=move || placement.get().rank.to_string()
            data-score=move || placement.get().total.decimal(4)
            class:is-first=move || placement.get().rank == 1
            class:is-picked=move || state.slot(entry).is_some()
            on:pointerenter=bring_forward
            on:pointerleave=let_go
        >
            <td class="place">{move || place(placement.get().rank, placement.get().tied)}</td>
            <th scope="row" class="entry">
                <span class="name">{name.clone()}</span>
                " "
                <span class="tag">{language}</span>
                <Note text=note name />
                <span class="bar" style:--bar=bar aria-hidden="true"></span>
            </th>
            {scores}
            <td class="total">{move || placement.get().total.decimal(placement.get().decimals)}</td>
            <td
                class="change"
                class:is-up=move || rise.get().is_positive()
                class:is-down=move || rise.get().is_negative()
            >
                {move || change(rise.get())}
            </td>
            <td class="pick">
                {switch}
            </td>
        </tr>
    }
}

/// The switch that puts an entry into the radar.
#[component]
fn PickSwitch(
    /// The widget.
    state: WidgetState,
    /// Index of the entry.
    entry: usize,
    /// Its identifier.
    id: String,
    /// Its name.
    name: String,
) -> impl IntoView {
    let refused = RwSignal::new(false);
    let toggle = move |event| {
        refused.set(state.toggle_pick(entry).is_err());
        // A refused press has already moved the browser's own switch.
        event_target::<leptos::web_sys::HtmlInputElement>(&event)
            .set_checked(untrack(|| state.slot(entry).is_some()));
    };
    let shape = move || state.slot(entry).map_or("switch", |slot| SLOTS[slot % SLOTS.len()]);
    view! { class = "rw",
        <label class=shape>
            <input
                type="checkbox"
                role="switch"
                data-pick=id
                aria-label=format!("{name} in the radar")
                prop:checked=move || state.slot(entry).is_some()
                on:change=toggle
                on:focus=move |_| state.emphasis.set(Some(entry))
                on:blur=move |_| {
                    state.emphasis.set(None);
                    refused.set(false);
                }
            />
            <span class="knob" aria-hidden="true"></span>
        </label>
        <Show when=move || refused.get()>
            <span class="refused" role="status">"Four at most: take one out first."</span>
        </Show>
    }
}

/// The classes of the switch of an entry in each slot of the radar.
const SLOTS: [&str; 4] = ["switch slot-0", "switch slot-1", "switch slot-2", "switch slot-3"];

/// A remark on an entry behind a small button.
#[component]
fn Note(
    /// The remark; nothing is shown if it is empty.
    text: String,
    /// The entry's name.
    name: String,
) -> impl IntoView {
    let open = RwSignal::new(false);
    (!text.is_empty()).then(|| {
        view! { class = "rw",
            <button
                type="button"
                class="note-mark"
                aria-label=format!("Note on {name}")
                aria-expanded=move || if open.get() { "true" } else { "false" }
                on:click=move |_| open.update(|open| *open = !*open)
            >
                "†"
            </button>
            <Show when=move || open.get()>
                <span class="note">{text.clone()}</span>
            </Show>
        }
    })
}

/// The place as it is written: `3`, or `2=` where it is shared.
fn place(rank: u16, tied: bool) -> String {
    if tied { format!("{rank}=") } else { rank.to_string() }
}

/// A change of rank in sign and words.
fn change(rise: i32) -> String {
    match rise {
        0 => "–".to_owned(),
        1.. => format!("▲ up {rise}"),
        _ => format!("▼ down {}", rise.unsigned_abs()),
    }
}

/// The highest score in each category.
fn best_in_column(dataset: &Dataset) -> Vec<crate::dataset::Hundredths> {
    let column =
        |category: usize| (0..dataset.entries.len()).map(move |e| dataset.row(e)[category]);
    (0..dataset.categories.len()).map(|c| column(c).max().unwrap_or_default()).collect()
}

/// The stops of the gradient that draws an entry's contributions: one box in place of one a
/// category, which is what browsers lay out fastest.
fn bar_gradient(dataset: &Dataset, weights: &Weights, entry: usize) -> String {
    let mut stops = String::new();
    let mut start = 0;
    for (category, end) in bar_ends(dataset, weights, entry).enumerate() {
        if end > start {
            let (whole, rest) = (end / 100, end % 100);
            let color = category % 8;
            // A hair of paper between two parts.
            let _a_string_grows = write!(
                stops,
                "var(--cat-{color}) 0 calc({whole}.{rest:02}% - 1px),\
                 var(--surface) 0 {whole}.{rest:02}%,"
            );
            start = end;
        }
    }
    stops.push_str("transparent 0");
    stops
}
