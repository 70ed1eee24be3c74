//! The radar where there is no canvas yet: the same drawing as SVG, in the colours of the stylesheet.

use super::markup::{Tag, classed};
use super::radar_panel::name;
use crate::chart::{Frame, Palette, Radar, STYLES, draw_scale, draw_series};
use crate::state::WidgetState;
use leptos::prelude::*;
use plotters::style::RGBColor;
use plotters_svg::SVGBackend;

/// Drawing units per CSS px: as fine as matters, and short to write.
const UNITS: i32 = 8;

/// The picture, laid out for this width in CSS px.
pub fn radar_still(state: WidgetState, width: RwSignal<i32>) -> Tag {
    let frame = Frame::of_width(width.get_untracked(), UNITS);
    let radar = &Radar::new(&state.corrected(), &state.picks.get(), &state.shares.get(), frame);
    let mut svg = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut svg, radar.frame.size());
        let drawn = draw_scale(radar, &mut backend, &NAMED)
            .and_then(|()| draw_series(radar, &mut backend, &NAMED, None));
        drawn.expect("SVG draws all of it");
    }
    for (color, name) in names() {
        let RGBColor(red, green, blue) = color;
        svg = svg.replace(&format!("#{red:02X}{green:02X}{blue:02X}"), &format!("var(--{name})"));
    }
    // As it is without saying so.
    svg = svg.replace(" opacity=\"1\"", "").replace(" stroke=\"none\" stroke-width=\"1\"", "");
    let (width, height) = radar.frame.size();
    svg = joined(&svg).replacen(&format!("width=\"{width}\" height=\"{height}\" "), "", 1);
    let picture = classed("div", "rw radar-canvas series")
        .set("role", "img")
        .live("aria-label", name(state))
        .set("data-radar", "")
        // Text, as everything is: .ci/still.mjs makes a picture of it.
        .set("data-picture", "")
        .text(&svg);
    classed("div", "rw radar-canvases").child(picture)
}

/// Lines of one look that follow one another as one path. Those after the area of a series are the dashes of its
/// outline, which is the area's edge: SVG can cut it into dashes by itself.
fn joined(svg: &str) -> String {
    let (mut paths, mut last, mut edged) = (String::new(), String::new(), String::new());
    for element in svg.lines() {
        let points =
            element.strip_prefix("<polyline").and_then(|line| line.split_once(" points=\""));
        let Some((look, points)) = points else {
            paths += &std::mem::take(&mut last);
            edged = area(element).map_or_else(String::new, |(slot, area)| {
                last = format!("{area}{}\"/>", dashes(slot));
                format!("stroke=\"var(--series-{slot})\"")
            });
            if edged.is_empty() {
                paths += element;
            }
            continue;
        };
        if !edged.is_empty() && look.contains(&edged) {
            let stroke = look.replace(" fill=\"none\"", "");
            if !last.contains(&stroke) {
                last = last.replace("\"/>", &format!("\"{stroke}/>"));
            }
            continue;
        }
        let (head, steps) = (format!("<path{look} d=\""), points.trim_end_matches(" \"/>"));
        if let Some(before) = last.strip_prefix(&head) {
            last = format!("{head}{}M{steps}\"/>", before.trim_end_matches("\"/>"));
        } else {
            paths += &std::mem::replace(&mut last, format!("{head}M{steps}\"/>"));
        }
    }
    paths + &last
}

/// The slot of the series whose area this is, and the area without its end.
fn area(element: &str) -> Option<(usize, String)> {
    let area = element.strip_prefix("<polygon opacity=\"0.")?;
    let (_, slot) = area.split_once("fill=\"var(--series-")?;
    let slot = slot.chars().next()?.to_digit(10)?.try_into().ok()?;
    let area = area.trim_end_matches(" \"/>");
    Some((slot, format!("<polygon fill-opacity=\"0.{area}\" stroke-dasharray=\"")))
}

/// Ink and gap of the line of a slot, in drawing units; without a pattern there is no gap.
fn dashes(slot: usize) -> String {
    let pattern = STYLES[slot].line.pattern();
    let lengths = pattern.iter().map(|length| (length * f64::from(UNITS)).to_string());
    if pattern.is_empty() { "none".to_owned() } else { lengths.collect::<Vec<_>>().join(" ") }
}

/// Colours that stand for those that the stylesheet has.
const NAMED: Palette = Palette {
    surface: RGBColor(0xF0, 0, 0),
    ink: RGBColor(0xF0, 0, 1),
    muted: RGBColor(0xF0, 0, 2),
    grid: RGBColor(0xF0, 0, 3),
    categories: numbered::<8>(0xF1),
    series: numbered::<4>(0xF2),
};

const fn numbered<const COUNT: usize>(kind: u8) -> [RGBColor; COUNT] {
    let mut colors = [RGBColor(kind, 0, 0); COUNT];
    let mut at = 0_u8;
    while (at as usize) < COUNT {
        colors[at as usize].2 = at;
        at += 1;
    }
    colors
}

fn names() -> Vec<(RGBColor, String)> {
    let Palette { surface, ink, muted, grid, categories, series } = NAMED;
    let papers = [(surface, "surface"), (ink, "ink"), (muted, "muted"), (grid, "grid")];
    let papers = papers.map(|(color, name)| (color, name.to_owned()));
    let of = |kind: &'static str| move |(at, color)| (color, format!("{kind}-{at}"));
    papers
        .into_iter()
        .chain(categories.into_iter().enumerate().map(of("cat")))
        .chain(series.into_iter().enumerate().map(of("series")))
        .collect()
}
