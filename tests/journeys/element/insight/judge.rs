//! Whether what a host is told is true, by ranking again.

use super::field::Field;
use super::told::{By, Insight, Number, Reach, Stretch};

/// Doubles between two importances, as a fraction over this, are whole.
const FINE: i64 = 1 << 30;

impl Insight {
    /// All that follows from these importances is what a second reckoning finds.
    #[track_caller]
    pub fn holds(&self, field: &Field, importances: &[i64]) {
        assert_eq!(self.leaders, field.leaders(importances), "leaders under {importances:?}");
        self.explains(field, importances);
        for (category, code) in field.codes.iter().enumerate() {
            let stretches = &self.tipping[code];
            let at = format!("{code} under {importances:?}: {stretches:?}");
            tips(field, importances, category, stretches, &at);
        }
        for (entry, id) in field.ids.iter().enumerate() {
            let at = format!("{id} under {importances:?}: {:?}", self.reach[id]);
            reaches(&self.reach[id], field, importances, entry, &at);
            let [best, worst, expected] = {
                let places = &self.places[id];
                [places.best.0, places.worst.0, places.expected.0]
            };
            assert!(1.0 <= best && best <= expected && expected <= worst, "{id}'s places");
            let (wins, sole) = (self.wins[id].0 > 0.0, self.reach[id].first == "sole");
            // Samples may miss one that is first for few tastes only.
            assert!(wins == sole || sole && self.approximate.is_some(), "{at}");
            let is_known = self.reach[id].first != "unknown";
            assert!(is_known || self.approximate.is_some(), "{at}");
        }
        let counts = [self.tipping.len(), self.places.len(), self.wins.len(), self.reach.len()];
        let (categories, entries) = (field.codes.len(), field.ids.len());
        assert_eq!(counts, [categories, entries, entries, entries]);
    }

    #[track_caller]
    fn explains(&self, field: &Field, importances: &[i64]) {
        let ranking = field.ranking(importances);
        let (first, most) = ranking[0];
        let Some(&(second, less)) = ranking.iter().find(|(_, total)| *total < most) else {
            assert_eq!(self.why, None, "all share first place");
            return;
        };
        let why = self.why.as_ref().expect("a gap");
        assert_eq!((&why.ahead, &why.behind), (&field.ids[first], &field.ids[second]));
        let even = i64::from(importances.iter().all(|&importance| importance == 0));
        let sum: i64 = importances.iter().map(|importance| importance + even).sum();
        let nearest = |points: i64| Number(double(points) / double(100 * sum));
        let gap = i64::try_from(most - less).expect("a small gap");
        assert_eq!(why.gap, nearest(gap), "the gap under {importances:?}");
        let (ahead, behind) = (&field.rows[first], &field.rows[second]);
        for (category, code) in field.codes.iter().enumerate() {
            let part = (ahead[category] - behind[category]) * (importances[category] + even);
            assert_eq!(why.parts[code], nearest(part), "the part of {code}");
        }
        assert_eq!(why.parts.len(), field.codes.len());
    }
}

/// The stretches of one category, by ranking at whole importances inside them, just inside their ends,
/// and where two of them meet.
#[track_caller]
fn tips(field: &Field, importances: &[i64], category: usize, stretches: &[Stretch], at: &str) {
    let ends = stretches.first().zip(stretches.last()).expect("a stretch");
    assert_eq!((ends.0.from, ends.1.to), (Number(0.0), Number(100.0)), "{at}");
    // The category at a fraction over FINE, the others where they are.
    let leaders = |fraction: i64| {
        let mut factors: Vec<i64> = importances.iter().map(|i| i * FINE).collect();
        factors[category] = fraction;
        field.leaders(&factors)
    };
    for stretch in stretches {
        let [from, to] = [stretch.from, stretch.to].map(|end| fraction(end.0));
        assert!(from + 2 < to, "{at}");
        for inside in (0..=100).map(|whole| whole * FINE).chain([from + 2, to - 2]) {
            if from + 1 < inside && inside < to - 1 {
                assert_eq!(leaders(inside), stretch.leaders, "at {inside}/2^30 of {at}");
            }
        }
    }
    for pair in stretches.windows(2) {
        assert_eq!(pair[0].to, pair[1].from, "{at}");
        // Where a leader below and one above have the same total, as a fraction of whole numbers.
        let [below, above] = [0, 1].map(|side| field.place_of(&pair[side].leaders[0]));
        let mut rest = importances.to_vec();
        rest[category] = 0;
        let (mut lead, slope) = (0, field.rows[above][category] - field.rows[below][category]);
        for (other, factor) in rest.iter().enumerate() {
            lead += factor * (field.rows[below][other] - field.rows[above][other]);
        }
        assert_eq!(pair[0].to, Number(double(lead) / double(slope)), "{at}");
    }
}

/// What it takes for an entry, by ranking at the setting and at the closest shares.
#[track_caller]
fn reaches(reach: &Reach, field: &Field, importances: &[i64], entry: usize, at: &str) {
    assert_eq!(reach.because, field.dominators(entry), "{at}");
    let leaders = field.leaders(importances);
    let alone = leaders == field.ids[entry..=entry];
    let now = shares(importances);
    match (reach.first.as_str(), &reach.setting) {
        ("sole", Some(setting)) => {
            assert!(reach.because.is_empty(), "{at}");
            let setting = in_order(field, setting);
            #[expect(clippy::cast_possible_truncation, reason = "importances")]
            let whole: Vec<i64> = setting.iter().map(|importance| *importance as i64).collect();
            let is_importance = |(&whole, &told): (&i64, &f64)| {
                (0..=100).contains(&whole) && double(whole).to_bits() == told.to_bits()
            };
            assert!(whole.iter().zip(&setting).all(is_importance), "{at}");
            assert_eq!(field.leaders(&whole), field.ids[entry..=entry], "{at}");
            // Nothing beats it there, so that the closest shares are no further away.
            let most = apart(&shares(&whole), &now) + 1e-9;
            assert!(reach.distance.is_some_and(|distance| distance.0 <= most), "{at}");
            let is_zero = importances.iter().all(|&importance| importance == 0);
            assert!(!alone || is_zero || whole == importances, "{at}");
        }
        // Alone in first place, perhaps, between whole importances only.
        ("sole", None) => assert!(!alone && reach.because.is_empty(), "{at}"),
        ("tied" | "never" | "unknown", None) => assert!(!alone, "{at}"),
        _ => panic!("{at}"),
    }
    let Some(closest) = &reach.closest else {
        assert!(["never", "unknown"].contains(&reach.first.as_str()), "{at}");
        assert_eq!(reach.distance, None, "{at}");
        return;
    };
    assert_ne!(reach.first, "never", "{at}");
    let (closest, distance) = (in_order(field, closest), reach.distance.expect("a distance").0);
    assert!(closest.iter().all(|&share| share >= 0.0), "{at}");
    assert!((closest.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{at}");
    assert!((apart(&closest, &now) - distance).abs() < 1e-9, "{at}");
    let total = |row: &[i64]| -> f64 {
        row.iter().zip(&closest).map(|(&score, share)| double(score) / 100.0 * share).sum()
    };
    let own = total(&field.rows[entry]);
    assert!(field.rows.iter().all(|row| total(row) <= own + 1e-9), "{at}");
    let leads = leaders.contains(&field.ids[entry]);
    assert_eq!(distance.to_bits() == 0, leads, "it is there already, or it is not: {at}");
}

fn in_order(field: &Field, by: &By<Number>) -> Vec<f64> {
    assert_eq!(by.len(), field.codes.len());
    field.codes.iter().map(|code| by[code].0).collect()
}

fn shares(importances: &[i64]) -> Vec<f64> {
    let even = i64::from(importances.iter().all(|&importance| importance == 0));
    let sum: i64 = importances.iter().map(|importance| importance + even).sum();
    importances.iter().map(|&importance| double(importance + even) / double(sum)).collect()
}

fn apart(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn double(whole: i64) -> f64 {
    whole as f64
}

/// An importance over FINE, rounded down.
#[expect(clippy::cast_possible_truncation, reason = "at most 100 × 2^30")]
fn fraction(importance: f64) -> i64 {
    (importance * double(FINE)) as i64
}
