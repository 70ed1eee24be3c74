//! Totals, what they are made of, and shares.

use crate::cases;
use crate::made::{Case, case, weights};
use proptest::prelude::*;
use reweigh::ranking::{Ranking, contribution, shares};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_total_lies_between_the_extremes_of_its_row(Case { data, weights, .. } in case()) {
        for placement in Ranking::of(&data, &weights).placements() {
            let row = data.row(placement.entry);
            let bound = |score: i32| i64::from(score) * i64::from(placement.total.weight);
            let (low, high) = (row.iter().min(), row.iter().max());
            prop_assert!(bound(low.expect("scores").0) <= placement.total.points);
            prop_assert!(placement.total.points <= bound(high.expect("scores").0));
        }
    }

    #[test]
    fn contributions_add_up_to_the_total(Case { data, weights, .. } in case()) {
        for placement in Ranking::of(&data, &weights).placements() {
            let parts = (0..data.categories.len())
                .map(|category| contribution(&data, &weights, placement.entry, category));
            let parts: Vec<_> = parts.collect();
            prop_assert!(parts.iter().all(|part| part.weight == placement.total.weight));
            prop_assert_eq!(parts.iter().map(|p| p.points).sum::<i64>(), placement.total.points);
        }
    }

    #[test]
    fn shares_add_up_to_100_and_each_is_nearly_exact(
        weights in (2..=32_usize).prop_flat_map(weights),
    ) {
        let shares: Vec<i64> = shares(&weights).into_iter().map(i64::from).collect();
        let exact: Vec<i64> = weights.factors().map(i64::from).collect();
        let sum: i64 = exact.iter().sum();
        prop_assert_eq!(shares.iter().sum::<i64>(), 100);
        for (at, (&share, &factor)) in shares.iter().zip(&exact).enumerate() {
            prop_assert!((share * sum - factor * 100).abs() < sum, "{share} for {factor} of {sum}");
            for (&other, &smaller) in shares.iter().zip(&exact).filter(|&(_, &f)| f < factor) {
                prop_assert!(other <= share, "{smaller} has more than {factor} at {at}");
            }
        }
    }
}
