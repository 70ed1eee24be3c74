//! Shapes at the edge: 32 categories, the largest scores, nothing but twins.

use super::{alone, moved};
use crate::cases;
use crate::plan::{Column, Line, Plan};
use proptest::prelude::*;
use proptest::sample::select;
use reweigh::dataset::{Dataset, Hundredths};
use reweigh::insight::{
    Contenders, cause, closest, gap, geometric_leaders, nearest_setting, one_slider,
    settled_winner, smallest_move, tipping_points, tips, too_close, two_sliders, weakest_leaders,
};
use reweigh::ranking::{Ranking, Weights};

const LIMIT: i32 = Hundredths::LIMIT;

fn wide() -> impl Strategy<Value = (Dataset, Weights)> {
    let scale = select(&[(-LIMIT, LIMIT), (1, LIMIT), (100, 1000), (0, 1)][..]);
    (scale, select(&[2_usize, 31, 32][..]), 2..=12_usize).prop_flat_map(|(scale, width, count)| {
        let (low, high) = scale;
        let score = prop_oneof![Just(low), Just(high), low..=high];
        let row = prop::collection::vec(score, width);
        let importance = prop_oneof![Just(0_u8), Just(100), 0..=100_u8];
        (prop::collection::vec(row, count), prop::collection::vec(importance, width))
            .prop_map(move |(rows, importances)| (dataset(scale, &rows), Weights::new(importances)))
    })
}

fn dataset(scale: (i32, i32), rows: &[Vec<i32>]) -> Dataset {
    let letter = |at: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[at % 26]);
    let columns = (0..rows[0].len()).map(|at| Column {
        code: format!("{}{}", letter(at), letter(at / 26)),
        low: false,
        weight: 50,
    });
    let line = |(at, scores): (usize, &Vec<i32>)| Line {
        id: format!("e{at}"),
        name: format!("E{at}"),
        scores: scores.clone(),
    };
    let lines = rows.iter().enumerate().map(line).collect();
    Plan { scale, columns: columns.collect(), lines }.dataset()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn nothing_panics_and_what_is_suggested_wins((data, weights) in wide()) {
        let width = data.categories.len();
        let order: Vec<usize> = (0..width).collect();
        let ranking = Ranking::of(&data, &weights);
        let tipping = tipping_points(&data, &weights);
        for (category, stretches) in tipping.iter().enumerate() {
            let found = tips(stretches, weights.importances()[category]);
            for tip in found {
                let first = Ranking::of(&data, &moved(&weights, category, tip.to));
                prop_assert!(tip.leaders.iter().all(|&leader| first.placement(leader).rank == 1));
            }
        }
        if let Some(found) = smallest_move(&Contenders::of(&data, &weights, &Ranking::of(&data, &weights)), &tipping) {
            let after = Ranking::of(&data, &moved(&weights, found.category, found.to));
            prop_assert!(after.leaders().eq(found.leaders));
        }
        let shown = gap(&data, &weights, 0, 1).shown();
        prop_assert_eq!(shown.parts.iter().sum::<i64>(), shown.gap);
        prop_assert!(too_close(&data, &weights, &ranking).len() < data.entries.len());
        prop_assert!(!weakest_leaders(&data, &weights).is_empty());
        prop_assert_eq!(geometric_leaders(&data, &weights, &Ranking::of(&data, &weights)).is_empty(), data.scale.min.0 <= 0);
        let _whoever = (settled_winner(&data, &order), cause(&data, &weights, &Weights::equal(width), 0, 1));
        for entry in 0..data.entries.len().min(3) {
            if let Some(step) = one_slider(&data, &weights, entry) {
                prop_assert!(alone(&data, &moved(&weights, step.category, step.to), entry));
            }
            if let Some([a, b]) = two_sliders(&data, &weights, entry) {
                let after = moved(&moved(&weights, a.category, a.to), b.category, b.to);
                prop_assert!(alone(&data, &after, entry));
            }
            if let Some(found) = nearest_setting(&data, &weights, entry) {
                prop_assert!(alone(&data, &found, entry));
                prop_assert!(closest(&data, &weights, entry).is_some());
            }
        }
    }
}

#[test]
fn among_twins_nobody_is_alone_and_nothing_tips() {
    let data = dataset((100, 1000), &vec![vec![500; 32]; 40]);
    let weights = Weights::new((0..32).map(|at| at * 3));
    let tipping = tipping_points(&data, &weights);
    assert!(
        tipping.iter().all(|stretches| stretches.len() == 1 && stretches[0].leaders.len() == 40)
    );
    assert_eq!(
        smallest_move(&Contenders::of(&data, &weights, &Ranking::of(&data, &weights)), &tipping),
        None
    );
    assert!(too_close(&data, &weights, &Ranking::of(&data, &weights)).is_empty());
    assert_eq!(geometric_leaders(&data, &weights, &Ranking::of(&data, &weights)).len(), 40);
    assert_eq!(nearest_setting(&data, &weights, 7), None);
    assert_eq!(closest(&data, &weights, 7).map(|found| found.distance), Some(0.0));
}

#[test]
fn zero_importances_count_as_equal_ones_and_are_no_setting() {
    let data = dataset((100, 1000), &[vec![900, 300], vec![500, 500]]);
    let none = Weights::new([0, 0]);
    let tipping = tipping_points(&data, &none);
    assert_eq!(tipping[0].len(), 1);
    assert_eq!((&tipping[0][0].leaders, &tipping[1][0].leaders), (&vec![0], &vec![1]));
    // Equal weights put the first ahead; so does any importance of the first category alone.
    let found = smallest_move(&Contenders::of(&data, &none, &Ranking::of(&data, &none)), &tipping)
        .expect("a move");
    assert_eq!((found.category, found.to, found.leaders), (1, 1, vec![1]));
    assert_eq!(one_slider(&data, &none, 0), None);
    assert_eq!(nearest_setting(&data, &none, 0), Some(Weights::new([1, 0])));
    assert_eq!(nearest_setting(&data, &none, 1), Some(Weights::new([0, 1])));
    assert_eq!(closest(&data, &none, 0).map(|found| found.shares), Some(vec![0.5, 0.5]));
}

#[test]
fn where_three_meet_the_steepest_leads_on() {
    let data = dataset((100, 1000), &[vec![600, 200], vec![400, 400], vec![200, 600]]);
    let even = Weights::equal(2);
    let tipping = tipping_points(&data, &even);
    let told: Vec<_> = tipping[1].iter().map(|s| (s.to.nearest(), s.leaders.clone())).collect();
    assert_eq!(told, [(50.0, vec![0]), (100.0, vec![2])]);
    let found = tips(&tipping[1], 50);
    let told: Vec<_> = found.iter().map(|tip| (tip.to, tip.leaders.clone())).collect();
    assert_eq!(told, [(49, vec![0]), (51, vec![2])]);
    // All three share first place now; a point either way parts them.
    let found = smallest_move(&Contenders::of(&data, &even, &Ranking::of(&data, &even)), &tipping)
        .expect("a move");
    assert_eq!((found.category, found.to, found.leaders), (0, 49, vec![2]));
}

#[test]
fn a_doubt_in_one_of_two_leaders_brings_nobody_level_with_both() {
    let rows = [vec![950, 1000], vec![1000, 400], vec![950, 1000]];
    let weights = Weights::new([100, 10]);
    let close = |rows: &[Vec<i32>]| {
        let data = dataset((100, 1000), rows);
        too_close(&data, &weights, &Ranking::of(&data, &weights))
    };
    assert_eq!(close(&rows[..2]), [1]);
    assert!(close(&rows).is_empty());
}
