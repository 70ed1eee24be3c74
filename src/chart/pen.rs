//! A backend held at the frame's scale: CSS pixels in, drawing units out.

use super::projection::{Point, between, distance};
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::{Color, DrawingBackend, RGBAColor};

/// Whether a drawing succeeded. A backend's own failure is `DrawingAreaErrorKind::BackendError`.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// Draws in CSS pixels.
pub struct Pen<'a, DB> {
    pub backend: &'a mut DB,
    pub units: i32,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Fills the area within a path.
    pub fn fill(&mut self, points: &[Point], colour: RGBAColor) -> Drawn<DB> {
        let points = points.iter().map(|&point| self.units(point)).collect::<Vec<_>>();
        let filled = self.backend.fill_polygon(points, &colour);
        filled.map_err(DrawingAreaErrorKind::BackendError)
    }

    /// Follows a path, which stays open unless it ends where it began.
    pub fn stroke(&mut self, points: &[Point], colour: RGBAColor, width: f64) -> Drawn<DB> {
        let points = points.iter().map(|&point| self.units(point)).collect::<Vec<_>>();
        let style = colour.stroke_width(self.length(width));
        let drawn = self.backend.draw_path(points, &style);
        drawn.map_err(DrawingAreaErrorKind::BackendError)
    }

    /// Fills a disc.
    pub fn disc(&mut self, centre: Point, radius: f64, colour: RGBAColor) -> Drawn<DB> {
        let (centre, radius) = (self.units(centre), self.length(radius));
        let drawn = self.backend.draw_circle(centre, radius, &colour, true);
        drawn.map_err(DrawingAreaErrorKind::BackendError)
    }

    /// A point in drawing units.
    pub fn units(&self, point: Point) -> (i32, i32) {
        let scale = f64::from(self.units);
        #[allow(clippy::cast_possible_truncation)] // a frame is far smaller than an i32
        let units = |length: f64| (length * scale).round() as i32;
        (units(point.0), units(point.1))
    }

    fn length(&self, pixels: f64) -> u32 {
        self.units((pixels, 0.0)).0.unsigned_abs().max(1)
    }
}

/// Cuts a path into the strokes of a pattern of ink and gap, each within one edge; the pattern
/// runs on around the corners. Without a pattern each edge is a stroke.
///
/// No backend has dashes, and strokes that end at corners have no mitres that shoot past them.
pub fn strokes(path: &[Point], pattern: &[f64]) -> Vec<[Point; 2]> {
    let mut strokes = Vec::new();
    let (mut phase, mut left) = (0, pattern.first().copied().unwrap_or(f64::INFINITY));
    for edge in path.windows(2) {
        let (from, to, length) = (edge[0], edge[1], distance(edge[0], edge[1]));
        let mut done = 0.0;
        while done < length {
            let run = left.min(length - done);
            if phase % 2 == 0 {
                let part = |at: f64| between(from, to, at / length);
                strokes.push([part(done), part(done + run)]);
            }
            done += run;
            left -= run;
            if left <= 0.0 {
                phase = (phase + 1) % pattern.len();
                left = pattern[phase];
            }
        }
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORNER: [Point; 3] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];

    #[test]
    fn without_a_pattern_each_edge_is_a_stroke() {
        let expected = [[CORNER[0], CORNER[1]], [CORNER[1], CORNER[2]]];
        assert_eq!(strokes(&CORNER, &[]), expected);
    }

    #[test]
    fn dashes_run_on_around_a_corner() {
        let expected = [
            [(0.0, 0.0), (4.0, 0.0)],
            [(8.0, 0.0), (10.0, 0.0)],
            [(10.0, 0.0), (10.0, 2.0)],
            [(10.0, 6.0), (10.0, 10.0)],
        ];
        assert_eq!(strokes(&CORNER, &[4.0, 4.0]), expected);
    }

    #[test]
    fn dashes_and_dots_take_turns() {
        let line = [(0.0, 0.0), (20.0, 0.0)];
        let lengths: Vec<_> =
            strokes(&line, &[6.0, 2.0, 1.0, 2.0]).iter().map(|[a, b]| b.0 - a.0).collect();
        assert_eq!(lengths, [6.0, 1.0, 6.0, 1.0]);
    }

    #[test]
    fn points_that_coincide_leave_no_stroke() {
        assert!(strokes(&[(3.0, 3.0); 5], &[4.0, 4.0]).is_empty());
        assert!(strokes(&[], &[]).is_empty());
    }
}
