//! What is said after a change, to those who listen.

use crate::started::started;
use crate::started::{entry, made, widget};
use leptos::prelude::*;
use reweigh::ranking::Weights;
use reweigh::state::{WidgetState, announcement};
use reweigh::words::Words;

/// The sentence that a change gives.
#[track_caller]
fn says(widget: WidgetState, change: impl FnOnce(), sentence: &str) {
    let data = widget.dataset();
    let before = untrack(|| widget.snapshot());
    change();
    assert_eq!(
        announcement(Words::ENGLISH, &data, &before, &untrack(|| widget.snapshot())),
        sentence
    );
}

#[test]
fn changes_in_words() {
    let w = widget("");
    says(w, || (), "");
    says(w, || w.set_importance(2, 20), "Ease of Use lowered to 20. Spring Boot up 2 to 1st.");
    says(w, || w.apply(Weights::equal(5)), "Ease of Use raised to 50. Django up 2 to 1st.");
    says(w, || w.set_importance(3, 80), "Security raised to 80. ASP.NET Core up 1 to 1st.");
    w.apply(Weights::equal(5));
    says(w, || w.set_importance(0, 60), "Performance raised to 60. ASP.NET Core up 1 to tied 1st.");
    // Nobody rises to first place where a tie there opens.
    says(w, || w.set_importance(0, 61), "Performance raised to 61. Django down 1 to 2nd.");
    says(w, || w.set_importance(0, 62), "Performance raised to 62. The order stays the same.");
    says(
        w,
        || w.apply(Weights::new([100, 40, 10, 10, 10])),
        "5 importances changed. Phoenix up 6 to 5th. The radar shows ASP.NET Core, Spring Boot, \
         Gin.",
    );
}

#[test]
fn picks_in_words() {
    let w = widget("");
    let toggle = |id: &str| w.toggle_pick(entry(id)).expect("there is room");
    says(w, || toggle("gin"), "Gin added to the radar.");
    says(w, || toggle("django"), "Django taken out of the radar.");
    says(w, || w.follow_leaders(), "The radar shows Django, ASP.NET Core, Spring Boot.");
    says(
        w,
        || ["django", "spring-boot"].into_iter().for_each(toggle),
        "Django, Spring Boot taken out of the radar.",
    );
    says(
        w,
        || {
            w.set_importance(2, 49);
            toggle("koa");
        },
        "Ease of Use lowered to 49. FastAPI down 1 to 9th. Koa added to the radar.",
    );
}

#[test]
fn places_in_words() {
    let count = 120_u16;
    for (place, word) in [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (14, "14th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (24, "24th"),
        (101, "101st"),
        (111, "111th"),
        (112, "112th"),
        (113, "113th"),
    ] {
        // The second category has the same order as the first, but for the last entry.
        let score = |at: u16| 2 * i32::from(count - at);
        let row = |at: u16| {
            if at + 1 == count { [score(at), score(place - 1) + 1] } else { [score(at); 2] }
        };
        let rows: Vec<[i32; 2]> = (0..count).map(row).collect();
        let w = started(&made([50, 0], &rows), "");
        let sentence = format!("2 importances changed. E119 up {} to {word}.", count - place);
        // One entry in the radar, so that only the places speak.
        w.toggle_pick(0).expect("a leader");
        says(w, || w.apply(Weights::new([0, 50])), &sentence);
    }
}
