//! The radar with its labels, its read-out and its legend.

use super::axis_label::axis_button;
use super::later::{Part, later};
use super::markup::{Place, Tag, Together, button, classed, group, silent, tag};
use super::picks_table::picks_table;
use super::reactive::{classes, flag, react, text};
use crate::browser::{self, Watch};
use crate::chart::{Frame, Labels, RingLabel, Rings};
use crate::dataset::Dataset;
use crate::state::sentences::listed;
use crate::state::{Attention, Controls, WidgetState};
use crate::words::Words;
use leptos::prelude::*;

/// Drawing units per CSS px: finer than any screen, so that whole-number coordinates do not show.
const UNITS: i32 = 16;
/// The width that the radar is laid out for until its place is known, in CSS px.
const USUAL_WIDTH: i32 = 316;
/// The widest radar, in CSS px.
const MAX_WIDTH: i32 = 460;

/// The radar of the picks. Where it may be folded it begins so, and a phone shows it folded.
pub fn radar_panel(state: WidgetState, folds: bool) -> Tag {
    let chosen = flag(move || state.has_chosen());
    let words = state.words();
    let read_only = state.controls() == Controls::None;
    let follow = button("rw link-button")
        .flag("hidden", flag(move || read_only || !chosen.get()))
        .on("click", move |_| state.follow_leaders())
        .text(words.radar_follow());
    let shut = RwSignal::new(folds);
    let fold = folds.then(|| {
        let label = text(move || {
            if shut.get() { words.radar_show() } else { words.radar_fold() }.to_owned()
        });
        button("rw link-button radar-fold")
            .set("data-action", "radar")
            .live("aria-expanded", text(move || (!shut.get()).to_string()))
            .on("click", move |_| shut.update(|s| *s = !*s))
            .says(label)
    });
    let head = classed("header", "rw panel-head")
        .child(tag("h2").text(words.radar_head()))
        .child(classed("p", "rw panel-aside").flag("hidden", chosen).text(words.radar_leading()))
        .child(follow)
        .maybe(fold);
    let class = classes(move || {
        let shut = if shut.get() { "radar-body is-shut" } else { "radar-body" };
        shut.to_owned()
    });
    let body = tag("div").live("class", class).child(later(state, Part::Radar));
    group("rw radar", words.radar_part()).set("part", "radar").child(head).child(body)
}

/// The picture, with what it says and the scores that it shows.
pub fn radar(state: WidgetState) -> Tag {
    let readout = text(move || {
        read_out(state.words(), &state.corrected(), state.attention(), &state.picks.get())
    });
    let said = classed("p", "rw readout")
        .set("data-readout", "")
        // Shown by the style sheet while nothing is read out.
        .set("data-how", state.words().readout_how())
        .set("role", "status");
    let legend = classed("div", "rw")
        .child(said.says(readout))
        .child(classed("div", "rw picks-scroll").child(picks_table(state)));
    classed("div", "rw radar-parts").child(radar_figure(state)).child(legend)
}

/// The picture and the labels around it.
fn radar_figure(state: WidgetState) -> Tag {
    let dataset = state.dataset();
    let place = Place::new();
    let layout = Layout::of(place, state);
    let width = layout.width;
    let ring_label = |at: usize| {
        let of = move |part: fn(&RingLabel) -> String| {
            text(move || layout.labels(|l| l.rings.get(at).map(part).unwrap_or_default()))
        };
        let number = of(|ring| ring.value.to_string());
        let number = text(move || state.words().figure(number.get()));
        silent("span", "rw ring-label")
            .style("left", of(|ring| format!("{}%", ring.x)))
            .style("top", of(|ring| format!("{}%", ring.y)))
            .says(number)
    };
    let (rings, axes) = (Rings::new(dataset.scale).rings.len(), dataset.categories.len());
    let together = Together::new();
    let empty = classed("p", "rw radar-empty")
        .flag("hidden", flag(move || !state.picks.with(Vec::is_empty)))
        .text(state.words().radar_empty());
    let figure = if cfg!(feature = "prerender") {
        // Nobody has measured its place: the stylesheet makes it as large as it will be.
        classed("div", "rw radar-frame is-unmeasured")
    } else {
        classed("div", "rw radar-frame")
            .style("width", text(move || format!("{}px", frame(width).width)))
            .style("height", text(move || format!("{}px", frame(width).height)))
    };
    let figure = figure
        .child(picture(state, width))
        .children((0..rings).map(ring_label))
        .children((0..axes).map(|axis| axis_button(state, axis, layout, &together)))
        .child(empty);
    classed("div", "rw radar-place").at(place).child(figure)
}

#[cfg(not(feature = "prerender"))]
use super::radar_canvas::radar_canvas as picture;
#[cfg(feature = "prerender")]
use super::radar_still::radar_still as picture;

/// What is read out: an entry's score in a category, all its scores, or every pick's in a category.
/// Nothing where nothing is looked at; the stylesheet says how to look.
fn read_out(words: Words, dataset: &Dataset, at: Attention, picks: &[usize]) -> String {
    let name = |entry: usize| dataset.entries[entry].name.as_ref();
    let label = |category: usize| dataset.categories[category].label.as_ref();
    let score = |name: &str, entry, category| {
        words.valued(name, &words.figure(dataset.printed_score(entry, category).to_string()))
    };
    let (subject, scores): (&str, Vec<String>) = match (at.category, at.entry) {
        (Some(c), Some(e)) => (label(c), vec![score(name(e), e, c)]),
        (Some(c), None) => (label(c), picks.iter().map(|&e| score(name(e), e, c)).collect()),
        (None, Some(e)) => {
            let all = 0..dataset.categories.len();
            (name(e), all.map(|c| score(label(c), e, c)).collect())
        }
        (None, None) => return String::new(),
    };
    words.readout(subject, &listed(words, &scores))
}

/// What the picture shows, for those who do not see it.
pub fn name(state: WidgetState) -> Signal<String> {
    text(move || {
        let dataset = state.dataset();
        let of = |entry: &usize| dataset.entries[*entry].name.to_string();
        let names: Vec<String> = state.picks.with(|picks| picks.iter().map(of).collect());
        state.words().radar_name(&listed(state.words(), &names))
    })
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
    fn of(place: Place, state: WidgetState) -> Self {
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
                }
                // None while it is folded away. What would be drawn then is not there afterwards in every engine.
                layout.width.set(available);
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
