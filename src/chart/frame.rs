//! The rectangle that a radar is drawn in.

/// A rectangle in CSS pixels, and how finely it is drawn.
///
/// plotters has whole-number coordinates, so a drawing is scaled up: with 16 units a pixel and a
/// canvas transform of pixel ratio ÷ 16, lines lie where geometry puts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Width in CSS pixels.
    pub width: i32,
    /// Height in CSS pixels.
    pub height: i32,
    /// Drawing units per CSS pixel, 1 to 16.
    pub units: i32,
}

impl Frame {
    /// A frame of this width, with the height that suits a radar with labels around it.
    #[must_use]
    pub const fn of_width(width: i32, units: i32) -> Self {
        Self { width, height: width * 9 / 10 + 36, units }
    }

    /// The middle, in CSS pixels from the left and the top.
    #[must_use]
    pub fn middle(self) -> (f64, f64) {
        (f64::from(self.width) / 2.0, f64::from(self.height) / 2.0)
    }

    /// The size in drawing units, as a backend is asked for it.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        ((self.width * self.units).unsigned_abs(), (self.height * self.units).unsigned_abs())
    }
}
