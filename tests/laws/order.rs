//! The orders in which the table can be read.

use crate::cases;
use crate::made::{Case, case};
use proptest::prelude::*;
use proptest::sample::Index;
use reweigh::ranking::{Order, Ranking};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_column_sorts_by_its_scores_and_then_by_rank(
        Case { data, weights, .. } in case(),
        category in any::<Index>(),
    ) {
        let category = category.index(data.categories.len());
        let ranking = Ranking::of(&data, &weights);
        let ranked = Order::Rank.entries(&data, &ranking);
        let expected: Vec<usize> = ranking.placements().iter().map(|p| p.entry).collect();
        prop_assert_eq!(&ranked, &expected);
        // The general sort is stable: what it leaves alone stays in rank order.
        let mut expected = ranked;
        expected.sort_by_key(|&entry| std::cmp::Reverse(data.row(entry)[category]));
        prop_assert_eq!(Order::Category(category).entries(&data, &ranking), expected);
    }
}
