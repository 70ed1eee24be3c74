//! The game against linear programs of another hand, and its verdict against polytopes in integers.

use crate::Numbers;
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
use reweigh::insight::survey::{Game, Polytope, Side, Table, Turn};

/// The largest smallest lead, by microlp.
fn by_microlp(side: Side) -> f64 {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let margin = problem.add_var(1.0, (f64::NEG_INFINITY, f64::INFINITY));
    let weights: Vec<_> =
        (0..side.table.width()).map(|_| problem.add_var(0.0, (0.0, f64::INFINITY))).collect();
    let whole: Vec<_> = weights.iter().map(|&weight| (weight, 1.0)).collect();
    problem.add_constraint(&whole[..], ComparisonOp::Eq, 1.0);
    for &rival in side.rivals {
        #[allow(clippy::cast_precision_loss)] // small
        let leads = side.lead(rival).map(|lead| lead as f64);
        let mut terms: Vec<_> = weights.iter().copied().zip(leads).collect();
        terms.push((margin, -1.0));
        problem.add_constraint(&terms[..], ComparisonOp::Ge, 0.0);
    }
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => solution.objective(),
        other => panic!("{other:?}"),
    }
}

/// −1, 0 or 1 by cutting: nothing is left, only what is level, or more.
fn by_cutting(side: Side) -> i8 {
    let mut polytope = Polytope::new(side.table.width());
    for &rival in side.rivals {
        polytope.cut(side.table, side.entry, rival).expect("small integers");
    }
    let ahead_somewhere = |&rival: &u16| {
        let lead = |weights: &[i128]| -> i128 {
            side.lead(rival).zip(weights).map(|(lead, weight)| i128::from(lead) * weight).sum()
        };
        polytope.corners().iter().any(|corner| lead(&corner.weights) > 0)
    };
    match polytope.corners() {
        [] => -1,
        // The mean of the corners is ahead of whom any corner is ahead of.
        _ => i8::from(side.rivals.iter().all(ahead_somewhere)),
    }
}

#[test]
fn three_thousand_games_end_as_linear_programs_do() {
    let mut numbers = Numbers(4);
    for nth in 0..3_000 {
        let (width, height) = (2 + nth % 5, 2 + nth % 9);
        let (steps, step) = [(4, 25), (37, 25), (1001, 1), (11, 100)][nth % 4];
        let table = Table::new(&numbers.scores(width * height, steps, step), width);
        let entry = nth % height;
        let all = (0..10).take(height);
        let rivals: Vec<u16> = all.filter(|&rival| usize::from(rival) != entry).collect();
        let side = Side { table: &table, entry, rivals: &rivals };
        let (mut exact, mut float) = (Game::<i128>::new(side), Game::<f64>::new(side));
        assert_eq!(exact.play(side, true), Turn::Over);
        assert_eq!(float.play(side, true), Turn::Over);
        assert_eq!(exact.sign(), Some(by_cutting(side)), "entry {entry} of {table:?}");
        let theirs = by_microlp(side);
        for ours in [exact.value(), float.value()].map(|value| value.expect("a value")) {
            let near = (ours - theirs).abs() < 1e-9 * theirs.abs().max(1.0);
            assert!(near, "{ours}, not {theirs}: entry {entry} of {table:?}");
        }
    }
}

#[test]
fn integers_that_get_too_large_are_noticed() {
    let scores = Numbers(5).scores(12 * 30, 100_000_000, 1);
    let table = Table::new(&scores, 12);
    let rivals: Vec<u16> = (1..30).collect();
    let side = Side { table: &table, entry: 0, rivals: &rivals };
    assert_eq!(Game::<i128>::new(side).play(side, true), Turn::Lost);
    let mut game = Game::<f64>::new(side);
    assert_eq!(game.play(side, true), Turn::Over);
    let (ours, theirs) = (game.value().expect("a float"), by_microlp(side));
    assert!((ours - theirs).abs() < 1e-9 * 100_000_000.0, "{ours} {theirs}");
}
