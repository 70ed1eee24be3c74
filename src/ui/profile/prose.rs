//! What is written about an entry.

use crate::dataset::Text;
use crate::dataset::bundled::PROFILES;
use crate::state::WidgetState;
use crate::state::sentences::printed;
use crate::ui::markup::{Tag, classed, tag};

/// What it is, the judgement on it, and the lists: whom it is for, what it does well and what not. Nothing
/// where nothing is written.
pub fn prose(state: WidgetState, entry: usize) -> [Option<Tag>; 3] {
    let Some(profile) = PROFILES.get(entry) else { return [None, None, None] };
    let words = state.words();
    let said = |class, hook: &'static str, text: &str| {
        let said = || classed("p", class).set("data-prose", hook).text(text).quoted(state);
        (!text.is_empty()).then(said)
    };
    let list = |title, hook, items| list(state, title, hook, items);
    let verdict = said("rw profile-verdict", "verdict", &profile.verdict)
        .map(|verdict| part(words.prose_verdict()).child(verdict));
    let lists = classed("div", "rw profile-lists")
        .maybe(list(words.prose_best_for(), "best-for", &profile.best_for))
        .maybe(list(words.prose_ideal_when(), "ideal-when", &profile.ideal_when))
        .maybe(list(words.prose_strengths(), "strengths", &profile.strengths))
        .maybe(list(words.prose_limits(), "limits", &profile.limits));
    [said("rw profile-summary", "summary", &profile.summary), verdict, Some(lists)]
}

/// What the source itself printed, and what is odd about it.
pub fn source(state: WidgetState, entry: usize) -> Option<Tag> {
    let dataset = state.dataset();
    let printed = printed(state.words(), &dataset, entry);
    let from = &dataset.source.publisher;
    let words = state.words();
    let said = (!printed.is_empty()).then(|| {
        let text = words.source_published(from, &printed);
        classed("p", "rw").set("data-prose", "published").text(&text)
    });
    let note = |text: &str| {
        classed("p", "rw profile-note").set("data-prose", "note").text(text).quoted(state)
    };
    let notes: Vec<Tag> = dataset.notes_on(entry).map(|found| note(&found.text)).collect();
    (said.is_some() || !notes.is_empty())
        .then(|| part(words.source_title()).maybe(said).children(notes))
}

/// A part of a profile with its title.
pub fn part(title: &str) -> Tag {
    classed("section", "rw profile-part").child(classed("h3", "rw eyebrow").text(title))
}

fn list(state: WidgetState, title: &str, hook: &'static str, items: &[Text]) -> Option<Tag> {
    (!items.is_empty()).then(|| {
        let items = items.iter().map(|item| tag("li").text(item).quoted(state));
        part(title).child(classed("ul", "rw profile-list").set("data-prose", hook).children(items))
    })
}
