//! The way from one order of rows to another.

use crate::cases;
use proptest::prelude::*;
use reweigh::browser::next_move;

/// How many of them can stay, the one that is held among them: as many as the longest run of ranks that grow, found by
/// looking at all of them.
fn can_stay(from: &[usize], to: &[usize], held: Option<usize>) -> usize {
    let rank = |one: &usize| to.iter().position(|other| other == one);
    let held = held.map_or(0, |held| 1 << from.iter().position(|&one| one == held).unwrap());
    (0_u32..1 << from.len())
        .filter(|chosen| chosen & held == held)
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

/// And one of them that may be held.
fn two_orders() -> impl Strategy<Value = (Vec<usize>, Vec<usize>, Option<usize>)> {
    (0_usize..9).prop_flat_map(|count| {
        let all: Vec<usize> = (0..count).collect();
        let held =
            prop::option::of(0..count.max(1)).prop_map(move |held| held.filter(|_| count > 0));
        (Just(all.clone()).prop_shuffle(), Just(all).prop_shuffle(), held)
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn as_few_as_possible_are_moved_and_each_once((mut from, to, held) in two_orders()) {
        let least = from.len() - can_stay(&from, &to, held);
        let mut moved = Vec::new();
        while let Some((one, before)) = next_move(&from, &to, held) {
            prop_assert!(!moved.contains(&one), "{one} twice");
            prop_assert_ne!(Some(one), held);
            moved.push(one);
            from.retain(|&other| other != one);
            let at = before.map_or(from.len(), |b| from.iter().position(|&o| o == b).unwrap());
            from.insert(at, one);
        }
        prop_assert_eq!(&from, &to);
        prop_assert_eq!(moved.len(), least);
    }
}
