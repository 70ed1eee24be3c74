//! The author against the reader: marks on the sliders, two orders, and who moved most and why.

use serde::Deserialize;

use super::brute::real;
use super::opens;
use crate::harness::{Journey, in_turn};
use crate::oracle::{ORACLE, Placed};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::journeys![
        who_moved_most_is_told_with_the_slider,
        the_authors_importance_is_marked_where_it_differs,
        two_orders_stand_side_by_side,
        the_authors_own_order_are_called_so,
    ])
}

const OTHERS: [[u64; 5]; 4] =
    [[0, 0, 0, 100, 0], [100, 40, 10, 10, 10], [33, 17, 71, 3, 1], [0, 0, 0, 0, 100]];

fn the_authors_importance_is_marked_where_it_differs(page: &Page) {
    page.open("");
    for code in &ORACLE.codes {
        assert_eq!(page.marks(code).ghost, None, "{code} is the author's");
    }
    page.set_importance("sec", 80);
    assert_eq!(page.marks("sec").ghost, Some(50));
    assert_eq!(page.marks("perf").ghost, None);
    let titled = ".category:has([data-category=sec]) .ghost";
    assert_eq!(page.attribute(titled, "title").as_deref(), Some("The author’s: 50"));
    page.set_importance("sec", 50);
    assert_eq!(page.marks("sec").ghost, None);
    // A link's weights are the reader's; the author's stay those of the dataset.
    page.open("?w=perf40-scale20-ease20-sec15-eco5");
    assert_eq!(page.marks("eco").ghost, Some(50));
}

#[derive(Debug, Deserialize, PartialEq)]
struct Slope {
    shown: bool,
    from: Vec<String>,
    to: Vec<String>,
    /// Each line's ends, and its class.
    lines: Vec<(usize, usize, String)>,
}

fn slope(page: &Page) -> Slope {
    page.ask(
        "const slope = document.querySelector('.slope'); \
         const list = (which) => [...slope.querySelectorAll(`.slope-${which} li`)].map(e => e.textContent); \
         const lines = [...slope.querySelectorAll('.slope-lines i')].map((line) => \
             [+line.style.getPropertyValue('--from'), +line.style.getPropertyValue('--to'), \
              [...line.classList].find(name => name !== 'rw') ?? '']); \
         return {shown: slope.checkVisibility(), from: list('from'), to: list('to'), lines}",
        [],
    )
}

fn written(placed: &Placed) -> String {
    format!("{}{} {}", placed.rank, if placed.tied { "=" } else { "" }, placed.name)
}

fn two_orders_stand_side_by_side(page: &Page) {
    let before = ORACLE.ranking(&ORACLE.author);
    for importances in OTHERS {
        opens(page, &importances);
        let (after, seen) = (ORACLE.ranking(&importances), slope(page));
        assert!(seen.shown);
        assert_eq!(seen.from, before.iter().map(written).collect::<Vec<_>>());
        assert_eq!(seen.to, after.iter().map(written).collect::<Vec<_>>());
        for (to, placed) in after.iter().enumerate() {
            let from = before.iter().position(|one| one.id == placed.id).expect("the same entries");
            let class = match before[from].rank.cmp(&placed.rank) {
                std::cmp::Ordering::Less => "is-down",
                std::cmp::Ordering::Equal => "",
                std::cmp::Ordering::Greater => "is-up",
            };
            assert_eq!(seen.lines[to], (from, to, class.to_owned()), "{}", placed.id);
        }
    }
}

/// By how many places an entry rose.
fn rise(before: &[Placed], placed: &Placed) -> i64 {
    let old = before.iter().find(|one| one.id == placed.id).expect("the same entries").rank;
    i64::try_from(old).unwrap_or(0) - i64::try_from(placed.rank).unwrap_or(0)
}

/// The label of the category whose changed share did most for an entry as against the field.
fn cause(importances: &[u64], id: &str, up: bool) -> String {
    let share = |weights: &[u64], at: usize| real(weights[at]) / real(weights.iter().sum());
    let push = |at: usize| {
        let all: u64 = ORACLE.entries.iter().map(|entry| entry.scores[at]).sum();
        let mean = real(all) / real(ORACLE.entries.len() as u64);
        let own = real(ORACLE.entry(id).scores[at]);
        let push = (share(importances, at) - share(&ORACLE.author, at)) * (own - mean);
        if up { push } else { -push }
    };
    let strongest = (0..importances.len()).max_by(|one, other| push(*one).total_cmp(&push(*other)));
    ORACLE.labels[strongest.expect("some categories")].clone()
}

fn who_moved_most_is_told_with_the_slider(page: &Page) {
    let before = ORACLE.ranking(&ORACLE.author);
    for importances in OTHERS {
        opens(page, &importances);
        let said = page.text("[data-insight=shift] .panel-text");
        let after = ORACLE.ranking(&importances);
        for (what, sign) in [("gains", 1), ("loses", -1)] {
            let rises = || after.iter().map(|placed| sign * rise(&before, placed));
            let most = rises().max().unwrap_or(0);
            if most <= 0 {
                assert!(!said.contains(what), "{said}");
                continue;
            }
            let at = rises().position(|rise| rise == most).expect("somebody has most");
            let because = cause(&importances, &after[at].id, sign > 0);
            let s = if most == 1 { "" } else { "s" };
            let wanted = format!(
                "{} {what} most: {most} place{s}, mostly because of {because}.",
                after[at].name
            );
            assert!(said.contains(&wanted), "{importances:?}: no {wanted:?} in {said:?}");
        }
    }
}

fn the_authors_own_order_are_called_so(page: &Page) {
    page.open("");
    assert_eq!(page.text("[data-insight=shift] .panel-text"), "You weigh as the author does.");
    assert!(!slope(page).shown);
    // Other weights, the same order.
    opens(page, &[25, 25, 25, 25, 25]);
    assert_eq!(page.text("[data-insight=shift] .panel-text"), "Your order is the author’s.");
    assert!(!slope(page).shown);
}
