//! The same labels written by a backend, for pictures that stand alone.

use super::labels::{Anchor, LABEL_PX, LINE_PX, Labels, NUMBER_PX};
use super::pen::{Drawn, Pen};
use super::radar::Radar;
use super::style::Palette;
use crate::dataset::Hundredths;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::{Color, DrawingBackend, FontFamily, FontStyle, RGBColor, TextStyle};
use plotters::style::FontDesc;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// plotters' SVG divides a font's size by this.
const SVG_FONT: f64 = 1.24;

/// How the numbers of a radar are written.
pub struct Written<'a> {
    /// The score that a ring stands for.
    pub score: &'a dyn Fn(Hundredths) -> String,
    /// The share of a category in whole percent.
    pub share: &'a dyn Fn(usize) -> String,
}

/// Writes the labels of a radar, with anchors only: nothing is measured. To be called before the
/// radar is drawn, so that no number stands in front of an entry's line.
///
/// # Errors
/// Whatever the backend cannot write.
pub fn caption<DB: DrawingBackend>(
    radar: &Radar,
    labels: &Labels,
    written: &Written<'_>,
    backend: &mut DB,
    palette: &Palette,
) -> Drawn<DB> {
    let mut pen = Pen { backend, units: radar.frame.units };
    let place = |x: Hundredths, y: Hundredths| {
        let part = |at: Hundredths, whole: i32| f64::from(at.0) / 10_000.0 * f64::from(whole);
        (part(x, radar.frame.width), part(y, radar.frame.height))
    };
    for ring in &labels.rings {
        let (text, at) = ((written.score)(ring.value), place(ring.x, ring.y));
        write(&mut pen, &text, at, Anchor::Middle, NUMBER_PX, palette.muted)?;
    }
    for label in &labels.axes {
        let (x, y) = place(label.x, label.y);
        let mut lines: Vec<_> =
            label.lines.iter().map(|line| (line.clone(), palette.ink)).collect();
        if label.share {
            lines.push(((written.share)(radar.shares[label.axis]), palette.muted));
        }
        let count = u8::try_from(lines.len()).unwrap_or(u8::MAX);
        let mut middle = y + LINE_PX * (0.5 - label.down.before() * f64::from(count));
        for (text, colour) in lines {
            write(&mut pen, &text, (x, middle), label.across, LABEL_PX, colour)?;
            middle += LINE_PX;
        }
    }
    Ok(())
}

fn write<DB: DrawingBackend>(
    pen: &mut Pen<DB>,
    text: &str,
    at: (f64, f64),
    across: Anchor,
    size: f64,
    colour: RGBColor,
) -> Drawn<DB> {
    let across = match across {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let family = FontFamily::Name("system-ui, sans-serif");
    let size = size * f64::from(pen.units) * SVG_FONT;
    let style = TextStyle {
        font: FontDesc::new(family, size, FontStyle::Normal),
        color: colour.to_backend_color(),
        pos: Pos::new(across, VPos::Center),
    };
    let at = pen.units(at);
    pen.backend.draw_text(text, &style, at).map_err(DrawingAreaErrorKind::BackendError)
}
