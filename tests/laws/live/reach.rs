//! What would make an entry win, against every setting of few sliders.

use super::{alone, moved, points};
use crate::cases;
use crate::made::{Case, case_of};
use proptest::prelude::*;
use proptest::sample::Index;
use reweigh::dataset::Dataset;
use reweigh::insight::{closest, nearest_setting, one_slider, two_sliders};
use reweigh::ranking::{Ranking, Weights};

/// The lead over every other entry, for each of them the differences of the scores.
fn differences(data: &Dataset, entry: usize) -> Vec<Vec<i64>> {
    let others = (0..data.entries.len()).filter(|&other| other != entry);
    let row = |other| data.row(entry).iter().zip(data.row(other));
    others.map(|other| row(other).map(|(a, b)| i64::from(a.0 - b.0)).collect()).collect()
}

/// The fewest points of two sliders, by all their settings.
fn brute_two(data: &Dataset, weights: &Weights, entry: usize) -> Option<i64> {
    let (rows, width) = (differences(data, entry), data.categories.len());
    let current: Vec<i64> = weights.importances().iter().map(|&i| i64::from(i)).collect();
    let mut best = None;
    for a in 0..width {
        for b in a + 1..width {
            let lines: Vec<_> = rows
                .iter()
                .map(|row| {
                    let all: i64 = row.iter().zip(&current).map(|(d, i)| d * i).sum();
                    (all - row[a] * current[a] - row[b] * current[b], row[a], row[b])
                })
                .collect();
            for (p, q) in (0..=100).flat_map(|p| (0..=100).map(move |q| (p, q))) {
                let (far, near) = ((p - current[a]).abs(), (q - current[b]).abs());
                let fewer = far > 0 && near > 0 && best.is_none_or(|best| far + near < best);
                if fewer && lines.iter().all(|(rest, x, y)| rest + p * x + q * y > 0) {
                    best = Some(far + near);
                }
            }
        }
    }
    best
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn one_slider_is_the_smallest_that_wins(Case { data, weights, .. } in case_of(2..=10)) {
        for entry in 0..data.entries.len() {
            let mut expected: Option<(u8, usize)> = None;
            let already = Ranking::of(&data, &weights).leaders().eq([entry]);
            for (category, &current) in weights.importances().iter().enumerate() {
                for to in 0..=100_u8 {
                    let fewer = expected.is_none_or(|(least, _)| to.abs_diff(current) < least);
                    if !already && fewer && alone(&data, &moved(&weights, category, to), entry) {
                        expected = Some((to.abs_diff(current), category));
                    }
                }
            }
            let found = one_slider(&data, &weights, entry);
            let distance = |category: usize, to: u8| to.abs_diff(weights.importances()[category]);
            prop_assert_eq!(found.map(|s| (distance(s.category, s.to), s.category)), expected);
            if let Some(step) = found {
                prop_assert!(alone(&data, &moved(&weights, step.category, step.to), entry));
            }
        }
    }

    #[test]
    fn two_sliders_are_the_smallest_that_win(
        Case { data, weights, .. } in case_of(2..=8),
        entry in any::<Index>(),
    ) {
        let entry = entry.index(data.entries.len());
        let already = Ranking::of(&data, &weights).leaders().eq([entry]);
        let found = two_sliders(&data, &weights, entry).map(|[one, two]| {
            let after = moved(&moved(&weights, one.category, one.to), two.category, two.to);
            assert!(alone(&data, &after, entry) && one.category < two.category);
            assert!([one, two].iter().all(|s| weights.importances()[s.category] != s.to));
            i64::from(points(&weights, &after))
        });
        let expected = if already { None } else { brute_two(&data, &weights, entry) };
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn with_two_categories_the_nearest_setting_is_the_nearest_of_all(
        Case { mut data, weights, .. } in case_of(2..=20),
    ) {
        let width = data.categories.len();
        let narrow: Vec<_> = data.scores.chunks(width).flat_map(|row| &row[..2]).copied().collect();
        data.scores = narrow.into();
        data.categories.to_mut().truncate(2);
        let weights = Weights::new(weights.importances()[..2].iter().copied());
        for entry in 0..data.entries.len() {
            let rows = differences(&data, entry);
            let all = (0..=100_u8).flat_map(|p| (0..=100_u8).map(move |q| [p, q]));
            let wins = all.filter(|&[p, q]| {
                rows.iter().all(|row| row[0] * i64::from(p) + row[1] * i64::from(q) > 0)
            });
            let expected = wins.map(|setting| points(&weights, &Weights::new(setting))).min();
            let found = nearest_setting(&data, &weights, entry);
            prop_assert_eq!(found.as_ref().map(|found| points(&weights, found)), expected);
            prop_assert!(found.is_none_or(|found| alone(&data, &found, entry)));
        }
    }

    #[test]
    fn all_answers_agree(Case { data, weights, .. } in case_of(2..=16)) {
        for entry in 0..data.entries.len() {
            let nearest = nearest_setting(&data, &weights, entry);
            let close = closest(&data, &weights, entry);
            if let Some(found) = &nearest {
                prop_assert!(alone(&data, found, entry));
                prop_assert!(close.is_some(), "who can be alone can be first");
            }
            let one = one_slider(&data, &weights, entry).map(|s| moved(&weights, s.category, s.to));
            let two = two_sliders(&data, &weights, entry)
                .map(|[a, b]| moved(&moved(&weights, a.category, a.to), b.category, b.to));
            for other in one.iter().chain(&two) {
                let fewest = nearest.as_ref().map(|found| points(found, &weights));
                prop_assert!(fewest.is_some_and(|fewest| fewest <= points(other, &weights)));
            }
            if let Some(close) = close {
                let already = Ranking::of(&data, &weights).placement(entry).rank == 1;
                prop_assert_eq!(already, close.distance == 0.0);
            }
        }
    }
}
