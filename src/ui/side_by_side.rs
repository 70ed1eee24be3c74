//! Two entries side by side, with every difference named.

use super::markup::{Tag, action, classed, group, tag};
use super::picks_table::COLOURS;
use super::reactive::text;
use super::settled::rested;
use crate::dataset::bundled::PROFILES;
use crate::dataset::{Profile, Text};
use crate::insight::gap;
use crate::state::sentences::{better_where, decimal, printed, signed, why};
use crate::state::{WidgetState, indices};
use leptos::prelude::*;
use leptos::web_sys::Event;

/// The id of the place, which links lead to.
pub const PLACE: &str = "side-by-side";

/// The comparison.
pub fn side_by_side(state: WidgetState) -> Tag {
    let words = state.words();
    let sides = indices(move || state.sides().to_vec());
    let both = move || sides.with(|sides| [sides[0], sides[1]]);
    let why = text(move || {
        state.rested().track();
        let [one, other] = both();
        state.weights().with_untracked(|w| why(state.words(), &state.corrected(), w, one, other))
    });
    let swap = action("rw button swap", "⇄")
        .set("data-action", "swap")
        .set("aria-label", words.sides_swap())
        .set("title", words.sides_swap())
        .on("click", move |_| {
            let [one, other] = untrack(both);
            state.set_beside([other, one]);
        });
    let choices = classed("div", "rw sides")
        .child(choice(state, sides, 0, words.sides_first()))
        .child(swap)
        .child(choice(state, sides, 1, words.sides_second()));
    let head = classed("header", "rw panel-head")
        .child(tag("h2").text(words.sides_title()))
        .child(classed("p", "rw panel-aside").text(words.sides_aside()));
    let better = text(move || better_where(state.words(), &state.corrected(), both()));
    let said = classed("div", "rw sides-words")
        .child(classed("p", "rw verdict-why").set("data-said", "why").says(why))
        .child(classed("p", "rw panel-text").set("data-said", "where").says(better));
    group("rw side-by-side", words.sides_title())
        .set("id", PLACE)
        .child(head)
        .child(choices)
        .child(said)
        .child(classed("div", "rw sides-scores").rebuilt(move || vec![table(state, both())]))
        .child(classed("div", "rw sides-prose").rebuilt(move || prose(state, both())))
}

/// Who is on one side, in order of name.
fn choice(state: WidgetState, sides: Memo<Vec<usize>>, side: usize, label: &'static str) -> Tag {
    let dataset = state.dataset();
    let count = dataset.entries.len();
    let by_name = (0..count)
        .filter_map(|at| dataset.by_name.iter().position(|&place| usize::from(place) == at));
    let option = |entry: usize| {
        let entry = &dataset.entries[entry];
        tag("option").set("value", &entry.id).text(&entry.name).quoted(state)
    };
    let options: Vec<Tag> = by_name.map(option).collect();
    let chosen =
        text(move || state.dataset().entries[sides.with(|sides| sides[side])].id.to_string());
    let choose = move |event: Event| {
        if let Some(entry) = state.dataset().entry(&event_target_value(&event)) {
            state.put_beside(side, entry);
        }
    };
    // After its options, or it could not take its value.
    tag("select")
        .set("data-side", if side == 0 { "one" } else { "other" })
        .set("aria-label", label)
        .on("change", choose)
        .children(options)
        .value(chosen)
}

/// Scores as the reader has them, also of what is ruled out; differences, and what they come to under the weights of the moment.
fn table(state: WidgetState, [one, other]: [usize; 2]) -> Tag {
    let (dataset, words) = (state.corrected(), state.words());
    let names = [one, other].map(|entry| dataset.entries[entry].name.to_string());
    let head = |class: &str, name: &str| classed("th", class).set("scope", "col").text(name);
    let heads = tag("tr")
        .child(head("rw", words.head_category()))
        .child(head("rw", &names[0]).quoted(state))
        .child(head("rw", &names[1]).quoted(state))
        .child(head("rw", words.head_difference()))
        .child(head("rw of-share", words.head_times_share()))
        .child(head("rw", words.head_in_total()));
    let shown = move || state.weights().with(|w| gap(&state.corrected(), w, one, other).shown());
    let row = |(at, colour): (usize, &'static str)| {
        let [own, its] = [one, other].map(|entry| dataset.row(entry)[at].0);
        let figure = |entry| {
            let score = dataset.printed_score(entry, at).to_string();
            tag("td").text(&words.figure(score))
        };
        let part = rested(state, move || {
            let shown = shown();
            signed(state.words(), shown.parts[at], shown.decimals)
        });
        classed("tr", colour)
            .set("data-difference", &dataset.categories[at].code)
            .child(tag("th").set("scope", "row").text(&dataset.categories[at].label).quoted(state))
            .child(better(figure(one), own > its))
            .child(better(figure(other), its > own))
            .child(tag("td").text(&signed(state.words(), i64::from(own - its), 2)))
            .child(classed("td", "rw of-share").says(rested(state, move || state.share(at))))
            .child(tag("td").says(part))
    };
    let rows = (0..dataset.categories.len()).zip(COLOURS.into_iter().cycle()).map(row);
    let total = move |entry: usize| {
        let total = rested(state, move || {
            let decimals = shown().decimals;
            words.figure(state.whole.with(|all| all.placement(entry).total.decimal(decimals)))
        });
        tag("td").says(total)
    };
    let sum = rested(state, move || {
        let shown = shown();
        let signed = if shown.gap == 0 { decimal } else { signed };
        signed(state.words(), shown.gap, shown.decimals)
    });
    let foot = tag("tr")
        .set("data-difference", "total")
        .child(tag("th").set("scope", "row").text(words.head_total()))
        .child(total(one))
        .child(total(other))
        .child(tag("td"))
        .child(classed("td", "rw of-share"))
        .child(tag("td").says(sum));
    classed("table", "rw sides-table")
        .set("aria-label", &words.sides_table(&names[0], &names[1]))
        .child(tag("thead").child(heads))
        .child(tag("tbody").children(rows))
        .child(tag("tfoot").child(foot))
}

fn better(cell: Tag, is: bool) -> Tag {
    if is { cell.set("class", "rw is-better") } else { cell }
}

/// What is known and written about both.
fn prose(state: WidgetState, both: [usize; 2]) -> Vec<Tag> {
    let (dataset, words) = (state.dataset(), state.words());
    let fact = |title: &'static str, of: &dyn Fn(usize) -> String| {
        let facts = both.map(|entry| Some(of(entry)).filter(|fact| !fact.is_empty()));
        let cell = |fact: Option<String>| tag("p").text(&fact.unwrap_or_else(|| "–".to_owned()));
        (facts[0] != facts[1] || facts[0].is_some()).then(|| (line(title), facts.map(cell)))
    };
    let language = |entry: usize| {
        dataset.entries[entry].tags.first().map_or_else(String::new, |(_, fact)| fact.to_string())
    };
    let published = |entry: usize| printed(words, &dataset, entry);
    let names = both.map(|entry| {
        classed("p", "rw sides-name").text(&dataset.entries[entry].name).quoted(state)
    });
    let list = |title: &'static str, of: fn(&Profile) -> &[Text]| {
        let lists = both.map(|entry| PROFILES.get(entry).map(of).unwrap_or_default());
        let items = |items: &[Text]| {
            classed("ul", "rw profile-list")
                .children(items.iter().map(|item| tag("li").text(item).quoted(state)))
        };
        lists.iter().any(|list| !list.is_empty()).then(|| line(title).children(lists.map(items)))
    };
    [
        Some(classed("div", "rw side-line side-names").children(names)),
        fact(words.fact_language(), &language)
            .map(|(line, cells)| line.children(cells.map(|cell| cell.quoted(state)))),
        fact(words.fact_published(), &published).map(|(line, cells)| line.children(cells)),
        list(words.prose_best_for(), |profile| &profile.best_for),
        list(words.prose_ideal_when(), |profile| &profile.ideal_when),
        list(words.prose_strengths(), |profile| &profile.strengths),
        list(words.prose_limits(), |profile| &profile.limits),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn line(title: &str) -> Tag {
    classed("div", "rw side-line").child(classed("h3", "rw eyebrow").text(title))
}
