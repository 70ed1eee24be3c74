//! Who is too close to call: by changing every single score.

use crate::cases;
use crate::made::{Case, case_of};
use proptest::prelude::*;
use reweigh::dataset::{Dataset, Hundredths};
use reweigh::insight::{quarter_point, too_close};
use reweigh::ranking::{Ranking, Weights};

/// Whether an entry is level with all of these leaders, or ahead.
fn level(data: &Dataset, weights: &Weights, leaders: &[usize], entry: usize) -> bool {
    let ranking = Ranking::of(data, weights);
    let points = |entry| ranking.placement(entry).total.points;
    leaders.iter().all(|&leader| points(entry) >= points(leader))
}

fn changed(data: &Dataset, entry: usize, category: usize, by: i32) -> Dataset {
    let mut data = data.clone();
    let score = &mut data.scores.to_mut()[entry * data.categories.len() + category];
    *score = Hundredths((score.0 + by).clamp(data.scale.min.0, data.scale.max.0));
    data
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn one_doubt_in_one_score_brings_exactly_these_level(Case { data, weights, .. } in case_of(2..=12)) {
        let doubt = quarter_point(data.scale).0;
        let ranking = Ranking::of(&data, &weights);
        let leaders: Vec<usize> = ranking.leaders().collect();
        let below = ranking.placements().iter().map(|p| p.entry).filter(|e| !leaders.contains(e));
        let close = |&entry: &usize| {
            (0..data.categories.len()).any(|category| {
                level(&changed(&data, entry, category, doubt), &weights, &leaders, entry)
                    || level(&changed(&data, leaders[0], category, -doubt), &weights, &leaders, entry)
            })
        };
        let expected: Vec<usize> = below.filter(close).collect();
        prop_assert_eq!(too_close(&data, &weights, &ranking), expected);
    }
}
