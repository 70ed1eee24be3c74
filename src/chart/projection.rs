//! Where an axis and a fraction of the scale lie in the frame, and back.

use super::frame::Frame;
use std::f64::consts::{PI, TAU};

/// A point in CSS pixels from the frame's left and top.
pub type Point = (f64, f64);

/// Space above the outline, for a label of one line and a share.
const ABOVE: f64 = 45.0;
/// Space below the outline, for labels of two lines and a share.
const BELOW: f64 = 52.0;
/// Space left and right of the outline where labels may also stand above or below its corners.
const BESIDE: f64 = 14.0;
/// The same where there are so many axes that labels have to stand beside them.
const BESIDE_MANY: f64 = 50.0;
/// From how many axes on that is so.
const MANY: usize = 7;

/// The axes of a radar laid into a frame: the first at twelve o'clock, the others clockwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Where every axis begins.
    pub centre: Point,
    /// Length of an axis in CSS pixels.
    pub radius: f64,
    /// Unit direction of each axis: to the right, and down.
    pub directions: Vec<Point>,
}

impl Projection {
    /// The largest radar with this many axes that leaves room for its labels.
    #[must_use]
    pub fn new(frame: Frame, axes: usize) -> Self {
        let direction = |axis| {
            let angle = TAU * count(axis) / count(axes);
            let (sin, cos) = sin_cos(if angle > PI { angle - TAU } else { angle });
            (sin, -cos)
        };
        let directions: Vec<Point> = (0..axes).map(direction).collect();
        // An odd number of axes reaches less far down than up.
        let (mut down, mut aside) = (0.1_f64, 0.1_f64);
        for direction in &directions {
            aside = aside.max(direction.0);
            down = down.max(direction.1);
        }
        let (middle, _) = frame.middle();
        let beside = if axes < MANY { BESIDE } else { BESIDE_MANY };
        let room = f64::from(frame.height) - ABOVE - BELOW;
        let radius = (room / (1.0 + down)).min((middle - beside) / aside).max(1.0);
        let spare = room - radius * (1.0 + down);
        Self { centre: (middle, ABOVE + radius + spare / 2.0), radius, directions }
    }

    /// The point at a fraction of the scale on an axis: 0 in the centre, 1 on the outline.
    #[must_use]
    pub fn point(&self, axis: usize, fraction: f64) -> Point {
        let (right, down) = self.directions[axis];
        let length = self.radius * fraction;
        (self.centre.0 + right * length, self.centre.1 + down * length)
    }

    /// The axis that a point is nearest to, and the fraction of the scale that it stands for there.
    #[must_use]
    pub fn nearest(&self, point: Point) -> (usize, f64) {
        let (right, down) = (point.0 - self.centre.0, point.1 - self.centre.1);
        let mut nearest = (0, 0.0);
        for (axis, direction) in self.directions.iter().enumerate() {
            let fraction = (right * direction.0 + down * direction.1) / self.radius;
            if fraction > nearest.1 {
                nearest = (axis, fraction);
            }
        }
        nearest
    }

    /// The middle of a ring's edge between the last axis and the first: where its number stands.
    #[must_use]
    pub fn number_point(&self, fraction: f64) -> Point {
        let (last, first) = (self.directions.len() - 1, 0);
        if last == 1 {
            // Two axes are one upright line, and its rings have no edges.
            let tick = self.point(first, fraction);
            return (tick.0 - 16.0, tick.1);
        }
        between(self.point(last, fraction), self.point(first, fraction), 0.5)
    }
}

/// A number of axes, of which there are at most 32, as a factor.
fn count(axes: usize) -> f64 {
    u32::try_from(axes).map_or(1.0, f64::from)
}

/// The point at a part of the way from one point to another.
pub fn between(from: Point, to: Point, part: f64) -> Point {
    (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
}

/// The distance of two points.
pub fn distance(from: Point, to: Point) -> f64 {
    let (right, down) = (to.0 - from.0, to.1 - from.1);
    (right * right + down * down).sqrt()
}

/// Sine and cosine of an angle from −π to π, by their power series. The library's own functions
/// take any angle, and the tables for that are 7 kB of the page's module.
fn sin_cos(angle: f64) -> (f64, f64) {
    let (mut sin, mut cos, mut term) = (0.0, 0.0, 1.0);
    // The first term that is left out is below 1e-12 at π.
    for power in 0..26_u32 {
        let sum = if power % 2 == 0 { &mut cos } else { &mut sin };
        *sum += if power % 4 < 2 { term } else { -term };
        term *= angle / f64::from(power + 1);
    }
    (sin, cos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sine_and_cosine_agree_with_the_library() {
        for degree in -180..=180 {
            let angle = f64::from(degree).to_radians();
            let (sin, cos) = sin_cos(angle);
            assert!((sin - angle.sin()).abs() < 1e-9 && (cos - angle.cos()).abs() < 1e-9);
        }
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn every_point_leads_back_to_its_axis_and_fraction() {
        for axes in 2..=32 {
            for width in [280, 360, 512] {
                let projection = Projection::new(Frame::of_width(width, 16), axes);
                for axis in 0..axes {
                    for fraction in [0.05, 0.5, 0.875, 1.0] {
                        let (found, back) = projection.nearest(projection.point(axis, fraction));
                        assert_eq!(found, axis);
                        assert!(close(back, fraction), "{back} is not {fraction}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_point_between_axes_counts_for_the_nearer_one() {
        let projection = Projection::new(Frame::of_width(400, 1), 4);
        let (x, y) = projection.centre;
        let (axis, fraction) = projection.nearest((x + projection.radius, y - 10.0));
        assert_eq!(axis, 1);
        assert!(close(fraction, 1.0));
    }

    #[test]
    fn the_first_axis_points_up_and_the_second_lies_clockwise_of_it() {
        let projection = Projection::new(Frame::of_width(400, 1), 4);
        let (top, right) = (projection.point(0, 1.0), projection.point(1, 1.0));
        assert!(close(top.0, projection.centre.0) && top.1 < projection.centre.1);
        assert!(close(right.1, projection.centre.1) && right.0 > projection.centre.0);
    }

    #[test]
    fn the_outline_leaves_the_margins_free() {
        for axes in 2..=32 {
            for width in [280, 360, 512] {
                let frame = Frame::of_width(width, 1);
                let projection = Projection::new(frame, axes);
                for axis in 0..axes {
                    let (x, y) = projection.point(axis, 1.0);
                    assert!((13.9..=f64::from(width) - 13.9).contains(&x));
                    assert!((44.9..=f64::from(frame.height) - 51.9).contains(&y));
                }
            }
        }
    }

    #[test]
    fn a_frame_that_is_not_laid_out_yet_has_a_projection() {
        let projection = Projection::new(Frame { width: 0, height: 0, units: 16 }, 5);
        assert!(close(projection.radius, 1.0));
    }
}
