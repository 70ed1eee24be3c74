//! The bundled dataset, whose numbers were computed exactly by other means, and entries that only a
//! mixture of others can beat.

use crate::exact::Exact;
use crate::surveyed;
use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::insight::bundled::SURVEY;
use reweigh::insight::survey::{
    First, Game, Number, Region, Side, Standing, Table, Turned, share_ahead,
};

const D: &Dataset = &DATASET;

fn scores() -> Vec<i32> {
    D.scores.iter().map(|score| score.0).collect()
}

fn entry(id: &str) -> usize {
    D.entry(id).expect("an entry")
}

fn standing(id: &str) -> &'static Standing {
    &SURVEY.standings[entry(id)]
}

/// First, percent of first places, mean place, best and worst place.
#[track_caller]
fn stands(id: &str, first: First, wins: f64, expected: f64, places: (u16, u16)) {
    let it = standing(id);
    assert_eq!((it.first, (it.best, it.worst)), (first, places), "{id}");
    assert!((100.0 * it.wins - wins).abs() < 0.005, "{id} wins {}", it.wins);
    assert!((it.expected - expected).abs() < 0.005, "{id} is expected at {}", it.expected);
}

#[test]
fn each_entry_stands_where_it_should() {
    assert_eq!(SURVEY.approximate, None);
    stands("django", First::Sole, 32.33, 1.98, (1, 7));
    stands("aspnet-core", First::Sole, 40.90, 2.335, (1, 7));
    stands("spring-boot", First::Sole, 17.05, 2.78, (1, 7));
    stands("express", First::Sole, 8.61, 4.21, (1, 10));
    stands("rails", First::Sole, 1.11, 5.20, (1, 10));
    stands("nestjs", First::Never, 0.0, 6.94, (4, 10));
    stands("laravel", First::Tied, 0.0, 7.885, (2, 12));
    stands("gin", First::Tied, 0.0, 8.52, (3, 12));
    stands("fastapi", First::Never, 0.0, 8.74, (4, 10));
    stands("phoenix", First::Never, 0.0, 9.22, (2, 12));
    stands("flask", First::Never, 0.0, 9.52, (5, 12));
    stands("koa", First::Never, 0.0, 10.68, (8, 12));
}

#[test]
fn sixteen_pairs_are_decided_by_dominance() {
    let because = |id: &str| -> Vec<&str> {
        let named = standing(id).because.iter();
        named.map(|&entry| D.entries[usize::from(entry)].id.as_ref()).collect()
    };
    assert_eq!(SURVEY.standings.iter().map(|it| it.because.len()).sum::<usize>(), 16);
    assert_eq!(because("nestjs"), ["django", "aspnet-core", "spring-boot"]);
    assert_eq!(because("laravel"), ["django"]);
    assert_eq!(because("gin"), ["aspnet-core", "spring-boot"]);
    assert_eq!(because("fastapi"), ["aspnet-core", "spring-boot"]);
    assert_eq!(because("phoenix"), ["aspnet-core"]);
    assert_eq!(because("flask"), ["django", "express"]);
    assert_eq!(because("koa").len(), 5);
    assert!(SURVEY.standings.iter().all(|it| it.mixture.is_empty()), "one entry is proof enough");
}

#[test]
fn django_is_ahead_of_aspnet_core_on_422_of_819() {
    let table = Table::new(&scores(), D.categories.len());
    let share: Exact = share_ahead(table.lead(entry("django"), entry("aspnet-core")));
    assert_eq!(share, Exact::whole(422).over(&Exact::whole(819)));
    let other: Exact = share_ahead(table.lead(entry("aspnet-core"), entry("django")));
    assert_eq!(share.plus(&other), Exact::whole(1));
}

#[test]
fn first_places_add_up_to_one_exactly() {
    let table = Table::new(&scores(), D.categories.len());
    let can_win = |entry: &u16| SURVEY.standings[usize::from(*entry)].first == First::Sole;
    let leaders: Vec<u16> = (0..12).filter(can_win).collect();
    let share = |&leader: &u16| {
        let rivals = leaders.iter().copied().filter(|&other| other != leader).collect();
        let mut region = Region::<Exact>::new(&table, leader, rivals);
        while region.step(&table) == Turned::Going {}
        region.share().clone()
    };
    let sum = leaders.iter().map(share).fold(Exact::whole(0), |sum, share| sum.plus(&share));
    assert_eq!(sum, Exact::whole(1));
}

#[test]
fn floats_come_within_a_trillionth_of_the_constants() {
    let floats = surveyed::<f64>(&scores(), D.categories.len());
    for (float, exact) in floats.standings.iter().zip(SURVEY.standings.iter()) {
        assert!((float.wins - exact.wins).abs() < 1e-12);
        assert!((float.expected - exact.expected).abs() < 1e-12);
        let same = Standing { wins: exact.wins, expected: exact.expected, ..float.clone() };
        assert_eq!(same, *exact);
    }
    assert_eq!(surveyed::<Exact>(&scores(), D.categories.len()), SURVEY);
}

#[test]
fn the_best_case_of_each_entry() {
    let table = Table::new(&scores(), D.categories.len());
    let best_cases = [
        ("django", 0.60),
        ("aspnet-core", 1.04),
        ("spring-boot", 0.77),
        ("express", 0.67),
        ("rails", 0.29),
        ("nestjs", -1.10),
        ("laravel", 0.0),
        ("gin", 0.0),
        ("fastapi", -1.00),
        ("phoenix", -1.00),
        ("flask", -0.95),
        ("koa", -1.50),
    ];
    for (id, best_case) in best_cases {
        let entry = entry(id);
        let rivals: Vec<u16> = (0..12).filter(|&rival| usize::from(rival) != entry).collect();
        let side = Side { table: &table, entry, rivals: &rivals };
        let mut game = Game::<i128>::new(side);
        game.play(side, true);
        // The scores are quarters of a point.
        let value = game.value().expect("small integers") / 4.0;
        assert!((value - best_case).abs() < 0.006, "{id}: {value}");
    }
}

#[test]
fn the_typical_taste_of_those_for_whom_django_is_best() {
    assert_eq!(*standing("django").typical, [30, 81, 75, 57, 100]);
    assert_eq!(*standing("aspnet-core").typical, [84, 68, 56, 100, 28]);
    assert!(standing("gin").typical.is_empty());
}

#[test]
fn a_mixture_alone_can_keep_an_entry_from_first_place() {
    let survey = surveyed::<f64>(&[1000, 0, 0, 1000, 400, 400], 2);
    let never = &survey.standings[2];
    assert_eq!((never.first, never.because.len(), never.best), (First::Never, 0, 2));
    let [(0, first), (1, second)] = *never.mixture else { panic!("{:?}", never.mixture) };
    assert_eq!(first + second, 10_000);
    // 4.00 in both is less than either part of 10.00.
    assert!(first > 4000 && second > 4000, "{first} + {second}");
}

#[test]
fn where_the_mixture_is_just_as_good_it_can_share_first_place() {
    let survey = surveyed::<f64>(&[1000, 0, 0, 1000, 500, 500], 2);
    let tied = &survey.standings[2];
    assert_eq!((tied.first, tied.wins, tied.best), (First::Tied, 0.0, 2));
    assert_eq!(*tied.mixture, [(0, 5000), (1, 5000)]);
}

#[test]
fn thirds_are_not_proved_in_ten_thousandths() {
    let survey = surveyed::<f64>(&[300, 0, 0, 600, 200, 200], 2);
    assert_eq!(survey.standings[2].first, First::Tied);
    assert!(survey.standings[2].mixture.is_empty());
}
