//! The radar's canvases: sized, coloured, and redrawn at most once a frame.

use super::markup::{Place, Tag, classed, silent};
use super::palette;
use super::radar_panel::{frame, name};
use super::reactive::react;
use crate::browser::{self, Surface, Watch};
use crate::chart::{Frame, Palette, Radar, draw_scale, draw_series};
use crate::state::{Attention, WidgetState};
use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, PointerEvent};
use plotters_canvas::CanvasBackend;
use std::cell::Cell;
use std::rc::Rc;

/// How far from a point the pointer still reads it, in CSS px.
const REACH: f64 = 22.0;

/// One of two canvases that lie on one another. A moving slider changes the scale alone, and the
/// series with all their dashes stay as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    /// Rings, and spokes as wide as their shares.
    Scale,
    /// The entries.
    Series,
}

impl Layer {
    fn selector(self) -> &'static str {
        match self {
            Self::Scale => ".scale",
            Self::Series => ".series",
        }
    }
}

/// What all drawing needs.
#[derive(Clone, Copy)]
struct Studio {
    state: WidgetState,
    width: RwSignal<i32>,
    /// Holds the canvases, and an element that shows nothing for reading colours.
    place: Place,
    /// Changes when colours or the pixel ratio may have changed.
    appearance: RwSignal<i32>,
}

/// The picture. The table of the picks' scores says the same to those who do not see it.
///
/// `width` is the radar's, in CSS px.
pub fn radar_canvas(state: WidgetState, width: RwSignal<i32>) -> Tag {
    let (place, appearance) = (Place::new(), RwSignal::new(0));
    let studio = Studio { state, width, place, appearance };
    let colours = studio.watch_colours();
    studio.keep_drawn(Layer::Scale, Rc::clone(&colours));
    studio.keep_drawn(Layer::Series, colours);
    let read_point = move |event: &PointerEvent| {
        let pointer = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let radar = untrack(|| studio.radar());
        let hit = radar.hit(pointer, REACH);
        let entry = |slot| radar.series.iter().find(|s| s.slot == slot).map(|s| s.entry);
        state.look_at(Attention {
            category: hit.map(|hit| hit.axis),
            entry: hit.and_then(|hit| entry(hit.slot)),
        });
    };
    let series = classed("canvas", "rw radar-canvas series")
        .set("role", "img")
        .live("aria-label", name(state))
        .set("data-radar", "")
        .on_pointer("pointermove", read_point)
        .on_pointer("pointerdown", read_point);
    classed("div", "rw radar-canvases")
        .at(place)
        .child(silent("canvas", "rw radar-canvas scale"))
        .child(series)
        .child(silent("i", "rw probe"))
}

impl Studio {
    /// What is drawn.
    fn radar(self) -> Radar {
        let (picks, shares) = (self.state.picks.get(), self.state.shares.get());
        Radar::new(&self.state.corrected(), &picks, &shares, frame(self.width))
    }

    /// The slot that is brought forward.
    fn emphasis(self) -> Option<usize> {
        self.state.attention().entry.and_then(|entry| self.state.slot(entry))
    }

    /// What shows nothing, and has the widget's colours.
    fn probe(self) -> Option<HtmlElement> {
        let place = self.place.try_get()??;
        browser::within(&place, "i")
    }

    /// The colours as they were last read; forgotten when they may have changed.
    fn watch_colours(self) -> Rc<Cell<Option<Palette>>> {
        let colours = Rc::new(Cell::new(None::<Palette>));
        let watch = StoredValue::new_local(None::<Watch>);
        let (known, appearance) = (Rc::clone(&colours), self.appearance);
        react(move || {
            let known = Rc::clone(&known);
            let Some(probe) = self.probe() else { return };
            watch.set_value(Some(browser::on_appearance_change(probe.into(), move || {
                known.set(None);
                appearance.update(|n| *n = n.wrapping_add(1));
            })));
        });
        on_cleanup(move || watch.set_value(None));
        colours
    }

    /// Redraws a layer when what it shows has changed, in the next frame and once for all changes
    /// before it.
    fn keep_drawn(self, layer: Layer, colours: Rc<Cell<Option<Palette>>>) {
        let scheduled = Rc::new(Cell::new(false));
        react(move || {
            self.appearance.track();
            self.width.track();
            match layer {
                Layer::Scale => self.state.shares.track(),
                Layer::Series => {
                    self.state.picks.track();
                    let _followed = self.state.narrowed();
                    let _followed = self.state.attention();
                }
            }
            if !scheduled.replace(true) {
                let (colours, scheduled) = (Rc::clone(&colours), Rc::clone(&scheduled));
                request_animation_frame(move || {
                    scheduled.set(false);
                    let _table_remains = untrack(|| self.paint(layer, &colours));
                });
            }
        });
    }

    /// Draws a layer. `None` if a canvas is gone or cannot be drawn on: the table says the same.
    fn paint(self, layer: Layer, colours: &Cell<Option<Palette>>) -> Option<()> {
        let place = self.place.try_get()??;
        let canvas = browser::within(&place, layer.selector())?;
        let palette = colours.get().or_else(|| Some(palette::read(&self.probe()?)))?;
        colours.set(Some(palette));
        // Folded away, it has no width.
        if self.width.get() == 0 {
            return None;
        }
        let radar = self.radar();
        let Frame { width, height, units } = radar.frame;
        let surface = Surface::prepare(canvas, (width, height), units.unsigned_abs())?;
        let mut backend = CanvasBackend::with_canvas_object(surface.canvas())?;
        let drawn = match layer {
            Layer::Scale => draw_scale(&radar, &mut backend, &palette),
            Layer::Series => draw_series(&radar, &mut backend, &palette, self.emphasis()),
        };
        surface.finish();
        drawn.ok()
    }
}
