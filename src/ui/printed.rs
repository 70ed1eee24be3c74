//! The page on paper: what is set and what follows, as one document, for there the sliders say nothing, and the
//! canvas of the radar is made of dots.
//!
//! Made when the reader prints; and a moment after each change, because Firefox prints what stood there before it
//! told of it.

use super::home::Home;
use super::markup::{Tag, classed, tag};
use super::reactive::react;
use crate::browser::{self, Watch};
use crate::export::{View, chart};
use crate::state::WidgetState;
use crate::state::sentences::{and, changed, condition};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// How long after a change the document is made: nobody prints sooner.
const AFTER: Duration = Duration::from_millis(700);

/// The document, while there is something to print.
pub fn printed(state: WidgetState) -> Tag {
    let asked = RwSignal::new(0);
    let make = move || asked.update(|n: &mut i32| *n = n.wrapping_add(1));
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let cancel = move || {
        if let Some(Some(pending)) = pending.try_update_value(Option::take) {
            pending.clear();
        }
    };
    react(move || {
        state.commits().track();
        cancel();
        pending.set_value(set_timeout_with_handle(make, AFTER).ok());
    });
    let watch: StoredValue<Option<Watch>, LocalStorage> = StoredValue::new_local(None);
    watch.set_value(Some(browser::on_print(make)));
    on_cleanup(move || {
        cancel();
        watch.set_value(None);
    });
    classed("section", "rw printed").rebuilt(move || {
        if asked.get() == 0 {
            return Vec::new();
        }
        let link = Home::Here.link(state);
        let view = View::of(state.words(), state.dataset(), &untrack(|| state.query("")), &link);
        view.map(|view| document(&view)).unwrap_or_default()
    })
}

fn document(view: &View) -> Vec<Tag> {
    let dataset = &view.dataset;
    let mut all = vec![tag("h1").text(&dataset.title), said(view), weights(view), ranking(view)];
    let picture = browser::encoded(&chart(view));
    let source = format!("data:image/svg+xml,{picture}");
    let picture = tag("img").set("src", &source).set("alt", &crate::export::alt(view));
    all.push(classed("p", "rw printed-radar").child(picture));
    let notes = dataset.notes.iter().map(|note| {
        let on = note.entry.map(|entry| format!("{}: ", view.entry(entry))).unwrap_or_default();
        tag("li").text(&format!("{on}{}", note.text))
    });
    all.push(classed("ul", "rw printed-notes").children(notes));
    all.push(classed("p", "rw printed-link").text(&format!("Scores: {}.", view.source())));
    all.push(classed("p", "rw printed-link").text(&view.link));
    all
}

/// What the weights are, and what is narrowed down or set otherwise.
fn said(view: &View) -> Tag {
    let (dataset, narrowing) = (&view.dataset, &view.field.narrowing);
    let mut text = "Ranked by the weights below.".to_owned();
    let asked: Vec<String> = narrowing
        .conditions()
        .iter()
        .map(|c| condition(view.words, dataset, narrowing, c))
        .collect();
    if !asked.is_empty() {
        text = format!("{text} Only: {}.", and(view.words, &asked));
    }
    let otherwise: Vec<String> =
        narrowing.corrections.iter().map(|c| changed(view.words, dataset, c)).collect();
    if !otherwise.is_empty() {
        text = format!("{text} Scores set otherwise: {}.", and(view.words, &otherwise));
    }
    tag("p").text(&text)
}

fn head(text: &str) -> Tag {
    tag("th").set("scope", "col").text(text)
}

fn weights(view: &View) -> Tag {
    let row = |(label, importance, share): (&str, u8, u8)| {
        tag("tr")
            .child(tag("th").set("scope", "row").text(label))
            .child(tag("td").text(&importance.to_string()))
            .child(tag("td").text(&format!("{share} %")))
    };
    let heads = ["Category", "Importance", "Share"].map(head);
    classed("table", "rw printed-weights")
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(view.weighed().map(row)))
}

fn ranking(view: &View) -> Tag {
    let dataset = &view.field.corrected;
    let row = |entry: usize, place: &str, total: &str| {
        let scores = (0..dataset.categories.len()).map(|c| tag("td").text(&view.score(entry, c)));
        tag("tr")
            .child(tag("td").text(place))
            .child(tag("th").set("scope", "row").text(view.entry(entry)))
            .child(tag("td").text(total))
            .children(scores)
    };
    let rows: Vec<Tag> = view
        .remaining()
        .map(|placement| row(placement.entry, &view.place(placement), &view.total(placement)))
        .chain(view.ruled_out().map(|entry| row(entry, "–", "out")))
        .collect();
    let heads = ["#", "Entry", "Total"].into_iter().map(head);
    let scores = dataset.categories.iter().map(|category| head(&category.label));
    classed("table", "rw printed-ranking")
        .child(tag("thead").child(tag("tr").children(heads.chain(scores))))
        .child(tag("tbody").children(rows))
}
