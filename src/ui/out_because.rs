//! Why an entry is ruled out.

use super::markup::{Tag, classed};
use super::reactive::text;
use crate::state::WidgetState;
use crate::state::sentences::reasons;

/// The reasons, while the entry is out.
pub fn out_because(state: WidgetState, entry: usize) -> Tag {
    classed("span", "rw out-because").says(text(move || reasons_against(state, entry)))
}

/// The reasons in words; nothing where there is none.
pub fn reasons_against(state: WidgetState, entry: usize) -> String {
    let now = state.narrowed();
    let why = reasons(state.words(), &now.corrected, &now.narrowing, entry, &now.broken[entry]);
    if why.is_empty() { why } else { state.words().row_out(&why) }
}
