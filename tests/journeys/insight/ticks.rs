//! The labels of the marks as buttons: by pointer and by key they go where first place changes hands.

use thirtyfour::Key;

use super::brute::{query, with};
use super::{marks, opens};
use crate::harness::{Journey, in_chromium};
use crate::oracle::ORACLE;
use crate::page::{Page, slider, tip};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        a_label_goes_where_first_place_changes_hands,
        keys_reach_the_labels,
        a_label_without_room_shows_when_it_has_the_focus
    ];
    all.extend(in_chromium(crate::journeys![every_label_of_many_goes_where_it_says]));
    all
}

fn a_label_goes_where_first_place_changes_hands(page: &Page) {
    page.open("");
    assert_eq!(page.ids()[0], "django");
    page.click(&tip("perf", 1));
    let after = [61, 50, 50, 50, 50];
    page.is_weighed(&after);
    assert_eq!(page.ids()[0], "aspnet-core");
    assert_eq!(page.row("aspnet-core").place, "1", "alone");
    // It is committed at once.
    page.reads(&query(&after));
    page.eventually("the marks as seen from there", || {
        marks::differ(&page.marks("perf"), &after, 0)
    });
    // The way back is marked now.
    assert_eq!(page.marks("perf").tips[0].said, "Django is first from 59 down");
    page.click(&tip("perf", 1));
    page.is_weighed(&[59, 50, 50, 50, 50]);
    assert_eq!(page.ids()[0], "django");
}

fn every_label_of_many_goes_where_it_says(page: &Page) {
    for &start in &[[33, 17, 71, 3, 1], [40, 20, 20, 15, 5]] {
        for (category, code) in ORACLE.codes.iter().enumerate() {
            let changes = ORACLE.changes(&start, category);
            for (place, change) in (1..).zip(&changes) {
                opens(page, &start);
                page.focus(&tip(code, place));
                page.press(Key::Enter);
                let after = with(&start, category, change.to);
                page.is_weighed(&after);
                assert_eq!(ORACLE.leaders(&after), change.leaders, "{code} at {}", change.to);
                page.reads(&query(&after));
            }
        }
    }
}

fn keys_reach_the_labels(page: &Page) {
    page.open("");
    page.focus(&slider("perf"));
    page.press(Key::Tab);
    assert!(page.attribute(":focus", "data-tip").is_some(), "after its slider comes its label");
    assert_eq!(page.name_of(":focus"), "ASP.NET Core is first from 61 up");
    let ring: bool = page.ask(
        "const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement); \
         return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0",
        [],
    );
    assert!(ring, "the focus is seen");
    page.press(" ");
    page.is_weighed(&[61, 50, 50, 50, 50]);
    assert_eq!(page.ids()[0], "aspnet-core");
    assert!(page.attribute(":focus", "data-tip").is_some(), "the focus stays on the label");
    assert_eq!(page.name_of(":focus"), "Django is first from 59 down");
}

fn a_label_without_room_shows_when_it_has_the_focus(page: &Page) {
    // So many take over along one slider that not all labels have room.
    let start = [33, 17, 71, 3, 1];
    opens(page, &start);
    let crowded = ORACLE.codes.iter().find_map(|code| {
        let place = page.marks(code).tips.iter().position(|tip| tip.crowded)?;
        Some(tip(code, place + 1))
    });
    let Some(label) = crowded else { panic!("all labels have room at {start:?}") };
    let seen = || -> (f64, bool) {
        page.ask(
            "const label = document.querySelector(arguments[0]), {color} = getComputedStyle(label); \
             return [label.getBoundingClientRect().width, !/(transparent|, 0\\))$/.test(color)]",
            [label.as_str().into()],
        )
    };
    let (narrow, readable) = seen();
    assert!(!readable && narrow < 24.0, "{label} is {narrow} px wide, readable: {readable}");
    // By key, or the engines draw no ring.
    page.focus(&slider("perf"));
    page.press(Key::Tab);
    page.focus(&label);
    let (wide, readable) = seen();
    assert!(readable && wide > 30.0, "{label} is {wide} px wide, readable: {readable}");
}
