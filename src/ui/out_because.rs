//! Why an entry is ruled out.

use super::markup::{Tag, classed};
use super::reactive::{flag, text};
use crate::state::WidgetState;
use crate::state::words::reasons;

/// The reasons; hidden while the entry is in.
pub fn out_because(state: WidgetState, entry: usize) -> Tag {
    let said = text(move || {
        let now = state.narrowed();
        let why = reasons(&now.corrected, &now.narrowing, entry, &now.broken[entry]);
        if why.is_empty() { why } else { format!("Ruled out: {why}") }
    });
    classed("span", "rw out-because").flag("hidden", flag(move || !state.is_out(entry))).says(said)
}
