//! Where first place changes hands, against every whole importance.

use super::{leaders, moved};
use crate::cases;
use crate::made::{Case, case};
use proptest::prelude::*;
use reweigh::insight::{Contenders, smallest_move, tipping_points, tips};
use reweigh::ranking::Ranking;
use std::cmp::Ordering;

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn stretches_tell_who_is_first_at_every_importance(Case { data, weights, .. } in case()) {
        let all = tipping_points(&data, &weights);
        prop_assert_eq!(all.len(), data.categories.len());
        for (category, stretches) in all.iter().enumerate() {
            prop_assert_eq!(stretches.first().map(|s| s.from.nearest()), Some(0.0));
            prop_assert_eq!(stretches.last().map(|s| s.to.nearest()), Some(100.0));
            for pair in stretches.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from);
                prop_assert!(pair[0].leaders.iter().all(|leader| !pair[1].leaders.contains(leader)));
            }
            for stretch in stretches {
                prop_assert!(stretch.from.nearest() < stretch.to.nearest());
            }
            for to in 0..=100_u8 {
                let found = leaders(&data, &moved(&weights, category, to));
                let mut inside = false;
                for stretch in stretches {
                    let (from, end) = (stretch.from.against(to), stretch.to.against(to));
                    if from == Ordering::Less && end == Ordering::Greater {
                        prop_assert_eq!(&stretch.leaders, &found);
                        inside = true;
                    } else if from != Ordering::Greater && end != Ordering::Less {
                        // At an end others are first as well; with no importance at all, anybody.
                        let none = moved(&weights, category, to).all_zero();
                        prop_assert!(none || stretch.leaders.iter().all(|l| found.contains(l)));
                        inside |= none || found.len() > stretch.leaders.len() || found == stretch.leaders;
                    }
                }
                prop_assert!(inside, "{to} lies in no stretch");
            }
        }
    }

    #[test]
    fn a_tip_goes_where_its_leaders_are_first(Case { data, weights, .. } in case()) {
        for (category, stretches) in tipping_points(&data, &weights).iter().enumerate() {
            let current = weights.importances()[category];
            let found = tips(stretches, current);
            for pair in found.windows(2) {
                prop_assert!(pair[0].at.nearest() <= pair[1].at.nearest());
            }
            for tip in &found {
                let side = tip.at.against(current);
                prop_assert!(tip.to != current);
                let first = leaders(&data, &moved(&weights, category, tip.to));
                prop_assert!(tip.leaders.iter().all(|leader| first.contains(leader)), "{tip:?}");
                // No whole importance between the tie and the goal is left out.
                let beyond = match side {
                    Ordering::Greater => tip.to >= tip.at.floor() && tip.to <= tip.at.floor() + 1,
                    Ordering::Less => tip.to <= tip.at.ceil() && tip.to + 1 >= tip.at.ceil(),
                    Ordering::Equal => tip.to.abs_diff(current) == 1,
                };
                prop_assert!(beyond, "{tip:?} from {current}");
            }
            // Every whole importance at which somebody else is first lies beyond a tip.
            for stretch in stretches {
                let whole = (0..=100).find(|&to| {
                    stretch.from.against(to) == Ordering::Less
                        && stretch.to.against(to) == Ordering::Greater
                });
                let here = stretch.from.against(current) != Ordering::Greater
                    && stretch.to.against(current) != Ordering::Less;
                if whole.is_some() && !here {
                    prop_assert!(found.iter().any(|tip| tip.leaders == stretch.leaders));
                }
            }
        }
    }

    #[test]
    fn no_smaller_move_changes_who_is_first(Case { data, weights, .. } in case()) {
        let before = leaders(&data, &weights);
        let found = smallest_move(&Contenders::of(&data, &weights, &Ranking::of(&data, &weights)), &tipping_points(&data, &weights));
        let mut expected: Option<(u8, usize)> = None;
        for (category, &current) in weights.importances().iter().enumerate() {
            for to in 0..=100_u8 {
                let fewer = expected.is_none_or(|(least, _)| to.abs_diff(current) < least);
                if fewer && leaders(&data, &moved(&weights, category, to)) != before {
                    expected = Some((to.abs_diff(current), category));
                }
            }
        }
        let distance = |category: usize, to: u8| to.abs_diff(weights.importances()[category]);
        let seen = found.as_ref().map(|m| (distance(m.category, m.to), m.category));
        prop_assert_eq!(seen, expected);
        if let Some(found) = found {
            prop_assert_eq!(leaders(&data, &moved(&weights, found.category, found.to)), found.leaders);
        }
    }
}
