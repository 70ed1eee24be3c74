//! What would make an entry win: offers that do what they say, or the proof that nothing does.

use super::brute::{query, with};
use super::opens;
use crate::harness::{Journey, in_chromium, in_turn};
use crate::oracle::ORACLE;
use crate::page::{Page, name};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![applied_by_key_the_focus_goes_to_the_name];
    all.extend(in_turn(crate::journeys![
        offers_follow_a_slider,
        an_offer_in_words,
        the_leader_needs_no_offer,
        what_nothing_makes_first_says_who_is_in_the_way,
        what_can_only_share_first_place_says_so,
        best_and_worst_place_are_told,
    ]));
    all.extend(in_chromium(crate::journeys![
        each_offer_applied_makes_its_entry_win_and_can_be_undone,
        an_offer_is_as_near_as_can_be
    ]));
    all
}

fn each_offer_applied_makes_its_entry_win_and_can_be_undone(page: &Page) {
    for &start in &[[50; 5], [40, 20, 20, 15, 5]] {
        let first = ORACLE.ranking(&start)[0].id.clone();
        for &id in &["spring-boot", "rails", "django", "aspnet-core", "express"] {
            if id == first {
                continue;
            }
            opens(page, &start);
            page.open_row(id);
            let offers = page.answer().offers;
            assert!(
                !offers.is_empty() && page.answer().verdict.is_none(),
                "{id}: {:?}",
                page.answer()
            );
            assert_eq!(page.answer().buttons, offers.len());
            for (place, offer) in (1..).zip(&offers) {
                page.click(&format!("[data-insight=offers] li:nth-child({place}) [data-apply]"));
                page.eventually(&format!("{id} alone in first place"), || {
                    let row = page.row(id);
                    if row.place == "1" { Ok(()) } else { Err(format!("{offer}: {row:?}")) }
                });
                page.is_ranked_as_weighed();
                let after = page.importances();
                assert_eq!(told(offer, &start), after, "{offer}");
                page.reads(&query(&after));
                page.step_button("undo");
                page.is_weighed(&start);
                page.reads(&query(&start));
                assert_eq!(page.answer().offers, offers, "the row is open as it was");
            }
        }
    }
}

/// The importances that an offer speaks of.
fn told(offer: &str, start: &[u64]) -> Vec<u64> {
    let mut after = start.to_vec();
    for (category, label) in ORACLE.labels.iter().enumerate() {
        let Some((_, rest)) = offer.split_once(&format!("{label} ")) else { continue };
        let words: Vec<&str> = rest.split([' ', ',']).collect();
        let [way, "from", from, "to", to, ..] = words[..] else { panic!("{offer}") };
        let number = |word: &str| word.parse::<u64>().unwrap_or_else(|_| panic!("{offer}"));
        assert_eq!(number(from), start[category], "{offer}");
        assert_eq!(way == "up", number(to) > number(from), "{offer}");
        after[category] = number(to);
    }
    after
}

fn distance(from: &[u64], to: &[u64]) -> u64 {
    from.iter().zip(to).map(|(one, other)| one.abs_diff(*other)).sum()
}

/// The first offer of one slider is the shortest that there is; those after it are shorter still.
fn an_offer_is_as_near_as_can_be(page: &Page) {
    for &start in &[[50; 5], [33, 17, 71, 3, 1]] {
        opens(page, &start);
        let first = ORACLE.first(&start)[0];
        for (place, entry) in ORACLE.entries.iter().enumerate().filter(|(place, _)| *place != first)
        {
            page.open_row(&entry.id);
            let offers: Vec<Vec<u64>> =
                page.answer().offers.iter().map(|offer| told(offer, &start)).collect();
            let wins = |setting: &[u64]| ORACLE.first(setting) == [place];
            let alone = (0..start.len())
                .flat_map(|category| (0..=100).map(move |to| with(&start, category, to)))
                .filter(|setting| wins(setting))
                .map(|setting| distance(&start, &setting))
                .min();
            let two = pairs(&start, &wins);
            let moved = |setting: &[u64]| {
                setting.iter().zip(&start).filter(|(one, other)| one != other).count()
            };
            let points: Vec<u64> = offers.iter().map(|to| distance(&start, to)).collect();
            assert!(points.is_sorted_by(|one, next| one > next), "{}: {points:?}", entry.id);
            let with_one = offers.iter().find(|to| moved(to) == 1).map(|to| distance(&start, to));
            assert_eq!(with_one, alone, "{} by one slider", entry.id);
            if let Some(two) = two.filter(|two| alone.is_none_or(|one| *two < one)) {
                let with_two = offers.iter().find(|to| moved(to) == 2);
                assert_eq!(with_two.map(|to| distance(&start, to)), Some(two), "{}", entry.id);
            }
            for to in &offers {
                assert!(wins(to), "{} at {to:?}", entry.id);
            }
        }
    }
}

/// The fewest points of two sliders with which an entry wins, in steps so that a debug build is done soon:
/// for each place of the first all of the second.
fn pairs(start: &[u64], wins: &dyn Fn(&[u64]) -> bool) -> Option<u64> {
    let mut fewest = None;
    for first in 0..start.len() {
        for second in first + 1..start.len() {
            for one in (0..=100).filter(|one| *one != start[first]) {
                let moved = with(start, first, one);
                for two in (0..=100).filter(|two| *two != start[second]) {
                    let points = one.abs_diff(start[first]) + two.abs_diff(start[second]);
                    if fewest.is_none_or(|least| points < least) && wins(&with(&moved, second, two))
                    {
                        fewest = Some(points);
                    }
                }
            }
        }
    }
    fewest
}

fn offers_follow_a_slider(page: &Page) {
    opens(page, &[50; 5]);
    page.open_row("rails");
    let before = page.answer();
    let mut thumb = page.grab("ease");
    thumb.drag_to(75);
    page.is_ranked_as_weighed();
    let now = page.importances();
    page.eventually("offers from where the thumb is", || {
        let offers = page.answer().offers;
        let fresh = offers.iter().any(|offer| !before.offers.contains(offer));
        if fresh { Ok(()) } else { Err(format!("{offers:?}")) }
    });
    for offer in page.answer().offers {
        assert_eq!(ORACLE.leaders(&told(&offer, &now)), ["Ruby on Rails"], "{offer}");
    }
    thumb.let_go();
}

fn an_offer_in_words(page: &Page) {
    page.open("");
    page.open_row("spring-boot");
    let offers = page.answer().offers;
    assert_eq!(offers[0], "Turn Ease of Use down from 50 to 24, and Spring Boot is first.");
}

fn the_leader_needs_no_offer(page: &Page) {
    page.open("");
    page.open_row("django");
    let answer = page.answer();
    assert_eq!((answer.verdict.as_deref(), answer.buttons), (Some("Django is first."), 0));
    assert_eq!(answer.rival, "aspnet-core", "the leader is compared with the next");
    // Who only shares first place is told how to have it alone.
    opens(page, &[60, 50, 50, 50, 50]);
    page.open_row("django");
    assert!(page.answer().buttons > 0, "{:?}", page.answer());
}

fn what_nothing_makes_first_says_who_is_in_the_way(page: &Page) {
    page.open("");
    for (id, dominators) in [
        ("nestjs", &["Django", "ASP.NET Core", "Spring Boot"][..]),
        ("fastapi", &["ASP.NET Core", "Spring Boot"]),
        ("phoenix", &["ASP.NET Core"]),
        ("flask", &["Django", "Express.js"]),
    ] {
        page.open_row(id);
        let answer = page.answer();
        let said = answer.verdict.unwrap_or_default();
        let name = &ORACLE.entry(id).name;
        assert!(
            said.starts_with(&format!("Nothing that you can set makes {name} first")),
            "{said}"
        );
        for dominator in dominators {
            assert!(said.contains(dominator), "no {dominator} in {said:?}");
            let (own, other) = (&ORACLE.entry(id).scores, &ORACLE.named(dominator).scores);
            assert!(own.iter().zip(other).all(|(own, other)| own <= other), "{dominator}, {id}");
        }
        assert_eq!((answer.offers, answer.buttons), (vec![], 0));
    }
}

fn what_can_only_share_first_place_says_so(page: &Page) {
    page.open("");
    for id in ["gin", "laravel"] {
        page.open_row(id);
        let answer = page.answer();
        let said = answer.verdict.unwrap_or_default();
        assert!(said.contains("share first place") && said.contains("never"), "{said}");
        assert_eq!(answer.buttons, 0);
    }
}

fn best_and_worst_place_are_told(page: &Page) {
    page.open("");
    for (id, best, worst, mean) in [
        ("django", "never below", "7th", "2.0"),
        ("rails", "never below", "10th", "5.2"),
        ("nestjs", "4th", "10th", "6.9"),
        ("koa", "never above", "8th", "10.7"),
    ] {
        page.open_row(id);
        let said = page.answer().places.unwrap_or_default();
        for part in [best, worst, mean] {
            assert!(said.contains(part), "{id}: no {part} in {said:?}");
        }
    }
}

fn applied_by_key_the_focus_goes_to_the_name(page: &Page) {
    page.open("");
    page.open_row("aspnet-core");
    page.focus("[data-apply]");
    page.press(thirtyfour::Key::Enter);
    page.eventually_equals("ASP.NET Core first", &"aspnet-core".to_owned(), || {
        page.ids()[0].clone()
    });
    page.eventually("the focus on the name", || {
        let here: bool = page.ask(
            "return document.activeElement === document.querySelector(arguments[0])",
            [name("aspnet-core").into()],
        );
        if here { Ok(()) } else { Err("elsewhere".to_owned()) }
    });
}
