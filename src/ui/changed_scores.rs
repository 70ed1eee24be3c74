//! The scores that the reader changed: each with a way back, and what they do to first place.

use super::markup::{Tag, action, button, classed, tag};
use super::reactive::{flag, text};
use crate::browser;
use crate::narrow::Correction;
use crate::state::WidgetState;
use crate::state::sentences::{changed, unlike};

/// The notice; nothing while all scores are the original ones.
pub fn changed_scores(state: WidgetState) -> Tag {
    let count = move || state.narrowed().narrowing.corrections.len();
    let said = text(move || match count() {
        0 => String::new(),
        count => {
            let [before, after] = state.winners();
            let winner = unlike(state.words(), &state.dataset(), &before, &after);
            format!("{} {winner}", state.words().changes_yours(count))
        }
    });
    let all = action("rw link-button", state.words().changes_undo_all())
        .set("data-action", "restore-scores")
        .flag("hidden", flag(move || count() < 2))
        .on("click", move |event| {
            state.clear_corrections();
            browser::focus_beside(&event, "section", "[data-filter]");
        });
    let list = move || {
        let corrections = state.narrowed().narrowing.corrections.clone();
        corrections.into_iter().map(|correction| row(state, correction)).collect()
    };
    let notice = move || {
        tag("div")
            .set("role", "status")
            .set("data-notice", "changed-scores")
            .child(tag("p").says(said))
    };
    classed("div", "rw changed")
        .flag("hidden", flag(move || count() == 0))
        .child_while(move || count() > 0, notice)
        .child(classed("ul", "rw changes").rebuilt(list))
        .child(all)
}

fn row(state: WidgetState, correction: Correction) -> Tag {
    let words = changed(state.words(), &state.dataset(), &correction);
    let undo = button("rw link-button")
        .set("data-restore", "")
        .set("aria-label", &state.words().change_undo_this(&words))
        .on("click", move |event| {
            state.correct(correction.entry, correction.category, None);
            browser::focus_beside(&event, "section", "[data-filter]");
        })
        .text(state.words().change_undo());
    classed("li", "rw").text(&words).text(" ").child(undo)
}
