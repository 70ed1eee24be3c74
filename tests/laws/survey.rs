//! What a survey says holds under all weights that are tried.

use crate::cases;
use crate::made::{Case, case_of};
use proptest::prelude::*;
use reweigh::insight::survey::{First, Standing, Survey, Work};
use reweigh::insight::{pack, unpack};

/// The survey of a made-up dataset, and its scores row by row.
fn surveyed(case: &Case) -> (Survey, Vec<Vec<i64>>) {
    let width = case.data.categories.len();
    let scores: Vec<i32> = case.data.scores.iter().map(|score| score.0).collect();
    let mut work = Work::<f64>::new(&scores, width);
    while !work.step() {}
    let rows = scores.chunks(width).map(|row| row.iter().map(|&s| i64::from(s)).collect());
    (work.finish(), rows.collect())
}

/// All ways to give so many points to so many categories.
fn lattice(categories: usize, points: i64) -> Vec<Vec<i64>> {
    if categories == 1 {
        return vec![vec![points]];
    }
    let with = |own: i64| {
        let rest = lattice(categories - 1, points - own);
        rest.into_iter().map(move |mut rest| {
            rest.push(own);
            rest
        })
    };
    (0..=points).flat_map(with).collect()
}

fn totals(rows: &[Vec<i64>], weights: &[i64]) -> Vec<i64> {
    rows.iter().map(|row| row.iter().zip(weights).map(|(a, b)| a * b).sum()).collect()
}

/// How many are ahead of an entry.
fn ahead(totals: &[i64], entry: usize) -> usize {
    totals.iter().filter(|&&total| total > totals[entry]).count()
}

fn is_alone(totals: &[i64], entry: usize) -> bool {
    totals.iter().filter(|&&total| total >= totals[entry]).count() == 1
}

/// Whether only twins are level.
fn is_generic(rows: &[Vec<i64>], totals: &[i64]) -> bool {
    let pairs = |a: usize| (0..a).all(|b| totals[a] != totals[b] || rows[a] == rows[b]);
    (0..rows.len()).all(pairs)
}

fn dominators(rows: &[Vec<i64>], entry: usize) -> Vec<u16> {
    let dominates = |other: &Vec<i64>| {
        *other != rows[entry] && other.iter().zip(&rows[entry]).all(|(a, b)| a >= b)
    };
    (0..).zip(rows).filter(|(_, other)| dominates(other)).map(|(at, _)| at).collect()
}

fn mixture_proves(rows: &[Vec<i64>], it: &Standing, entry: usize) -> bool {
    let at_least = i64::from(it.first == First::Never);
    (0..rows[entry].len()).all(|category| {
        let parts = it.mixture.iter();
        let lead = |&(other, part): &(u16, u16)| {
            i64::from(part) * (rows[usize::from(other)][category] - rows[entry][category])
        };
        parts.map(lead).sum::<i64>() >= at_least
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_weights_contradict_it(
        case in case_of(2..=12),
        more in prop::collection::vec(prop::collection::vec(0..100_i64, 8), 40),
    ) {
        let (survey, rows) = surveyed(&case);
        let width = rows[0].len();
        let mut tried = lattice(width, 4);
        tried.extend(more.into_iter().map(|weights| weights[..width].to_vec()));
        for weights in tried.iter().filter(|weights| weights.iter().any(|&w| w > 0)) {
            let totals = totals(&rows, weights);
            let generic = is_generic(&rows, &totals);
            for (entry, it) in survey.standings.iter().enumerate() {
                let ahead = ahead(&totals, entry);
                if is_alone(&totals, entry) {
                    prop_assert!(it.first == First::Sole && it.best == 1, "{weights:?}: {it:?}");
                    prop_assert!(it.wins > 0.0 || survey.approximate.is_some());
                }
                prop_assert!(ahead > 0 || it.first != First::Never, "{weights:?}: {it:?}");
                let places = usize::from(it.best)..=usize::from(it.worst);
                prop_assert!(!generic || places.contains(&(ahead + 1)), "{weights:?}: {it:?}");
            }
        }
    }

    #[test]
    fn each_proof_is_one(case in case_of(2..=12)) {
        let (survey, rows) = surveyed(&case);
        for (entry, it) in survey.standings.iter().enumerate() {
            prop_assert_eq!(&*it.because, dominators(&rows, entry));
            prop_assert!(it.first != First::Unknown);
            let parts: u32 = it.mixture.iter().map(|(_, part)| u32::from(*part)).sum();
            let needed = it.first != First::Sole && it.because.is_empty();
            prop_assert!(it.mixture.is_empty() || needed && parts == 10_000, "{it:?}");
            prop_assert!(it.mixture.is_empty() || mixture_proves(&rows, it, entry), "{it:?}");
            prop_assert!(it.wins == 0.0 || it.first == First::Sole, "{it:?}");
            prop_assert!(it.wins > 0.0 || it.typical.is_empty(), "{it:?}");
            let taste: Vec<i64> = it.typical.iter().map(|&importance| importance.into()).collect();
            prop_assert!(taste.is_empty() || is_alone(&totals(&rows, &taste), entry), "{it:?}");
        }
    }

    #[test]
    fn shares_are_what_samples_show(case in case_of(2..=12), seed in any::<u64>()) {
        const DRAWN: u32 = 2_000;
        let (survey, rows) = surveyed(&case);
        let (mut state, mut wins, mut places) = (seed, vec![0; rows.len()], vec![0; rows.len()]);
        for _ in 0..DRAWN {
            let weights: Vec<i64> = rows[0].iter().map(|_| drawn(&mut state)).collect();
            let totals = totals(&rows, &weights);
            for entry in 0..rows.len() {
                wins[entry] += u32::from(is_alone(&totals, entry));
                places[entry] += 1 + ahead(&totals, entry);
            }
        }
        // Five standard errors of a share, and as much for the samples of the survey itself.
        let error = 2.5 / f64::from(DRAWN).sqrt() + survey.approximate.map_or(0.0, |it| it.error);
        for (entry, it) in survey.standings.iter().enumerate() {
            let seen = f64::from(wins[entry]) / f64::from(DRAWN);
            prop_assert!((it.wins - seen).abs() <= error, "{seen}: {it:?}");
            #[allow(clippy::cast_precision_loss)] // small
            let (mean, others) = (places[entry] as f64 / f64::from(DRAWN), rows.len() as f64);
            prop_assert!((it.expected - mean).abs() <= error * others, "{mean}: {it:?}");
        }
    }

    #[test]
    fn what_is_packed_is_unpacked(case in case_of(2..=12), cut in any::<prop::sample::Index>()) {
        let (survey, rows) = surveyed(&case);
        let mut bytes = pack(&survey);
        let (entries, categories) = (rows.len(), rows[0].len());
        prop_assert_eq!(unpack(&bytes, entries, categories), Some(survey));
        prop_assert_eq!(unpack(&bytes, entries + 1, categories), None);
        prop_assert_eq!(unpack(&bytes[..cut.index(bytes.len())], entries, categories), None);
        bytes.push(0);
        prop_assert_eq!(unpack(&bytes, entries, categories), None);
    }

    #[test]
    fn no_changed_byte_panics(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let survey = &reweigh::insight::bundled::SURVEY;
        let mut bytes = pack(survey);
        let at = at.index(bytes.len());
        bytes[at] = to;
        let _any_answer = unpack(&bytes, 12, 5);
    }
}

/// −ln of a number between 0 and 1, in units so small that it is whole: weights drawn like this are
/// uniform on the simplex of shares.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // 53 bits
fn drawn(state: &mut u64) -> i64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let unit = (((z ^ (z >> 31)) >> 11) + 1) as f64 / 9_007_199_254_740_992.0;
    (-unit.ln() * 1e9) as i64
}
