//! What a widget knows: the ground it stands on, what follows from it, and the commands that
//! change it. Signals, but no effects and no browser.

mod announcement;
mod attention;
mod notice;
mod preset;
mod snapshot;
mod start;
mod widget;

pub use announcement::announcement;
pub use attention::Attention;
pub use notice::{Notice, NoticeKind};
pub use preset::PresetChoice;
pub use snapshot::Snapshot;
pub use start::Start;
pub use widget::{PickRefused, WidgetState};
