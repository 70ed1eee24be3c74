//! What a widget knows: the ground it stands on, what follows from it, and the commands that
//! change it. Signals, but no effects and no browser.

mod announcement;
mod attention;
mod commands;
mod controls;
mod explain;
mod given;
mod inquiry;
mod live;
mod looking;
mod memo;
mod narrowed;
mod notice;
mod past;
mod pinned;
mod preset;
mod reading;
mod rest;
pub mod sentences;
mod snapshot;
mod source;
mod start;
mod steady;
mod surveyed;
mod undo;
mod widget;
pub mod window;

pub use announcement::{announcement, since};
pub use attention::Attention;
pub use commands::PickRefused;
pub use controls::Controls;
pub use explain::Explain;
pub use live::Live;
pub use memo::{following, indices};
pub use notice::{Notice, NoticeKind};
pub use preset::PresetChoice;
pub use rest::Rest;
pub use snapshot::Snapshot;
pub use source::Source;
pub use start::{Author, Start};
pub use steady::Steady;
pub use widget::WidgetState;

/// Puts in its place what is not needed before a widget answers; called by the second part of the module.
pub(crate) fn arrive() {
    live::arrive();
    start::arrive();
}
