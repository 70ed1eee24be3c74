//! A backend that writes SVG, for pictures that are taken along and for paper. All its numbers are whole:
//! nothing prints a float.

use plotters::prelude::DrawingBackend;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};
use std::convert::Infallible;
use std::fmt::Write;

/// plotters' own SVG divides a font's size by 1.24, and so do all that write for it.
const FONT: f64 = 1.24;

/// What was drawn so far, as the inside of an SVG.
#[derive(Debug, Default)]
pub struct Svg {
    /// The elements, one after another.
    pub body: String,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Svg {
    /// An empty drawing of this size in drawing units.
    #[must_use]
    pub fn new(size: (u32, u32)) -> Self {
        Self { body: String::new(), size }
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        let _never_fails = self.body.write_fmt(element);
    }
}

/// Text as it stands in XML.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            // XML has no way to write them.
            c if (c < ' ' && !matches!(c, '\t' | '\n' | '\r'))
                || matches!(c, '\u{fffe}' | '\u{ffff}') =>
            {
                written.push('\u{fffd}');
            }
            c => written.push(c),
        }
    }
    written
}

/// A colour as CSS has it, with what can be seen through as a percentage.
fn colour(colour: BackendColor) -> String {
    let (red, green, blue) = colour.rgb;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a part of a whole
    let percent = (colour.alpha * 100.0).round() as u8;
    if percent >= 100 {
        format!("#{red:02x}{green:02x}{blue:02x}")
    } else {
        format!("rgba({red},{green},{blue},{percent}%)")
    }
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut written = String::new();
    for (x, y) in path {
        let _never_fails = write!(written, "{x},{y} ");
    }
    written.pop();
    written
}

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, paint: BackendColor) -> Drawn {
        let paint = colour(paint);
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"1\" height=\"1\" fill=\"{paint}\"/>"
        ));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let (path, paint, width) = (points(path), colour(style.color()), style.stroke_width());
        self.add(format_args!(
            "<polyline points=\"{path}\" fill=\"none\" stroke=\"{paint}\" stroke-width=\"{width}\"/>"
        ));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _filled: bool,
    ) -> Drawn {
        let paint = colour(style.color());
        self.add(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{paint}\"/>"));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let (path, paint) = (points(path), colour(style.color()));
        self.add(format_args!("<polygon points=\"{path}\" fill=\"{paint}\"/>"));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        #[allow(clippy::cast_possible_truncation)] // a font is small
        let size = (style.size() / FONT).round() as i32;
        // Centred upright: half the height of a letter below the middle.
        let (y, paint, text) = (y + size * 9 / 25, colour(style.color()), escaped(text));
        self.add(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{paint}\">{text}</text>"
        ));
        Ok(())
    }
}
