//! The ranking that stands in the page before, and without, WebAssembly: `public/fallback.html` is
//! what the ranking says under the author's weights. `REWEIGH_FALLBACK=update` writes it.

use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::ranking::{Ranking, Weights};
use std::fmt::Write;
use std::{env, fs};

const FILE: &str = "public/fallback.html";

#[test]
fn the_page_without_wasm_holds_the_ranking() {
    let html = fallback(&DATASET);
    if env::var("REWEIGH_FALLBACK").is_ok_and(|wish| wish == "update") {
        fs::write(FILE, &html).expect("the checkout can be written");
    }
    let found = fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        found == html,
        "{FILE} is not what the ranking says; REWEIGH_FALLBACK=update cargo test --test fallback \
         writes it anew"
    );
}

fn fallback(dataset: &Dataset) -> String {
    let ranking = Ranking::of(dataset, &Weights::authored(dataset));
    let mut html = format!(
        "<div class=\"fallback\">\n<h1>{}</h1>\n\
         <noscript><p>The sliders of this page need JavaScript and WebAssembly, which are off in \
         this browser. This is the ranking with equal weights.</p></noscript>\n\
         <table>\n<caption>Ranking</caption>\n<thead><tr><th scope=\"col\">#</th>\
         <th scope=\"col\">Entry</th><th scope=\"col\">Total</th>",
        text(&dataset.title)
    );
    for category in dataset.categories.iter() {
        write!(html, "<th scope=\"col\">{}</th>", text(&category.label)).expect("a string grows");
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for placement in ranking.placements() {
        let entry = &dataset.entries[placement.entry];
        let (rank, tie) = (placement.rank, if placement.tied { "=" } else { "" });
        let (id, name) = (text(&entry.id), text(&entry.name));
        let (exact, shown) =
            (placement.total.decimal(4), placement.total.decimal(placement.decimals));
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

fn text(raw: &str) -> String {
    raw.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
