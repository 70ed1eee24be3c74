//! What the insights say.

use crate::started::{D, entry, made, started, widget};
use leptos::prelude::*;
use reweigh::insight::bundled::SURVEY;
use reweigh::insight::{First, Standing, tipping_points, tips};
use reweigh::ranking::{Ranking, Weights};
use reweigh::state::sentences::{
    Grade, answer, certainty, described, other_rules, settled, shared, shift, tastes, tip,
    too_close, why,
};
use reweigh::state::{Live, WidgetState};
use reweigh::words::Words;

fn weights(importances: [u8; 5]) -> Weights {
    Weights::new(importances)
}

const EQUAL: [u8; 5] = [50; 5];

fn standing(id: &str) -> &'static Standing {
    &SURVEY.standings[entry(id)]
}

#[test]
fn why_one_entry_leads_another() {
    let says = |importances, ahead: &str, behind: &str| {
        why(Words::ENGLISH, D, &weights(importances), entry(ahead), entry(behind))
    };
    let django = "Django leads ASP.NET Core by 0.05: it gains 0.40 on Community & Ecosystem and 0.10 on \
                  Ease of Use, and gives back 0.25 on Performance and 0.20 on Security.";
    assert_eq!(says(EQUAL, "django", "aspnet-core"), django);
    assert_eq!(says(EQUAL, "aspnet-core", "django"), django, "whoever is named first");
    let tie = [60, 50, 50, 50, 50];
    assert_eq!(
        says(tie, "aspnet-core", "django"),
        "ASP.NET Core and Django are level: ASP.NET Core gains 0.29 on Performance and 0.19 on Security, \
         and gives back 0.38 on Community & Ecosystem and 0.10 on Ease of Use."
    );
    assert_eq!(
        says([100, 0, 0, 0, 0], "gin", "aspnet-core"),
        "Gin and ASP.NET Core are level: they score the same in all that counts."
    );
    assert_eq!(
        says([0, 0, 0, 50, 0], "aspnet-core", "gin"),
        "ASP.NET Core leads Gin by 4.00: it gains 4.00 on Security, and gives nothing back."
    );
}

/// A number as it is written in a sentence, in millionths.
fn millionths(word: &str) -> Option<i64> {
    let (whole, rest) = word.trim_end_matches([':', '.', ',']).split_once('.')?;
    let rest = format!("{rest:0<6}");
    Some(whole.parse::<i64>().ok()? * 1_000_000 + rest.parse::<i64>().ok()?)
}

#[test]
fn the_parts_that_are_named_add_up_to_the_gap_that_is_named() {
    let mut seen = 0;
    for step in 0..500_u32 {
        let importance = |at: u32| u8::try_from((step * (17 + 12 * at) + 5 * at) % 101).unwrap();
        let weights = weights([0, 1, 2, 3, 4].map(importance));
        let ranking = Ranking::of(D, &weights);
        let [first, second, ..] = ranking.placements() else { panic!("twelve entries") };
        let sentence = why(Words::ENGLISH, D, &weights, first.entry, second.entry);
        let Some((head, parts)) = sentence.split_once(": ") else { panic!("{sentence}") };
        let (gains, losses) = parts.split_once("gives").unwrap_or((parts, ""));
        let sum = |words: &str| words.split(' ').filter_map(millionths).sum::<i64>();
        let gap = head.rsplit(' ').find_map(millionths).unwrap_or(0);
        seen += i32::from(head.contains("leads"));
        assert_eq!(sum(gains) - sum(losses), gap, "{sentence}");
    }
    assert!(seen > 100, "{seen}");
}

/// The badge, why, and who is too close to call.
fn sure(importances: [u8; 5]) -> (Grade, String, String) {
    let (weights, ranking) = (weights(importances), Ranking::of(D, &weights(importances)));
    let live = Live::of(D, &weights, &ranking);
    let sure =
        certainty(Words::ENGLISH, D, &weights, &ranking, live.smallest.as_ref(), &live.close);
    (sure.grade, sure.because, too_close(Words::ENGLISH, D, &ranking, &live.close))
}

#[test]
fn how_sure_first_place_is() {
    let said = |grade, because: &str, close: &str| (grade, because.to_owned(), close.to_owned());
    assert_eq!(
        sure(EQUAL),
        said(
            Grade::Fragile,
            "Community & Ecosystem down from 50 to 43 puts ASP.NET Core first; so could a change of 0.25 \
             in one score.",
            "Too close to call: ASP.NET Core. 0.25 more or less in one score, of it or of Django, would \
             close its gap."
        )
    );
    assert_eq!(
        sure([10, 50, 50, 20, 50]),
        said(
            Grade::Steady,
            "Scalability down from 50 to 8 lets Django and Express.js share first place; no change of 0.25 \
             in one score does.",
            ""
        )
    );
    let (grade, because, _) = sure([60, 50, 50, 50, 50]);
    assert_eq!(grade, Grade::Shared);
    assert_eq!(because, "Performance down from 60 to 59 puts Django first.");
}

#[test]
fn where_no_slider_changes_first_place_it_says_so() {
    let data = made([50, 50], &[[900, 900], [100, 100]]);
    let weights = Weights::authored(&data);
    let ranking = Ranking::of(&data, &weights);
    let live = Live::of(&data, &weights, &ranking);
    let sure =
        certainty(Words::ENGLISH, &data, &weights, &ranking, live.smallest.as_ref(), &live.close);
    assert_eq!(sure.grade, Grade::Firm);
    // The scale of these goes from 0 to 10: a 36th of it.
    assert_eq!(
        sure.because,
        "No single slider changes first place, nor does a change of 0.28 in one score."
    );
    assert_eq!(
        described(Words::ENGLISH, &data, &live.stretches[0]),
        "E0 first, wherever this slider stands."
    );
}

#[test]
fn what_a_slider_does_to_first_place() {
    let weights = weights(EQUAL);
    let along =
        |category: usize| described(Words::ENGLISH, D, &tipping_points(D, &weights)[category]);
    assert_eq!(along(0), "First place: Django up to 60, then ASP.NET Core.");
    assert_eq!(along(4), "First place: ASP.NET Core up to 43, then Django.");
    assert_eq!(along(1), "Django first, wherever this slider stands.");
    let tips: Vec<String> = tips(&tipping_points(D, &weights)[4], 50)
        .iter()
        .map(|found| tip(Words::ENGLISH, D, found, 50))
        .collect();
    assert_eq!(tips, ["ASP.NET Core is first from 43 down"]);
}

/// No stretch says what holds at the ends of a slider: there first place may be shared, or everybody count
/// the same.
#[test]
fn what_a_slider_does_at_its_ends() {
    let said = |importances: [u8; 5], category: usize| {
        let weights = weights(importances);
        let live = Live::of(D, &weights, &Ranking::of(D, &weights));
        let now = importances[category];
        let tips: Vec<String> =
            live.tips[category].iter().map(|found| tip(Words::ENGLISH, D, found, now)).collect();
        (described(Words::ENGLISH, D, &live.stretches[category]), tips)
    };
    let (words, tips) = said([10, 40, 60, 40, 90], 1);
    assert_eq!(words, "First place: Django and Express.js at 0, then Django.");
    assert_eq!(tips, ["Django and Express.js share first place from 0 down"]);
    // From the end itself the way leads into the slider.
    let (_, tips) = said([10, 0, 60, 40, 90], 1);
    assert_eq!(tips, ["Django is first from 1 up"]);
    // What alone counts decides wherever it counts at all.
    let (words, tips) = said([0, 0, 0, 70, 0], 3);
    assert_eq!(words, "First place: Django at 0, then ASP.NET Core.");
    assert_eq!(tips, ["Django is first from 0 down"]);
    let (_, tips) = said([0, 0, 0, 0, 0], 3);
    assert_eq!(tips, ["ASP.NET Core is first from 1 up"]);
}

fn answered(importances: [u8; 5], id: &str) -> (String, Vec<String>, String) {
    let weights = weights(importances);
    let ranking = Ranking::of(D, &weights);
    let answer = answer(Words::ENGLISH, D, &weights, &ranking, entry(id), Some(standing(id)));
    for offer in &answer.offers {
        let leaders: Vec<usize> = Ranking::of(D, &offer.weights).leaders().collect();
        assert_eq!(leaders, [entry(id)], "{}", offer.text);
    }
    (answer.verdict, answer.offers.into_iter().map(|offer| offer.text).collect(), answer.places)
}

#[test]
fn what_would_make_an_entry_win() {
    let (verdict, offers, places) = answered(EQUAL, "spring-boot");
    assert_eq!(verdict, "");
    assert_eq!(offers[0], "Turn Ease of Use down from 50 to 24, and Spring Boot is first.");
    assert_eq!(
        places,
        "Whatever the weights, Spring Boot is never below 7th; its mean place over all tastes is 2.8."
    );
    let (_, offers, _) = answered(EQUAL, "express");
    assert_eq!(
        offers[0],
        "Turn Scalability down from 50 to 0 and Security down from 50 to 33, and Express.js is first."
    );
    assert_eq!(answered(EQUAL, "django").0, "Django is first.");
}

#[test]
fn what_is_not_found_out_yet_is_not_denied() {
    let (weights, one) = (weights(EQUAL), entry("spring-boot"));
    let unknown = Standing { first: First::Unknown, ..standing("spring-boot").clone() };
    let answer =
        answer(Words::ENGLISH, D, &weights, &Ranking::of(D, &weights), one, Some(&unknown));
    assert_eq!(answer.verdict, "");
    assert!(!answer.offers.is_empty());
}

#[test]
fn who_shares_first_place_is_named() {
    let said = |importances: [u8; 5], remaining| {
        shared(Words::ENGLISH, D, &Ranking::of(D, &weights(importances)), remaining)
    };
    assert_eq!(said(EQUAL, 12), None);
    let both = "ASP.NET Core and Django share first place.";
    assert_eq!(said([60, 50, 50, 50, 50], 12).as_deref(), Some(both));
    // Nobody is below.
    assert_eq!(said([60, 50, 50, 50, 50], 2), None);
    assert_eq!(said([0; 5], 12), None);
}

#[test]
fn what_no_weights_can_do() {
    assert_eq!(
        answered(EQUAL, "nestjs"),
        (
            "Nothing that you can set makes NestJS first: Django, ASP.NET Core and Spring Boot score at \
             least as much in every category."
                .to_owned(),
            vec![],
            "Ties aside, NestJS is never above 4th and never below 10th, whatever the weights; its mean place \
             over all tastes is 6.9."
                .to_owned()
        )
    );
    assert_eq!(
        answered(EQUAL, "gin").0,
        "Gin can share first place, but never have it alone: ASP.NET Core and Spring Boot score at least as \
         much in every category."
    );
    // Also where it does share it.
    let (verdict, offers, _) = answered([100, 0, 0, 0, 0], "gin");
    assert!(verdict.starts_with("Gin can share first place, but never have it alone"), "{verdict}");
    assert!(offers.is_empty());
}

#[test]
fn before_the_survey_is_known_only_offers_are_made() {
    let weights = weights(EQUAL);
    let ranking = Ranking::of(D, &weights);
    let rails = answer(Words::ENGLISH, D, &weights, &ranking, entry("rails"), None);
    assert_eq!((rails.verdict.as_str(), rails.places.as_str()), ("", ""));
    assert_eq!(rails.offers.len(), 1);
    let nestjs = answer(Words::ENGLISH, D, &weights, &ranking, entry("nestjs"), None);
    assert_eq!(
        nestjs.verdict,
        "No whole setting of the sliders was found that makes NestJS first."
    );
}

#[test]
fn all_tastes_in_order_of_how_often_they_win() {
    let shown: Vec<String> = tastes(Words::ENGLISH, D, &SURVEY, 7)
        .into_iter()
        .map(|t| format!("{} {} {}", D.entries[t.entry].name, t.wins, t.places))
        .collect();
    let expected = [
        "ASP.NET Core 40.9 % 1–7, mean 2.3",
        "Django 32.3 % 1–7, mean 2.0",
        "Spring Boot 17.1 % 1–7, mean 2.8",
        "Express.js 8.6 % 1–10, mean 4.2",
        "Ruby on Rails 1.1 % 1–10, mean 5.2",
        "NestJS 0 % 4–10, mean 6.9",
        "Laravel 0 % 2–12, mean 7.9",
    ];
    assert_eq!(shown, expected);
    for taste in tastes(Words::ENGLISH, D, &SURVEY, 12) {
        let wins = taste.parts > 0;
        assert_eq!(taste.typical.is_some(), wins);
        if let Some(typical) = taste.typical {
            let leaders: Vec<usize> = Ranking::of(D, &typical).leaders().collect();
            assert_eq!(leaders, [taste.entry]);
        }
    }
}

#[test]
fn the_authors_order_against_the_readers() {
    let says = |author: [u8; 5], reader: [u8; 5]| {
        let (author, reader) = (weights(author), weights(reader));
        let (from, to) = (Ranking::of(D, &author), Ranking::of(D, &reader));
        shift(Words::ENGLISH, D, (&author, &from), (&reader, &to))
    };
    assert_eq!(says(EQUAL, EQUAL), "You weigh as the author does.");
    assert_eq!(says(EQUAL, [51, 51, 51, 51, 51]), "Your order is the author’s.");
    assert_eq!(
        says(EQUAL, [50, 50, 50, 70, 50]),
        "Phoenix gains most: 2 places, mostly because of Security. Gin loses most: 3 places, mostly because \
         of Security."
    );
}

#[test]
fn other_ways_to_add_up() {
    let says = |importances| {
        let weights = weights(importances);
        other_rules(Words::ENGLISH, D, &weights, &Ranking::of(D, &weights))
    };
    assert_eq!(
        says(EQUAL),
        "By the geometric mean, which forgives weak spots less: Django again. By the weakest score that \
         counts: Django again."
    );
    assert_eq!(
        says([50, 50, 50, 70, 50]),
        "By the geometric mean, which forgives weak spots less: ASP.NET Core again. By the weakest score \
         that counts: Django instead."
    );
    // A scale that goes to zero knows no geometric mean.
    let data = made([50, 50], &[[900, 100], [400, 500]]);
    let weights = Weights::authored(&data);
    assert_eq!(
        other_rules(Words::ENGLISH, &data, &weights, &Ranking::of(&data, &weights)),
        "By the weakest score that counts: E1 instead."
    );
}

#[test]
fn an_order_of_priorities_settles_some_of_it() {
    let says = |importances, order: &[usize]| {
        settled(Words::ENGLISH, D, &Ranking::of(D, &weights(importances)), order)
    };
    assert_eq!(
        says([10, 50, 50, 20, 50], &[1, 2, 4, 3, 0]),
        "With this order Django is first, whatever the numbers."
    );
    assert_eq!(
        says([50, 50, 50, 70, 50], &[3, 0, 1, 2, 4]),
        "With this order ASP.NET Core beats Spring Boot, Express.js, Ruby on Rails and 7 more whatever the \
         numbers; against the rest, the numbers decide."
    );
    assert_eq!(
        says(EQUAL, &[4, 0, 1, 2, 3]),
        "With this order Django beats ASP.NET Core, Express.js, Ruby on Rails and 7 more whatever the \
         numbers; against the rest, the numbers decide."
    );
}

fn order(widget: WidgetState) -> Vec<usize> {
    untrack(|| widget.priority_order())
}

#[test]
fn priorities_begin_in_the_order_of_the_importances_and_become_weights() {
    let widget = widget("w=perf10-scale50-ease50-sec20-eco60");
    assert_eq!(order(widget), [4, 1, 2, 3, 0]);
    widget.prioritise(4, 0);
    assert_eq!(order(widget), [0, 4, 1, 2, 3]);
    widget.prioritise(0, 9);
    assert_eq!(order(widget), [0, 4, 1, 2, 3], "there is no tenth place");
    widget.apply_priorities();
    let set = widget.weights().get_untracked();
    // Rank-order centroid: 137, 77, 47, 27, 12 of 300.
    assert_eq!(set.importances(), [100, 34, 20, 9, 56]);
    assert_eq!(order(widget), [0, 4, 1, 2, 3], "it stays the reader's");
}

#[test]
fn a_row_opens_in_place_of_another_and_is_compared_with_the_leader() {
    let widget = widget("");
    let (django, express, gin) = (entry("django"), entry("express"), entry("gin"));
    let open = |id| untrack(|| widget.is_open(id));
    let rival = |id| untrack(|| widget.rival_of(id));
    widget.toggle_open(express);
    assert!(open(express));
    assert_eq!((rival(express), rival(django)), (django, entry("aspnet-core")));
    widget.compare_with(gin);
    assert_eq!(rival(express), gin);
    widget.toggle_open(gin);
    assert!(open(gin) && !open(express));
    assert_eq!(rival(gin), django, "whom another row was compared with is forgotten");
    widget.toggle_open(gin);
    assert!(!open(gin));
}

#[test]
fn the_top_two_are_the_leader_and_the_best_below_first_place() {
    let top = |query| untrack(|| widget(query).top_two());
    assert_eq!(top(""), (entry("django"), entry("aspnet-core")));
    let shared = top("w=perf60-scale50-ease50-sec50-eco50");
    assert_eq!(shared, (entry("aspnet-core"), entry("spring-boot")));
    // Where all share first place, two of them.
    let level = started(&made([50, 50], &[[500, 500], [500, 500]]), "");
    assert_eq!(untrack(|| level.top_two()), (0, 1));
}
