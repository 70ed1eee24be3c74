//! The bars of the table.

use crate::cases;
use crate::made::{Case, case};
use proptest::prelude::*;
use reweigh::ranking::{Ranking, bar_ends};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_bar_ends_at_the_total_on_the_scale(Case { data, weights, .. } in case()) {
        for placement in Ranking::of(&data, &weights).placements() {
            let ends: Vec<u32> = bar_ends(&data, &weights, placement.entry).collect();
            prop_assert_eq!(ends.len(), data.categories.len());
            prop_assert!(ends.is_sorted(), "{ends:?}");
            let last = i64::from(*ends.last().expect("categories"));
            prop_assert!(last <= 10_000);
            // Below zero there is no part, so that the whole is not the total.
            if data.scale.min.0 >= 0 {
                let full = i64::from(placement.total.weight) * i64::from(data.scale.max.0);
                let off = last * full - placement.total.points * 10_000;
                prop_assert!(off.abs() <= full, "{last} of 10,000 for {placement:?}");
            }
        }
    }
}
