//! Worked examples of what stands behind the bundled ranking, at equal weights unless it says otherwise.

use reweigh::dataset::{Dataset, Hundredths, Scale, bundled::DATASET};
use reweigh::insight::{
    Contenders, Importance, Stretch, centroid_weights, closest, gap, geometric_leaders,
    nearest_setting, one_slider, quarter_point, settled_winner, smallest_move, tipping_points,
    tips, too_close, two_sliders, weakest_leaders,
};
use reweigh::ranking::{Ranking, Total, Weights};

const D: &Dataset = &DATASET;

fn entry(id: &str) -> usize {
    D.entry(id).expect("an entry")
}

fn ids(entries: &[usize]) -> Vec<&'static str> {
    entries.iter().map(|&entry| D.entries[entry].id.as_ref()).collect()
}

fn equal() -> Weights {
    Weights::equal(5)
}

#[test]
fn django_leads_by_what_it_gains_on_community_and_ease() {
    let found = gap(D, &equal(), entry("django"), entry("aspnet-core"));
    assert_eq!(found.gap, Total { points: 50 * 25, weight: 250 });
    let shown = found.shown();
    assert_eq!((shown.decimals, shown.gap), (2, 5));
    assert_eq!(shown.parts, [-25, 0, 10, -20, 40]);
    // From behind it is the same with the signs turned.
    let back = gap(D, &equal(), entry("aspnet-core"), entry("django")).shown();
    assert_eq!((back.gap, back.parts), (-5, vec![25, 0, -10, 20, -40]));
}

#[test]
fn a_small_gap_is_shown_with_the_decimals_that_it_takes() {
    // One step beyond the tie at 60: 1.25 / 261 = 0.0048.
    let found = gap(D, &Weights::new([61, 50, 50, 50, 50]), entry("aspnet-core"), entry("django"));
    assert_eq!(found.gap.points, 125);
    let shown = found.shown();
    assert_eq!((shown.decimals, shown.gap), (3, 5));
    assert_eq!(shown.parts.iter().sum::<i64>(), 5);
}

/// From and to, as fractions, and who is first between.
type Told<'a> = ((i64, i64), (i64, i64), &'a [&'a str]);

#[track_caller]
fn first(category: &str, expected: &[Told]) {
    let category = D.category(category).expect("a category");
    let told = |s: &Stretch| ((s.from.num, s.from.den), (s.to.num, s.to.den), ids(&s.leaders));
    let found: Vec<_> = tipping_points(D, &equal())[category].iter().map(told).collect();
    let expected: Vec<_> =
        expected.iter().map(|(a, b, leaders)| (*a, *b, leaders.to_vec())).collect();
    assert_eq!(found, expected);
}

#[test]
fn who_is_first_along_each_slider() {
    first("perf", &[((0, 1), (60, 1), &["django"]), ((60, 1), (100, 1), &["aspnet-core"])]);
    first("scale", &[((0, 1), (100, 1), &["django"])]);
    first("ease", &[((0, 1), (25, 1), &["spring-boot"]), ((25, 1), (100, 1), &["django"])]);
    first("sec", &[((0, 1), (125, 2), &["django"]), ((125, 2), (100, 1), &["aspnet-core"])]);
    first("eco", &[((0, 1), (175, 4), &["aspnet-core"]), ((175, 4), (100, 1), &["django"])]);
}

#[test]
fn tips_as_seen_from_where_the_sliders_stand() {
    let told = |category: usize, current: u8| -> Vec<_> {
        let found = tips(&tipping_points(D, &equal())[category], current);
        found.iter().map(|tip| (tip.at.nearest(), tip.to, ids(&tip.leaders))).collect()
    };
    assert_eq!(told(0, 50), [(60.0, 61, vec!["aspnet-core"])]);
    assert_eq!(told(1, 50), []);
    assert_eq!(told(2, 50), [(25.0, 24, vec!["spring-boot"])]);
    assert_eq!(told(3, 50), [(62.5, 63, vec!["aspnet-core"])]);
    assert_eq!(told(4, 50), [(43.75, 43, vec!["aspnet-core"])]);
    // From beyond it is the other's; from the tie itself, both.
    assert_eq!(told(4, 10), [(43.75, 44, vec!["django"])]);
    assert_eq!(told(0, 60), [(60.0, 59, vec!["django"]), (60.0, 61, vec!["aspnet-core"])]);
}

#[test]
fn a_stretch_too_short_for_a_step_is_shown_at_its_tie_or_not_at_all() {
    let at = |num, den| Importance { num, den };
    let stretch = |from, to, leader| Stretch { from, to, leaders: vec![leader] };
    let told = |middle: (Importance, Importance)| -> Vec<_> {
        let all = [
            stretch(at(0, 1), middle.0, 0),
            stretch(middle.0, middle.1, 1),
            stretch(middle.1, at(100, 1), 2),
        ];
        tips(&all, 10).iter().map(|tip| (tip.to, tip.leaders[0])).collect()
    };
    assert_eq!(told((at(40, 1), at(81, 2))), [(40, 1), (41, 2)]);
    assert_eq!(told((at(79, 2), at(40, 1))), [(40, 1), (41, 2)]);
    assert_eq!(told((at(201, 5), at(81, 2))), [(41, 2)]);
    assert_eq!(told((at(10, 1), at(21, 2))), [(9, 0), (11, 2)]);
}

#[test]
fn seven_points_of_community_change_the_winner() {
    let found = smallest_move(
        &Contenders::of(D, &equal(), &Ranking::of(D, &equal())),
        &tipping_points(D, &equal()),
    )
    .expect("a move");
    assert_eq!((found.category, found.to, ids(&found.leaders)), (4, 43, vec!["aspnet-core"]));
}

#[test]
fn a_quarter_point_would_do() {
    let scale = |min, max| Scale { min: Hundredths(min), max: Hundredths(max) };
    assert_eq!(quarter_point(D.scale), Hundredths(25));
    assert_eq!(quarter_point(scale(0, 500)), Hundredths(14));
    assert_eq!(quarter_point(scale(0, 1)), Hundredths(1));
    let close = |weights: &Weights| ids(&too_close(D, weights, &Ranking::of(D, weights)));
    // 0.05 apart, a quarter point at 20 %.
    assert_eq!(close(&equal()), ["aspnet-core"]);
    assert_eq!(close(&Weights::new([50, 50, 50, 50, 100])), Vec::<&str>::new());
    // At the tie both lead; Spring Boot would have to gain more than a quarter point.
    assert_eq!(close(&Weights::new([60, 50, 50, 50, 50])), Vec::<&str>::new());
}

#[test]
fn what_makes_each_framework_win() {
    let told = |id: &str| {
        let one = one_slider(D, &equal(), entry(id)).map(|step| (step.category, step.to));
        let two = two_sliders(D, &equal(), entry(id))
            .map(|[a, b]| [(a.category, a.to), (b.category, b.to)]);
        let near = nearest_setting(D, &equal(), entry(id)).map(|w| w.importances().to_vec());
        (one, two, near)
    };
    assert_eq!(told("django"), (None, None, Some(vec![50; 5])));
    let aspnet = told("aspnet-core");
    assert_eq!(aspnet, (Some((4, 43)), Some([(0, 51), (4, 44)]), Some(vec![50, 50, 50, 50, 43])));
    let spring = told("spring-boot");
    assert_eq!(spring, (Some((2, 24)), Some([(2, 25), (3, 49)]), Some(vec![50, 50, 24, 50, 50])));
    let (one, two, near) = told("express");
    assert_eq!((one, two), (None, Some([(1, 0), (3, 33)])));
    assert_eq!(near.map(|near| points(&near)), Some(67));
    let (one, two, near) = told("rails");
    assert_eq!((one, two), (None, None));
    assert_eq!(near.map(|near| points(&near)), Some(157));
    for never in ["nestjs", "laravel", "gin", "fastapi", "flask", "koa", "phoenix"] {
        assert_eq!(told(never), (None, None, None), "{never}");
    }
}

fn points(importances: &[u8]) -> u32 {
    importances.iter().map(|importance| u32::from(importance.abs_diff(50))).sum()
}

#[track_caller]
fn near(id: &str, shares: [f64; 5], distance: f64) {
    let found = closest(D, &equal(), entry(id)).expect("shares");
    assert!((found.distance - distance).abs() < 5e-5, "{found:?}");
    for (found, share) in found.shares.iter().zip(shares) {
        assert!((found - share).abs() <= 5e-4 + 1e-12, "{found} for {share}");
    }
}

#[test]
fn the_nearest_shares_at_which_nothing_beats_each() {
    near("django", [0.2; 5], 0.0);
    near("aspnet-core", [0.210, 0.200, 0.197, 0.208, 0.186], 0.0192);
    near("spring-boot", [0.251, 0.206, 0.148, 0.183, 0.212], 0.0758);
    near("express", [0.247, 0.052, 0.325, 0.130, 0.247], 0.2162);
    near("rails", [0.155, 0.120, 0.531, 0.153, 0.041], 0.3816);
    near("gin", [1.0, 0.0, 0.0, 0.0, 0.0], 0.8944);
    near("laravel", [0.0, 0.0, 0.0, 0.0, 1.0], 0.8944);
    for never in ["nestjs", "fastapi", "flask", "koa", "phoenix"] {
        assert_eq!(closest(D, &equal(), entry(never)), None, "{never}");
    }
}

#[test]
fn django_survives_both_other_rules() {
    assert_eq!(ids(&geometric_leaders(D, &equal(), &Ranking::of(D, &equal()))), ["django"]);
    assert_eq!(ids(&weakest_leaders(D, &equal())), ["django"]);
    // Only what counts is weak: on scalability alone three have a 10.
    let scale = Weights::new([0, 50, 0, 0, 0]);
    assert_eq!(ids(&weakest_leaders(D, &scale)), ["aspnet-core", "django", "spring-boot"]);
    assert_eq!(geometric_leaders(D, &scale, &Ranking::of(D, &scale)), weakest_leaders(D, &scale));
}

#[test]
fn eleven_orders_of_priority_settle_the_winner_and_it_is_django() {
    let mut winners = Vec::new();
    for order in orders(vec![0, 1, 2, 3, 4]) {
        winners.extend(settled_winner(D, &order));
    }
    assert_eq!(ids(&winners), ["django"; 11]);
}

/// All orders of a list, by taking out each first.
fn orders(rest: Vec<usize>) -> Vec<Vec<usize>> {
    if rest.is_empty() {
        return vec![rest];
    }
    let mut all = Vec::new();
    for &first in &rest {
        let others = rest.iter().copied().filter(|&other| other != first).collect();
        all.extend(orders(others).into_iter().map(|order| [vec![first], order].concat()));
    }
    all
}

#[test]
fn the_weights_of_an_order_fall_steeply() {
    // 137, 77, 47, 27 and 12 of 300, in proportion to 100.
    assert_eq!(centroid_weights(&[0, 1, 2, 3, 4]).importances(), [100, 56, 34, 20, 9]);
    assert_eq!(centroid_weights(&[4, 2, 0, 1, 3]).importances(), [34, 20, 56, 9, 100]);
    assert_eq!(centroid_weights(&[1, 0]).importances(), [33, 100]);
    let all: Vec<usize> = (0..32).collect();
    assert_eq!(centroid_weights(&all).importances()[31], 1);
}
