//! How often each entry wins over all tastes, and the typical taste of those for whom it does.

use serde::Deserialize;

use super::brute::query;
use crate::harness::Journey;
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    crate::journeys![
        all_tastes_are_shared_out,
        all_tastes_say_what_they_are,
        a_typical_taste_makes_its_entry_win,
    ]
}

#[derive(Debug, Deserialize)]
struct Taste {
    id: String,
    wins: String,
    places: String,
    width: f64,
    button: bool,
}

fn tastes(page: &Page) -> Vec<Taste> {
    page.ask(
        "return [...document.querySelectorAll('[data-insight=tastes] li[data-taste]')].map((row) => ({ \
             id: row.dataset.taste, wins: row.querySelector('.taste-wins').textContent, \
             places: row.querySelector('.taste-places').textContent, \
             width: parseFloat(row.querySelector('.taste-bar').style.width), \
             button: row.querySelector('[data-typical]') !== null}))",
        [],
    )
}

fn all_tastes_are_shared_out(page: &Page) {
    page.open("");
    let all = tastes(page);
    let shown: Vec<(&str, &str)> =
        all.iter().map(|taste| (taste.id.as_str(), taste.wins.as_str())).collect();
    assert_eq!(
        shown[..5],
        [
            ("aspnet-core", "40.9 %"),
            ("django", "32.3 %"),
            ("spring-boot", "17.1 %"),
            ("express", "8.6 %"),
            ("rails", "1.1 %"),
        ]
    );
    assert_eq!(all.len(), ORACLE.entries.len());
    assert!(all[5..].iter().all(|taste| taste.wins == "0 %" && !taste.button), "{all:#?}");
    assert!(all[..5].iter().all(|taste| taste.button), "{all:#?}");
    let sum: f64 = all.iter().map(|taste| taste.width).sum();
    assert!((sum - 100.0).abs() < 0.05, "bars of {sum} % in all");
    for taste in &all {
        let wins: f64 = taste.wins.trim_end_matches(" %").parse().expect("a percentage");
        assert!((taste.width - wins).abs() < 0.06, "{taste:?}");
    }
    assert_eq!(all[1].places, "1–7, mean 2.0");
    // They do not hang on the sliders.
    page.set_importance("perf", 100);
    let after: Vec<String> = tastes(page).into_iter().map(|taste| taste.wins).collect();
    assert_eq!(after, all.into_iter().map(|taste| taste.wins).collect::<Vec<_>>());
}

fn all_tastes_say_what_they_are(page: &Page) {
    page.open("");
    let said = page.text("[data-insight=tastes] .panel-text");
    for part in ["5 categories", "100 %", "not a chance of being right"] {
        assert!(said.contains(part), "no {part:?} in {said:?}");
    }
}

fn a_typical_taste_makes_its_entry_win(page: &Page) {
    page.open("");
    for id in ["aspnet-core", "django", "spring-boot", "express", "rails"] {
        let button = format!("button[data-typical='{id}']");
        let name = page.name_of(&button);
        assert!(name.contains(&ORACLE.entry(id).name), "{name}");
        page.click(&button);
        page.eventually(&format!("{id} alone in first place"), || {
            let row = page.row(id);
            if row.place == "1" { Ok(()) } else { Err(format!("{row:?}")) }
        });
        page.is_ranked_as_weighed();
        page.reads(&query(&page.importances()));
        page.step_button("undo");
        page.is_weighed(&[50; 5]);
    }
}
