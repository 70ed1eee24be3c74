//! Where the scores come from and how they are added up.

use crate::dataset::Dataset;
use leptos::prelude::*;
use std::sync::Arc;

/// Method, source and remarks.
#[component]
pub fn About(
    /// What is ranked.
    dataset: Arc<Dataset>,
) -> impl IntoView {
    let source = &dataset.source;
    let credit: Vec<&str> = [&source.title, &source.author, &source.publisher, &source.published]
        .into_iter()
        .map(AsRef::as_ref)
        .filter(|part: &&str| !part.is_empty())
        .collect();
    let credit = credit.join(", ");
    let (min, max) = (dataset.scale.min.to_string(), dataset.scale.max.to_string());
    let notes = dataset.notes.iter().map(|note| {
        let name = note.entry.map(|entry| dataset.entries[entry].name.to_string());
        view! { class = "rw",
            <li>
                <b>{name}</b>
                " "
                {note.text.to_string()}
            </li>
        }
    });
    let notes = notes.collect_view();
    view! { class = "rw",
        <section class="about" aria-label="About this ranking">
            <div>
                <h2>"How it adds up"</h2>
                <p>
                    {format!("Each entry has a score from {min} to {max} in every category. A category’s share is its importance divided by the sum of all importances; an entry’s total is the mean of its scores, weighted by these shares. Totals are compared exactly, before any rounding: equal totals share a place.")}
                </p>
            </div>
            <div>
                <h2>"Where the scores come from"</h2>
                <p>{credit} ". The scores are one editor’s judgement; Reweigh does not measure anything itself."</p>
            </div>
            <div>
                <h2>"Worth knowing"</h2>
                <ul>{notes}</ul>
            </div>
        </section>
    }
}
