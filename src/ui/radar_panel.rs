//! The radar with its labels, its read-out and its legend.

use super::axis_label::AxisButton;
use super::picks_table::PicksTable;
use super::radar_canvas::RadarCanvas;
use super::reactive::{flag, on, react, text};
use crate::browser::{self, Watch};
use crate::chart::{Frame, Labels, RingLabel, Rings};
use crate::dataset::Dataset;
use crate::state::{Attention, Controls, WidgetState};
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
    let chosen = flag(move || state.has_chosen());
    let (dataset, read_only) = (state.dataset(), state.controls() == Controls::None);
    let readout = text(move || read_out(&dataset, state.attention.get(), &state.picks.get()));
    view! { class = "rw",
        <section class="radar" part="radar" role="group" aria-label="Radar">
            <header class="panel-head">
                <h2>"Compared"</h2>
                <p class="panel-aside" hidden=chosen>"the leading three"</p>
                <button
                    type="button"
                    class="link-button"
                    hidden=flag(move || read_only || !chosen.get())
                    on:click=on(move |_| state.follow_leaders())
                >
                    "Follow the leading three"
                </button>
            </header>
            <RadarFigure state />
            <p class="readout" data-readout="" role="status">{readout}</p>
            <PicksTable state />
        </section>
    }
}

/// The picture and the labels around it.
#[component]
fn RadarFigure(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    let dataset = StoredValue::new(state.dataset());
    let place = NodeRef::<Div>::new();
    let layout = Layout::of(place, state);
    let width = layout.width;
    let ring_label = |at: usize| {
        let of = move |part: fn(&RingLabel) -> String| {
            text(move || layout.labels(|l| l.rings.get(at).map(part).unwrap_or_default()))
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
    let axis_label = |axis| view! { <AxisButton state axis layout /> };
    let axes = (0..axes).map(axis_label).collect_view();
    view! { class = "rw",
        <div class="radar-place" node_ref=place>
            <div
                class="radar-frame"
                style:width=text(move || format!("{}px", frame(width).width))
                style:height=text(move || format!("{}px", frame(width).height))
            >
                <RadarCanvas state width />
                {rings}
                {axes}
                <p class="radar-empty" hidden=flag(move || !state.picks.with(Vec::is_empty))>
                    "Nothing is compared. Switch an entry on in the ranking."
                </p>
            </div>
        </div>
    }
}

/// What is read out: an entry's score in a category, all its scores, or every pick's in a category.
/// Nothing where nothing is looked at; the stylesheet says how to look.
fn read_out(dataset: &Dataset, at: Attention, picks: &[usize]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    let label = |category: usize| dataset.categories[category].label.as_ref();
    let score =
        |name: &str, entry, category| format!("{name} {}", dataset.printed_score(entry, category));
    let (subject, scores): (&str, Vec<String>) = match (at.category, at.entry) {
        (Some(c), Some(e)) => (label(c), vec![score(name(e), e, c)]),
        (Some(c), None) => (label(c), picks.iter().map(|&e| score(name(e), e, c)).collect()),
        (None, Some(e)) => {
            let all = 0..dataset.categories.len();
            (name(e), all.map(|c| score(label(c), e, c)).collect())
        }
        (None, None) => return String::new(),
    };
    format!("{subject}: {}", scores.join(", "))
}

/// The frame of a radar of this width.
pub fn frame(width: RwSignal<i32>) -> Frame {
    Frame::of_width(width.get(), UNITS)
}

/// Where the radar's texts stand: laid out when its place changes width, not when they are read.
#[derive(Clone, Copy)]
pub struct Layout {
    width: RwSignal<i32>,
    labels: StoredValue<Labels>,
}

impl Layout {
    /// The layout for an element's width, kept up to date.
    fn of(place: NodeRef<Div>, state: WidgetState) -> Self {
        let laid_out_for =
            move |width| Labels::new(&state.dataset(), Frame::of_width(width, UNITS));
        let layout = Self {
            width: RwSignal::new(USUAL_WIDTH),
            labels: StoredValue::new(laid_out_for(USUAL_WIDTH)),
        };
        let watch = StoredValue::new_local(None::<Watch>);
        react(move || {
            let Some(element) = place.get() else { return };
            let measured = element.clone();
            watch.set_value(browser::on_resize(&element, move || {
                let available = measured.client_width().min(MAX_WIDTH);
                // Disposed with the widget, which may be gone by the frame after.
                let Some(width) = layout.width.try_get_untracked() else { return };
                if available > 0 && available != width {
                    layout.labels.set_value(laid_out_for(available));
                    layout.width.set(available);
                }
            }));
        });
        on_cleanup(move || watch.set_value(None));
        layout
    }

    /// Reads the labels, and follows them.
    pub fn labels<T>(self, read: impl FnOnce(&Labels) -> T) -> T {
        self.width.track();
        self.labels.with_value(read)
    }
}
