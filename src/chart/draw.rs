//! Drawing a radar: rings, spokes as wide as their shares, outlines, markers.

use super::pen::{Pen, strokes};
use super::projection::{Point, between, distance};
use super::radar::{ABREAST, Radar, Series};
use super::style::{Marker, Palette, STYLES};
use plotters::prelude::{Color, DrawingBackend, RGBAColor, RGBColor};

pub use super::pen::Drawn;

/// Half the gap that a ring leaves for its number.
const GAP: f64 = 11.0;
/// How far the ticks that stand for rings reach to the left and right of two axes.
const TICK: (f64, f64) = (5.0, 4.5 * ABREAST);
/// Width and height of a key in CSS pixels.
const KEY: (f64, f64) = (44.0, 20.0);

/// How strongly a series is drawn.
#[derive(Clone, Copy)]
struct Strength {
    fill: f64,
    alpha: f64,
    width: f64,
}

const EVEN: Strength = Strength { fill: 0.03, alpha: 1.0, width: 1.8 };
const FORWARD: Strength = Strength { fill: 0.14, alpha: 1.0, width: 2.8 };
const BEHIND: Strength = Strength { fill: 0.0, alpha: 0.38, width: 1.5 };

/// Draws the whole radar. `emphasis` names the slot of a series to bring forward.
///
/// The paper is the caller's: clear it, or paint it in the palette's surface, before.
///
/// # Errors
/// Whatever the backend cannot draw.
pub fn draw<DB: DrawingBackend>(
    radar: &Radar,
    backend: &mut DB,
    palette: &Palette,
    emphasis: Option<usize>,
) -> Drawn<DB> {
    draw_scale(radar, backend, palette)?;
    draw_series(radar, backend, palette, emphasis)
}

/// Draws what is behind the entries: rings, and a spoke per category that is the wider the larger
/// its share. Apart from [`draw_series`], so that a moving slider can redraw this alone.
///
/// # Errors
/// Whatever the backend cannot draw.
pub fn draw_scale<DB: DrawingBackend>(
    radar: &Radar,
    backend: &mut DB,
    palette: &Palette,
) -> Drawn<DB> {
    let pen = &mut Pen { backend, units: radar.frame.units };
    for ring in &radar.rings.rings {
        for path in ring_paths(radar, ring.fraction) {
            pen.stroke(&path, palette.grid.to_rgba(), 1.0)?;
        }
    }
    let centre = radar.projection.centre;
    for (axis, &share) in radar.shares.iter().enumerate() {
        let spoke = [centre, radar.projection.point(axis, 1.0)];
        #[allow(clippy::cast_precision_loss)] // at most 100
        let width = 0.75 + share as f64 / 20.0;
        pen.stroke(&spoke, palette.category(axis).mix(0.8), width)?;
    }
    Ok(())
}

/// Draws the entries: faint areas, outlines, and markers nested by size, so that points in one
/// place can all be seen.
///
/// # Errors
/// Whatever the backend cannot draw.
pub fn draw_series<DB: DrawingBackend>(
    radar: &Radar,
    backend: &mut DB,
    palette: &Palette,
    emphasis: Option<usize>,
) -> Drawn<DB> {
    let pen = &mut Pen { backend, units: radar.frame.units };
    let forward = |series: &&Series| Some(series.slot) == emphasis;
    let emphasis = radar.series.iter().any(|series| forward(&series)).then_some(emphasis).flatten();
    let strength = |slot| match emphasis {
        None => EVEN,
        Some(forward) if forward == slot => FORWARD,
        Some(_) => BEHIND,
    };
    let behind = radar.series.iter().filter(|series| !forward(series));
    for series in behind.chain(radar.series.iter().filter(forward)) {
        let (colour, strength) = (palette.series[series.slot], strength(series.slot));
        let mut path = series.points.clone();
        if path.len() > 2 {
            pen.fill(&path, colour.mix(strength.fill))?;
            path.push(path[0]);
        }
        for stroke in strokes(&path, STYLES[series.slot].line.pattern()) {
            pen.stroke(&stroke, colour.mix(strength.alpha), strength.width)?;
        }
    }
    // From the largest to the smallest, whoever is brought forward.
    for series in radar.series.iter().rev() {
        for &point in &series.points {
            mark(pen, palette, series.slot, point, strength(series.slot))?;
        }
    }
    Ok(())
}

/// Draws the sample of a slot's line and marker that stands before its name, 44 × 20 CSS pixels
/// at the backend's origin, at `units` drawing units a pixel.
///
/// # Errors
/// Whatever the backend cannot draw.
pub fn draw_key<DB: DrawingBackend>(
    slot: usize,
    units: i32,
    backend: &mut DB,
    palette: &Palette,
) -> Drawn<DB> {
    let pen = &mut Pen { backend, units };
    let colour = palette.series[slot].to_rgba();
    let middle = (KEY.0 / 2.0, KEY.1 / 2.0);
    let line = [(0.0, middle.1), (KEY.0, middle.1)];
    for stroke in strokes(&line, STYLES[slot].line.pattern()) {
        pen.stroke(&stroke, colour, EVEN.width)?;
    }
    mark(pen, palette, slot, middle, EVEN)
}

fn mark<DB: DrawingBackend>(
    pen: &mut Pen<DB>,
    palette: &Palette,
    slot: usize,
    (x, y): Point,
    strength: Strength,
) -> Drawn<DB> {
    // Paler without being see-through: the line must not show within its marker.
    let colour = blend(palette.series[slot], palette.surface, strength.alpha);
    let marker = STYLES[slot].marker;
    if marker == Marker::Circle {
        return pen.disc((x, y), 1.4 + strength.width, colour);
    }
    let place = |&(right, down)| (x + right, y + down);
    let corners: Vec<_> = marker.corners().iter().map(place).collect();
    pen.fill(&corners, palette.surface.to_rgba())?;
    // Backends leave paths open: ends that meet within an edge leave every corner whole.
    let end = between(corners[0], corners[1], 0.5);
    let outline = corners[1..].iter().chain(&corners[..1]);
    let outline: Vec<_> = [end].iter().chain(outline).chain(&[end]).copied().collect();
    pen.stroke(&outline, colour, strength.width)
}

/// A ring, open where its number stands; with two axes, a tick on each.
fn ring_paths(radar: &Radar, fraction: f64) -> Vec<Vec<Point>> {
    let projection = &radar.projection;
    let axes = projection.directions.len();
    let corners = (0..axes).map(|axis| projection.point(axis, fraction));
    if axes == 2 {
        return corners.map(|(x, y)| vec![(x - TICK.0, y), (x + TICK.1, y)]).collect();
    }
    let (first, last) = (projection.point(0, fraction), projection.point(axes - 1, fraction));
    let gap = (GAP / distance(last, first)).min(0.5);
    let mut path = vec![between(last, first, 0.5 + gap)];
    path.extend(corners);
    path.push(between(last, first, 0.5 - gap));
    vec![path]
}

fn blend(colour: RGBColor, paper: RGBColor, alpha: f64) -> RGBAColor {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between two bytes
    let mix = |c: u8, p: u8| (f64::from(c) * alpha + f64::from(p) * (1.0 - alpha)).round() as u8;
    RGBColor(mix(colour.0, paper.0), mix(colour.1, paper.1), mix(colour.2, paper.2)).to_rgba()
}
