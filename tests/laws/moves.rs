//! The way from one order of rows to another.

use crate::cases;
use proptest::prelude::*;
use reweigh::browser::next_move;

/// How many of them can stay: as many as the longest run of ranks that grow, found by looking at all of them.
fn can_stay(from: &[usize], to: &[usize]) -> usize {
    let rank = |one: &usize| to.iter().position(|other| other == one);
    (0_u32..1 << from.len())
        .filter_map(|chosen| {
            let ranks: Vec<_> = (0..from.len())
                .filter(|at| chosen >> at & 1 == 1)
                .map(|at| rank(&from[at]))
                .collect();
            ranks.is_sorted().then_some(ranks.len())
        })
        .max()
        .unwrap_or_default()
}

fn two_orders() -> impl Strategy<Value = (Vec<usize>, Vec<usize>)> {
    (0_usize..9).prop_flat_map(|count| {
        let all: Vec<usize> = (0..count).collect();
        (Just(all.clone()).prop_shuffle(), Just(all).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn as_few_as_possible_are_moved_and_each_once((mut from, to) in two_orders()) {
        let least = from.len() - can_stay(&from, &to);
        let mut moved = Vec::new();
        while let Some((one, before)) = next_move(&from, &to) {
            prop_assert!(!moved.contains(&one), "{one} twice");
            moved.push(one);
            from.retain(|&other| other != one);
            let at = before.map_or(from.len(), |b| from.iter().position(|&o| o == b).unwrap());
            from.insert(at, one);
        }
        prop_assert_eq!(&from, &to);
        prop_assert_eq!(moved.len(), least);
    }
}
