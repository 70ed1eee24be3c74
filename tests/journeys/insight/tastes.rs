//! How often each entry wins over all tastes, and the typical taste of those for whom it does.

use serde::Deserialize;

use super::brute::query;
use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        a_typical_taste_makes_its_entry_win,
        all_tastes_are_shared_out,
        all_tastes_say_what_they_are,
        tastes_are_those_for_what_remains,
    ])
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

/// Narrowed down to two languages, they are surveyed anew, among what remains; against a lattice of weights.
fn tastes_are_those_for_what_remains(page: &Page) {
    page.open(&format!("{}&t=javascript.typescript", query(&[50; 5])));
    let remain = ["express", "nestjs", "koa"];
    let all = page.eventually("a survey of what remains", || match tastes(page) {
        all if all.len() == remain.len() => Ok(all),
        all => Err(format!("{all:?}")),
    });
    let sum: f64 = all.iter().map(|taste| taste.width).sum();
    assert!((sum - 100.0).abs() < 0.05, "bars of {sum} % in all");
    let (mut settings, mut wins) = (0.0, [0.0; 3]);
    for weights in lattice(5, 12) {
        let ranking = ORACLE.ranking(&weights);
        let first =
            ranking.iter().find(|placed| remain.contains(&placed.id.as_str())).expect("one");
        settings += 1.0;
        wins[remain.iter().position(|id| *id == first.id).expect("one of them")] += 1.0;
    }
    for taste in &all {
        let share =
            100.0 * wins[remain.iter().position(|id| *id == taste.id).expect("known")] / settings;
        assert!((taste.width - share).abs() < 8.0, "{taste:?}, and about {share} % on a lattice");
    }
    assert!(all[0].width > 50.0, "{all:?}");
    // The rows speak of the same.
    page.open_row("nestjs");
    let places = page.answer().places;
    assert!(
        places.is_some_and(|places| !places.is_empty()),
        "best and worst place among what remains"
    );
    page.go(&format!("{}{}", page.site.home(), query(&[50; 5])));
    page.is_ready();
    assert_eq!(tastes(page).len(), ORACLE.entries.len());
}

/// All whole weights that add up to `sum`.
fn lattice(categories: usize, sum: u64) -> Vec<Vec<u64>> {
    if categories == 1 {
        return vec![vec![sum]];
    }
    let with = |first: u64| {
        lattice(categories - 1, sum - first)
            .into_iter()
            .map(move |rest| [vec![first], rest].concat())
    };
    (0..=sum).flat_map(with).collect()
}
