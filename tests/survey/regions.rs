//! Regions of first place against the same cut in another way, both in fractions.

use crate::exact::Exact;
use crate::splitting::share;
use crate::{Numbers, surveyed};
use reweigh::insight::survey::{First, Number, Region, Table, Turned};

#[test]
fn two_ways_of_cutting_agree_to_the_last_digit() {
    let mut numbers = Numbers(6);
    for nth in 0..32 {
        let (width, height) = (2 + nth % 4, 2 + nth % 5);
        let (steps, step) = [(5, 25), (1001, 1), (21, 50)][nth % 3];
        let table = Table::new(&numbers.scores(width * height, steps, step), width);
        for entry in 0..u16::try_from(height).expect("small") {
            // Nothing is between twins, so that no plane is.
            let row = |at: u16| table.row(at.into());
            let all = (0..10).take(height);
            let rivals: Vec<u16> = all.filter(|&rival| row(rival) != row(entry)).collect();
            let mut region = Region::<Exact>::new(&table, entry, rivals.clone());
            while region.step(&table) == Turned::Going {}
            assert_eq!(
                *region.share(),
                share(&table, entry.into(), &rivals),
                "{entry} of {table:?}"
            );
        }
    }
}

#[test]
fn floats_are_within_a_trillionth_of_fractions() {
    let mut numbers = Numbers(7);
    for (width, height) in [(2, 12), (3, 12), (4, 12), (5, 9), (6, 7)] {
        let scores = numbers.scores(width * height, 37, 25);
        let (float, exact) = (surveyed::<f64>(&scores, width), surveyed::<Exact>(&scores, width));
        for (a, b) in float.standings.iter().zip(exact.standings.iter()) {
            assert_eq!((a.first, a.best, a.worst), (b.first, b.best, b.worst));
            assert!((a.wins - b.wins).abs() < 1e-12, "{} {}", a.wins, b.wins);
            assert!((a.expected - b.expected).abs() < 1e-12, "{} {}", a.expected, b.expected);
        }
        let wins: f64 = exact.standings.iter().map(|it| it.wins).sum();
        let no_twins = exact.standings.iter().all(|it| it.first != First::Tied);
        assert!(!no_twins || (wins - 1.0).abs() < 1e-12, "{wins}");
    }
}

#[test]
fn a_fraction_becomes_the_nearest_float() {
    let third = Exact::whole(1).over(&Exact::whole(3));
    assert_eq!(third.to_float().to_bits(), (1.0_f64 / 3.0).to_bits());
    // Just above the middle between two floats.
    let large = Exact::whole((1_i128 << 100) + (1 << 47) + 1);
    assert_eq!(large.to_float().to_bits(), (2.0_f64.powi(100) + 2.0_f64.powi(48)).to_bits());
}
