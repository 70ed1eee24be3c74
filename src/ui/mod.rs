//! The parts of the widget: markup and wiring, one a file.
//!
//! They are made of tags of `markup`, elements built one by one, and never of literal markup,
//! which Leptos would send through `innerHTML`: a host's Trusted Types refuse that.

mod all_entries;
mod announcer;
mod answer_panel;
mod attention;
mod axis_label;
mod changed_scores;
mod commit;
mod credit;
mod gap_bars;
mod home;
mod insights;
mod later;
mod long_find;
mod long_row;
mod long_table;
mod lull;
mod markup;
mod mounted;
mod must_have;
mod narrow_bar;
mod notices;
mod number_field;
mod out_because;
#[cfg(not(feature = "prerender"))]
mod palette;
mod picks_table;
mod pinned_line;
mod preset_bar;
mod printed;
mod priorities;
mod profile;
mod profile_link;
#[cfg(not(feature = "prerender"))]
mod radar_canvas;
mod radar_panel;
#[cfg(feature = "prerender")]
mod radar_still;
mod ranking_row;
mod ranking_table;
mod reactive;
mod score_cell;
mod score_fields;
mod settled;
mod shape;
mod shift_panel;
mod side_by_side;
mod slider;
mod standing;
mod stated;
mod surveyor;
mod tastes_panel;
mod tip_marks;
mod toolbar;
mod top_three;
mod verdict;
mod weights_panel;
mod widget;

pub use home::Home;
pub use later::arrive;
pub use markup::Written;
pub use mounted::{Make, mounted, on_commit, on_move, on_rest_asked};
pub use widget::widget;
