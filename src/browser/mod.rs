//! The only room that touches window, document and history. It carries strings and numbers and
//! knows nothing of rankings. Whatever a browser may refuse is an `Option` or a `Result` here.

mod address;
mod arrange;
mod canvas;
mod clipboard;
mod focus;
mod hook;
mod media;
mod page;
mod watch;

pub use address::{link, query, replace_query};
pub use arrange::Shelf;
pub use canvas::{Surface, computed_color};
pub use clipboard::{Refused, can_share, copy, share};
pub use focus::{capture_pointer, focus_beside, heights_away};
pub use hook::{hook_at, within};
pub use page::{mark_ready, mount_point};
pub use watch::{Watch, on_appearance_change, on_resize};
