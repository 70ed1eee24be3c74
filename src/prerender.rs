//! Writes the widgets of the hosted page and of a frame as they are before the module arrives: HTML, as JSON.

use std::collections::BTreeMap;

fn main() {
    let pages = [("page", true), ("frame", false)];
    let pages: BTreeMap<_, _> =
        pages.into_iter().map(|(name, hosted)| (name, reweigh::prerendered(hosted))).collect();
    println!("{}", serde_json::to_string(&pages).expect("texts are JSON"));
}
