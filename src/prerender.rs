//! Writes what the site is made of beside the module, as JSON: the widgets of the hosted page and of a frame as they are
//! before the module arrives, the ranking as a list, its radar as a picture, and the languages.

use plotters_svg::SVGBackend;
use reweigh::chart::{Frame, Palette, Radar, draw};
use reweigh::dataset::bundled::DATASET;
use reweigh::ranking::{Ranking, Weights, shares};
use serde_json::{Value, json};

/// The phrases of every language but English.
const PACKS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// How wide the picture is, in CSS px.
const WIDTH: i32 = 460;
/// How many entries it shows.
const LEADING: usize = 3;

fn main() {
    let weights = Weights::authored(&DATASET);
    let ranking = Ranking::of(&DATASET, &weights);
    println!(
        "{}",
        json!({
            "page": reweigh::prerendered(true),
            "frame": reweigh::prerendered(false),
            "title": DATASET.title,
            "list": list(&ranking),
            "radar": radar(&ranking, &weights),
            "packs": PACKS,
        })
    );
}

/// Identifier, place, name and total of each entry, best first.
fn list(ranking: &Ranking) -> Vec<Value> {
    let item = |placed: &reweigh::ranking::Placement| {
        let entry = &DATASET.entries[placed.entry];
        let total = placed.total.decimal(ranking.decimals(placed.entry));
        json!({"id": entry.id, "rank": placed.rank, "name": entry.name, "total": total})
    };
    ranking.placements().iter().map(item).collect()
}

/// The leading entries, without labels.
fn radar(ranking: &Ranking, weights: &Weights) -> String {
    let picks: Vec<usize> = ranking.placements().iter().take(LEADING).map(|p| p.entry).collect();
    let frame = Frame::of_width(WIDTH, 16);
    let shares: Vec<usize> = shares(weights).into_iter().map(usize::from).collect();
    let radar = Radar::new(&DATASET, &picks, &shares, frame);
    let mut svg = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut svg, frame.size());
        draw(&radar, &mut backend, &Palette::LIGHT, None).expect("SVG draws all of it");
    }
    svg
}
