//! What of the page needs no WebAssembly: `public/fallback.html` is what the ranking says under the
//! author's weights, `public/about.html` the method, the source and the notes. Both follow from the
//! dataset; `REWEIGH_FALLBACK=update` writes them.

use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::ranking::{Ranking, Weights};
use std::fmt::Write;
use std::{env, fs};

#[test]
fn the_page_without_wasm_holds_the_ranking() {
    holds("public/fallback.html", &fallback(&DATASET));
}

#[test]
fn the_page_says_where_the_scores_come_from() {
    holds("public/about.html", &about(&DATASET));
}

#[test]
fn the_page_has_the_title_of_the_dataset() {
    let page = fs::read_to_string("index.html").expect("the checkout has it");
    let title = text(&DATASET.title);
    assert!(page.contains(&format!("<h1 class=\"rw\">{title}</h1>")));
    assert!(page.contains(&format!("<title>{title}, ")));
}

#[track_caller]
fn holds(file: &str, html: &str) {
    if env::var("REWEIGH_FALLBACK").is_ok_and(|wish| wish == "update") {
        fs::write(file, html).expect("the checkout can be written");
    }
    let found = fs::read_to_string(file).unwrap_or_default();
    assert!(
        found == html,
        "{file} is not what the dataset says; REWEIGH_FALLBACK=update cargo test --test fallback \
         writes it anew"
    );
}

fn fallback(dataset: &Dataset) -> String {
    let ranking = Ranking::of(dataset, &Weights::authored(dataset));
    let mut html = String::from(
        "<div class=\"fallback\">\n\
         <noscript><p>The sliders of this page need JavaScript and WebAssembly, which are off in \
         this browser. This is the ranking with equal weights.</p></noscript>\n\
         <table>\n<caption>Ranking</caption>\n<thead><tr><th scope=\"col\">#</th>\
         <th scope=\"col\">Entry</th><th scope=\"col\">Total</th>",
    );
    for category in dataset.categories.iter() {
        write!(html, "<th scope=\"col\">{}</th>", text(&category.label)).expect("a string grows");
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for placement in ranking.placements() {
        let entry = &dataset.entries[placement.entry];
        let (rank, tie) = (placement.rank, if placement.tied { "=" } else { "" });
        let (id, name) = (text(&entry.id), text(&entry.name));
        let (exact, shown) = (
            placement.total.decimal(4),
            placement.total.decimal(ranking.decimals(placement.entry)),
        );
        write!(
            html,
            "<tr data-id=\"{id}\" data-rank=\"{rank}\" data-score=\"{exact}\"><td>{rank}{tie}</td>\
             <th scope=\"row\">{name}</th><td>{shown}</td>"
        )
        .expect("a string grows");
        for category in 0..dataset.categories.len() {
            let score = dataset.printed_score(placement.entry, category);
            write!(html, "<td>{score}</td>").expect("a string grows");
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn about(dataset: &Dataset) -> String {
    let (min, max, source) = (dataset.scale.min, dataset.scale.max, &dataset.source);
    let mut html = String::from(
        "<section class=\"about\" id=\"method\" aria-label=\"About this ranking\">\n<div>\n\
         <h2 class=\"rw\">What is scored</h2>\n<dl class=\"rw\">\n",
    );
    for category in dataset.categories.iter() {
        let (label, meaning) = (text(&category.label), text(&category.meaning));
        writeln!(html, "<dt class=\"rw\">{label}</dt><dd class=\"rw\">{meaning}</dd>")
            .expect("a string grows");
    }
    write!(
        html,
        "</dl>\n</div>\n<div>\n<h2 class=\"rw\">How it adds up</h2>\n<p class=\"rw\">Each entry has a \
         score from {min} to {max} in every category. A category’s share is its importance divided \
         by the sum of all importances; an entry’s total is the mean of its scores, weighted by \
         these shares. Totals are compared exactly, before any rounding: equal totals share a \
         place.</p>\n<h2 class=\"rw\">What it does not claim</h2>\n<p class=\"rw\">A total lets a \
         strength make up for a weakness. Where it must not, rule entries out. The scores come in \
         coarse steps, so a small lead says little; and no ranking knows your team, your data or \
         what you already run.</p>\n</div>\n<div>\n<h2 class=\"rw\">Where the scores come \
         from</h2>\n<p class=\"rw\">From “{}” by {}, published by {} on {}. The scores are one \
         editor’s judgement; Reweigh measures nothing itself. The texts here are our own.</p>\n\
         <h2 class=\"rw\">Worth knowing</h2>\n<ul class=\"rw\">\n",
        text(&source.title),
        text(&source.author),
        text(&source.publisher),
        text(&source.published),
    )
    .expect("a string grows");
    for note in dataset.notes.iter() {
        let name = note.entry.map_or("", |entry| &dataset.entries[entry].name);
        let (name, remark) = (text(name), text(&note.text));
        writeln!(html, "<li class=\"rw\"><b class=\"rw\">{name}</b> {remark}</li>")
            .expect("a string grows");
    }
    html.push_str("</ul>\n</div>\n</section>\n");
    html
}

fn text(raw: &str) -> String {
    raw.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
