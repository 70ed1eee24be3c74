//! One entry in the ranking.

use super::reactive::{classes, flag, on, text};
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::{Weights, bar_ends};
use crate::state::WidgetState;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

/// The row of one entry. It is built once; what changes in it are its own memos.
#[component]
pub fn RankingRow(
    /// The widget.
    state: WidgetState,
    /// Index of the entry.
    entry: usize,
    /// The highest score in each category.
    best: Arc<[Hundredths]>,
) -> impl IntoView {
    let dataset = state.dataset();
    let (id, name) =
        (dataset.entries[entry].id.to_string(), dataset.entries[entry].name.to_string());
    let tag = dataset.entries[entry].tags.first().map(|(_, value)| value.to_string());
    let remarks: Vec<&str> = dataset.notes_on(entry).map(|n| n.text.as_ref()).collect();
    let note = note(remarks.join(" "), &name);
    let scores = (0..dataset.categories.len()).map(|category| {
        let class = if dataset.row(entry)[category] == best[category] { "score best" } else { "score" };
        view! { class = "rw", <td class=class>{dataset.printed_score(entry, category).to_string()}</td> }
    });
    let scores = scores.collect_view();
    let placement = move || state.ranking.with(|ranking| ranking.placement(entry));
    let rise =
        move || state.ranking.with(|r| state.baseline.with(|baseline| r.rise(baseline, entry)));
    let bar = text(move || state.weights().with(|w| bar_gradient(&dataset, w, entry)));
    let switch = view! { <PickSwitch state entry id=id.clone() name=name.clone() /> };
    view! { class = "rw",
        <tr
            part="row"
            data-id=id
            data-rank=text(move || placement().rank.to_string())
            data-score=text(move || placement().total.decimal(4))
        >
            <td class="place">
                <span class="figure">{text(move || place(placement().rank, placement().tied))}</span>
            </td>
            <th scope="row" class="entry">
                <span class="name">{name.clone()}</span>
                " "
                <span class="tag">{tag}</span>
                {note}
                <span class="bar" style:--bar=bar aria-hidden="true"></span>
            </th>
            {scores}
            <td class="total">
                <span class="figure">
                    {text(move || placement().total.decimal(placement().decimals))}
                </span>
            </td>
            <td class="change">
                <span class=classes(move || format!("figure {}", direction(rise())))>
                    {text(move || change(rise()))}
                </span>
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
    let toggle = move |event| {
        let _the_refusal_is_shown = state.toggle_pick(entry);
        // A refused press has already moved the browser's own switch.
        let picked = state.picks.with_untracked(|picks| picks.contains(&entry));
        event_target::<leptos::web_sys::HtmlInputElement>(&event).set_checked(picked);
    };
    let refused = text(move || {
        if state.is_refused(entry) { "Four at most: take one out first." } else { "" }.to_owned()
    });
    let class = classes(move || {
        state.slot(entry).map_or_else(|| "switch".to_owned(), |slot| format!("switch slot-{slot}"))
    });
    view! { class = "rw",
        <label class=class>
            <input
                type="checkbox"
                role="switch"
                data-pick=id
                aria-label=format!("{name} in the radar")
                prop:checked=flag(move || state.slot(entry).is_some())
                on:change=on(toggle)
            />
            <span class="knob" aria-hidden="true"></span>
        </label>
        <span class="refused" role="status">{refused}</span>
    }
}

/// A remark on an entry behind a small mark; nothing if there is none.
fn note(remark: String, name: &str) -> impl IntoView + use<> {
    let label = format!("Note on {name}");
    (!remark.is_empty()).then(|| {
        view! { class = "rw",
            <details class="note">
                <summary aria-label=label>"†"</summary>
                <span>{remark}</span>
            </details>
        }
    })
}

/// The place as it is written: `3`, or `2=` where it is shared.
fn place(rank: u16, tied: bool) -> String {
    if tied { format!("{rank}=") } else { rank.to_string() }
}

/// The class of a change of rank.
fn direction(rise: i32) -> &'static str {
    match rise {
        0 => "",
        1.. => "is-up",
        _ => "is-down",
    }
}

/// A change of rank in sign and words.
fn change(rise: i32) -> String {
    match rise {
        0 => "–".to_owned(),
        1.. => format!("▲ up {rise}"),
        _ => format!("▼ down {}", rise.unsigned_abs()),
    }
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
            let _a_string_grows = write!(stops, "var(--cat-{color}) 0 {whole}.{rest:02}%,");
            start = end;
        }
    }
    stops.push_str("transparent 0");
    stops
}
