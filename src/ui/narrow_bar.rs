//! Narrowing down: the line of filters above the instrument, what is set with its price, and the scores that
//! the reader changed.

use super::changed_scores::changed_scores;
use super::commit::Committer;
use super::markup::{Tag, action, button, classed, group, silent, tag};
use super::reactive::{flag, text};
use crate::browser;
use crate::narrow::{Condition, MAX_TEXT, TagName, tags};
use crate::state::WidgetState;
use crate::state::sentences::{condition, cost, remain, titled};
use leptos::prelude::*;

/// The line of filters.
pub fn narrow_bar(state: WidgetState) -> Tag {
    let dataset = state.dataset();
    let (all, words) = (dataset.entries.len(), state.words());
    let (mut toggles, mut choices) = (Vec::new(), Vec::new());
    for (at, tag) in tags(&dataset).into_iter().enumerate() {
        let [toggle, choice] = tag_choice(state, at, tag);
        toggles.push(toggle);
        choices.push(choice);
    }
    let count = classed("p", "rw narrow-count")
        .set("data-remaining", "")
        .says(text(move || remain(state.words(), state.remaining(), all)));
    let nothing = flag(move || !state.narrowed().narrowing.narrows());
    let clear = action("rw link-button", words.narrow_clear())
        .set("data-action", "clear-filters")
        .flag("hidden", nothing)
        .on("click", move |event| {
            state.clear_conditions();
            browser::focus_beside(&event, "section", "[data-filter]");
        });
    let line = classed("div", "rw narrow-line")
        .child(classed("span", "rw preset-lead").text(words.narrow_lead()))
        .child(search(state))
        .children(toggles)
        .child(count)
        .child(clear);
    let conditions = move || {
        let now = state.narrowed();
        now.narrowing.conditions().into_iter().map(|condition| chip(state, condition)).collect()
    };
    group("rw narrow", words.narrow_lead())
        .child(line)
        .children(choices)
        .child(
            classed("ul", "rw conditions")
                .set("aria-label", words.narrow_set())
                .flag("hidden", nothing)
                .rebuilt(conditions),
        )
        .child(changed_scores(state))
}

/// The field for a text. What is typed counts at once, and is complete a moment after the last key.
fn search(state: WidgetState) -> Tag {
    let committer = Committer::new(state);
    let shown = text(move || state.narrowed().narrowing.text.clone());
    classed("input", "rw find")
        .set("type", "search")
        .set("data-filter", "")
        .set("aria-label", state.words().narrow_find())
        .set("placeholder", state.words().narrow_find_hint())
        .set("maxlength", &MAX_TEXT.to_string())
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .value(shown)
        .on("input", move |event| {
            state.set_text(&event_target_value(&event));
            committer.changed();
        })
}

/// The button that opens the values of a tag, and the values.
fn tag_choice(state: WidgetState, at: usize, (name, values): TagName) -> [Tag; 2] {
    let open = RwSignal::new(0);
    let id = format!("kept-{at}");
    // The one that every ranking of ours may have is named in the reader's language.
    let known = name == "language";
    let title = if known { state.words().fact_language().to_owned() } else { titled(&name) };
    let chosen = name.clone();
    let label = text(move || match state.narrowed().narrowing.kept(&chosen).len() {
        0 => title.clone(),
        count => state.words().narrow_tag(&title, &state.words().figure(count.to_string())),
    });
    let toggle = button("rw button narrow-toggle")
        .set("data-tag", &name)
        .set("aria-controls", &id)
        .live("aria-expanded", text(move || (open.get() > 0).to_string()))
        .on("click", move |_| open.update(|open| *open = 1 - *open))
        .says(label);
    let toggle = if known { toggle } else { toggle.quoted(state) };
    let value = |(value, count): &(String, usize)| {
        let (name, kept) = (name.clone(), value.clone());
        let (tag_name, shown) = (name.clone(), value.clone());
        let checked = flag(move || state.narrowed().narrowing.kept(&tag_name).contains(&shown));
        let input = tag("input")
            .set("type", "checkbox")
            .set("data-keep", value)
            .checked(checked)
            .on("change", move |_| state.toggle_kept(&name, &kept));
        classed("label", "rw keep")
            .child(input)
            .child(tag("span").text(value).quoted(state))
            .child(silent("span", "rw keep-count").text(&state.words().figure(count.to_string())))
    };
    let choices = group("rw keeps", &titled(&name))
        .quoted(state)
        .set("id", &id)
        .flag("hidden", flag(move || open.get() == 0))
        .children(values.iter().map(value));
    [toggle, choices]
}

/// A condition with its price, and the button that takes it away.
fn chip(state: WidgetState, which: Condition) -> Tag {
    let words = condition(state.words(), &state.dataset(), &untrack(|| state.narrowing()), &which);
    let hook = match &which {
        Condition::Text => "text".to_owned(),
        Condition::Tag(name) => name.clone(),
        Condition::Must(category) => state.dataset().categories[*category].code.to_string(),
    };
    let priced = which.clone();
    let price = text(move || cost(state.words(), &state.dataset(), &state.price(&priced)));
    let remove = button("rw dismiss")
        .set("data-remove", &hook)
        .set("aria-label", &state.words().narrow_remove(&words))
        .on("click", move |event| {
            state.clear_condition(&which);
            browser::focus_beside(&event, "section", "[data-filter]");
        })
        .text("×");
    classed("li", "rw condition")
        .set("data-condition", &hook)
        .child(
            tag("span")
                .child(tag("b").text(&words))
                .text(" ")
                .child(classed("span", "rw price").says(price)),
        )
        .child(remove)
}
