//! What a profile says is true, and stays so while weights change behind it.

use serde_json::Value;

use super::{Profile, is_closed, reads};
use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::journeys![it_compares_in_the_radar, the_picture_has_the_shape_and_the_range];
    all.extend(in_turn(crate::journeys![
        what_beats_it_and_what_it_beats,
        ranks_in_each_category_are_true,
        every_profile_says_what_is_written_of_it,
        it_is_live_while_weights_change_behind_it,
        it_goes_on_to_two_side_by_side,
    ]));
    all
}

/// The published file, for what only profiles say.
fn data(page: &Page) -> Value {
    page.ask_later("fetch('data/backend-frameworks-2026.json').then(r => r.json()).then(done)", [])
}

fn every_profile_says_what_is_written_of_it(page: &Page) {
    page.open("#django");
    let data = data(page);
    let notes = data["notes"].as_array().expect("notes");
    for item in data["items"].as_array().expect("items") {
        let (id, name) = (item["id"].as_str().expect("id"), item["name"].as_str().expect("name"));
        page.ask::<()>("location.hash = arguments[0]", [id.into()]);
        let profile = reads(page, name);
        assert_eq!(Some(profile.language.as_str()), item["tags"]["language"].as_str());
        let said = page.text("dialog[open]");
        let mut wanted: Vec<&str> =
            ["summary", "verdict"].map(|key| item[key].as_str().unwrap()).to_vec();
        for key in ["best_for", "ideal_when", "strengths", "limits"] {
            wanted.extend(item[key].as_array().unwrap().iter().map(|text| text.as_str().unwrap()));
        }
        let own = notes.iter().filter(|note| note["item"] == item["id"]);
        wanted.extend(own.map(|note| note["text"].as_str().unwrap()));
        for text in wanted {
            assert!(said.contains(text), "{id} does not say {text:?}");
        }
        let published = page.text("dialog[open] [data-prose=published]");
        let overall = item["published"]["overall"].to_string();
        assert!(published.contains(overall.trim_end_matches(".0")), "{id}: {published}");
    }
}

/// `2nd`, as English has it.
fn nth(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

fn ranks_in_each_category_are_true(page: &Page) {
    page.open("#django");
    for entry in &ORACLE.entries {
        page.ask::<()>("location.hash = arguments[0]", [entry.id.clone().into()]);
        let profile = reads(page, &entry.name);
        for (at, row) in profile.scores.iter().enumerate() {
            let column: Vec<u64> = ORACLE.entries.iter().map(|other| other.scores[at]).collect();
            let own = entry.scores[at];
            let rank = 1 + column.iter().filter(|other| **other > own).count();
            let mark =
                if column.iter().filter(|other| **other == own).count() > 1 { "=" } else { "" };
            let number = |hundredths: u64| {
                let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            };
            let (low, high) = (column.iter().min().unwrap(), column.iter().max().unwrap());
            let wanted = [
                ORACLE.codes[at].clone(),
                number(own),
                nth(rank) + mark,
                format!("{}–{}", number(*low), number(*high)),
            ];
            assert_eq!(*row, wanted, "{}", entry.id);
        }
        assert_eq!(profile.scores.len(), ORACLE.codes.len());
    }
}

/// Place, total, neighbours and rivals are those of the ranking.
#[track_caller]
fn is_true(profile: &Profile, id: &str, importances: &[u64]) -> Result<(), String> {
    let ranking = ORACLE.ranking(importances);
    let at = ranking.iter().position(|placed| placed.id == id).expect("it is ranked");
    let own = &ranking[at];
    let mark = if own.tied { "=" } else { "" };
    let place = format!("{}{mark} of {}", nth(own.rank), ranking.len());
    if profile.place != place {
        return Err(format!("{} instead of {place}", profile.place));
    }
    let total: f64 = profile.total.parse().map_err(|_| profile.total.clone())?;
    if (total - own.total).abs() > 0.005_001 {
        return Err(format!("a total of {total} instead of {}", own.total));
    }
    let beside =
        |at: Option<usize>| at.and_then(|at| ranking.get(at)).map(|other| other.id.clone());
    if profile.back != beside(at.checked_sub(1)) || profile.on != beside(Some(at + 1)) {
        return Err(format!("between {:?} and {:?}", profile.back, profile.on));
    }
    let mut above: Vec<_> = ranking.iter().filter(|other| other.rank < own.rank).collect();
    above.reverse();
    let level: Vec<_> =
        ranking.iter().filter(|other| other.rank == own.rank && other.id != id).collect();
    let below: Vec<_> = ranking.iter().filter(|other| other.rank > own.rank).collect();
    for (said, wanted) in
        [(&profile.above, above), (&profile.level, level), (&profile.below, below)]
    {
        let ids: Vec<&str> = said.iter().map(|[id, _]| id.as_str()).collect();
        let named: Vec<&str> = wanted.iter().take(4).map(|other| other.id.as_str()).collect();
        if ids != named {
            return Err(format!("{ids:?} instead of {named:?}"));
        }
        for ([_, gap], other) in said.iter().zip(wanted) {
            let apart = (other.total - own.total).abs();
            let number: f64 = gap.trim_start_matches("by ").parse().unwrap_or(0.0);
            if (number - apart).abs() > 0.005_001 {
                return Err(format!("{} is {gap} away instead of {apart}", other.id));
            }
        }
    }
    Ok(())
}

fn what_beats_it_and_what_it_beats(page: &Page) {
    for importances in [[50; 5], [60, 50, 50, 50, 50], [100, 0, 0, 0, 0], [33, 17, 71, 3, 1]] {
        page.be_elsewhere();
        page.open(&format!("{}#django", crate::insight::query(&importances)));
        for id in ["django", "gin", "koa", "aspnet-core"] {
            page.ask::<()>("location.hash = arguments[0]", [id.into()]);
            let entry = ORACLE.entry(id);
            reads(page, &entry.name);
            page.eventually(&format!("the truth of {id}"), || {
                is_true(&reads(page, &entry.name), id, &importances)
            });
        }
    }
}

fn it_is_live_while_weights_change_behind_it(page: &Page) {
    page.open("");
    page.ask::<()>("location.hash = '#gin'", []);
    assert_eq!(reads(page, "Gin").place, "8th= of 12");
    // The sheet holds the focus; what changes weights behind it is not the hand.
    page.ask::<()>(
        "const perf = document.querySelector('input[type=range][data-category=perf]'); \
         perf.value = 100; perf.dispatchEvent(new Event('input', {bubbles: true}))",
        [],
    );
    page.eventually("the new place", || {
        is_true(&reads(page, "Gin"), "gin", &[100, 50, 50, 50, 50])
    });
}

fn it_compares_in_the_radar(page: &Page) {
    page.open("#koa");
    reads(page, "Koa");
    let pick = "dialog [data-action=pick]";
    assert_eq!(page.attribute(pick, "aria-pressed").as_deref(), Some("false"));
    page.click(pick);
    page.eventually_equals("koa picked", &true, || page.picks().contains(&"koa".to_owned()));
    assert_eq!(page.attribute(pick, "aria-pressed").as_deref(), Some("true"));
    page.click("[data-step=back]");
    reads(page, "Phoenix");
    page.click(pick);
    page.eventually("the refusal", || {
        let said = page.text("dialog .refused");
        if said.contains("Four at most") { Ok(()) } else { Err(said) }
    });
    assert_eq!(page.attribute(pick, "aria-pressed").as_deref(), Some("false"));
}

fn it_goes_on_to_two_side_by_side(page: &Page) {
    page.open("#laravel");
    reads(page, "Laravel");
    page.click("dialog [data-action=side-by-side]");
    is_closed(page);
    page.eventually_equals("Laravel on the first side", &"laravel".to_owned(), || {
        page.ask("return document.querySelector('[data-side=one]').value", [])
    });
    page.eventually_equals("the focus on the choice", &Some("one".to_owned()), || {
        page.attribute(":focus", "data-side")
    });
    assert_eq!(super::fragment(page), "#side-by-side");
}

fn the_picture_has_the_shape_and_the_range(page: &Page) {
    page.open("#phoenix");
    reads(page, "Phoenix");
    let (shapes, points, rings, width): (usize, usize, usize, f64) = page.ask(
        "const svg = document.querySelector('dialog svg'), d = (of) => svg.querySelector(of).getAttribute('d'); \
         return [svg.querySelectorAll('path').length, d('.shape').match(/[ML]/g).length, \
             d('.range').match(/Z/g).length, svg.getBoundingClientRect().width]",
        [],
    );
    assert_eq!((shapes, points, rings), (3, ORACLE.codes.len(), 2));
    assert!(width >= 280.0, "{width} px wide");
}
