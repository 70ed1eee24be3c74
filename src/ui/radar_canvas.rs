//! The radar's canvas: sized, coloured, and redrawn at most once a frame.

use super::palette;
use super::radar_panel::frame;
use super::reactive::{on, react, text};
use crate::browser::{self, Surface, Watch};
use crate::chart::{Palette, Radar, draw};
use crate::state::WidgetState;
use leptos::html::{Canvas, I};
use leptos::prelude::*;
use leptos::web_sys::PointerEvent;
use plotters_canvas::CanvasBackend;
use std::cell::Cell;
use std::rc::Rc;

/// How far from a point the pointer still reads it, in CSS px.
const REACH: f64 = 22.0;

/// A point of the radar that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Index of the category.
    pub category: usize,
    /// Index of the entry, if one point is meant rather than the whole axis.
    pub entry: Option<usize>,
}

/// The canvas. The table of the picks' scores says the same to those who do not see it.
#[component]
pub fn RadarCanvas(
    /// The widget.
    state: WidgetState,
    /// The width of the radar, in CSS px.
    width: RwSignal<i32>,
    /// The pointer is at a point, or left it.
    on_read: Callback<Option<Reading>>,
) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let probe = NodeRef::<I>::new();
    redraw_when_changed(state, width, canvas, probe);
    let label = text(move || {
        let dataset = state.dataset();
        let name = |entry: &usize| dataset.entries[*entry].name.as_ref();
        let names: Vec<&str> = state.picks.with(|picks| picks.iter().map(name).collect());
        format!("Radar of {}", names.join(", "))
    });
    let read_point = move |event: PointerEvent| {
        let pointer = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let radar = untrack(|| radar(state, width));
        let reading = radar.hit(pointer, REACH).map(|hit| {
            let entry = radar.series.iter().find(|s| s.slot == hit.slot).map(|s| s.entry);
            Reading { category: hit.axis, entry }
        });
        on_read.run(reading);
    };
    view! { class = "rw",
        <canvas
            node_ref=canvas
            class="radar-canvas"
            role="img"
            aria-label=label
            data-radar=""
            on:pointermove=on(read_point)
            on:pointerdown=on(read_point)
            on:pointerleave=on(move |_| on_read.run(None))
        ></canvas>
        <i node_ref=probe class="probe" aria-hidden="true"></i>
    }
}

/// What is drawn.
fn radar(state: WidgetState, width: RwSignal<i32>) -> Radar {
    let (picks, shares) = (state.picks.get(), state.shares.get());
    Radar::new(&state.dataset(), &picks, &shares, frame(width))
}

fn redraw_when_changed(
    state: WidgetState,
    width: RwSignal<i32>,
    canvas: NodeRef<Canvas>,
    probe: NodeRef<I>,
) {
    let colours = Rc::new(Cell::new(None::<Palette>));
    let scheduled = Rc::new(Cell::new(false));
    let appearance = RwSignal::new(0_u32);
    let watch = StoredValue::new_local(None::<Watch>);
    on_cleanup(move || watch.set_value(None));
    react({
        let colours = Rc::clone(&colours);
        move || {
            let colours = Rc::clone(&colours);
            watch.set_value(Some(browser::on_appearance_change(move || {
                colours.set(None);
                appearance.update(|n| *n = n.wrapping_add(1));
            })));
        }
    });
    react(move || {
        appearance.track();
        state.picks.track();
        state.shares.track();
        state.emphasis.track();
        width.track();
        // However many changes come before the next frame, there is one drawing.
        if scheduled.replace(true) {
            return;
        }
        let (colours, scheduled) = (Rc::clone(&colours), Rc::clone(&scheduled));
        request_animation_frame(move || {
            scheduled.set(false);
            paint(state, width, canvas, probe, &colours);
        });
    });
}

/// Draws the radar. A canvas that is gone, or cannot be drawn on, leaves the table.
fn paint(
    state: WidgetState,
    width: RwSignal<i32>,
    canvas: NodeRef<Canvas>,
    probe: NodeRef<I>,
    colours: &Cell<Option<Palette>>,
) {
    let canvas = canvas.try_get_untracked().flatten();
    let (Some(canvas), Some(probe)) = (canvas, probe.try_get_untracked().flatten()) else {
        return;
    };
    let palette = colours.get().unwrap_or_else(|| palette::read(&probe));
    colours.set(Some(palette));
    let (radar, emphasis) =
        untrack(|| (radar(state, width), state.emphasis.get().and_then(|entry| state.slot(entry))));
    let Some(surface) = Surface::prepare(canvas, radar.frame.units.unsigned_abs()) else {
        return;
    };
    if let Some(mut backend) = CanvasBackend::with_canvas_object(surface.canvas()) {
        let _drawn = draw(&radar, &mut backend, &palette, emphasis);
    }
    surface.finish();
}
