//! Where the gap between two entries comes from: a bar for each category, to either side.

use super::markup::{Tag, classed, silent, tag};
use super::picks_table::COLOURS;
use super::settled::{calm, calm_classes};
use crate::insight::{ShownGap, gap};
use crate::state::WidgetState;
use crate::state::sentences::{signed, why};
use leptos::prelude::*;
use std::sync::Arc;

/// How many bars have room.
const ROOM: usize = 9;

/// Two entries that are compared, as they are at the moment.
#[derive(Clone)]
pub struct Pair(Arc<dyn Fn() -> (usize, usize) + Send + Sync>);

impl Pair {
    /// A pair that follows signals.
    pub fn new(follow: impl Fn() -> (usize, usize) + Send + Sync + 'static) -> Self {
        Self(Arc::new(follow))
    }

    /// Reads the pair, and follows it.
    pub fn read<T>(&self, read: impl FnOnce(usize, usize) -> T) -> T {
        let (ahead, behind) = (self.0)();
        read(ahead, behind)
    }

    fn gap(&self, state: WidgetState) -> ShownGap {
        self.read(|a, b| state.weights().with(|w| gap(&state.corrected(), w, a, b).shown()))
    }
}

/// Why the first of the pair is ahead of the second.
pub fn reason(state: WidgetState, pair: &Pair) -> Signal<String> {
    let pair = pair.clone();
    calm(state, move || {
        pair.read(|a, b| state.weights().with(|w| why(state.words(), &state.corrected(), w, a, b)))
    })
}

/// A bar for each category: to the end of the line what the first of the pair gains, to its start
/// what it gives back.
pub fn gap_bars(state: WidgetState, pair: &Pair) -> Tag {
    let dataset = state.dataset();
    let row = |(at, colour): (usize, &'static str)| {
        let (width, value, side) = (pair.clone(), pair.clone(), pair.clone());
        let bar = tag("span")
            .live(
                "class",
                calm_classes(state, move || {
                    let less = side.gap(state).parts[at] < 0;
                    if less { "gap-bar is-less" } else { "gap-bar" }.to_owned()
                }),
            )
            .style("background-size", calm(state, move || part_of_half(&width.gap(state), at)));
        let value = calm(state, move || {
            let shown = value.gap(state);
            signed(state.words(), shown.parts[at], shown.decimals)
        });
        let label = dataset.categories[at].label.to_string();
        classed("li", colour)
            .child(classed("span", "rw gap-label").text(&label).quoted(state))
            .child(silent("span", "rw gap-track").child(bar))
            .child(classed("span", "rw gap-value").says(value))
    };
    let rows = (0..dataset.categories.len()).zip(COLOURS.into_iter().cycle()).map(row);
    let bars = classed("ul", "rw gap-bars").set("data-insight", "parts").children(rows);
    // Those that have no room scroll, by keys as well.
    if dataset.categories.len() > ROOM { bars.set("tabindex", "0") } else { bars }
}

/// How much of its half of the track a bar takes, as the size of its background; the largest takes all of it.
fn part_of_half(shown: &ShownGap, at: usize) -> String {
    let size = |part: &i64| part.unsigned_abs();
    let largest = shown.parts.iter().map(size).max().unwrap_or(0).max(1);
    format!("{}% 100%", size(&shown.parts[at]) * 100 / largest)
}
