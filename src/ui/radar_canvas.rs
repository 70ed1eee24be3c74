//! The radar's canvas: sized, coloured, and redrawn at most once a frame.

use super::palette;
use super::reactive::react;
use crate::browser::{self, Surface, Watch};
use crate::chart::{Palette, Radar, draw};
use leptos::html::{Canvas, I};
use leptos::prelude::*;
use leptos::web_sys::PointerEvent;
use plotters_canvas::CanvasBackend;

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
    /// What is drawn.
    radar: Memo<Radar>,
    /// The slot that is brought forward.
    #[prop(into)]
    emphasis: Signal<Option<usize>>,
    /// What the picture shows, in words.
    #[prop(into)]
    label: Signal<String>,
    /// The pointer is at a point, or left it.
    #[prop(into)]
    on_read: Callback<Option<Reading>>,
) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let probe = NodeRef::<I>::new();
    let colours = StoredValue::new(None::<Palette>);
    let appearance = RwSignal::new(0_u32);
    let watch = StoredValue::new_local(None::<Watch>);
    let scheduled = StoredValue::new(false);

    let paint = move || {
        let (Some(canvas), Some(probe)) = (canvas.get_untracked(), probe.get_untracked()) else {
            return;
        };
        let colours = colours.get_value().unwrap_or_else(|| {
            let read = palette::read(&probe);
            colours.set_value(Some(read));
            read
        });
        let radar = radar.get_untracked();
        let Some(surface) = Surface::prepare(canvas, radar.frame.units.unsigned_abs()) else {
            return;
        };
        if let Some(mut backend) = CanvasBackend::with_canvas_object(surface.canvas()) {
            // A canvas that cannot be drawn on leaves the table.
            let _drawn = draw(&radar, &mut backend, &colours, emphasis.get_untracked());
        }
        surface.finish();
    };
    react(move || {
        radar.track();
        emphasis.track();
        appearance.track();
        if !scheduled.get_value() {
            scheduled.set_value(true);
            request_animation_frame(move || {
                if scheduled.try_set_value(false).is_none() {
                    paint();
                }
            });
        }
    });
    react(move || {
        watch.set_value(Some(browser::on_appearance_change(move || {
            colours.set_value(None);
            appearance.update(|n| *n = n.wrapping_add(1));
        })));
    });
    on_cleanup(move || watch.set_value(None));

    let read_point = move |event: PointerEvent| {
        let pointer = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let hit = radar.with_untracked(|radar| {
            let hit = radar.hit(pointer, REACH)?;
            let entry = radar.series.iter().find(|s| s.slot == hit.slot).map(|s| s.entry);
            Some(Reading { category: hit.axis, entry })
        });
        on_read.run(hit);
    };
    view! { class = "rw",
        <canvas
            node_ref=canvas
            class="radar-canvas"
            role="img"
            aria-label=label
            data-radar=""
            on:pointermove=read_point
            on:pointerdown=read_point
            on:pointerleave=move |_| on_read.run(None)
        ></canvas>
        <i node_ref=probe class="probe" aria-hidden="true"></i>
    }
}
