//! The only room that touches window, document and history. It carries strings and numbers and
//! knows nothing of rankings. Whatever a browser may refuse is an `Option` or a `Result` here.

mod address;
mod arrange;
mod canvas;
mod clipboard;
mod dialog;
mod focus;
mod glide;
mod hook;
mod media;
mod moves;
mod nodes;
mod page;
mod places;
mod scroll;
mod spot;
mod store;
mod watch;

pub use address::{back, fragment, link, on_fragment, query, replace_fragment, replace_query};
pub use arrange::Shelf;
pub use canvas::{Surface, computed_color};
pub use clipboard::{Refused, can_share, copy, share};
pub use dialog::{close_around, close_dialog, hold_page, open_dialog, scroll_to_start};
pub use focus::{
    capture_pointer, come_to, focus, focus_beside, focus_own, goes_elsewhere, heights_away,
};
pub use hook::{has_place, hook_at, is_own, is_plain, within};
pub use moves::next_move;
pub use page::{encoded, mark_ready, mount_point, now, on_print};
pub use scroll::{children_of, height_of, scroll_down, scrolled, write};
pub use spot::Spot;
pub use store::{Closed, parsed, store, stored};
pub use watch::{Watch, on_appearance_change, on_resize};
