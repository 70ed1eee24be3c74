//! Two side by side: every difference is named, and they add up.

use serde::Deserialize;

use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        the_two_are_swapped,
        differences_are_true_and_add_up,
        the_first_two_stand_side_by_side_at_first,
        all_that_is_written_stands_side_by_side,
        an_open_row_leads_to_two_side_by_side,
    ])
}

/// The comparison as it reads.
#[derive(Clone, Debug, Deserialize)]
struct Sides {
    one: String,
    other: String,
    why: String,
    whereabouts: String,
    /// Code, both scores, the difference, and what it adds to the total; the sum last.
    rows: Vec<(String, Vec<String>)>,
}

fn sides(page: &Page) -> Sides {
    page.ask(
        "const at = document.querySelector('#side-by-side'), said = (e) => e.textContent.replace(/\\s+/g, ' ').trim(); \
         const value = (side) => at.querySelector(`[data-side=${side}]`).value; \
         return {one: value('one'), other: value('other'), why: said(at.querySelector('[data-said=why]')), \
             whereabouts: said(at.querySelector('[data-said=where]')), \
             rows: [...at.querySelectorAll('[data-difference]')].map(row => [row.dataset.difference, \
                 [...row.cells].slice(1).filter(cell => !cell.matches('.of-share')).map(said)])}",
        [],
    )
}

#[track_caller]
fn choose(page: &Page, side: &str, id: &str) {
    page.ask::<()>(
        "const choice = document.querySelector(`[data-side=${arguments[0]}]`); choice.value = arguments[1]; \
         choice.dispatchEvent(new Event('change', {bubbles: true}))",
        [side.into(), id.into()],
    );
}

#[track_caller]
fn stand(page: &Page, one: &str, other: &str) {
    page.eventually_equals("the two", &(one.to_owned(), other.to_owned()), || {
        let sides = sides(page);
        (sides.one, sides.other)
    });
}

/// A signed number as it is written.
#[track_caller]
fn number(text: &str) -> f64 {
    let plain = text.replace('−', "-");
    plain.trim_start_matches('+').parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}

/// What is wrong with what is said, if anything.
#[expect(clippy::cast_precision_loss, reason = "scores and weights are small")]
fn fault(sides: &Sides, importances: &[u64]) -> Result<(), String> {
    let (one, other) = (ORACLE.entry(&sides.one), ORACLE.entry(&sides.other));
    let sum: u64 = importances.iter().sum();
    let (mut parts, mut exact) = (0.0, 0.0);
    for (at, code) in ORACLE.codes.iter().enumerate() {
        let (named, cells) = &sides.rows[at];
        let [own, its] = [one, other].map(|entry| entry.scores[at] as f64 / 100.0);
        let part = (own - its) * importances[at] as f64 / sum as f64;
        let seen: Vec<f64> = cells.iter().map(|cell| number(cell)).collect();
        let near = |seen: f64, wanted: f64, by: f64| (seen - wanted).abs() < by;
        let right = named == code
            && near(seen[0], own, 0.001)
            && near(seen[1], its, 0.001)
            && near(seen[2], own - its, 0.001)
            && near(seen[3], part, 0.010_001);
        if !right {
            return Err(format!("{code}: {cells:?} instead of {own}, {its}, {part}"));
        }
        parts += seen[3];
        exact += part;
    }
    let (_, total) = sides.rows.last().expect("a sum");
    let gap = number(total.last().expect("a gap"));
    if (gap - parts).abs() > 1e-6 || (gap - exact).abs() > 0.005_001 {
        return Err(format!("{parts} from parts that should be {gap}, exactly {exact}"));
    }
    Ok(())
}

#[track_caller]
fn are_true(page: &Page, importances: &[u64]) {
    page.eventually("true differences", || fault(&sides(page), importances));
}

fn the_first_two_stand_side_by_side_at_first(page: &Page) {
    page.open("");
    stand(page, "django", "aspnet-core");
    are_true(page, &[50; 5]);
    page.preset("enterprise");
    stand(page, "spring-boot", "aspnet-core");
}

fn differences_are_true_and_add_up(page: &Page) {
    page.open("?w=perf33-scale17-ease71-sec3-eco1");
    let importances = [33, 17, 71, 3, 1];
    page.is_weighed(&importances);
    for (one, other) in [("koa", "phoenix"), ("gin", "laravel"), ("fastapi", "flask")] {
        choose(page, "one", one);
        choose(page, "other", other);
        stand(page, one, other);
        are_true(page, &importances);
        let seen = sides(page);
        let (first, second) = (&ORACLE.entry(one).name, &ORACLE.entry(other).name);
        assert!(seen.why.contains(first) && seen.why.contains(second), "{}", seen.why);
        for label in &ORACLE.labels {
            assert_eq!(seen.whereabouts.matches(label).count(), 1, "{label}: {}", seen.whereabouts);
        }
    }
    page.set_importance("sec", 100);
    page.is_ranked_as_weighed();
    are_true(page, &page.importances());
}

fn the_two_are_swapped(page: &Page) {
    page.open("");
    stand(page, "django", "aspnet-core");
    let before = sides(page);
    page.click("[data-action=swap]");
    stand(page, "aspnet-core", "django");
    are_true(page, &[50; 5]);
    let gap = |sides: &Sides| number(sides.rows.last().unwrap().1.last().unwrap());
    assert!((gap(&before) + gap(&sides(page))).abs() < 1e-9, "the gap changes its sign");
    // An entry that is on the other side changes places with what is there.
    choose(page, "one", "django");
    stand(page, "django", "aspnet-core");
}

fn an_open_row_leads_to_two_side_by_side(page: &Page) {
    page.open("");
    page.open_row("rails");
    page.compare_with("laravel");
    page.click("[data-beside]");
    stand(page, "rails", "laravel");
    super::has_fragment(page, "#side-by-side");
    page.eventually_equals("the place in view", &true, || {
        page.ask(
            "const {top} = document.querySelector('#side-by-side').getBoundingClientRect(); \
             return top < innerHeight && top > -innerHeight / 2",
            [],
        )
    });
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn all_that_is_written_stands_side_by_side(page: &Page) {
    page.open("");
    choose(page, "one", "gin");
    choose(page, "other", "phoenix");
    stand(page, "gin", "phoenix");
    page.eventually("what is written of both", || {
        let said = page.text(".sides-prose").to_lowercase();
        let wanted = [
            "go",
            "elixir",
            "7.8, in 8th place",
            "7.6, in 12th place",
            "apis in which milliseconds count",
            "chat and multiplayer games",
            "best for",
            "ideal when",
            "strengths",
            "limits",
        ];
        match wanted.iter().find(|text| !said.contains(**text)) {
            None => Ok(()),
            Some(missing) => Err(format!("{missing:?} is not in {said}")),
        }
    });
}
