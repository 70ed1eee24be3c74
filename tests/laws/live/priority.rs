//! What an order of priorities settles, against weights that keep to it.

use crate::cases;
use crate::made::{Case, case_of};
use proptest::prelude::*;
use proptest::sample::Index;
use reweigh::insight::{centroid_weights, settled, settled_winner};
use reweigh::ranking::{Ranking, Weights};

fn order(width: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..width).collect::<Vec<_>>()).prop_shuffle()
}

fn case_and_order() -> impl Strategy<Value = (Case, Vec<usize>)> {
    case_of(2..=8).prop_flat_map(|case| {
        let order = order(case.data.categories.len());
        (Just(case), order)
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn centroid_weights_keep_the_order(order in (1..=32_usize).prop_flat_map(order)) {
        let weights = centroid_weights(&order);
        let along: Vec<u8> = order.iter().map(|&category| weights.importances()[category]).collect();
        prop_assert_eq!(along[0], 100);
        prop_assert!(along.is_sorted_by(|a, b| a >= b) && along.iter().all(|&i| i > 0));
    }

    #[test]
    fn what_is_settled_holds_for_all_weights_of_that_order(
        (Case { data, .. }, order) in case_and_order(),
        drawn in prop::collection::vec(1..=100_u8, 8),
        (a, b) in any::<(Index, Index)>(),
    ) {
        let (a, b) = (a.index(data.entries.len()), b.index(data.entries.len()));
        let totals = |along: &[u8]| {
            let mut weights = Weights::new(vec![0; order.len()]);
            for (&category, &importance) in order.iter().zip(along) {
                weights.set(category, importance);
            }
            let ranking = Ranking::of(&data, &weights);
            (ranking.placement(a).total.points, ranking.placement(b).total.points)
        };
        let mut along = drawn[..order.len()].to_vec();
        along.sort_by_key(|&importance| std::cmp::Reverse(importance));
        // The corners of all weights with this order: the first few alike, the others nothing.
        let corners = (1..=order.len()).map(|counting| {
            let corner: Vec<u8> = (0..order.len()).map(|at| u8::from(at < counting)).collect();
            totals(&corner)
        });
        let (never_behind, last) = corners.fold((true, 0), |(never, _), (a, b)| (never && a >= b, a - b));
        let found = settled(&data, &order, a, b);
        prop_assert_eq!(found, never_behind && last > 0);
        let (a, b) = totals(&along);
        prop_assert!(!found || a > b);
    }

    #[test]
    fn a_settled_winner_is_above_every_other((Case { data, .. }, order) in case_and_order()) {
        let all = 0..data.entries.len();
        let above_all = |&a: &usize| all.clone().all(|b| a == b || settled(&data, &order, a, b));
        prop_assert_eq!(settled_winner(&data, &order), all.clone().find(above_all));
    }
}
