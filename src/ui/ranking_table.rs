//! The ranking as a table.

use super::later::{Part, later};
use super::markup::{Place, Tag, Together, button, classed, group, silent, tag};
use super::ranking_row::{bar_layers, ranking_row};
use super::reactive::{classes, flag, react, text};
use super::standing::Standing;
use crate::browser::{self, Shelf};
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::Order;
use crate::state::{Controls, Explain, WidgetState, indices};
use leptos::prelude::*;
use leptos::web_sys::{Element, Event};
use std::mem::replace;

/// The table of the contract, in rank order or sorted by a category.
pub fn ranking_table(state: WidgetState) -> Tag {
    // A compact widget has it behind the button for insights.
    let said = state.explain() != Explain::None && state.controls() != Controls::Compact;
    let words = state.words();
    let elsewise = flag(move || state.order() != Order::Rank);
    let aside = classed("p", "rw panel-aside")
        .flag("hidden", elsewise)
        .says(text(move || compared_with(state).to_owned()));
    let to_rank = button("rw link-button to-rank")
        .flag("hidden", flag(move || !elsewise.get()))
        .on("click", move |_| state.sort_by(Order::Rank))
        .text(words.table_back());
    let head = classed("header", "rw panel-head")
        .child(tag("h2").text(words.ranking()))
        .child(aside)
        .child(to_rank)
        .child(sort_choice(state));
    let table = if state.is_long() { later(state, Part::LongTable) } else { whole_table(state) };
    group("rw standing", words.standing_part())
        .child(head)
        // Where a link asks for other weights, this stands there in place of a ranking until the module is there.
        .maybe((cfg!(feature = "prerender") && state.is_hosted()).then(|| {
            classed("p", "rw computing").set("role", "status").text(words.table_computing())
        }))
        .maybe(said.then(|| later(state, Part::Verdict)))
        .child(table)
        .maybe(state.is_hosted().then(|| {
            let method = tag("a").set("href", "#method").text(words.table_method());
            classed("p", "rw table-note").child(method)
        }))
}

/// The table with a row for every entry.
fn whole_table(state: WidgetState) -> Tag {
    let entries = indices(move || state.ordered());
    let place = Place::new();
    let built = entries.get_untracked();
    let best = best_in_each_category(&state.dataset());
    let standing = Standing::of(state);
    let together = Together::new();
    let row = |&entry| ranking_row(state, standing, entry, &best, &together);
    let rows: Vec<Tag> = built.iter().map(row).collect();
    // Which rows there are never changes, so they are built once, and then only put in order.
    keep_in_order(state, place, Shelf::of, move || {
        let index = |entry: &usize| built.iter().position(|b| b == entry);
        (entries.with(|entries| entries.iter().filter_map(index).collect()), false)
    });
    let table = tag("table")
        .live("class", table_class(state))
        .style("--bars", bar_layers(&state.dataset()))
        .set("part", "ranking")
        .set("aria-label", state.words().ranking())
        .child(tag("thead").child(heads(state)))
        .child(tag("tbody").children(rows));
    classed("div", "rw table-scroll").at(place).child(table)
}

/// The class of the table: which column it is ordered by.
pub fn table_class(state: WidgetState) -> Signal<String> {
    classes(move || match state.order() {
        Order::Rank => "ranking".to_owned(),
        Order::Category(category) => format!("ranking by-{category}"),
    })
}

/// The heads of the columns. Pressed, most of them sort.
pub fn heads(state: WidgetState) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let sort = move |order: Order, code: String, shown: String, name: String| {
        button("rw sort")
            .set("data-sort", &code)
            .on("click", move |_| state.sort_by(order))
            .child(silent("span", "rw").text(&shown))
            .child(classed("span", "rw unseen").text(&name))
    };
    let head = |class| classed("th", class).set("scope", "col");
    let category = |(at, category): (usize, &crate::dataset::Category)| {
        let (code, label) = (category.code.to_string(), category.label.to_string());
        let order = Order::Category(at);
        let name = words.sort_by_category(&label);
        let button = sort(order, code.clone(), code, name).set("title", &label);
        let class = format!("rw score-head cat-{}", at % 8);
        tag("th")
            .set("scope", "col")
            .set("class", &class)
            .live("aria-sort", sorted(state, order, "descending"))
            .child(button)
    };
    let rank = sort(Order::Rank, "rank".into(), "#".into(), words.sort_by_rank().into());
    let rank = head("rw place-head")
        .live("aria-sort", sorted(state, Order::Rank, "ascending"))
        .child(rank);
    tag("tr")
        .child(rank)
        .child(head("rw entry-head").text(words.head_entry()))
        .children(dataset.categories.iter().enumerate().map(category))
        .child(head("rw total-head").text(words.head_total()))
        .child(head("rw change-head").text(words.head_change()))
        .child(head("rw pick-head").text(words.head_radar()))
}

/// What the rows are ordered by, in words: on a phone no column can be pressed.
fn sort_choice(state: WidgetState) -> Tag {
    let (dataset, words) = (state.dataset(), state.words());
    let option = |code: &str, label: &str| tag("option").set("value", code).text(label);
    // No code is empty.
    let mut options = vec![option("", words.sort_choice_rank())];
    options.extend(dataset.categories.iter().map(|c| option(&c.code, &c.label).quoted(state)));
    let codes = dataset.clone();
    let code = text(move || match state.order() {
        Order::Rank => String::new(),
        Order::Category(category) => codes.categories[category].code.to_string(),
    });
    let choose = move |event: Event| {
        let category = dataset.category(&event_target_value(&event));
        state.sort_by(category.map_or(Order::Rank, Order::Category));
    };
    let select =
        tag("select").set("data-sort-by", "").value(code).on("change", choose).children(options);
    classed("label", "rw sort-by").text(words.sort_choice()).text(" ").child(select)
}

fn sorted(state: WidgetState, order: Order, direction: &'static str) -> Signal<String> {
    text(move || if state.order() == order { direction } else { "none" }.to_owned())
}

/// The highest score in each category.
pub fn best_in_each_category(dataset: &Dataset) -> Vec<Hundredths> {
    let all =
        |category: usize| (0..dataset.entries.len()).map(move |entry| dataset.row(entry)[category]);
    (0..dataset.categories.len()).map(|category| all(category).max().unwrap_or_default()).collect()
}

/// What the changes of rank are counted from.
fn compared_with(state: WidgetState) -> &'static str {
    if state.author().importances().windows(2).all(|pair| pair[0] == pair[1]) {
        state.words().change_from_equal()
    } else {
        state.words().change_from_author()
    }
}

/// Keeps what stands in the body of the table at a place in order, on a shelf that is made for it. `order` says which of
/// the children, by their index when they were built, stands where, and whether the document is to have them so at once.
pub fn keep_in_order(
    state: WidgetState,
    place: Place,
    made: fn(&Element) -> Shelf,
    mut order: impl FnMut() -> (Vec<usize>, bool) + 'static,
) {
    let mut shelf: Option<Shelf> = None;
    let mut last = 0;
    react(move || {
        // A sweep is told by how fast weights follow one another, and ends when they are meant.
        state.weights().track();
        let commits = state.commits().get();
        let is_meant = replace(&mut last, commits) != commits;
        if shelf.is_none() {
            let body = place.get().and_then(|place| browser::within(&place, "tbody"));
            shelf = body.as_ref().map(made);
        }
        let Some(shelf) = &shelf else { return };
        let (order, at_once) = order();
        shelf.arrange(order, is_meant || at_once);
    });
}
