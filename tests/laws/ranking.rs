//! What weights may and may not do to an order.

use crate::cases;
use crate::made::{Case, case, case_of};
use crate::plan::Plan;
use proptest::prelude::*;
use proptest::sample::Index;
use reweigh::dataset::Dataset;
use reweigh::ranking::{Placement, Ranking, Weights};
use std::cmp::Ordering;

/// What of a placement does not depend on where an entry stands in the file.
type Standing = (u16, bool, u8, String);

fn standing(ranking: &Ranking, placement: Placement) -> Standing {
    let Placement { rank, tied, total, entry } = placement;
    (rank, tied, ranking.decimals(entry), total.decimal(6))
}

/// The ids in order of the ranking, each with its standing.
fn standings(data: &Dataset, weights: &Weights) -> Vec<(String, Standing)> {
    let ranking = Ranking::of(data, weights);
    let id = |p: &Placement| data.entries[p.entry].id.to_string();
    ranking.placements().iter().map(|p| (id(p), standing(&ranking, *p))).collect()
}

fn compare(ranking: &Ranking, a: usize, b: usize) -> Ordering {
    let (a, b) = (ranking.placement(a).total, ranking.placement(b).total);
    let cross = |points: i64, weight: u32| i128::from(points) * i128::from(weight);
    cross(a.points, b.weight).cmp(&cross(b.points, a.weight))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn scaling_all_importances_keeps_the_ranking(case in case(), factor in 2..=9_u8) {
        let small = Weights::new(case.weights.importances().iter().map(|i| i / 9));
        let large = Weights::new(small.importances().iter().map(|i| i * factor));
        prop_assert_eq!(standings(&case.data, &small), standings(&case.data, &large));
    }

    #[test]
    fn raising_a_category_never_harms_who_is_best_in_it(
        Case { data, weights, .. } in case(),
        category in any::<Index>(),
        raised in 0..=100_u8,
    ) {
        let category = category.index(data.categories.len());
        let mut more = weights.clone();
        more.set(category, raised.max(weights.importances()[category]));
        let (before, after) = (Ranking::of(&data, &weights), Ranking::of(&data, &more));
        let score = |entry: usize| data.row(entry)[category];
        let all = 0..data.entries.len();
        let best = all.clone().map(score).max().expect("entries");
        for ahead in all.clone().filter(|&e| score(e) == best) {
            for other in all.clone() {
                let (was, is) = (compare(&before, ahead, other), compare(&after, ahead, other));
                prop_assert!(was == Ordering::Less || is != Ordering::Less);
                // All at zero counts as even weights, which a single raised category replaces.
                prop_assert!(weights.all_zero() || was != Ordering::Greater || is == was);
            }
        }
    }

    #[test]
    fn the_order_of_entries_in_the_file_decides_nothing_but_ties_of_one_name(
        Case { plan, data, weights } in case(),
        seed in any::<u64>(),
    ) {
        let mut mixed = plan.clone();
        shuffle(&mut mixed.lines, seed);
        let again = mixed.dataset();
        let named = |data: &Dataset| -> Vec<(String, Standing)> {
            let ranking = Ranking::of(data, &weights);
            let name = |p: &Placement| data.entries[p.entry].name.to_lowercase();
            ranking.placements().iter().map(|p| (name(p), standing(&ranking, *p))).collect()
        };
        prop_assert_eq!(named(&data), named(&again));
        let sorted = |data: &Dataset| {
            let mut all = standings(data, &weights);
            all.sort();
            all
        };
        prop_assert_eq!(sorted(&data), sorted(&again));
    }

    #[test]
    fn the_order_of_categories_decides_nothing(
        Case { plan, data, weights } in case(),
        seed in any::<u64>(),
    ) {
        let mut order: Vec<usize> = (0..plan.columns.len()).collect();
        shuffle(&mut order, seed);
        let mut mixed = Plan { columns: Vec::new(), ..plan.clone() };
        for &at in &order {
            mixed.columns.push(plan.columns[at].clone());
        }
        for line in &mut mixed.lines {
            line.scores = order.iter().map(|&at| line.scores[at]).collect();
        }
        let moved = Weights::new(order.iter().map(|&at| weights.importances()[at]));
        prop_assert_eq!(standings(&data, &weights), standings(&mixed.dataset(), &moved));
    }

    #[test]
    fn removing_an_entry_never_swaps_two_others(
        Case { plan, data, weights } in case_of(3..=30),
        gone in any::<Index>(),
    ) {
        let mut fewer = plan.clone();
        let gone = fewer.lines.remove(gone.index(plan.lines.len())).id;
        let ids = |data: &Dataset| -> Vec<String> {
            standings(data, &weights).into_iter().map(|(id, _)| id).collect()
        };
        let mut others = ids(&data);
        others.retain(|id| *id != gone);
        prop_assert_eq!(others, ids(&fewer.dataset()));
    }

    #[test]
    fn all_at_zero_ranks_as_equal(Case { data, .. } in case()) {
        let width = data.categories.len();
        let none = Weights::new(vec![0; width]);
        prop_assert_eq!(standings(&data, &none), standings(&data, &Weights::equal(width)));
    }

    #[test]
    fn a_rank_is_one_more_than_the_number_of_entries_above(case in case()) {
        let Case { plan, data, weights } = case;
        let ranking = Ranking::of(&data, &weights);
        let all = 0..data.entries.len();
        for entry in all.clone() {
            let against = |e: usize| naive(&plan, &weights, e, entry);
            let count = |wanted| all.clone().filter(|&e| against(e) == wanted).count();
            let placement = ranking.placement(entry);
            prop_assert_eq!(placement.entry, entry);
            prop_assert_eq!(usize::from(placement.rank), 1 + count(Ordering::Greater));
            prop_assert_eq!(placement.tied, count(Ordering::Equal) > 1);
            for other in all.clone() {
                let expected = naive(&plan, &weights, entry, other);
                prop_assert_eq!(compare(&ranking, entry, other), expected);
            }
        }
        let leaders: Vec<usize> = ranking.leaders().collect();
        let first = ranking.placements().iter().filter(|p| p.rank == 1).map(|p| p.entry);
        prop_assert_eq!(leaders, first.collect::<Vec<_>>());
    }
}

/// Two entries compared from the plan alone, as fractions over the sum of the importances.
fn naive(plan: &Plan, weights: &Weights, a: usize, b: usize) -> Ordering {
    let even = weights.importances().iter().all(|&i| i == 0);
    let points = |entry: usize| -> i128 {
        let columns = plan.columns.iter().zip(&plan.lines[entry].scores);
        let parts = columns.zip(weights.importances()).map(|((column, &score), &importance)| {
            let score = if column.low { plan.scale.0 + plan.scale.1 - score } else { score };
            i128::from(score) * if even { 1 } else { i128::from(importance) }
        });
        parts.sum()
    };
    points(a).cmp(&points(b))
}

/// Fisher and Yates, with a small generator: proptest's own shuffle wants the list up front.
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for end in (1..list.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from(seed >> 33).expect("31 bits") % (end + 1);
        list.swap(end, other);
    }
}
