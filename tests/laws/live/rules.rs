//! Other ways to add up, against products of whole numbers as they are.

use crate::cases;
use crate::made::{Case, case_of};
use proptest::prelude::*;
use reweigh::dataset::Dataset;
use reweigh::insight::{geometric_leaders, weakest_leaders};
use reweigh::ranking::{Ranking, Weights};
use std::cmp::Reverse;

/// A whole number in base 10,000, lowest first.
fn product(row: impl Iterator<Item = (i32, u32)>) -> Vec<u64> {
    let mut digits = vec![1_u64];
    for (score, power) in row {
        for _ in 0..power {
            let mut carry = 0;
            for digit in &mut digits {
                carry += *digit * u64::try_from(score).expect("a score above zero");
                *digit = carry % 10_000;
                carry /= 10_000;
            }
            while carry > 0 {
                digits.push(carry % 10_000);
                carry /= 10_000;
            }
        }
    }
    digits
}

fn best<K: Ord>(data: &Dataset, key: impl Fn(usize) -> K) -> Vec<usize> {
    let mut all: Vec<usize> = (0..data.entries.len()).collect();
    all.sort_by_key(|&entry| data.by_name[entry]);
    let most = all.iter().map(|&entry| key(entry)).max();
    all.retain(|&entry| Some(key(entry)) == most);
    all
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_geometric_mean_is_decided_as_whole_numbers_are(
        Case { data, weights, .. } in case_of(2..=10),
        even in any::<bool>(),
    ) {
        let weights = if even { Weights::equal(data.categories.len()) } else { weights };
        let found = geometric_leaders(&data, &weights, &Ranking::of(&data, &weights));
        if data.scale.min.0 <= 0 {
            prop_assert_eq!(found, Vec::<usize>::new());
        } else {
            let key = |entry: usize| {
                let digits =
                    product(data.row(entry).iter().map(|score| score.0).zip(weights.factors()));
                (digits.len(), digits.into_iter().rev().collect::<Vec<_>>())
            };
            prop_assert_eq!(found, best(&data, key));
        }
    }

    #[test]
    fn the_weakest_score_counts_only_where_its_category_does(
        Case { data, weights, .. } in case_of(2..=10),
    ) {
        let key = |entry: usize| {
            let counting = data.row(entry).iter().zip(weights.factors()).filter(|(_, f)| *f > 0);
            let Reverse(weakest) = counting.map(|(score, _)| Reverse(*score)).max().expect("one");
            weakest
        };
        prop_assert_eq!(weakest_leaders(&data, &weights), best(&data, key));
    }
}
