//! Leptos components: markup and wiring, one a file.
//!
//! Every `view!` names the class `rw`: elements with a global class are built one by one, where
//! Leptos would otherwise send literal subtrees through `innerHTML`, which a host's Trusted Types
//! refuse.

mod announcer;
mod attention;
mod axis_label;
mod commit;
mod embedded;
mod home;
mod notices;
mod number_field;
mod page;
mod palette;
mod picks_table;
mod preset_bar;
mod radar_canvas;
mod radar_panel;
mod ranking_row;
mod ranking_table;
mod reactive;
mod slider;
mod stated;
mod toolbar;
mod weights_panel;
mod widget;

pub use embedded::{Embedded, on_commit, on_move};
pub use home::Home;
pub use page::Page;
pub use widget::Widget;
