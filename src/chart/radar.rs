//! The radar as a value: which scores stand where.

use super::frame::Frame;
use super::projection::{Point, Projection, distance};
use super::rings::Rings;
use crate::dataset::Dataset;

/// How many entries a radar compares at most.
pub const PICKS: usize = 4;

/// How far apart entries stand abreast where two axes make one upright line, in CSS pixels.
pub(super) const ABREAST: f64 = 13.0;

/// Everything that is drawn, without colours.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    /// The rectangle that it is drawn in.
    pub frame: Frame,
    /// Its geometry.
    pub projection: Projection,
    /// Its scale.
    pub rings: Rings,
    /// The whole-percent share of each category, in the dataset's order.
    pub shares: Vec<usize>,
    /// The entries compared.
    pub series: Vec<Series>,
}

/// One entry in the radar.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its place among the picks, 0 to 3, which gives it hue, line and marker.
    pub slot: usize,
    /// Its index in the dataset.
    pub entry: usize,
    /// A point per axis.
    pub points: Vec<Point>,
}

/// The point of a series that a pointer is at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The slot of the series.
    pub slot: usize,
    /// The index of the category.
    pub axis: usize,
    /// Where the point lies.
    pub point: Point,
}

impl Radar {
    /// Lays picked entries out in a frame. Picks beyond the fourth, and those that the dataset
    /// does not have, are not drawn; a share that is missing counts as 0.
    #[must_use]
    pub fn new(dataset: &Dataset, picks: &[usize], shares: &[usize], frame: Frame) -> Self {
        let axes = dataset.categories.len();
        let projection = Projection::new(frame, axes);
        let rings = Rings::new(dataset.scale);
        let picks = picks.iter().take(PICKS).enumerate();
        let series = picks.filter(|(_, entry)| **entry < dataset.entries.len());
        let series = series.map(|(slot, &entry)| {
            let scores = dataset.row(entry).iter().enumerate();
            let aside = if axes == 2 { ABREAST * [1.0, 2.0, 3.0, 4.0][slot] } else { 0.0 };
            let point = |(axis, &score)| {
                let (x, y) = projection.point(axis, rings.fraction(score));
                (x + aside, y)
            };
            Series { slot, entry, points: scores.map(point).collect() }
        });
        let series = series.collect();
        let share = |axis| shares.get(axis).copied().unwrap_or_default();
        Self { frame, projection, rings, shares: (0..axes).map(share).collect(), series }
    }

    /// The point nearest to a pointer within `reach`, both in CSS pixels; of points that coincide
    /// the one of the first slot.
    #[must_use]
    pub fn hit(&self, pointer: Point, reach: f64) -> Option<Hit> {
        let mut nearest = (reach, None);
        for series in &self.series {
            for (axis, &point) in series.points.iter().enumerate() {
                let far = distance(point, pointer);
                if far < nearest.0 {
                    nearest = (far, Some(Hit { slot: series.slot, axis, point }));
                }
            }
        }
        nearest.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::bundled::DATASET;

    fn radar(picks: &[usize]) -> Radar {
        Radar::new(&DATASET, picks, &[20; 5], Frame::of_width(400, 16))
    }

    #[test]
    fn a_score_stands_on_its_axis_at_its_part_of_the_scale() {
        let radar = radar(&[0]);
        for (axis, &point) in radar.series[0].points.iter().enumerate() {
            let (found, fraction) = radar.projection.nearest(point);
            let score = f64::from(DATASET.row(0)[axis].0) / 1000.0;
            assert_eq!(found, axis);
            assert!((fraction - score).abs() < 1e-9);
        }
    }

    #[test]
    fn picks_keep_their_slots_when_one_is_unknown_and_a_fifth_is_left_out() {
        let radar = radar(&[3, 999, 1, 2, 4]);
        let slots: Vec<_> = radar.series.iter().map(|s| (s.slot, s.entry)).collect();
        assert_eq!(slots, [(0, 3), (2, 1), (3, 2)]);
    }

    #[test]
    fn a_pointer_finds_the_nearest_point_within_reach() {
        let radar = radar(&[0, 7]);
        let (x, y) = radar.series[1].points[4];
        let hit = radar.hit((x + 3.0, y - 2.0), 12.0).expect("a point is there");
        assert_eq!((hit.slot, hit.axis, hit.point), (1, 4, (x, y)));
        assert_eq!(radar.hit(radar.projection.centre, 12.0), None);
    }

    #[test]
    fn of_points_that_coincide_the_first_slot_is_found() {
        let radar = radar(&[1, 2]);
        let hit = radar.hit(radar.series[1].points[0], 12.0).expect("both are there");
        assert_eq!((hit.slot, hit.axis), (0, 0));
    }

    #[test]
    fn missing_shares_count_as_nothing() {
        let radar = Radar::new(&DATASET, &[], &[40], Frame::of_width(400, 16));
        assert_eq!(radar.shares, [40, 0, 0, 0, 0]);
    }
}
