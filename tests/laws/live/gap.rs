//! The gap between two entries and its parts.

use crate::cases;
use crate::made::{Case, case};
use proptest::prelude::*;
use proptest::sample::Index;
use reweigh::insight::gap;
use reweigh::ranking::{Ranking, Total, contribution};

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn the_parts_of_a_gap_add_up_exactly_and_as_shown(
        Case { data, weights, .. } in case(),
        ahead in any::<Index>(),
        behind in any::<Index>(),
    ) {
        let count = data.entries.len();
        let (ahead, behind) = (ahead.index(count), behind.index(count));
        let found = gap(&data, &weights, ahead, behind);
        let ranking = Ranking::of(&data, &weights);
        let (a, b) = (ranking.placement(ahead).total, ranking.placement(behind).total);
        prop_assert_eq!(found.gap, Total { points: a.points - b.points, weight: a.weight });
        for (category, part) in found.parts.iter().enumerate() {
            let of = |entry| contribution(&data, &weights, entry, category);
            prop_assert_eq!(part.points, of(ahead).points - of(behind).points);
            prop_assert_eq!(part.weight, a.weight);
        }
        let shown = found.shown();
        prop_assert_eq!(shown.gap, found.gap.rounded(shown.decimals));
        prop_assert_eq!(shown.parts.iter().sum::<i64>(), shown.gap);
        prop_assert_eq!(shown.gap == 0, found.gap.points == 0);
        prop_assert!(shown.decimals == 2 || found.gap.rounded(shown.decimals - 1) == 0);
        let (unit, divisor) = (10_i64.pow(shown.decimals.into()), 100 * i64::from(a.weight));
        for (&part, exact) in shown.parts.iter().zip(&found.parts) {
            prop_assert!(part == 0 || part.signum() == exact.points.signum());
            prop_assert!((part * divisor - exact.points * unit).abs() < divisor);
        }
    }
}
