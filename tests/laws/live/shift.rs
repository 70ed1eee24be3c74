//! The author's weights against the reader's.

use crate::cases;
use crate::made::{Case, case_of, weights};
use proptest::prelude::*;
use reweigh::insight::{cause, extremes};
use reweigh::ranking::{Ranking, Weights};

fn case_and_author() -> impl Strategy<Value = (Case, Weights)> {
    case_of(2..=12).prop_flat_map(|case| {
        let author = weights(case.data.categories.len());
        (Just(case), author)
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    #[allow(clippy::cast_precision_loss)] // sums of few scores
    fn a_cause_pushed_the_way_the_entry_went((Case { data, weights, .. }, author) in case_and_author()) {
        let (before, after) = (Ranking::of(&data, &author), Ranking::of(&data, &weights));
        for entry in 0..data.entries.len() {
            let share = |weights: &Weights, category| {
                f64::from(weights.factors().nth(category).expect("one")) / f64::from(weights.sum())
            };
            let push = |category: usize| {
                let column = (0..data.entries.len()).map(|e| f64::from(data.row(e)[category].0));
                let mean = column.sum::<f64>() / data.entries.len() as f64;
                let change = share(&weights, category) - share(&author, category);
                change * (f64::from(data.row(entry)[category].0) - mean)
            };
            let rise = after.rise(&before, entry);
            let along = |category| match rise.signum() {
                0 => push(category).abs(),
                way => push(category) * f64::from(way),
            };
            let most = (0..data.categories.len()).map(along).fold(0.0, f64::max);
            match cause(&data, &author, &weights, entry, rise) {
                Some(category) => prop_assert!(along(category) > most - 1e-9 && most > 0.0),
                None => prop_assert!(most < 1e-9),
            }
        }
        prop_assert_eq!(cause(&data, &author, &author, 0, 0), None);
    }

    #[test]
    fn nobody_gained_or_lost_more((Case { data, weights, .. }, author) in case_and_author()) {
        let (before, after) = (Ranking::of(&data, &author), Ranking::of(&data, &weights));
        let (gained, lost) = extremes(&before, &after);
        let rises = || after.placements().iter().map(|p| (p.entry, after.rise(&before, p.entry)));
        let (most, least) = (rises().map(|r| r.1).max(), rises().map(|r| r.1).min());
        let find = |wanted: Option<i32>| rises().find(|r| Some(r.1) == wanted && r.1 != 0).map(|r| r.0);
        prop_assert_eq!(gained, find(most.filter(|&most| most > 0)));
        prop_assert_eq!(lost, find(least.filter(|&least| least < 0)));
    }
}
