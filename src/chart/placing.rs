//! Where one axis label stands: beside the end of its axis, or in a corner of the frame.

use super::frame::Frame;
use super::labels::{Anchor, AxisLabel, LINE_PX};
use super::projection::{Point, Projection};
use crate::dataset::Hundredths;

/// Generous width of a letter in an axis label, and of one that fills a square.
const LETTER: f64 = 7.0;
const SQUARE: f64 = 13.0;
/// The longest name, in bytes, that is kept in one line.
const LONG: usize = 14;
/// Space between the outline and a label.
const GAP: f64 = 8.0;
/// Space between the frame's side and a label in its corner.
const EDGE: f64 = 4.0;

/// A label with the room that it takes: left, top, right, bottom in CSS pixels.
pub struct Placed {
    /// The label.
    pub label: AxisLabel,
    /// Its room.
    pub room: [f64; 4],
}

/// Places a label beside the end of its axis; where it would leave the frame there, flush with
/// the frame's side and just clear of the outline's nearest edge above, or below.
pub fn place(
    axis: usize,
    name: &str,
    share: bool,
    frame: Frame,
    projection: &Projection,
) -> Placed {
    let (right, down) = projection.directions[axis];
    let across = if right.abs() < 0.05 {
        Anchor::Middle
    } else if right > 0.0 {
        Anchor::Start
    } else {
        Anchor::End
    };
    let lines = if across == Anchor::Middle { vec![name.to_owned()] } else { broken(name) };
    let width = lines.iter().map(|line| estimate(line)).fold(LETTER * 5.0, f64::max);
    let height = LINE_PX * f64::from(u8::try_from(lines.len()).unwrap_or(2) + u8::from(share));
    let reach = 1.0 + GAP / projection.radius;
    let (mut x, mut y) = projection.point(axis, reach);
    let mut label = AxisLabel {
        axis,
        lines,
        share,
        x: Hundredths(0),
        y: Hundredths(0),
        across,
        down: match down {
            down if down < -0.45 => Anchor::End,
            down if down > 0.45 => Anchor::Start,
            _ => Anchor::Middle,
        },
    };
    let (middle, _) = frame.middle();
    let overhangs = (x - middle).abs() + width > middle - EDGE && across != Anchor::Middle;
    if overhangs {
        let up = down < 0.01;
        let inner = (middle - EDGE - width).max(0.0);
        let rise = clearance(projection, axis, up, inner).max(down.abs() * projection.radius);
        (label.across, x) = if right > 0.0 {
            (Anchor::End, f64::from(frame.width) - EDGE)
        } else {
            (Anchor::Start, EDGE)
        };
        (label.down, y) = if up {
            (Anchor::End, projection.centre.1 - rise)
        } else {
            (Anchor::Start, projection.centre.1 + rise)
        };
    }
    (label.x, label.y) = per_cent((x, y), frame);
    let (left, top) = (x - label.across.before() * width, y - label.down.before() * height);
    Placed { label, room: [left, top, left + width, top + height] }
}

/// How far above the centre (or below, if not `up`) a text must end that begins `inner` pixels
/// aside of it, to be clear of the outline's edge from this axis to the next one up (or down).
fn clearance(projection: &Projection, axis: usize, up: bool, inner: f64) -> f64 {
    let directions = &projection.directions;
    let (right, down) = directions[axis];
    let back = (right > 0.0) == up;
    let other = directions[(axis + if back { directions.len() - 1 } else { 1 }) % directions.len()];
    // The edge is where the sum of both directions, as a normal, has this reach.
    let normal = (right + other.0, down + other.1);
    let length = (normal.0 * normal.0 + normal.1 * normal.1).sqrt();
    let reach = projection.radius * (1.0 + right * other.0 + down * other.1) + GAP * length;
    (reach - inner * normal.0.abs()) / normal.1.abs().max(0.01)
}

/// A text's width, rather too much than too little.
fn estimate(text: &str) -> f64 {
    text.chars().map(|letter| if letter < '\u{1100}' { LETTER } else { SQUARE }).sum()
}

/// A long name in two lines, broken at the space that leaves the shorter of longest lines.
fn broken(name: &str) -> Vec<String> {
    let mut best = (name.len(), None);
    for (at, _) in name.match_indices(' ') {
        let longest = at.max(name.len() - at - 1);
        if longest < best.0 {
            best = (longest, Some(at));
        }
    }
    match best.1 {
        Some(at) if name.len() > LONG => vec![name[..at].to_owned(), name[at + 1..].to_owned()],
        _ => vec![name.to_owned()],
    }
}

/// A point in per cent of the frame.
pub fn per_cent(point: Point, frame: Frame) -> (Hundredths, Hundredths) {
    #[allow(clippy::cast_possible_truncation)] // a position within a frame
    let part =
        |at: f64, whole: i32| Hundredths((at * 10_000.0 / f64::from(whole.max(1))).round() as i32);
    (part(point.0, frame.width), part(point.1, frame.height))
}
