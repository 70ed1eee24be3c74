//! The radar with its labels, its read-out and its legend.

use super::axis_label::AxisButton;
use super::picks_table::PicksTable;
use super::radar_canvas::{RadarCanvas, Reading};
use super::reactive::{flag, on, react, text};
use crate::browser::{self, Watch};
use crate::chart::{Frame, Labels, RingLabel, Rings};
use crate::dataset::Dataset;
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
    let reading = RwSignal::new(None::<Reading>);
    let chosen = flag(move || state.has_chosen());
    let dataset = state.dataset();
    let readout = text(move || match reading.get() {
        Some(reading) => read_out(&dataset, reading, &state.picks.get()),
        None => "Point at an entry or a category to read its scores.".to_owned(),
    });
    view! { class = "rw",
        <section class="radar" part="radar" aria-label="Radar">
            <header class="panel-head">
                <h2>"Compared"</h2>
                <p class="panel-aside" hidden=chosen>"the leading three"</p>
                <button
                    type="button"
                    class="link-button"
                    hidden=flag(move || !chosen.get())
                    on:click=on(move |_| state.follow_leaders())
                >
                    "Follow the leading three"
                </button>
            </header>
            <RadarFigure state reading />
            <p class="readout" data-readout="" role="status">{readout}</p>
            <PicksTable state reading />
        </section>
    }
}

/// The picture and the labels around it.
#[component]
fn RadarFigure(
    /// The widget.
    state: WidgetState,
    /// What is being read in the radar.
    reading: RwSignal<Option<Reading>>,
) -> impl IntoView {
    let dataset = StoredValue::new(state.dataset());
    let place = NodeRef::<Div>::new();
    let width = width_of(place);
    let labels = Memo::new(move |_| dataset.with_value(|d| Labels::new(d, frame(width))));
    let on_read = Callback::new(move |read: Option<Reading>| {
        if reading.get_untracked() != read {
            reading.set(read);
            state.emphasis.set(read.and_then(|r| r.entry));
        }
    });
    let ring_label = |at: usize| {
        let of = move |part: fn(&RingLabel) -> String| {
            text(move || labels.with(|l| l.rings.get(at).map(part).unwrap_or_default()))
        };
        view! { class = "rw",
            <span
                class="ring-label"
                aria-hidden="true"
                style:left=of(|ring| format!("{}%", ring.x))
                style:top=of(|ring| format!("{}%", ring.y))
            >
                {of(|ring| ring.value.to_string())}
            </span>
        }
    };
    let (rings, axes) =
        dataset.with_value(|d| (Rings::new(d.scale).rings.len(), d.categories.len()));
    let rings = (0..rings).map(ring_label).collect_view();
    let axis_label = |axis| view! { <AxisButton state axis labels on_read /> };
    let axes = (0..axes).map(axis_label).collect_view();
    view! { class = "rw",
        <div class="radar-place" node_ref=place>
            <div
                class="radar-frame"
                style:width=text(move || format!("{}px", frame(width).width))
                style:height=text(move || format!("{}px", frame(width).height))
            >
                <RadarCanvas state width on_read />
                {rings}
                {axes}
                <p class="radar-empty" hidden=flag(move || !state.picks.with(Vec::is_empty))>
                    "Nothing is compared. Switch an entry on in the ranking."
                </p>
            </div>
        </div>
    }
}

/// What is read: one entry's score in a category, or every pick's.
fn read_out(dataset: &Dataset, reading: Reading, picks: &[usize]) -> String {
    let score = |entry: usize| {
        format!(
            "{} {}",
            dataset.entries[entry].name,
            dataset.printed_score(entry, reading.category)
        )
    };
    let scores: Vec<String> = match reading.entry {
        Some(entry) => vec![score(entry)],
        None => picks.iter().map(|&entry| score(entry)).collect(),
    };
    format!("{}: {}", dataset.categories[reading.category].label, scores.join(", "))
}

/// The frame of a radar of this width.
pub fn frame(width: RwSignal<i32>) -> Frame {
    Frame::of_width(width.get(), UNITS)
}

/// The width that an element has for the radar, kept up to date.
fn width_of(place: NodeRef<Div>) -> RwSignal<i32> {
    let width = RwSignal::new(USUAL_WIDTH);
    let watch = StoredValue::new_local(None::<Watch>);
    react(move || {
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
