//! Datasets that are odd: nothing panics, and what is said is still true.

use crate::{Numbers, surveyed};
use reweigh::insight::survey::{First, Survey};

fn firsts(survey: &Survey) -> Vec<First> {
    survey.standings.iter().map(|it| it.first).collect()
}

fn places(survey: &Survey) -> Vec<(u16, u16)> {
    survey.standings.iter().map(|it| (it.best, it.worst)).collect()
}

fn near(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() < 1e-12
}

#[test]
fn twins_keep_each_other_from_being_alone() {
    let survey = surveyed::<f64>(&[900, 300, 900, 300], 2);
    assert_eq!(firsts(&survey), [First::Tied, First::Tied]);
    assert_eq!(places(&survey), [(1, 1), (1, 1)]);
    assert_eq!(*survey.standings[0].mixture, [(1, 10_000)]);
    assert_eq!(*survey.standings[1].mixture, [(0, 10_000)]);
    assert!(survey.standings.iter().all(|it| near(it.expected, 1.0) && it.wins == 0.0));
    assert_eq!(survey.approximate, None);
}

#[test]
fn twins_at_the_top_leave_the_rest_its_share() {
    // Two are the best in one category, one in the other.
    let survey = surveyed::<f64>(&[1000, 0, 1000, 0, 0, 1000], 2);
    assert_eq!(firsts(&survey), [First::Tied, First::Tied, First::Sole]);
    assert_eq!(places(&survey), [(1, 2), (1, 2), (1, 3)]);
    assert!(near(survey.standings[2].wins, 0.5) && near(survey.standings[2].expected, 2.0));
    assert!(near(survey.standings[0].expected, 1.5));
}

#[test]
fn where_all_scores_are_equal_all_are_first() {
    let survey = surveyed::<f64>(&[500; 30], 3);
    assert!(survey.standings.iter().all(|it| it.first == First::Tied && it.worst == 1));
    assert!(survey.standings.iter().all(|it| near(it.expected, 1.0) && it.typical.is_empty()));
}

#[test]
fn a_category_without_differences_changes_nothing() {
    let with = surveyed::<f64>(&[900, 500, 300, 200, 500, 800, 700, 500, 600], 3);
    let without = surveyed::<f64>(&[900, 300, 200, 800, 700, 600], 2);
    assert_eq!(firsts(&with), firsts(&without));
    assert_eq!(places(&with), places(&without));
    for (a, b) in with.standings.iter().zip(without.standings.iter()) {
        // The share left for the others is divided among them as if there were no other category.
        assert!(near(a.wins, b.wins) && near(a.expected, b.expected), "{a:?} {b:?}");
    }
}

#[test]
fn one_that_dominates_all_is_always_first() {
    let survey = surveyed::<f64>(&[900, 900, 300, 200, 100, 400], 2);
    assert_eq!(firsts(&survey), [First::Sole, First::Never, First::Never]);
    let first = &survey.standings[0];
    assert!(near(first.wins, 1.0) && near(first.expected, 1.0) && first.worst == 1);
    assert_eq!(*first.typical, [100, 100]);
    assert_eq!(*survey.standings[1].because, [0]);
}

#[test]
fn thirty_two_categories_and_two_entries() {
    let scores = Numbers(1).scores(64, 100, 7);
    let survey = surveyed::<f64>(&scores, 32);
    assert_eq!(firsts(&survey), [First::Sole, First::Sole]);
    assert_eq!(places(&survey), [(1, 2), (1, 2)]);
    let [a, b] = &*survey.standings else { panic!("two") };
    assert!(near(a.expected + b.expected, 3.0));
    let error = survey.approximate.expect("too many categories to cut").error;
    assert!((a.wins - (2.0 - a.expected)).abs() < 2.0 * error, "{} {}", a.wins, a.expected);
}

#[test]
fn the_largest_scores_there_are() {
    for width in [2, 5, 6, 9, 32] {
        let mut scores = Numbers(2).scores(width * 12, 200_000_001, 1);
        for score in &mut scores {
            *score -= 100_000_000;
        }
        scores[0] = 100_000_000;
        scores[1] = -100_000_000;
        let survey = surveyed::<f64>(&scores, width);
        assert!(
            survey.standings.iter().all(|it| it.first != First::Unknown && it.best <= it.worst)
        );
        let wins: f64 = survey.standings.iter().map(|it| it.wins).sum();
        assert!((wins - 1.0).abs() < 1e-9, "{wins}");
    }
}

#[test]
fn a_region_too_thin_for_whole_importances_has_no_typical_taste() {
    // The third is ahead of both others only where the first category weighs 50.0 to 50.005 %.
    let survey = surveyed::<f64>(&[100_000_000, 0, 0, 100_000_000, 50_004_000, 50_000_000], 2);
    let thin = &survey.standings[2];
    assert_eq!(thin.first, First::Sole);
    assert!(thin.wins > 0.0 && thin.wins < 1e-3, "{}", thin.wins);
    let taste: Vec<i64> = thin.typical.iter().map(|&importance| importance.into()).collect();
    assert!(taste.is_empty() || taste == [100, 100], "{taste:?}");
}

#[test]
fn nothing_to_survey() {
    for scores in [&[][..], &[5], &[5, 6]] {
        let survey = surveyed::<f64>(scores, 2);
        assert_eq!(survey.standings.len(), scores.len() / 2);
    }
}
