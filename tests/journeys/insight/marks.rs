//! The marks below the sliders: where first place changes hands, to whom, and what is said of it.

use super::brute::{Change, list};
use super::{SETTINGS, opens};
use crate::harness::{Journey, in_chromium, in_turn};
use crate::oracle::ORACLE;
use crate::page::{Marks, Page, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        marks_lie_where_the_thumb_would,
        labels_do_not_run_into_each_other,
        at_360_px_labels_do_not_run_into_each_other,
    ];
    all.extend(in_turn(crate::journeys![
        marks_move_while_another_slider_is_held,
        marks_without_any_weight,
        marks_in_words,
        a_slider_that_changes_nothing_says_so,
        sliders_are_described_to_those_who_listen,
    ]));
    all.extend(in_chromium(crate::journeys![marks_stand_where_first_place_changes_hands]));
    all
}

/// Whether the marks of a slider are what brute force finds.
pub fn differ(marks: &Marks, importances: &[u64], category: usize) -> Result<(), String> {
    let expected = ORACLE.changes(importances, category);
    let places: Vec<String> = expected.iter().map(|change| percent(change.at)).collect();
    let shown: Vec<&String> = marks.tips.iter().map(|tip| &tip.at).collect();
    if shown != places.iter().collect::<Vec<_>>() {
        return Err(format!("{importances:?}, {category}: at {shown:?} instead of {expected:?}"));
    }
    for (tip, Change { to, leaders, .. }) in marks.tips.iter().zip(&expected) {
        let are = if leaders.len() == 1 { "is first" } else { "share first place" };
        let way = if *to > importances[category] { "up" } else { "down" };
        let said = format!("{} {are} from {to} {way}", list(leaders));
        if tip.label != list(leaders) || tip.said != said || tip.title != said {
            return Err(format!("{importances:?}: {tip:?} instead of {said:?}"));
        }
        if !marks.described.contains(&list(leaders)) {
            return Err(format!("{:?} does not name {}", marks.described, list(leaders)));
        }
    }
    match (&marks.none, expected.is_empty()) {
        (None, false) | (Some(_), true) => Ok(()),
        other => Err(format!("{importances:?}, {category}: {other:?} with {expected:?}")),
    }
}

fn percent(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[track_caller]
fn are_right(page: &Page, importances: &[u64]) {
    for (category, code) in ORACLE.codes.iter().enumerate() {
        page.eventually(&format!("the marks of {code}"), || {
            differ(&page.marks(code), importances, category)
        });
    }
}

fn marks_stand_where_first_place_changes_hands(page: &Page) {
    for &importances in &SETTINGS {
        opens(page, &importances);
        are_right(page, &importances);
    }
}

fn marks_without_any_weight(page: &Page) {
    opens(page, &[0, 0, 0, 0, 1]);
    are_right(page, &[0, 0, 0, 0, 1]);
    page.set_importance("eco", 0);
    page.is_weighed(&[0; 5]);
    are_right(page, &[0; 5]);
}

fn marks_move_while_another_slider_is_held(page: &Page) {
    opens(page, &[50; 5]);
    let mut thumb = page.grab("ease");
    let mut seen = Vec::new();
    for value in [90, 20, 60] {
        thumb.drag_to(value);
        page.is_ranked_as_weighed();
        let importances = page.importances();
        are_right(page, &importances);
        assert_eq!(page.query(), "?w=perf50-scale50-ease50-sec50-eco50", "still in the hand");
        seen.push(page.marks("perf").tips);
    }
    thumb.let_go();
    assert!(seen[0] != seen[1] && seen[1] != seen[2], "the marks moved: {seen:#?}");
}

fn marks_in_words(page: &Page) {
    page.open("");
    let perf = page.marks("perf");
    let said: Vec<&str> = perf.tips.iter().map(|tip| tip.said.as_str()).collect();
    assert_eq!(said, ["ASP.NET Core is first from 61 up"]);
    assert_eq!(perf.tips[0].at, "60.00");
    assert_eq!(perf.described, "First place: Django up to 60, then ASP.NET Core.");
    let ease = page.marks("ease");
    assert_eq!(ease.described, "First place: Spring Boot up to 25, then Django.");
}

fn a_slider_that_changes_nothing_says_so(page: &Page) {
    page.open("");
    let scale = page.marks("scale");
    assert_eq!(scale.tips, []);
    assert_eq!(scale.none.as_deref(), Some("does not change first place"));
    assert_eq!(scale.described, "Django first, wherever this slider stands.");
    for to in [0, 100, 50] {
        page.set_importance("scale", to);
        page.is_weighed(&[50, u64::from(to), 50, 50, 50]);
        assert_eq!(page.ids()[0], "django");
    }
}

fn sliders_are_described_to_those_who_listen(page: &Page) {
    opens(page, &[40, 20, 20, 15, 5]);
    let (described, one_each): (usize, bool) = page.ask(
        "const sliders = [...document.querySelectorAll('input[type=range][data-category]')]; \
         const words = sliders.map(e => document.getElementById(e.getAttribute('aria-describedby'))); \
         return [words.filter(e => e?.textContent.trim()).length, new Set(words).size === sliders.length]",
        [],
    );
    assert_eq!((described, one_each), (ORACLE.codes.len(), true));
    for (code, label) in ORACLE.codes.iter().zip(&ORACLE.labels) {
        // The marks add nothing to the slider's own name.
        assert_eq!(&page.name_of(&slider(code)), label);
    }
}

/// The mark of an importance is where the middle of the thumb is at that importance.
fn marks_lie_where_the_thumb_would(page: &Page) {
    opens(page, &[50; 5]);
    for (code, [left, width, at]) in ORACLE.codes.iter().flat_map(|code| {
        let places: Vec<[f64; 3]> = page.ask(
            "const slider = document.querySelector(arguments[0]), track = slider.getBoundingClientRect(); \
             return [...slider.closest('.category').querySelectorAll('.tip')].map((mark) => \
                 [mark.getBoundingClientRect().left - track.left, track.width, \
                  +mark.style.getPropertyValue('--at')])",
            [slider(code).into()],
        );
        places.into_iter().map(move |place| (code, place))
    }) {
        let expected = 10.0 + (width - 20.0) * at / 100.0;
        assert!((left - expected).abs() < 0.6, "{code}: at {left} of {width}, not {expected}");
    }
}

fn labels_do_not_run_into_each_other(page: &Page) {
    // How wide a text is, each engine decides.
    for importances in SETTINGS {
        opens(page, &importances);
        let faults: Vec<String> = page.ask(
            "const faults = []; \
             for (const place of document.querySelectorAll('.category')) { \
                 const edge = place.querySelector('.tips').getBoundingClientRect(); \
                 const labels = [...place.querySelectorAll('.tip:not(.is-crowded) [data-tip]')]; \
                 const boxes = labels.map((label) => ({text: label.textContent, ...label.getBoundingClientRect().toJSON()})); \
                 for (const box of boxes) { \
                     if (box.left < edge.left - 1 || box.right > edge.right + 1) faults.push(`${box.text} leaves the track`); \
                     for (const other of boxes) if (other !== box && other.left < box.right && box.left < other.right) \
                         faults.push(`${box.text} on ${other.text}`); } \
                 for (const label of place.querySelectorAll('[data-tip]')) \
                     if (label.getBoundingClientRect().height < 24) faults.push(`${label.textContent} is low`); } \
             return faults",
            [],
        );
        assert!(faults.is_empty(), "{importances:?}: {faults:#?}");
    }
}

fn at_360_px_labels_do_not_run_into_each_other(page: &Page) {
    page.in_window_of(360);
    labels_do_not_run_into_each_other(page);
}
