//! The page on paper: what is set and what follows, as one document, for there the sliders say nothing, and the
//! canvas of the radar is made of dots.
//!
//! Made when the reader prints; and a moment after each change, because Firefox prints what stood there before it
//! told of it.

use super::home::Home;
use super::lull::Lull;
use super::markup::{Tag, classed, tag};
use super::reactive::react;
use crate::browser::{self, Watch};
use crate::export::{View, chart};
use crate::state::WidgetState;
use crate::state::sentences::{and, changed, condition};
use crate::words::Words;
use leptos::prelude::*;

/// How long after a change the document is made, in milliseconds: nobody prints sooner.
const AFTER: u16 = 700;

/// The document, while there is something to print.
pub fn printed(state: WidgetState) -> Tag {
    let asked = RwSignal::new(0);
    let make = move || asked.update(|n: &mut i32| *n = n.wrapping_add(1));
    let lull = Lull::new(AFTER, make);
    react(move || {
        state.commits().track();
        lull.ask();
    });
    let watch: StoredValue<Option<Watch>, LocalStorage> = StoredValue::new_local(None);
    watch.set_value(Some(browser::on_print(make)));
    on_cleanup(move || watch.set_value(None));
    classed("section", "rw printed").rebuilt(move || {
        if asked.get() == 0 {
            return Vec::new();
        }
        let link = Home::Here.link(state);
        let view = View::of(state.words(), state.dataset(), &untrack(|| state.query("")), &link);
        view.map(|view| document(state, &view)).unwrap_or_default()
    })
}

fn document(state: WidgetState, view: &View) -> Vec<Tag> {
    let (dataset, words) = (&view.dataset, state.words());
    let title = tag("h1").text(&dataset.title).quoted(state);
    let mut all = vec![title, said(words, view), weights(state, view), ranking(state, view)];
    let picture = browser::encoded(&chart(view));
    let source = format!("data:image/svg+xml,{picture}");
    let picture = tag("img").set("src", &source).set("alt", &crate::export::alt(view));
    all.push(classed("p", "rw printed-radar").child(picture));
    let notes = dataset.notes.iter().map(|note| {
        let on = note.entry.map(|entry| words.printed_note(view.entry(entry), &note.text));
        tag("li").text(&on.unwrap_or_else(|| note.text.to_string())).quoted(state)
    });
    all.push(classed("ul", "rw printed-notes").children(notes));
    let source = words.printed_source(&view.source());
    all.push(classed("p", "rw printed-link").text(&source));
    all.push(classed("p", "rw printed-link").text(&view.link));
    all
}

/// What the weights are, and what is narrowed down or set otherwise.
fn said(words: Words, view: &View) -> Tag {
    let (dataset, narrowing) = (&view.dataset, &view.field.narrowing);
    let mut text = words.printed_ranked().to_owned();
    let asked: Vec<String> =
        narrowing.conditions().iter().map(|c| condition(words, dataset, narrowing, c)).collect();
    if !asked.is_empty() {
        text = format!("{text} {}", words.printed_only(&and(words, &asked)));
    }
    let otherwise: Vec<String> =
        narrowing.corrections.iter().map(|c| changed(words, dataset, c)).collect();
    if !otherwise.is_empty() {
        text = format!("{text} {}", words.printed_changed(&and(words, &otherwise)));
    }
    tag("p").text(&text)
}

fn head(text: &str) -> Tag {
    tag("th").set("scope", "col").text(text)
}

fn weights(state: WidgetState, view: &View) -> Tag {
    let words = state.words();
    let row = |(label, importance, share): (&str, u8, u8)| {
        let share = words.percent(&words.figure(share.to_string()));
        tag("tr")
            .child(tag("th").set("scope", "row").text(label).quoted(state))
            .child(tag("td").text(&words.figure(importance.to_string())))
            .child(tag("td").text(&share))
    };
    let heads = [words.head_category(), words.head_importance(), words.head_share()].map(head);
    classed("table", "rw printed-weights")
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(view.weighed().map(row)))
}

fn ranking(state: WidgetState, view: &View) -> Tag {
    let (dataset, words) = (&view.field.corrected, state.words());
    let row = |entry: usize, place: &str, total: &str| {
        let scores = (0..dataset.categories.len()).map(|c| tag("td").text(&view.score(entry, c)));
        tag("tr")
            .child(tag("td").text(place))
            .child(tag("th").set("scope", "row").text(view.entry(entry)).quoted(state))
            .child(tag("td").text(total))
            .children(scores)
    };
    let rows: Vec<Tag> = view
        .remaining()
        .map(|placement| row(placement.entry, &view.place(placement), &view.total(placement)))
        .chain(view.ruled_out().map(|entry| row(entry, "–", words.printed_out())))
        .collect();
    let heads = ["#", words.head_entry(), words.head_total()].into_iter().map(head);
    let scores = dataset.categories.iter().map(|category| head(&category.label).quoted(state));
    classed("table", "rw printed-ranking")
        .child(tag("thead").child(tag("tr").children(heads.chain(scores))))
        .child(tag("tbody").children(rows))
}
