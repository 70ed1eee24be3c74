//! A radar as the paths of a drawing in whole numbers: without labels, for small pictures of one entry.

use super::frame::Frame;
use super::projection::{Point, Projection};
use super::rings::Rings;
use crate::dataset::{Dataset, Hundredths};
use std::fmt::Write;

/// How many units of a path there are in a CSS pixel of its frame.
const FINE: i32 = 10;

/// What the paths of a radar are made with.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    projection: Projection,
    rings: Rings,
    size: (i32, i32),
}

impl Outline {
    /// With room for labels around it, as [`Labels`](super::Labels) puts them into the same frame.
    #[must_use]
    pub fn in_frame(dataset: &Dataset, frame: Frame) -> Self {
        let projection = Projection::new(frame, dataset.categories.len());
        Self { projection, rings: Rings::new(dataset.scale), size: (frame.width, frame.height) }
    }

    /// In a square of this side, in CSS pixels, and as large as fits.
    #[must_use]
    pub fn in_square(dataset: &Dataset, side: i32) -> Self {
        let mut outline = Self::in_frame(dataset, Frame::of_width(side, 1));
        let half = f64::from(side) / 2.0;
        outline.projection.radius = half - 3.0;
        outline.projection.centre = (half, half);
        outline.size = (side, side);
        outline
    }

    /// The attribute `viewBox`.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.size.0 * FINE, self.size.1 * FINE)
    }

    /// The polygon of one score for each category.
    #[must_use]
    pub fn shape(&self, scores: &[Hundredths]) -> String {
        let fractions = scores.iter().map(|&score| self.rings.fraction(score));
        self.path(fractions.enumerate())
    }

    /// What lies between two polygons, if it is filled by the rule `evenodd`.
    #[must_use]
    pub fn band(&self, low: &[Hundredths], high: &[Hundredths]) -> String {
        self.shape(high) + &self.shape(low)
    }

    /// The rings, from the inside out, and the axes.
    #[must_use]
    pub fn grid(&self) -> String {
        let axes = 0..self.projection.directions.len();
        let mut path = String::new();
        for ring in &self.rings.rings {
            path += &self.path(axes.clone().map(|axis| (axis, ring.fraction)));
        }
        path + &self.axes()
    }

    /// The outermost ring and the axes.
    #[must_use]
    pub fn edge(&self) -> String {
        let axes = 0..self.projection.directions.len();
        self.path(axes.map(|axis| (axis, 1.0))) + &self.axes()
    }

    fn axes(&self) -> String {
        let mut path = String::new();
        for axis in 0..self.projection.directions.len() {
            put(&mut path, 'M', self.projection.centre);
            put(&mut path, 'L', self.projection.point(axis, 1.0));
        }
        path
    }

    fn path(&self, points: impl Iterator<Item = (usize, f64)>) -> String {
        let mut path = String::new();
        for (axis, fraction) in points {
            let step = if path.is_empty() { 'M' } else { 'L' };
            put(&mut path, step, self.projection.point(axis, fraction));
        }
        path.push('Z');
        path
    }
}

/// Adds a step to a path, in whole units.
fn put(path: &mut String, step: char, (x, y): Point) {
    #[allow(clippy::cast_possible_truncation)] // a picture is small
    let unit = |length: f64| (length * f64::from(FINE)).round() as i32;
    let _a_string_grows = write!(path, "{step}{} {}", unit(x), unit(y));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::bundled::DATASET;

    #[test]
    fn a_shape_has_a_point_for_each_category_on_its_axis() {
        let outline = Outline::in_square(&DATASET, 100);
        let full = outline.shape(&[Hundredths(1000); 5]);
        assert!(full.starts_with("M500 30L"), "the first axis points up: {full}");
        assert_eq!((full.matches('L').count(), full.ends_with('Z')), (4, true));
        assert_eq!(outline.shape(&[Hundredths(0); 5]), "M500 500L500 500L500 500L500 500L500 500Z");
        assert_eq!(outline.view_box(), "0 0 1000 1000");
    }

    #[test]
    fn a_band_is_its_two_edges() {
        let outline = Outline::in_frame(&DATASET, Frame::of_width(280, 16));
        let (low, high) = (DATASET.row(0), [Hundredths(1000); 5]);
        assert_eq!(outline.band(low, &high), outline.shape(&high) + &outline.shape(low));
    }

    #[test]
    fn the_grid_has_every_ring_and_every_axis() {
        let outline = Outline::in_square(&DATASET, 100);
        assert_eq!(outline.grid().matches('Z').count(), 5, "2, 4, 6, 8, 10");
        assert_eq!(outline.edge().matches('M').count(), 6, "a ring and five axes");
    }
}
