//! The scores of one row: which are the best of those that remain, and which are the reader's own.

use super::markup::{Tag, classed, tag};
use super::reactive::{classes, text};
use crate::dataset::Hundredths;
use crate::state::WidgetState;

/// A score. `best` is the highest in its category, in a widget where nothing is narrowed down.
pub fn score_cell(state: WidgetState, entry: usize, category: usize, best: Hundredths) -> Tag {
    let words = state.words();
    if !state.narrows() {
        let dataset = state.dataset();
        let is_best = dataset.row(entry)[category] == best;
        return classed("td", if is_best { "rw score best" } else { "rw score" })
            .text(&words.figure(dataset.printed_score(entry, category).to_string()));
    }
    let class = move || {
        let field = state.field();
        let highest = (0..field.entries.len()).map(|other| field.row(other)[category]).max();
        let is_best = field.remains(entry) && Some(field.row(entry)[category]) == highest;
        let own = state.is_corrected(entry, category);
        let (best, own) = (if is_best { " best" } else { "" }, if own { " is-own" } else { "" });
        format!("score{best}{own}")
    };
    let original = words.figure(state.dataset().printed_score(entry, category).to_string());
    let own = text(move || {
        let own = state.is_corrected(entry, category);
        if own { [" ", &words.score_own_was(&original)].concat() } else { String::new() }
    });
    tag("td")
        .live("class", classes(class))
        .says(text(move || {
            words.figure(state.corrected().printed_score(entry, category).to_string())
        }))
        .whispers(own)
}
