//! Narrowing down, with the real scores: what remains, what it costs, what comes back.

use crate::started::{D, entry, importances, leader, picks};
use leptos::prelude::*;
use reweigh::dataset::Hundredths;
use reweigh::insight::bundled::SURVEY;
use reweigh::narrow::Condition;
use reweigh::state::sentences::{condition, cost, nobody, only, reasons, unlike};
use reweigh::state::{WidgetState, announcement};
use reweigh::words::Words;
use std::sync::Arc;

fn hosted(query: &str) -> WidgetState {
    let widget = crate::started::hosted(Words::ENGLISH, query);
    widget.set_survey(Arc::new(SURVEY.clone()));
    widget
}

fn order(widget: WidgetState) -> Vec<&'static str> {
    untrack(|| widget.ordered()).into_iter().map(|entry| D.entries[entry].id.as_ref()).collect()
}

fn said(widget: WidgetState) -> Vec<String> {
    let prices = untrack(|| widget.prices());
    let narrowing = untrack(|| widget.narrowing());
    let line = |price: &reweigh::narrow::Price| {
        format!(
            "{}: {}",
            condition(Words::ENGLISH, D, &narrowing, &price.condition),
            cost(Words::ENGLISH, D, price)
        )
    };
    prices.iter().map(line).collect()
}

const SEC: usize = 3;

#[test]
fn a_must_have_rules_out_and_has_its_price() {
    let widget = hosted("");
    widget.set_must(SEC, Some(Hundredths(800)));
    assert_eq!(untrack(|| widget.remaining()), 7);
    let kept = ["django", "aspnet-core", "spring-boot", "rails", "nestjs", "laravel", "phoenix"];
    assert_eq!(order(widget)[..7], kept);
    assert_eq!(order(widget)[7..], ["express", "fastapi", "gin", "flask", "koa"]);
    assert_eq!(
        said(widget),
        ["Security at least 8: rules out 5; without this, Express.js would be 4th"]
    );
    let now = untrack(|| widget.narrowed());
    let gin = entry("gin");
    assert_eq!(
        reasons(Words::ENGLISH, D, &now.narrowing, gin, &now.broken[gin]),
        "Security 6 is below 8"
    );
}

#[test]
fn each_condition_has_its_own_price() {
    let widget = hosted("m=sec800&t=javascript.typescript");
    assert_eq!(order(widget)[0], "nestjs");
    assert_eq!(untrack(|| widget.remaining()), 1);
    assert_eq!(
        said(widget),
        [
            "Language: JavaScript or TypeScript: rules out 9; without this, Django would be 1st",
            "Security at least 8: rules out 5; without this, Express.js would be 1st",
        ]
    );
    assert_eq!(
        only(Words::ENGLISH, D, entry("nestjs")),
        "Only NestJS remains, so it is first whatever the weights."
    );
    // The leading three are those that remain.
    assert_eq!(picks(widget), ["nestjs"]);
}

#[test]
fn where_everything_is_ruled_out_the_way_back_is_told() {
    let widget = hosted("m=sec950&t=go");
    assert_eq!(untrack(|| widget.remaining()), 0);
    let told = |widget: WidgetState| {
        untrack(|| nobody(Words::ENGLISH, D, &widget.narrowing(), &widget.prices()))
    };
    assert_eq!(
        told(widget),
        "Everything is ruled out. Take away Language: Go, and 1 of 12 come back: the most that one \
         condition brings."
    );
    assert_eq!(
        told(hosted("q=zzz")),
        "Everything is ruled out: “zzz” leaves none of 12. Take it away to see the ranking again."
    );
    assert!(told(hosted("q=zzz&t=go&m=sec950")).contains("clear all"));
    assert!(picks(widget).is_empty());
}

#[test]
fn text_finds_names_and_tags_in_any_case() {
    let widget = hosted("");
    widget.set_text("  SCRIPT ");
    assert_eq!(order(widget)[..3], ["express", "nestjs", "koa"]);
    assert_eq!(untrack(|| widget.remaining()), 3);
    widget.set_text("js script");
    assert_eq!(untrack(|| widget.remaining()), 2);
    widget.set_text("c#");
    assert_eq!(untrack(|| widget.remaining()), 1);
    widget.set_text("");
    assert_eq!(untrack(|| widget.remaining()), 12);
}

#[test]
fn a_changed_score_counts_and_says_whether_it_changes_the_winner() {
    let widget = hosted("");
    widget.correct(entry("django"), SEC, Some(Hundredths(700)));
    assert!(untrack(|| widget.is_corrected(entry("django"), SEC)));
    assert_eq!(leader(widget), "aspnet-core");
    let [before, after] = untrack(|| widget.winners());
    assert_eq!(
        unlike(Words::ENGLISH, D, &before, &after),
        "This puts ASP.NET Core first in place of Django."
    );
    widget.correct(entry("django"), SEC, Some(Hundredths(890)));
    let [before, after] = untrack(|| widget.winners());
    assert_eq!(unlike(Words::ENGLISH, D, &before, &after), "The winner is the same: Django.");
    // What a must-have looks at is the reader's own score.
    widget.set_must(SEC, Some(Hundredths(900)));
    assert!(untrack(|| widget.is_out(entry("django"))));
    let [before, after] = untrack(|| widget.winners());
    assert_eq!(
        unlike(Words::ENGLISH, D, &before, &after),
        "This puts ASP.NET Core first in place of Django."
    );
    // The survey that the page carries is not about these scores.
    assert!(untrack(|| widget.survey()).is_none());
    widget.correct(entry("django"), SEC, None);
    widget.set_must(SEC, None);
    assert!(untrack(|| widget.survey()).is_some());
}

#[test]
fn every_change_is_undone_and_redone_in_one_step() {
    let widget = hosted("");
    widget.set_text("py");
    widget.commit();
    widget.toggle_kept("language", "Python");
    widget.set_must(SEC, Some(Hundredths(800)));
    widget.correct(entry("flask"), SEC, Some(Hundredths(900)));
    let steps: Vec<String> = (0..5)
        .map(|_| {
            let query = widget.query("");
            widget.step(true);
            query
        })
        .collect();
    let even = "w=perf50-scale50-ease50-sec50-eco50";
    let tail = [
        "&q=py&t=python&m=sec800&x=flask.sec900",
        "&q=py&t=python&m=sec800",
        "&q=py&t=python",
        "&q=py",
        "",
    ];
    assert_eq!(steps, tail.map(|tail| format!("{even}{tail}")));
    widget.step(false);
    widget.step(false);
    assert_eq!(widget.query(""), format!("{even}&q=py&t=python"));
}

#[test]
fn a_preset_that_is_about_a_language_sets_the_filter_with_its_weights() {
    let widget = hosted("");
    let presets = untrack(|| widget.presets());
    let of = |id: &str| presets.iter().find(|preset| preset.id == id).expect("a preset");
    widget.apply_preset(of("javascript"));
    assert_eq!(order(widget)[..3], ["express", "nestjs", "koa"]);
    assert_eq!(untrack(|| widget.remaining()), 3);
    // Another preset takes it away again.
    widget.apply_preset(of("enterprise"));
    assert_eq!(untrack(|| widget.remaining()), 12);
    widget.step(true);
    assert_eq!(untrack(|| widget.remaining()), 3);
    widget.step(true);
    assert_eq!((untrack(|| widget.remaining()), importances(widget)), (12, vec![50; 5]));
    // But none that the reader set.
    widget.toggle_kept("language", "Go");
    widget.apply_preset(of("enterprise"));
    assert_eq!(untrack(|| widget.remaining()), 1);
    // And must-haves stay.
    widget.clear_condition(&Condition::Tag("language".to_owned()));
    widget.set_must(SEC, Some(Hundredths(800)));
    widget.apply_preset(of("javascript"));
    assert_eq!(order(widget)[0], "nestjs");
    widget.clear_conditions();
    assert_eq!(untrack(|| widget.remaining()), 12);
}

#[test]
fn a_change_of_place_speaks_of_weights_alone() {
    let widget = hosted("m=sec800");
    let rises = untrack(|| {
        widget.ranking.with(|r| widget.baseline.with(|b| (0..12).map(|e| r.rise(b, e)).collect()))
    });
    let rises: Vec<i32> = rises;
    assert_eq!(rises, [0; 12]);
}

#[test]
fn what_remains_is_told_to_those_who_listen() {
    let widget = hosted("");
    let before = untrack(|| widget.snapshot());
    widget.set_must(SEC, Some(Hundredths(800)));
    let now = untrack(|| widget.snapshot());
    assert_eq!(announcement(Words::ENGLISH, D, &before, &now), "7 of 12 remain. Django is first.");
    widget.correct(entry("django"), SEC, Some(Hundredths(700)));
    let then = untrack(|| widget.snapshot());
    assert_eq!(
        announcement(Words::ENGLISH, D, &now, &then),
        "One score is changed by you. 6 of 12 remain. ASP.NET Core is first. The radar shows ASP.NET \
         Core, Spring Boot, Ruby on Rails."
    );
}

#[test]
fn an_embed_knows_no_narrowing() {
    let widget = crate::started::widget("m=sec800&t=go&x=koa.perf750");
    assert_eq!(untrack(|| widget.remaining()), 12);
    assert!(!widget.query("m=sec800").contains("m=sec700"));
}
