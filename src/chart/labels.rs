//! Where the texts around and within a radar stand, without measuring any.

use super::frame::Frame;
use super::placing::{Placed, per_cent, place};
use super::projection::Projection;
use super::rings::Rings;
use crate::dataset::{Dataset, Hundredths};

/// Size of the axis labels' text in CSS pixels.
pub const LABEL_PX: f64 = 12.0;
/// Height of a line of an axis label in CSS pixels.
pub const LINE_PX: f64 = 15.0;
/// Size of the ring numbers' text in CSS pixels.
pub const NUMBER_PX: f64 = 10.0;

/// Which part of a text lies at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left, or the top.
    Start,
    /// The middle.
    Middle,
    /// The right, or the bottom.
    End,
}

impl Anchor {
    /// The part of a text that lies before its position: 0, ½ or 1.
    #[must_use]
    pub fn before(self) -> f64 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

/// The label of an axis. Its position is in per cent of the frame, so that it can be printed into
/// a style without a float: `10.53` is `10.53 %` of the width from the left.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisLabel {
    /// Index of the category.
    pub axis: usize,
    /// The category's name in one or two lines, or its code where names would be too long.
    pub lines: Vec<String>,
    /// Whether a line with the category's share follows.
    pub share: bool,
    /// Position from the left.
    pub x: Hundredths,
    /// Position from the top.
    pub y: Hundredths,
    /// What of the text lies at `x`.
    pub across: Anchor,
    /// What of the text lies at `y`.
    pub down: Anchor,
}

/// The number on a ring, centred at its position, which is as an axis label's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingLabel {
    /// The score that the ring stands for.
    pub value: Hundredths,
    /// Position from the left.
    pub x: Hundredths,
    /// Position from the top.
    pub y: Hundredths,
}

/// All texts of a radar. They depend on the dataset and the frame only, not on weights or picks.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    /// One per axis; where there are too many axes to label all, one per axis that has room.
    pub axes: Vec<AxisLabel>,
    /// One per ring; where rings are narrow, one per other ring.
    pub rings: Vec<RingLabel>,
}

/// How much a label says.
#[derive(Clone, Copy, PartialEq)]
enum Wording {
    NameAndShare,
    CodeAndShare,
    Code,
}

impl Labels {
    /// Names and shares where they fit at every axis, else codes and shares, else as many codes
    /// as fit.
    #[must_use]
    pub fn new(dataset: &Dataset, frame: Frame) -> Self {
        let projection = Projection::new(frame, dataset.categories.len());
        let all = dataset.categories.len();
        let place = |wording| place_all(dataset, frame, &projection, wording);
        let mut axes = place(Wording::NameAndShare);
        if axes.len() < all {
            axes = place(Wording::CodeAndShare);
        }
        if axes.len() < all {
            axes = place(Wording::Code);
        }
        let rings = Rings::new(dataset.scale).rings;
        let narrow = projection.radius < 15.0 * f64::from(u8::try_from(rings.len()).unwrap_or(6));
        // Counted from the outline, which always has its number.
        let rings = rings.iter().rev().step_by(if narrow { 2 } else { 1 }).map(|ring| {
            let (x, y) = per_cent(projection.number_point(ring.fraction), frame);
            RingLabel { value: ring.value, x, y }
        });
        Self { axes: axes.into_iter().map(|placed| placed.label).collect(), rings: rings.collect() }
    }
}

/// The labels that keep within the frame and clear of those before them.
fn place_all(
    dataset: &Dataset,
    frame: Frame,
    projection: &Projection,
    wording: Wording,
) -> Vec<Placed> {
    let mut all: Vec<Placed> = Vec::new();
    for (axis, category) in dataset.categories.iter().enumerate() {
        let name = match wording {
            Wording::NameAndShare => &category.label,
            Wording::CodeAndShare | Wording::Code => &category.code,
        };
        let placed = place(axis, name, wording != Wording::Code, frame, projection);
        let [left, top, right, bottom] = placed.room;
        let within = left >= 0.0
            && top >= 0.0
            && right <= f64::from(frame.width)
            && bottom <= f64::from(frame.height);
        let clear = |other: &Placed| {
            let [l, t, r, b] = other.room;
            right <= l || r <= left || bottom <= t || b <= top
        };
        if within && all.iter().all(clear) {
            all.push(placed);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::bundled::DATASET;

    /// What the labels of a radar say, as "Ease of Use / share".
    fn said(dataset: &Dataset, width: i32) -> Vec<String> {
        let labels = Labels::new(dataset, Frame::of_width(width, 1));
        let text =
            |label: &AxisLabel| label.lines.join(" / ") + if label.share { " / share" } else { "" };
        labels.axes.iter().map(text).collect()
    }

    fn with_axes(count: usize) -> Dataset {
        let mut dataset = DATASET.clone();
        let categories = DATASET.categories.iter().cycle().take(count).cloned();
        dataset.categories = categories.collect();
        dataset
    }

    #[test]
    fn every_name_and_share_of_the_bundled_dataset_fits_from_280_pixels_on() {
        for width in 280..=700 {
            assert_eq!(
                said(&DATASET, width),
                [
                    "Performance / share",
                    "Scalability / share",
                    "Ease of Use / share",
                    "Security / share",
                    "Community / & Ecosystem / share"
                ],
                "at {width}"
            );
        }
    }

    #[test]
    fn many_axes_are_labelled_by_code_and_too_many_as_there_is_room() {
        assert_eq!(said(&with_axes(8), 280)[1], "scale / share");
        let crowded = said(&with_axes(32), 280);
        assert_eq!(crowded[0], "perf");
        assert!((9..32).contains(&crowded.len()), "{} of 32", crowded.len());
    }

    /// Whether some straight line has the outline on one side and all of a room on the other.
    fn clear_of_outline(projection: &Projection, [left, top, right, bottom]: [f64; 4]) -> bool {
        let (x, y) = projection.centre;
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
        let directions = &projection.directions;
        let edges = directions.iter().enumerate().map(|(axis, one)| {
            let other = directions[(axis + 1) % directions.len()];
            (one.0 + other.0, one.1 + other.1)
        });
        let sides = [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)];
        edges.chain(sides).chain(directions.iter().copied()).any(|normal| {
            let reach = |point: (f64, f64)| point.0 * normal.0 + point.1 * normal.1;
            let outline = directions.iter().map(|&d| reach(d) * projection.radius);
            let room = corners.iter().map(|corner| reach((corner.0 - x, corner.1 - y)));
            outline.fold(f64::MIN, f64::max) < room.fold(f64::MAX, f64::min)
        })
    }

    #[test]
    fn no_label_covers_the_plot() {
        for axes in 2..=32 {
            for width in [280, 320, 440, 700] {
                let (dataset, frame) = (with_axes(axes), Frame::of_width(width, 1));
                let projection = Projection::new(frame, axes);
                for wording in [Wording::NameAndShare, Wording::CodeAndShare, Wording::Code] {
                    for Placed { label, room } in place_all(&dataset, frame, &projection, wording) {
                        let clear = clear_of_outline(&projection, room);
                        assert!(clear, "{label:?} of {axes} axes at {width}");
                    }
                }
            }
        }
    }
}
