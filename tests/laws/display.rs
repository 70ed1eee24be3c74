//! Totals as they are shown.

use crate::cases;
use crate::made::{Case, case};
use proptest::prelude::*;
use reweigh::ranking::{Placement, Ranking, Total};

fn shown(ranking: &Ranking, placement: &Placement) -> String {
    placement.total.decimal(ranking.decimals(placement.entry))
}

/// The shown text as a number of millionths, to compare texts of different lengths.
fn millionths(text: &str) -> i64 {
    let (whole, rest) = text.split_once('.').expect("a decimal point");
    format!("{whole}{rest:0<6}").parse().expect("digits")
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn unequal_neighbours_look_unequal_and_equal_ones_alike(Case { data, weights, .. } in case()) {
        let ranking = Ranking::of(&data, &weights);
        for pair in ranking.placements().windows(2) {
            let (above, below) = (shown(&ranking, &pair[0]), shown(&ranking, &pair[1]));
            if pair[0].rank == pair[1].rank {
                prop_assert_eq!(above, below);
            } else {
                prop_assert!(millionths(&above) > millionths(&below), "{above} above {below}");
            }
        }
        for placement in ranking.placements() {
            prop_assert!((2..=Total::ENOUGH_DECIMALS).contains(&ranking.decimals(placement.entry)));
        }
    }

    #[test]
    fn no_more_decimals_than_neighbours_need(Case { data, weights, .. } in case()) {
        let ranking = Ranking::of(&data, &weights);
        let placements = ranking.placements();
        for placement in placements.iter().filter(|p| ranking.decimals(p.entry) > 2) {
            let fewer = |p: &Placement| p.total.decimal(ranking.decimals(placement.entry) - 1);
            let others = placements.iter().filter(|p| p.rank != placement.rank);
            let looks_alike = others.map(fewer).any(|text| text == fewer(placement));
            prop_assert!(looks_alike, "{placement:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases(4096))]

    #[test]
    fn decimals_agree_with_long_division(
        points in prop_oneof![-400_000_000_000..=400_000_000_000_i64, -5000..=5000_i64],
        weight in prop_oneof![1..=3200_u32, Just(1), Just(4), Just(250)],
        places in 0..=7_u8,
    ) {
        let expected = long_division(points, weight, usize::from(places.clamp(1, 6)));
        prop_assert_eq!(Total { points, weight }.decimal(places), expected);
    }
}

#[test]
fn what_two_decimals_tell_apart_a_third_may_not() {
    let total = |points| Total { points, weight: 100 };
    let (above, below) = (total(93_451), total(93_449));
    let shown = |places| (above.decimal(places), below.decimal(places));
    assert_eq!(shown(2), ("9.35".to_owned(), "9.34".to_owned()));
    assert_eq!(shown(3), ("9.345".to_owned(), "9.345".to_owned()));
    // A neighbour may ask for the third, so two are not enough.
    assert_eq!(above.decimals_apart(below), 4);
}

/// Digit by digit, as on paper, rounded half away from zero at the end.
fn long_division(points: i64, weight: u32, places: usize) -> String {
    let divisor = u128::from(weight) * 100;
    let mut rest = u128::from(points.unsigned_abs());
    let mut digits: Vec<u8> = (rest / divisor).to_string().bytes().map(|b| b - b'0').collect();
    for _ in 0..places {
        rest = rest % divisor * 10;
        digits.push(u8::try_from(rest / divisor).expect("a digit"));
    }
    if rest % divisor * 2 >= divisor {
        add_one(&mut digits);
    }
    let negative = points < 0 && digits.iter().any(|&digit| digit > 0);
    let mut text: String = digits.iter().map(|&digit| char::from(b'0' + digit)).collect();
    text.insert(text.len() - places, '.');
    if negative { format!("-{text}") } else { text }
}

fn add_one(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        *digit = (*digit + 1) % 10;
        if *digit > 0 {
            return;
        }
    }
    digits.insert(0, 1);
}
