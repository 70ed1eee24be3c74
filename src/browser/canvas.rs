//! A canvas as a surface of the right size and density, and the colours that CSS gives.

use leptos::prelude::window;
use leptos::web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlElement};
use wasm_bindgen::JsCast;

/// A canvas that is ready to be drawn on.
pub struct Surface {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Surface {
    /// Gives a canvas the resolution for its `size` in the layout (width and height in CSS px), clears it, and sets a
    /// scale under which one CSS px is `units` drawing units. `None` if it has no size or no context.
    ///
    /// The size is told, not read: in the middle of a frame, reading it would lay out the page.
    #[must_use]
    pub fn prepare(canvas: HtmlCanvasElement, size: (i32, i32), units: u32) -> Option<Self> {
        let (width, height) = size;
        let context =
            canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
        if width <= 0 || height <= 0 {
            return None;
        }
        let ratio = window().device_pixel_ratio().clamp(1.0, 4.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a canvas is small
        let pixels = |css: i32| (f64::from(css) * ratio).round() as u32;
        // Setting a size clears the canvas, and costs a new buffer: only when it changed.
        if canvas.width() == pixels(width) && canvas.height() == pixels(height) {
            let _identity = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
            context.clear_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
        } else {
            canvas.set_width(pixels(width));
            canvas.set_height(pixels(height));
        }
        let scale = ratio / f64::from(units);
        context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
        // The canvas's own joins are mitred: spikes on a narrow radar.
        context.set_line_join("round");
        context.set_line_cap("round");
        Some(Self { canvas, context })
    }

    /// The canvas.
    #[must_use]
    pub fn canvas(&self) -> HtmlCanvasElement {
        self.canvas.clone()
    }

    /// Puts the scale back, so that whoever draws next starts clean.
    pub fn finish(self) {
        let _identity = self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    }
}

/// What a CSS colour, as `var(--line)`, comes to at an element, in red, green and blue.
///
/// The element's own `color` is borrowed for the answer, so it should be one that shows nothing.
#[must_use]
pub fn computed_color(probe: &HtmlElement, color: &str) -> Option<(u8, u8, u8)> {
    probe.style().set_property("color", color).ok()?;
    let style = window().get_computed_style(probe.unchecked_ref::<Element>()).ok()??;
    let computed = style.get_property_value("color").ok()?;
    // What can be seen through has no colour of its own.
    if !computed.starts_with("rgb(") {
        return None;
    }
    let mut channels = computed.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty());
    let mut channel = || channels.next()?.parse().ok();
    Some((channel()?, channel()?, channel()?))
}
