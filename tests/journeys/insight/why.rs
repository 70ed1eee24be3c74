//! Why one entry is above another: parts that add up, pros and cons, a bar for each category.

use thirtyfour::Key;

use super::brute::real;
use super::{SETTINGS, opens};
use crate::harness::{Journey, in_chromium, in_turn};
use crate::oracle::ORACLE;
use crate::page::{Bar, Page, Reason, name};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![keys_open_a_row];
    all.extend(in_turn(crate::journeys![
        why_follows_a_slider,
        why_in_words,
        one_row_is_open_at_a_time,
        why_for_two_that_the_reader_chooses,
        why_of_entries_that_are_level,
    ]));
    all.extend(in_chromium(crate::journeys![why_first_is_first_adds_up]));
    all
}

/// A sentence taken apart. Numbers are in millionths.
#[derive(Debug)]
struct Told {
    ahead: String,
    behind: String,
    gap: i64,
    gains: Vec<(String, i64)>,
    losses: Vec<(String, i64)>,
}

fn told(sentence: &str) -> Told {
    let parse = || -> Option<Told> {
        let (head, parts) = sentence.split_once(": ")?;
        let ((ahead, behind), gap) = if let Some(both) = head.strip_suffix(" are level") {
            (both.split_once(" and ")?, 0)
        } else {
            let (names, by) = head.rsplit_once(" by ")?;
            (names.split_once(" leads ")?, millionths(by)?)
        };
        let side = |start: &str| -> Option<Vec<(String, i64)>> {
            let (_, rest) = parts.split_once(start)?;
            let rest = rest.split(", and gives").next()?.trim_end_matches('.');
            rest.replace(" and ", ", ")
                .split(", ")
                .map(|part| {
                    let (number, label) = part.split_once(" on ")?;
                    Some((label.to_owned(), millionths(number)?))
                })
                .collect()
        };
        let nothing_back = parts.contains("gives nothing back");
        Some(Told {
            ahead: ahead.to_owned(),
            behind: behind.to_owned(),
            gap,
            gains: side("gains ").unwrap_or_default(),
            losses: if nothing_back { vec![] } else { side("gives back ").unwrap_or_default() },
        })
    };
    parse().unwrap_or_else(|| panic!("not a reason: {sentence:?}"))
}

/// `0.05`, `+0.40` or `−0.25` in millionths.
fn millionths(number: &str) -> Option<i64> {
    let size = number.trim_start_matches(['+', '−']);
    let (whole, decimals) = size.split_once('.')?;
    let size: i64 = format!("{whole}{decimals:0<6}").parse().ok()?;
    Some(if number.starts_with('−') { -size } else { size })
}

/// The sentence, the bars and the data file agree, and the parts add up as they are shown.
#[track_caller]
fn adds_up(reason: &Reason, importances: &[u64], names: (&str, &str)) {
    let told = told(&reason.why);
    assert_eq!((told.ahead.as_str(), told.behind.as_str()), names, "{}", reason.why);
    let sum = |side: &[(String, i64)]| side.iter().map(|(_, part)| part).sum::<i64>();
    assert_eq!(sum(&told.gains) - sum(&told.losses), told.gap, "{told:?}");
    let labels: Vec<&String> = reason.bars.iter().map(|bar| &bar.label).collect();
    assert_eq!(labels, ORACLE.labels.iter().collect::<Vec<_>>());
    let parts: Vec<i64> = reason.bars.iter().map(part).collect();
    assert_eq!(parts.iter().sum::<i64>(), told.gap, "{reason:?}");
    let largest = parts.iter().map(|part| part.unsigned_abs()).max().unwrap_or(0).max(1);
    let shown = reason.bars[0].value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let unit = 10_i64.pow(6 - u32::try_from(shown).expect("a few decimals"));
    let (ahead, behind) = (ORACLE.named(names.0), ORACLE.named(names.1));
    let weight: i64 = importances.iter().sum::<u64>().try_into().expect("a small sum");
    for (at, bar) in reason.bars.iter().enumerate() {
        let difference = i64::try_from(ahead.scores[at]).unwrap_or(0)
            - i64::try_from(behind.scores[at]).unwrap_or(0);
        let exact = difference * i64::try_from(importances[at]).unwrap_or(0) * 10_000;
        let off = (parts[at] * weight - exact).abs();
        assert!(off < unit * weight, "{bar:?}: more than a unit from {exact} / {weight}");
        let (wide, share) = (bar.width, parts[at].unsigned_abs() * 100 / largest);
        assert!((wide - real(share)).abs() < 1.01, "{bar:?} beside a largest of {largest}");
        assert_eq!(bar.less, parts[at] < 0, "{bar:?}");
        let mentioned =
            told.gains.iter().chain(&told.losses).find(|(label, _)| *label == bar.label);
        let side = if parts[at] < 0 { &told.losses } else { &told.gains };
        match mentioned {
            Some(found) => assert!(side.contains(found) && found.1 == parts[at].abs(), "{bar:?}"),
            // Four of a side are named, the rest are added up.
            None => assert!(parts[at] == 0 || side.len() > 4, "{bar:?} is not in {}", reason.why),
        }
    }
    for side in [&told.gains, &told.losses] {
        assert!(side.is_sorted_by(|(_, one), (_, next)| one >= next), "largest first: {side:?}");
    }
}

fn part(bar: &Bar) -> i64 {
    millionths(&bar.value).unwrap_or_else(|| panic!("{bar:?}"))
}

/// The leader and the best entry below it.
fn top(importances: &[u64]) -> (String, String) {
    let ranked = ORACLE.ranking(importances);
    let below = ranked.iter().find(|one| one.rank > 1).unwrap_or(&ranked[1]);
    (ranked[0].name.clone(), below.name.clone())
}

fn why_first_is_first_adds_up(page: &Page) {
    for &importances in &SETTINGS {
        opens(page, &importances);
        let (ahead, behind) = top(&importances);
        adds_up(&page.verdict().reason, &importances, (&ahead, &behind));
    }
}

fn why_for_two_that_the_reader_chooses(page: &Page) {
    let importances = [40, 20, 20, 15, 5];
    opens(page, &importances);
    page.open_row("koa");
    let leader = ORACLE.ranking(&importances)[0].id.clone();
    assert_eq!(page.answer().rival, leader, "at first it is compared with the leader");
    for (rival, ahead, behind) in [
        ("aspnet-core", "ASP.NET Core", "Koa"),
        ("flask", "Koa", "Flask"),
        ("nestjs", "NestJS", "Koa"),
    ] {
        let of = |name: &str| ORACLE.named(name).total(&importances);
        assert!(of(ahead) > of(behind), "{ahead} is above {behind} by these weights");
        page.compare_with(rival);
        adds_up(&page.answer().reason, &importances, (ahead, behind));
    }
    let choices: usize = page.count("[data-rival] option");
    assert_eq!(choices, ORACLE.entries.len() - 1, "all but itself");
    assert!(page.name_of("[data-rival]").starts_with("Compared with"));
}

fn why_follows_a_slider(page: &Page) {
    opens(page, &[50, 50, 50, 50, 50]);
    page.open_row("phoenix");
    page.compare_with("rails");
    for to in [100, 0, 73] {
        page.set_importance("perf", to);
        let importances = [u64::from(to), 50, 50, 50, 50];
        page.is_weighed(&importances);
        let (ahead, behind) = top(&importances);
        adds_up(&page.verdict().reason, &importances, (&ahead, &behind));
        let of = |name: &str| ORACLE.named(name).total(&importances);
        let rails_leads = of("Ruby on Rails") > of("Phoenix");
        let pair = ("Ruby on Rails", "Phoenix");
        let pair = if rails_leads { pair } else { (pair.1, pair.0) };
        adds_up(&page.answer().reason, &importances, pair);
    }
}

fn why_of_entries_that_are_level(page: &Page) {
    let equal = [50; 5];
    opens(page, &equal);
    page.open_row("gin");
    page.compare_with("fastapi");
    let reason = page.answer().reason;
    assert!(reason.why.contains("are level"), "{}", reason.why);
    let told = told(&reason.why);
    adds_up(&reason, &equal, (&told.ahead, &told.behind));
}

fn why_in_words(page: &Page) {
    page.open("");
    assert_eq!(
        page.verdict().reason.why,
        "Django leads ASP.NET Core by 0.05: it gains 0.40 on Community & Ecosystem and 0.10 on Ease of Use, \
         and gives back 0.25 on Performance and 0.20 on Security."
    );
}

fn one_row_is_open_at_a_time(page: &Page) {
    page.open("");
    let expanded = |id: &str| page.attribute(&name(id), "aria-expanded");
    assert_eq!(expanded("koa").as_deref(), Some("false"));
    page.open_row("koa");
    assert_eq!(expanded("koa").as_deref(), Some("true"));
    page.open_row("rails");
    assert_eq!(expanded("koa").as_deref(), Some("false"));
    // It goes where its row goes, and stays open.
    page.press_on_slider("ease", Key::End);
    page.is_ranked_as_weighed();
    assert_eq!(page.open_rows(), ["rails"]);
    page.click(&name("rails"));
    page.eventually_equals("closed", &Vec::<String>::new(), || page.open_rows());
}

fn keys_open_a_row(page: &Page) {
    page.open("");
    page.focus(&name("gin"));
    page.press(Key::Enter);
    page.eventually_equals("open", &vec!["gin".to_owned()], || page.open_rows());
    page.press(Key::Tab);
    let profile = page.attribute(":focus", "href").unwrap_or_default();
    assert!(profile.ends_with("#gin"), "first to the profile: {profile}");
    page.press(Key::Tab);
    assert!(page.attribute(":focus", "data-rival").is_some(), "then into what opened");
    page.focus(&name("gin"));
    page.press(" ");
    page.eventually_equals("closed", &Vec::<String>::new(), || page.open_rows());
    let at = page.attribute(":focus", "aria-expanded");
    assert_eq!(at.as_deref(), Some("false"), "the focus stays on the name");
}
