//! Parts of the widget that nobody needs before it answers.

use super::insights::insights;
use super::markup::{Tag, tag};
use super::pinned_line::pinned_line;
use super::top_three::top_three;
use crate::state::WidgetState;

/// What comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the ranking is worth as a whole.
    Insights,
    /// What has changed since a moment that was pinned.
    Pinned,
    /// The leading three, on a phone.
    TopThree,
}

/// The place of a part.
pub fn later(state: WidgetState, part: Part) -> Tag {
    tag("div").child(built(state, part))
}

fn built(state: WidgetState, part: Part) -> Tag {
    match part {
        Part::Insights => insights(state),
        Part::Pinned => pinned_line(state),
        Part::TopThree => top_three(state),
    }
}
