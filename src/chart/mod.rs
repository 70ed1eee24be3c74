//! The radar as a value, drawn on any plotters backend: frame, geometry, labels, styles, drawing.

mod captions;
mod draw;
mod frame;
mod labels;
mod outline;
mod pen;
mod placing;
mod projection;
mod radar;
mod rings;
mod style;
pub mod svg;

pub use captions::{Written, caption};
pub use draw::{Drawn, draw, draw_key, draw_scale, draw_series};
pub use frame::Frame;
pub use labels::{Anchor, AxisLabel, LABEL_PX, LINE_PX, Labels, NUMBER_PX, RingLabel};
pub use outline::Outline;
pub use projection::{Point, Projection};
pub use radar::{Hit, PICKS, Radar, Series};
pub use rings::{Ring, Rings};
pub use style::{Line, Marker, Palette, STYLES, SeriesStyle};
