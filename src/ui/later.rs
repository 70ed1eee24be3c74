//! Parts of the widget that nobody needs before it answers.

use super::insights::insights;
use super::markup::{Tag, tag};
use super::narrow_bar::narrow_bar;
use super::score_fields::score_fields;
use crate::state::WidgetState;

/// What comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the ranking is worth as a whole.
    Insights,
    /// The line of filters.
    Filters,
    /// The scores of an entry, to be set otherwise.
    Scores(usize),
}

/// The place of a part.
pub fn later(state: WidgetState, part: Part) -> Tag {
    tag("div").child(built(state, part))
}

fn built(state: WidgetState, part: Part) -> Tag {
    match part {
        Part::Insights => insights(state),
        Part::Filters => narrow_bar(state),
        Part::Scores(entry) => score_fields(state, entry),
    }
}
