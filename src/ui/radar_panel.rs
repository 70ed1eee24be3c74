//! The radar with its labels, its legend and its read-out.

use super::picks_table::{PicksTable, slot_class};
use super::radar_canvas::{RadarCanvas, Reading};
use crate::browser::{self, Watch};
use crate::chart::{Anchor, AxisLabel, Frame, Labels, Radar};
use crate::state::WidgetState;
use leptos::html::Div;
use leptos::prelude::*;

/// Drawing units per CSS px: finer than any screen, so that whole-number coordinates do not show.
const UNITS: i32 = 16;
/// The width that the radar is laid out for until its place is known, in CSS px.
const USUAL_WIDTH: i32 = 340;
/// The widest radar, in CSS px.
const MAX_WIDTH: i32 = 460;

/// The radar of the picks.
#[component]
pub fn RadarPanel(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    let dataset = state.dataset();
    let place = NodeRef::<Div>::new();
    let width = width_of(place);
    let frame = Memo::new(move |_| Frame::of_width(width.get(), UNITS));
    let labels = Memo::new({
        let dataset = dataset.clone();
        move |_| Labels::new(&dataset, frame.get())
    });
    let radar = Memo::new({
        let dataset = dataset.clone();
        move |_| {
            let picks = state.picks.get();
            state.shares.with(|shares| Radar::new(&dataset, &picks, shares, frame.get()))
        }
    });
    let reading = RwSignal::new(None::<Reading>);
    let on_read = move |read: Option<Reading>| {
        if reading.get_untracked() != read {
            reading.set(read);
            state.emphasis.set(read.and_then(|r| r.entry));
        }
    };
    let names = {
        let dataset = dataset.clone();
        move || {
            let picks = state.picks.get();
            picks.iter().map(|&p| dataset.entries[p].name.as_ref()).collect::<Vec<_>>().join(", ")
        }
    };
    let label = Signal::derive({
        let names = names.clone();
        move || format!("Radar of {}", names())
    });
    let empty = move || state.picks.with(Vec::is_empty);
    let readout = {
        let dataset = dataset.clone();
        move || {
            let reading = reading.get()?;
            let score = |entry| {
                let score = dataset.printed_score(entry, reading.category);
                format!("{} {score}", dataset.entries[entry].name)
            };
            let scores: Vec<String> = match reading.entry {
                Some(entry) => vec![score(entry)],
                None => state.picks.get().into_iter().map(score).collect(),
            };
            let label = &dataset.categories[reading.category].label;
            Some(format!("{label}: {}", scores.join(", ")))
        }
    };
    let legend_item = {
        let dataset = dataset.clone();
        move |entry: usize| {
            let entry_data = &dataset.entries[entry];
            let bring_forward = move || state.emphasis.set(Some(entry));
            let take_out = move |_| {
                state.emphasis.set(None);
                let _taking_out_always_works = state.toggle_pick(entry);
            };
            view! { class = "rw",
                <li
                    data-series=entry_data.id.to_string()
                    class=move || slot_class(state, entry)
                    on:pointerenter=move |_| bring_forward()
                    on:pointerleave=move |_| state.emphasis.set(None)
                >
                    <button
                        type="button"
                        class="legend-item"
                        aria-label=format!("Take {} out of the radar", entry_data.name)
                        on:focus=move |_| bring_forward()
                        on:blur=move |_| state.emphasis.set(None)
                        on:click=take_out
                    >
                        <span class="mark" aria-hidden="true"></span>
                        <span class="name">{entry_data.name.to_string()}</span>
                        <span class="take-out" aria-hidden="true">"×"</span>
                    </button>
                </li>
            }
        }
    };
    let axis_label = move |label: AxisLabel| {
        view! { <AxisButton state label on_read=Callback::new(on_read) /> }
    };
    view! { class = "rw",
        <section class="radar" part="radar" aria-label="Radar">
            <header class="panel-head">
                <h2>"Compared"</h2>
                <Show
                    when=move || state.has_chosen()
                    fallback=|| view! { class = "rw", <p class="panel-aside">"the leading three"</p> }
                >
                    <button
                        type="button"
                        class="link-button"
                        on:click=move |_| state.follow_leaders()
                    >
                        "Follow the leading three"
                    </button>
                </Show>
            </header>
            <div class="radar-place" node_ref=place>
                <div
                    class="radar-frame"
                    style:width=move || format!("{}px", frame.get().width)
                    style:height=move || format!("{}px", frame.get().height)
                >
                    <RadarCanvas radar emphasis=Signal::derive(move || {
                        state.emphasis.get().and_then(|entry| state.slot(entry))
                    }) label on_read />
                    {move || labels.get().rings.into_iter().map(|ring| view! { class = "rw",
                        <span
                            class="ring-label"
                            aria-hidden="true"
                            style:left=format!("{}%", ring.x)
                            style:top=format!("{}%", ring.y)
                        >
                            {ring.value.to_string()}
                        </span>
                    }).collect_view()}
                    {move || labels.get().axes.into_iter().map(axis_label).collect_view()}
                    <Show when=empty>
                        <p class="radar-empty">
                            "Nothing is compared. Switch an entry on in the ranking."
                        </p>
                    </Show>
                </div>
            </div>
            <p class="readout" data-readout="" role="status">{readout}</p>
            <ul class="legend">
                <For each=move || state.picks.get() key=|entry| *entry children=legend_item />
            </ul>
            <Show when=move || !empty()>
                <PicksTable state reading />
            </Show>
        </section>
    }
}

/// The label of an axis: pointed at or focused, it reads out every pick's score there.
#[component]
fn AxisButton(
    /// The widget.
    state: WidgetState,
    /// Where it stands and what it says.
    label: AxisLabel,
    /// The axis is being read, or no longer.
    on_read: Callback<Option<Reading>>,
) -> impl IntoView {
    let axis = label.axis;
    let (code, name) = {
        let dataset = state.dataset();
        let category = &dataset.categories[axis];
        (category.code.to_string(), category.label.to_string())
    };
    let read = move || on_read.run(Some(Reading { category: axis, entry: None }));
    let lines = label.lines.into_iter().map(|line| view! { class = "rw", <span>{line}</span> });
    let share = move || format!("{} %", state.shares.with(|shares| shares[axis]));
    view! { class = "rw",
        <button
            type="button"
            class=format!("axis-label across-{} down-{}", anchor(label.across), anchor(label.down))
            data-axis=code
            aria-label=move || format!("{name}, {}", share())
            style:left=format!("{}%", label.x)
            style:top=format!("{}%", label.y)
            on:pointerenter=move |_| read()
            on:pointerleave=move |_| on_read.run(None)
            on:focus=move |_| read()
            on:blur=move |_| on_read.run(None)
            on:click=move |_| read()
        >
            {lines.collect_view()}
            <Show when=move || label.share>
                <span class="axis-share">{share}</span>
            </Show>
        </button>
    }
}

fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// The width that an element has for the radar, kept up to date.
fn width_of(place: NodeRef<Div>) -> RwSignal<i32> {
    let width = RwSignal::new(USUAL_WIDTH);
    let watch = StoredValue::new_local(None::<Watch>);
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        let measured = element.clone();
        watch.set_value(browser::on_resize(&element, move || {
            let available = measured.client_width().min(MAX_WIDTH);
            if available > 0 && width.try_get_untracked() != Some(available) {
                width.set(available);
            }
        }));
    });
    on_cleanup(move || watch.set_value(None));
    width
}
