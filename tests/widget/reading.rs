//! A profile, and two entries side by side.

use crate::started::{D, entry, made, started, widget};
use leptos::prelude::*;
use reweigh::ranking::Weights;
use reweigh::state::WidgetState;
use reweigh::state::sentences::{better_where, number, place, printed, standing};
use reweigh::words::Words;

fn sides(widget: WidgetState) -> [&'static str; 2] {
    untrack(|| widget.sides()).map(|entry| D.entries[entry].id.as_ref())
}

#[test]
fn texts_are_foreign_where_the_dataset_speaks_another_language() {
    let foreign = |lang: &'static str| {
        let mut dataset = D.clone();
        dataset.lang = lang.into();
        started(&dataset, "").foreign()
    };
    for own in ["", "en", "EN", "en-GB"] {
        assert_eq!(foreign(own), None, "{own}");
    }
    for other in ["de", "enm", "zh-Hant-TW"] {
        assert_eq!(foreign(other).as_deref(), Some(other));
    }
}

#[test]
fn a_link_calls_one_profile_once() {
    let widget = widget("");
    widget.call_profile(3);
    assert!(widget.take_call(Some(3)), "it was called");
    assert!(!widget.take_call(Some(3)), "a press counts once");
    widget.call_profile(3);
    assert!(!widget.take_call(Some(4)), "another was called");
    assert!(!widget.take_call(Some(3)), "and that is over");
    assert!(!widget.take_call(None));
}

#[test]
fn neighbours_are_those_of_the_ranking() {
    let widget = widget("");
    let of = |id| {
        let (before, after) = untrack(|| widget.neighbours(entry(id)));
        [before, after].map(|entry| entry.map(|entry| D.entries[entry].id.as_ref()))
    };
    assert_eq!(of("django"), [None, Some("aspnet-core")]);
    assert_eq!(of("koa"), [Some("phoenix"), None]);
    widget.apply(Weights::new([100, 0, 0, 0, 0]));
    assert_eq!(of("gin"), [Some("aspnet-core"), Some("spring-boot")]);
}

#[test]
fn two_sides_follow_the_first_two_until_they_are_chosen() {
    let widget = widget("");
    assert_eq!(sides(widget), ["django", "aspnet-core"]);
    widget.apply(Weights::new([100, 0, 0, 0, 0]));
    assert_eq!(sides(widget), ["aspnet-core", "gin"]);
    widget.put_beside(0, entry("koa"));
    assert_eq!(sides(widget), ["koa", "gin"]);
    widget.apply(Weights::new([50; 5]));
    assert_eq!(sides(widget), ["koa", "gin"], "what was chosen stays");
}

#[test]
fn no_entry_stands_beside_itself() {
    let widget = widget("");
    widget.put_beside(0, entry("aspnet-core"));
    assert_eq!(sides(widget), ["aspnet-core", "django"], "they change places");
    widget.put_beside(1, entry("aspnet-core"));
    assert_eq!(sides(widget), ["django", "aspnet-core"]);
}

#[test]
fn which_is_better_where() {
    let says = |one, other| better_where(Words::ENGLISH, D, [entry(one), entry(other)]);
    assert_eq!(
        says("django", "aspnet-core"),
        "Django is better in Ease of Use and Community & Ecosystem; ASP.NET Core in Performance and \
         Security; they are level in Scalability."
    );
    assert_eq!(
        says("gin", "aspnet-core"),
        "ASP.NET Core is better in Scalability, Ease of Use, Security and Community & Ecosystem; they are \
         level in Performance."
    );
    let same = made([1, 1], &[[5, 5], [5, 5]]);
    assert_eq!(
        better_where(Words::ENGLISH, &same, [0, 1]),
        "E0 and E1 have the same scores everywhere."
    );
}

#[test]
fn what_a_profile_says_of_places() {
    let widget = widget("");
    let stands = |id| {
        widget.ranking.with_untracked(|ranking| standing(Words::ENGLISH, ranking, entry(id), 12))
    };
    assert_eq!([stands("django"), stands("gin")], ["1st of 12", "8th= of 12"]);
    assert_eq!(printed(Words::ENGLISH, D, entry("spring-boot")), "9, in 3rd place");
    assert_eq!(printed(Words::ENGLISH, &made([1, 1], &[[5, 5], [5, 5]]), 0), "");
    assert_eq!([place(Words::ENGLISH, 2, false), place(Words::ENGLISH, 2, true)], ["2nd", "2nd="]);
    assert_eq!([number(Words::ENGLISH, 12), number(Words::ENGLISH, 13)], ["twelve", "13"]);
}
