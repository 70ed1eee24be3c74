//! The stylesheet's colours, as the canvas needs them.

use crate::browser::computed_color;
use crate::chart::Palette;
use leptos::web_sys::HtmlElement;
use plotters::style::RGBColor;

/// Reads the colours that CSS gives at an element which shows nothing. What CSS does not say in
/// red, green and blue stays as on light paper.
pub fn read(probe: &HtmlElement) -> Palette {
    let fallback = Palette::LIGHT;
    let color = |property: &str, fallback: RGBColor| {
        computed_color(probe, &format!("var(--{property})"))
            .map_or(fallback, |(red, green, blue)| RGBColor(red, green, blue))
    };
    let mut palette = Palette {
        // Where the surface is see-through, what stands on it is as light as a button.
        surface: color("surface", color("raised", fallback.surface)),
        ink: color("ink", fallback.ink),
        muted: color("muted", fallback.muted),
        grid: color("grid", fallback.grid),
        ..fallback
    };
    for (index, category) in palette.categories.iter_mut().enumerate() {
        *category = color(&format!("cat-{index}"), *category);
    }
    for (slot, series) in palette.series.iter_mut().enumerate() {
        *series = color(&format!("series-{slot}"), *series);
    }
    palette
}
