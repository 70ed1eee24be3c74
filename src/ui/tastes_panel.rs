//! How often each entry wins over all weightings, and the typical taste of those for whom it does.

use super::insights::panel;
use super::markup::{Tag, button, classed, silent};
use super::reactive::text;
use crate::insight::Survey;
use crate::state::sentences::{Taste, percent, tastes};
use crate::state::{Controls, WidgetState};
use crate::words::Words;

/// How many entries are shown.
const SHOWN: usize = 12;

/// A bar for each entry: the share of all tastes under which it is first.
pub fn tastes_panel(state: WidgetState) -> Tag {
    let words = state.words();
    let caption = words.tastes_about(state.dataset().categories.len());
    let note = text(move || {
        let awaited = || words.tastes_awaited().to_owned();
        state.survey().map_or_else(awaited, |survey| approximate(words, &survey))
    });
    let rows = move || {
        let all =
            state.survey().map(|survey| tastes(state.words(), &state.dataset(), &survey, SHOWN));
        let remain = |taste: &Taste| !state.is_out(taste.entry);
        let all = all.into_iter().flatten().filter(remain);
        all.map(|taste| row(state, taste)).collect()
    };
    panel("tastes", words.tastes_title())
        .child(classed("p", "rw panel-text").text(&caption))
        .child(classed("ul", "rw tastes").rebuilt(rows))
        .child(classed("p", "rw panel-note").says(note))
}

fn row(state: WidgetState, taste: Taste) -> Tag {
    let dataset = state.dataset();
    let (id, name) = (
        dataset.entries[taste.entry].id.to_string(),
        dataset.entries[taste.entry].name.to_string(),
    );
    let typical = taste.typical.filter(|_| state.controls() != Controls::None).map(|weights| {
        let label = state.words().taste_apply(&name);
        button("rw link-button")
            .set("data-typical", &id)
            .set("aria-label", &label)
            .set("title", &label)
            .on("click", move |_| state.apply(weights.clone()))
            .text(state.words().taste_typical())
    });
    let width = format!("{}.{:02}%", taste.parts / 100, taste.parts % 100);
    let bar = classed("span", "rw taste-bar").style("width", text(move || width.clone()));
    classed("li", "rw taste")
        .set("data-taste", &id)
        .child(classed("span", "rw taste-name").text(&name).quoted(state))
        .child(silent("span", "rw taste-track").child(bar))
        .child(classed("span", "rw taste-wins").text(&taste.wins))
        .child(classed("span", "rw taste-places").text(&taste.places))
        .child(classed("span", "rw taste-typical").maybe(typical))
}

/// What is said of figures that were sampled.
fn approximate(words: Words, survey: &Survey) -> String {
    survey.approximate.as_ref().map_or_else(String::new, |approximate| {
        let samples = usize::try_from(approximate.samples).unwrap_or(usize::MAX);
        words.tastes_estimated(samples, &percent(words, approximate.error))
    })
}
