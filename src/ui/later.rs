//! Parts of the widget that nobody needs before it answers.

use super::insights::insights;
use super::markup::{Tag, tag};
use crate::state::WidgetState;

/// What comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the ranking is worth as a whole.
    Insights,
}

/// The place of a part.
pub fn later(state: WidgetState, part: Part) -> Tag {
    tag("div").child(built(state, part))
}

fn built(state: WidgetState, part: Part) -> Tag {
    match part {
        Part::Insights => insights(state),
    }
}
