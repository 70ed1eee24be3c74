//! Narrowing down: what remains is reckoned as if the rest were not there.

use crate::cases;
use crate::made::{Case, case_of};
use crate::query::encoded;
use proptest::prelude::*;
use proptest::sample::select;
use reweigh::dataset::{Dataset, Hundredths, Text};
use reweigh::insight::{
    Contenders, cause, closest, geometric_leaders, nearest_setting, one_slider, settled_winner,
    smallest_move, tipping_points, too_close, weakest_leaders,
};
use reweigh::link::{read_narrowing, write_narrowing};
use reweigh::narrow::{Condition, Field, Narrowing, corrected, field, meets, most_back, prices};
use reweigh::ranking::{Ranking, Weights};
use std::sync::Arc;

const LANGUAGES: [&str; 5] = ["C#", "C++", "Go", "JavaScript", "Zoë’s"];

/// A case whose entries have tags, and a narrowing of it.
fn narrowed() -> impl Strategy<Value = (Case, Narrowing)> {
    case_of(2..=14).prop_flat_map(|mut case| {
        for (at, entry) in case.data.entries.to_mut().iter_mut().enumerate() {
            let tag = |name: &str, value: &str| {
                (Text::Owned(name.to_owned()), Text::Owned(value.to_owned()))
            };
            let mut tags = vec![tag("language", LANGUAGES[at % LANGUAGES.len()])];
            if at % 3 > 0 {
                // A value that another tag has as well.
                tags.push(tag("kin", LANGUAGES[at % 3]));
            }
            entry.tags = tags.into();
        }
        let narrowing = narrowing(&case.data);
        (Just(case), narrowing)
    })
}

fn narrowing(data: &Dataset) -> impl Strategy<Value = Narrowing> + use<> {
    let (data, width, count) = (data.clone(), data.categories.len(), data.entries.len());
    let (min, max) = (data.scale.min.0, data.scale.max.0);
    let score = move || (min..=max).prop_map(Hundredths);
    let text = prop_oneof![3 => Just(String::new()), 1 => "[abeo]", 1 => "[a-z#]{1,2}( [a-z])?"];
    let tag = (select(&["language", "kin"][..]), select(&LANGUAGES[..]));
    let tags = proptest::collection::vec(tag, 0..4);
    let musts = proptest::collection::vec((0..width, score()), 0..3);
    let corrections = proptest::collection::vec((0..count, 0..width, score()), 0..4);
    (text, tags, musts, corrections).prop_map(move |(text, tags, musts, corrections)| {
        let mut narrowing = Narrowing { text, ..Narrowing::default() };
        for (name, value) in tags {
            let there = data.entries.iter().any(|entry| entry.tag(name) == Some(value));
            if there {
                narrowing.toggle(name, value);
            }
        }
        for (category, must) in musts {
            narrowing.set_must(&data, category, Some(must));
        }
        for (entry, category, score) in corrections {
            narrowing.correct(&data, entry, category, Some(score));
        }
        narrowing
    })
}

/// The dataset without the entries that are ruled out, and for each of its entries which one it is.
fn removed(data: &Dataset, narrowing: &Narrowing) -> (Dataset, Vec<usize>) {
    let mut kept = corrected(data, narrowing);
    let meets_all =
        |e: &usize| narrowing.conditions().iter().all(|c| meets(&kept, narrowing, c, *e));
    let which: Vec<usize> = (0..data.entries.len()).filter(meets_all).collect();
    kept.entries = which.iter().map(|&entry| data.entries[entry].clone()).collect();
    let place =
        |entry: &usize| which.iter().filter(|&&e| data.by_name[e] < data.by_name[*entry]).count();
    kept.by_name = which.iter().map(|e| u16::try_from(place(e)).expect("few")).collect();
    kept.scores = which.iter().flat_map(|&entry| kept.row(entry).to_vec()).collect();
    (kept, which)
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn what_remains_ranks_as_if_the_rest_were_not_there((case, narrowing) in narrowed()) {
        let Case { data, weights, .. } = case;
        let (kept, which) = removed(&data, &narrowing);
        let narrowed = field(&data, &narrowing);
        let (all, alone) = (Ranking::of(&narrowed, &weights), Ranking::of(&kept, &weights));
        prop_assert_eq!(narrowed.remaining(), which.len());
        for (found, wanted) in all.placements().iter().zip(alone.placements()) {
            prop_assert_eq!(found.entry, which[wanted.entry]);
            prop_assert_eq!((found.rank, found.tied), (wanted.rank, wanted.tied));
            prop_assert_eq!(found.total, wanted.total);
            prop_assert_eq!(all.decimals(found.entry), alone.decimals(wanted.entry));
        }
        // All others share the place below.
        for below in &all.placements()[which.len()..] {
            prop_assert!(!narrowed.remains(below.entry));
            prop_assert_eq!(usize::from(below.rank), which.len() + 1);
        }
    }

    #[test]
    fn every_insight_is_about_what_remains((case, narrowing) in narrowed()) {
        let Case { data, weights, .. } = case;
        let (kept, which) = removed(&data, &narrowing);
        prop_assume!(!which.is_empty());
        let narrowed = field(&data, &narrowing);
        let (all, alone) = (Ranking::of(&narrowed, &weights), Ranking::of(&kept, &weights));
        let named = |entries: Vec<usize>| -> Vec<usize> {
            entries.into_iter().map(|entry| which[entry]).collect()
        };
        let (mut found, mut wanted) =
            (tipping_points(&narrowed, &weights), tipping_points(&kept, &weights));
        let smallest = |data: &Dataset, tips: &[Vec<_>]| smallest_move(&Contenders::of(data, &weights, &Ranking::of(data, &weights)), tips);
        let moved = smallest(&kept, &wanted).map(|m| (m.category, m.to, named(m.leaders)));
        let is_moved = smallest(&narrowed, &found).map(|m| (m.category, m.to, m.leaders));
        prop_assert_eq!(is_moved, moved);
        for stretch in wanted.iter_mut().flatten() {
            stretch.leaders = named(std::mem::take(&mut stretch.leaders));
        }
        for stretch in found.iter_mut().flatten() {
            stretch.leaders.retain(|entry| which.contains(entry));
        }
        prop_assert_eq!(found, wanted);
        let close = named(too_close(&kept, &weights, &alone));
        prop_assert_eq!(too_close(&narrowed, &weights, &all), close);
        let geometric = named(geometric_leaders(&kept, &weights, &Ranking::of(&kept, &weights)));
        prop_assert_eq!(geometric_leaders(&narrowed, &weights, &Ranking::of(&narrowed, &weights)), geometric);
        let weakest = named(weakest_leaders(&kept, &weights));
        prop_assert_eq!(weakest_leaders(&narrowed, &weights), weakest);
        let order: Vec<usize> = (0..data.categories.len()).collect();
        let settled = settled_winner(&kept, &order).map(|entry| which[entry]);
        prop_assert_eq!(settled_winner(&narrowed, &order), settled);
        let author = Weights::authored(&data);
        let rise = |data: &Dataset, entry| {
            Ranking::of(data, &weights).rise(&Ranking::of(data, &author), entry)
        };
        for (entry, &here) in which.iter().enumerate() {
            let reason = cause(&kept, &author, &weights, entry, rise(&kept, entry));
            prop_assert_eq!(cause(&narrowed, &author, &weights, here, rise(&narrowed, here)), reason);
            if which.len() > 1 {
                let step = one_slider(&kept, &weights, entry);
                prop_assert_eq!(one_slider(&narrowed, &weights, here), step);
                let setting = nearest_setting(&kept, &weights, entry).is_some();
                prop_assert_eq!(nearest_setting(&narrowed, &weights, here).is_some(), setting);
                let near = closest(&kept, &weights, entry).is_some();
                prop_assert_eq!(closest(&narrowed, &weights, here).is_some(), near);
            }
        }
    }

    #[test]
    fn a_price_is_the_best_place_that_a_condition_alone_takes((case, narrowing) in narrowed()) {
        let Case { data, weights, .. } = case;
        let now = Field::of(&Arc::new(data.clone()), narrowing.clone());
        let all = prices(&data, &now, &weights);
        prop_assert_eq!(all.len(), narrowing.conditions().len());
        let (_, remain) = removed(&data, &narrowing);
        let mut most = 0;
        for price in &all {
            let (kept, which) = removed(&data, &narrowing.without(&price.condition));
            let ranking = Ranking::of(&kept, &weights);
            let mut back = ranking.placements().iter().filter(|p| !remain.contains(&which[p.entry]));
            let best = back.next().map(|p| (which[p.entry], p.rank, p.tied));
            prop_assert_eq!(price.best, best);
            prop_assert_eq!(price.alone, which.len() - remain.len());
            let out = (0..data.entries.len())
                .filter(|&e| !meets(&now.corrected, &narrowing, &price.condition, e));
            prop_assert_eq!(price.rules_out, out.count());
            most = most.max(price.alone);
        }
        prop_assert_eq!(most_back(&all).map_or(0, |price| price.alone), most);
    }

    #[test]
    fn a_field_knows_why_each_is_out((case, narrowing) in narrowed()) {
        let now = Field::of(&Arc::new(case.data.clone()), narrowing.clone());
        prop_assert_eq!(&*now.field, &field(&case.data, &narrowing));
        for (entry, broken) in now.broken.iter().enumerate() {
            prop_assert_eq!(broken.is_empty(), now.field.remains(entry));
            let fails = |c: &Condition| !meets(&now.corrected, &narrowing, c, entry);
            prop_assert!(broken.iter().all(fails));
        }
    }

    #[test]
    fn a_narrowing_that_is_written_is_read_again((case, narrowing) in narrowed()) {
        let mut narrowing = narrowing;
        // As the page keeps it.
        narrowing.text = reweigh::link::searched(&narrowing.text);
        let query = write_narrowing("w=ac50", &case.data, &narrowing);
        prop_assert!(query.is_ascii());
        prop_assert_eq!(read_narrowing(&query, &case.data), (narrowing.clone(), vec![]), "{}", query);
        prop_assert_eq!(write_narrowing(&query, &case.data, &narrowing), query.clone());
        let bare = write_narrowing(&query, &case.data, &Narrowing::default());
        prop_assert_eq!(bare, "w=ac50");
    }
}

/// Parameters from plausible to hostile.
fn any_parameters() -> impl Strategy<Value = String> {
    let key = || select(&["q", "t", "m", "x", "amp;m"][..]);
    let bytes = proptest::collection::vec(any::<u8>(), 0..60).prop_map(|bytes| encoded(&bytes));
    let piece = select(
        &[
            "e0",
            "e1",
            "ac",
            "acc",
            "bc",
            "500",
            "100",
            "99999999999",
            "-",
            ".",
            ".",
            "",
            "go",
            "c-23",
            "javascript",
            "…",
            "...",
            "A",
            "%FF",
            "%20",
            "&",
            "=",
        ][..],
    );
    let near = proptest::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat());
    let one = (key(), prop_oneof![1 => bytes, 3 => near, 1 => any::<String>()]);
    let one = one.prop_map(|(key, value)| format!("{key}={value}"));
    proptest::collection::vec(one, 0..5).prop_map(|all| all.join("&"))
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn reading_a_narrowing_is_total((case, _) in narrowed(), query in any_parameters()) {
        let (narrowing, faults) = read_narrowing(&query, &case.data);
        for fault in faults {
            prop_assert!(!fault.damage.to_string().is_empty());
        }
        let written = write_narrowing(&query, &case.data, &narrowing);
        prop_assert_eq!(read_narrowing(&written, &case.data), (narrowing, vec![]), "{}", written);
    }
}
