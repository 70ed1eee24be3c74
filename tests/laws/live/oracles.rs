//! The two solvers against libraries: clarabel for the nearest shares, microlp for the nearest setting.

use super::{alone, points};
use crate::cases;
use crate::made::{Case, case_of};
use clarabel::algebra::CscMatrix;
use clarabel::solver::{
    DefaultSettingsBuilder, DefaultSolver, IPSolver, NonnegativeConeT, SolverStatus, ZeroConeT,
};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolutionStatus, SolveOutcome};
use proptest::prelude::*;
use reweigh::dataset::Dataset;
use reweigh::insight::{closest, nearest_setting};
use reweigh::ranking::Weights;
use std::time::Duration;

/// The library has no proof, or none in the time that it was given.
struct Unsure;

/// For each other entry, how much higher this one scores, by category, in hundredths.
fn differences(data: &Dataset, entry: usize) -> Vec<Vec<f64>> {
    let others = (0..data.entries.len()).filter(|&other| other != entry);
    let row = |other| data.row(entry).iter().zip(data.row(other));
    others.map(|other| row(other).map(|(a, b)| f64::from(a.0 - b.0)).collect()).collect()
}

/// The least distance from the current shares to shares at which nothing beats the entry, if there is
/// one.
fn distance(data: &Dataset, weights: &Weights, entry: usize) -> Result<Option<f64>, Unsure> {
    let width = data.categories.len();
    let start: Vec<f64> =
        weights.factors().map(|f| f64::from(f) / f64::from(weights.sum())).collect();
    let (mut rows, mut bounds) = (vec![vec![1.0; width]], vec![1.0]);
    for category in 0..width {
        let mut row = vec![0.0; width];
        row[category] = -1.0;
        rows.push(row);
        bounds.push(0.0);
    }
    for difference in differences(data, entry) {
        let size = difference.iter().map(|d| d.abs()).fold(1.0, f64::max);
        rows.push(difference.iter().map(|d| -d / size).collect());
        bounds.push(0.0);
    }
    let cones = [ZeroConeT(1), NonnegativeConeT(rows.len() - 1)];
    let (all, none): (Vec<f64>, _) = (start.iter().map(|s| -s).collect(), 1e-12);
    let settings = DefaultSettingsBuilder::default()
        .verbose(false)
        .tol_gap_abs(none)
        .tol_gap_rel(none)
        .tol_feas(none)
        .build()
        .expect("settings");
    let (objective, conditions) = (CscMatrix::identity(width), CscMatrix::from(&rows));
    let solver = DefaultSolver::new(&objective, &all, &conditions, &bounds, &cones, settings);
    let mut solver = solver.expect("a solver");
    solver.solve();
    let solution = &solver.solution;
    match solution.status {
        SolverStatus::Solved => {
            let moves = solution.x.iter().zip(&start).map(|(x, s)| (x - s) * (x - s));
            Ok(Some(moves.sum::<f64>().sqrt()))
        }
        SolverStatus::PrimalInfeasible => Ok(None),
        _ => Err(Unsure),
    }
}

/// The fewest points to a setting at which the entry is alone in first place, if there is one.
fn fewest(data: &Dataset, weights: &Weights, entry: usize) -> Result<Option<f64>, Unsure> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut importances = Vec::new();
    for &current in weights.importances() {
        let importance = problem.add_integer_var(0.0, (0, 100));
        let change = problem.add_var(1.0, (0.0, 100.0));
        let current = f64::from(current);
        problem.add_constraint([(change, 1.0), (importance, -1.0)], ComparisonOp::Ge, -current);
        problem.add_constraint([(change, 1.0), (importance, 1.0)], ComparisonOp::Ge, current);
        importances.push(importance);
    }
    for difference in differences(data, entry) {
        let row: Vec<_> = importances.iter().copied().zip(difference).collect();
        problem.add_constraint(row, ComparisonOp::Ge, 1.0);
    }
    problem.set_time_limit(Duration::from_millis(300));
    match problem.solve() {
        Ok(SolveOutcome::Solution(found)) if found.status() == SolutionStatus::Optimal => {
            Ok(Some(found.objective().round()))
        }
        Ok(_out_of_time) => Err(Unsure),
        Err(_infeasible) => Ok(None),
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_nearest_shares_are_as_near_as_clarabels(Case { data, weights, .. } in case_of(2..=16)) {
        for entry in 0..data.entries.len() {
            let found = closest(&data, &weights, entry);
            let far = found.as_ref().map(|found| found.distance);
            if let Ok(expected) = distance(&data, &weights, entry) {
                let same = match (far, expected) {
                    // The library's answer is good to 1e-12 in the square; near zero that is little.
                    (Some(found), Some(expected)) => {
                        found < expected + 1e-9 && found * found > expected * expected - 1e-10
                    }
                    (found, expected) => found == expected,
                };
                prop_assert!(same, "{entry}: {far:?} and {expected:?}");
            }
            if let Some(found) = found {
                prop_assert!((found.shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
                prop_assert!(found.shares.iter().all(|&share| share >= 0.0));
                for row in differences(&data, entry) {
                    let lead: f64 = row.iter().zip(&found.shares).map(|(d, s)| d * s).sum();
                    prop_assert!(lead > -1e-9, "{lead}");
                }
            }
        }
    }

    #[test]
    fn the_nearest_setting_is_as_near_as_microlps(Case { data, weights, .. } in case_of(2..=8)) {
        for entry in 0..data.entries.len() {
            let found = nearest_setting(&data, &weights, entry);
            let far = found.as_ref().map(|found| f64::from(points(found, &weights)));
            if let Ok(expected) = fewest(&data, &weights, entry) {
                prop_assert_eq!(far, expected, "{}", entry);
            }
            prop_assert!(found.is_none_or(|found| alone(&data, &found, entry)));
        }
    }
}
