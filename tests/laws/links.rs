//! Links: what is written is read again; what cannot be read harms nobody.

use crate::cases;
use crate::made::{Case, case_of};
use crate::plan::{Column, Line, Plan};
use crate::query::any_query;
use proptest::prelude::*;
use proptest::sample::subsequence;
use reweigh::dataset::Dataset;
use reweigh::link::{Foreign, Link, MAX_PICKS, read, write};
use reweigh::ranking::Weights;

/// What a reader set, apart from the weights: categories of other datasets, and picks.
fn extras(entries: usize) -> impl Strategy<Value = (Vec<Foreign>, Option<Vec<usize>>)> {
    // No made dataset has a code with a z.
    let foreign =
        proptest::collection::btree_map("z[a-y]{1,5}", 0..=100_u8, 0..=8).prop_map(|all| {
            all.into_iter().map(|(code, importance)| Foreign { code, importance }).collect()
        });
    let all: Vec<usize> = (0..entries).collect();
    let picks = subsequence(all, 1..=entries.min(MAX_PICKS)).prop_shuffle();
    (foreign, prop::option::of(picks))
}

type Set = (Case, (Vec<Foreign>, Option<Vec<usize>>));

fn set() -> impl Strategy<Value = Set> {
    case_of(2..=12).prop_flat_map(|case| {
        let extras = extras(case.data.entries.len());
        (Just(case), extras)
    })
}

/// The parameters that are not the link's.
fn others(query: &str) -> Vec<&str> {
    let ours = |pair: &&str| {
        let key = pair.split('=').next().unwrap_or_default();
        ["w", "p", "v"].contains(&key.strip_prefix("amp;").unwrap_or(key))
    };
    query.split('&').filter(|pair| !pair.is_empty() && !ours(pair)).collect()
}

fn written(data: &Dataset, query: &str, link: &Link) -> String {
    let weights = link.weights.clone().unwrap_or_else(|| Weights::authored(data));
    write(query, data, &weights, &link.foreign, link.picks.as_deref())
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn what_is_written_is_read_again((case, (foreign, picks)) in set()) {
        let Case { data, weights, .. } = case;
        prop_assume!(!weights.all_zero());
        let query = write("", &data, &weights, &foreign, picks.as_deref());
        let link = Link { weights: Some(weights), foreign, picks, name: None };
        prop_assert_eq!(read(&query, &data), Ok(link), "{}", query);
    }

    #[test]
    fn writing_twice_is_writing_once((case, (foreign, picks)) in set(), query in any_query()) {
        let Case { data, weights, .. } = case;
        let once = write(&query, &data, &weights, &foreign, picks.as_deref());
        let twice = write(&once, &data, &weights, &foreign, picks.as_deref());
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn other_parameters_survive_byte_for_byte(
        (case, (foreign, picks)) in set(),
        query in any_query(),
    ) {
        let Case { data, weights, .. } = case;
        let written = write(&query, &data, &weights, &foreign, picks.as_deref());
        prop_assert_eq!(others(&query), others(&written));
    }

    #[test]
    fn what_is_written_over_any_address_is_followed(
        (case, (foreign, picks)) in set(),
        query in any_query(),
    ) {
        let Case { data, weights, .. } = case;
        let link = read(&write(&query, &data, &weights, &foreign, picks.as_deref()), &data);
        let link = link.map(|link| (link.weights, link.foreign, link.picks));
        let even = Weights::equal(data.categories.len());
        let weights = if weights.all_zero() { even } else { weights };
        prop_assert_eq!(link, Ok((Some(weights), foreign, picks)));
    }
}

proptest! {
    #![proptest_config(cases(6000))]

    #[test]
    fn reading_is_total(query in any_query()) {
        let data = small();
        if let Ok(link) = read(&query, &data) {
            let counts = |w: &Weights| w.importances().len() == 4 && !w.all_zero();
            prop_assert!(link.weights.as_ref().is_none_or(counts));
            let can_be_drawn = |picks: &Vec<usize>| {
                (1..=MAX_PICKS).contains(&picks.len()) && picks.iter().all(|&p| p < 2)
            };
            prop_assert!(link.picks.as_ref().is_none_or(can_be_drawn));
            let weights = link.weights.clone().unwrap_or_else(|| Weights::authored(&data));
            let again = Link { weights: Some(weights), ..link.clone() };
            prop_assert_eq!(read(&written(&data, &query, &link), &data), Ok(again));
        }
    }
}

fn small() -> Dataset {
    let column = |code: &str| Column { code: code.to_owned(), low: false, weight: 50 };
    let line = |id: &str| Line { id: id.to_owned(), name: id.to_owned(), scores: vec![500; 4] };
    Plan {
        scale: (0, 1000),
        columns: ["ac", "bcc", "ccc", "perf"].map(column).into(),
        lines: ["e0", "e1"].map(line).into(),
    }
    .dataset()
}
