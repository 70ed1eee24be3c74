//! Parts of the widget that nobody needs before it answers.

use super::all_entries::all_entries;
use super::insights::insights;
use super::markup::{Tag, tag};
use super::profile::profile;
use super::side_by_side::side_by_side;
use crate::state::WidgetState;

/// What comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the ranking is worth as a whole.
    Insights,
    /// Every entry as a small radar, and two entries side by side.
    Field,
    /// What is written about each entry.
    Profile,
}

/// The place of a part.
pub fn later(state: WidgetState, part: Part) -> Tag {
    tag("div").child(built(state, part))
}

fn built(state: WidgetState, part: Part) -> Tag {
    match part {
        Part::Insights => insights(state),
        Part::Field => tag("div").child(all_entries(state)).child(side_by_side(state)),
        Part::Profile => profile(state),
    }
}
