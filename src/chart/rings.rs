//! The part of the number line that a radar shows, and the round values that its rings stand for.

use crate::dataset::{Hundredths, Scale};

/// One ring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// The score that it stands for.
    pub value: Hundredths,
    /// Where it lies: 0 in the centre, 1 on the outline.
    pub fraction: f64,
}

/// The scale of a radar, from its centre to its outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Rings {
    /// The score in the centre: 0 where the dataset's scale begins near it, else its lowest.
    pub floor: Hundredths,
    /// The highest score, on the outline.
    pub ceiling: Hundredths,
    /// The rings from the inside out, the last one being the outline.
    pub rings: Vec<Ring>,
}

impl Rings {
    /// Four to six rings at round values; seldom three, where a scale ends at an odd number.
    #[must_use]
    pub fn new(scale: Scale) -> Self {
        let (min, max) = (scale.min.0, scale.max.0);
        let floor = if min >= 0 && min <= max / 4 { 0 } else { min };
        let mut decade = 1;
        loop {
            for step in [decade, decade * 2, decade * 5 / 2, decade * 5] {
                let values = values(floor, max, step);
                if values.len() <= 6 {
                    let (floor, ceiling) = (Hundredths(floor), scale.max);
                    let mut rings = Self { floor, ceiling, rings: Vec::new() };
                    for value in values {
                        let fraction = rings.fraction(value);
                        rings.rings.push(Ring { value, fraction });
                    }
                    return rings;
                }
            }
            decade *= 10;
        }
    }

    /// Where a score lies: 0 in the centre, 1 on the outline.
    #[must_use]
    pub fn fraction(&self, score: Hundredths) -> f64 {
        let whole = (self.ceiling.0 - self.floor.0).max(1);
        f64::from(score.0 - self.floor.0) / f64::from(whole)
    }
}

/// The multiples of a step above the floor, and the top itself; seven where there are more.
fn values(floor: i32, top: i32, step: i32) -> Vec<Hundredths> {
    let mut values = Vec::new();
    let mut value = (floor.div_euclid(step) + 1) * step;
    // A ring too near the outline would only blur it.
    while value + step / 2 <= top && value < top && values.len() < 6 {
        values.push(Hundredths(value));
        value += step;
    }
    values.push(Hundredths(top));
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings(min: i32, max: i32) -> Rings {
        Rings::new(Scale { min: Hundredths(min), max: Hundredths(max) })
    }

    #[track_caller]
    fn reads(min: i32, max: i32, expected: &str) {
        let rings = rings(min, max);
        let values = rings.rings.iter().map(|ring| ring.value.to_string());
        let text = format!("{} | {}", rings.floor, values.collect::<Vec<_>>().join(" "));
        assert_eq!(text, expected);
    }

    #[test]
    fn familiar_scales_have_familiar_rings() {
        reads(100, 1000, "0 | 2 4 6 8 10");
        reads(0, 1000, "0 | 2 4 6 8 10");
        reads(100, 500, "0 | 1 2 3 4 5");
        reads(0, 10_000, "0 | 20 40 60 80 100");
        reads(0, 100, "0 | 0.2 0.4 0.6 0.8 1");
        reads(0, 900, "0 | 2 4 6 8 9");
    }

    #[test]
    fn a_scale_far_from_nought_begins_at_its_own_lowest() {
        reads(40_000, 80_000, "400 | 500 600 700 800");
        reads(-500, 500, "-5 | -4 -2 0 2 4 5");
    }

    #[test]
    fn every_scale_has_a_handful_of_rings_from_the_inside_out() {
        for min in (-2_000..2_000).step_by(37) {
            for width in (50..9_000).step_by(13) {
                let rings = rings(min, min + width);
                let count = rings.rings.len();
                assert!((3..=6).contains(&count), "{count} from {min} over {width}");
                let mut last = 0.0;
                for ring in &rings.rings {
                    assert!(ring.fraction > last);
                    last = ring.fraction;
                }
                assert!((last - 1.0).abs() < 1e-12);
            }
        }
    }
}
