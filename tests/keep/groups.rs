//! Several readers together: exact arithmetic, distances, and links that are damaged.

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use reweigh::dataset::bundled::DATASET;
use reweigh::group::{Mean, Unread, apart, by_category, by_entry, pasted};
use reweigh::link::{Damage, MAX_PEOPLE, Person, read_group, write_group};
use reweigh::ranking::{Ranking, Weights, shares};
use reweigh::words::Words;

fn weights() -> impl Strategy<Value = Weights> {
    prop::collection::vec(0_u8..=100, 5).prop_map(Weights::new)
}

fn ratio(a: i128, b: i128) -> BigRational {
    BigRational::new(BigInt::from(a), BigInt::from(b))
}

/// The group's share of a category, by the definition.
fn share(people: &[Weights], category: usize) -> BigRational {
    let one = |w: &Weights| {
        let factor = w.factors().nth(category).expect("a category");
        ratio(factor.into(), w.sum().into())
    };
    people.iter().map(one).sum::<BigRational>() / BigInt::from(people.len())
}

proptest! {
    #[test]
    fn the_group_is_the_mean_of_the_shares(people in prop::collection::vec(weights(), 1..=MAX_PEOPLE)) {
        let mean = Mean::of(&people.iter().collect::<Vec<_>>()).expect("twelve fit");
        for category in 0..5 {
            prop_assert_eq!(ratio(mean.parts[category], mean.whole), share(&people, category));
        }
        prop_assert_eq!(mean.percent().iter().map(|&p| u32::from(p)).sum::<u32>(), 100);
        // And the ranking is the ranking by it, ties and all.
        let total = |entry: usize| -> BigRational {
            (0..5).map(|c| share(&people, c) * BigInt::from(DATASET.row(entry)[c].0)).sum()
        };
        let ranking = mean.ranking(&DATASET).expect("it fits");
        for pair in ranking.windows(2) {
            let (above, below) = (total(pair[0].entry), total(pair[1].entry));
            prop_assert!(above >= below);
            prop_assert_eq!(pair[0].rank == pair[1].rank, above == below);
        }
        for (at, standing) in ranking.iter().enumerate() {
            prop_assert_eq!(ratio(standing.points, mean.whole), total(standing.entry));
            let level = ranking.iter().filter(|other| other.points == standing.points).count();
            prop_assert_eq!(standing.tied, level > 1);
            prop_assert!(usize::from(standing.rank) <= at + 1);
        }
    }

    #[test]
    fn one_reader_is_a_group_with_the_same_ranking(one in weights()) {
        let (mean, ranking) = (Mean::of(&[&one]).expect("one"), Ranking::of(&DATASET, &one));
        let group = mean.ranking(&DATASET).expect("it fits");
        for (standing, placement) in group.iter().zip(ranking.placements()) {
            prop_assert_eq!((standing.entry, standing.rank, standing.tied), (placement.entry, placement.rank, placement.tied));
        }
        prop_assert_eq!(mean.percent(), shares(&one));
    }

    #[test]
    fn order_and_repetition_change_nothing(people in prop::collection::vec(weights(), 1..6)) {
        let mean = |people: &[Weights]| Mean::of(&people.iter().collect::<Vec<_>>()).expect("few");
        let mut turned = people.clone();
        turned.reverse();
        let twice: Vec<Weights> = people.iter().chain(&people).cloned().collect();
        prop_assert_eq!(mean(&turned), mean(&people));
        prop_assert_eq!(mean(&twice), mean(&people));
    }

    #[test]
    fn the_distance_is_a_distance(a in weights(), b in weights(), c in weights()) {
        let [a, b, c] = [a, b, c].map(|w| Ranking::of(&DATASET, &w));
        prop_assert_eq!(apart(&a, &a).halves, 0);
        prop_assert_eq!(apart(&a, &b), apart(&b, &a));
        prop_assert!(apart(&a, &c).halves <= apart(&a, &b).halves + apart(&b, &c).halves);
        prop_assert_eq!(apart(&a, &b).pairs, 66);
        prop_assert!(apart(&a, &b).halves <= 2 * 66);
    }

    #[test]
    fn where_they_disagree_most_nobody_is_wider(people in prop::collection::vec(weights(), 2..6)) {
        let all: Vec<&Weights> = people.iter().collect();
        let of = |w: &Weights, c: usize| ratio(w.factors().nth(c).expect("one").into(), w.sum().into());
        let widest = (0..5).map(|c| {
            let shares: Vec<BigRational> = people.iter().map(|w| of(w, c)).collect();
            shares.iter().max().expect("some") - shares.iter().min().expect("some")
        }).max().expect("five");
        let found = by_category(&DATASET, &all);
        prop_assert_eq!(found.is_some(), widest > ratio(0, 1));
        if let Some(s) = found {
            prop_assert_eq!(of(&people[s.most], s.about) - of(&people[s.least], s.about), widest);
        }
        let rankings: Vec<Ranking> = people.iter().map(|w| Ranking::of(&DATASET, w)).collect();
        let spreads = by_entry(&DATASET, &rankings, 3);
        let width = |e: usize| {
            let ranks: Vec<u16> = rankings.iter().map(|r| r.placement(e).rank).collect();
            ranks.iter().max().expect("some") - ranks.iter().min().expect("some")
        };
        let most = (0..12).map(width).max().expect("twelve");
        prop_assert_eq!(spreads.first().map_or(0, |s| width(s.about)), most);
    }

    #[test]
    fn a_groups_link_is_read_again(
        people in prop::collection::vec((prop::option::of("[ -~äöü“]{1,20}"), weights()), 1..=MAX_PEOPLE)
    ) {
        let clean = |name: &String| reweigh::link::searched(name);
        let people: Vec<Person> = people.into_iter()
            .filter(|(_, w)| !w.all_zero())
            .map(|(name, weights)| Person { name: name.as_ref().map(clean).filter(|n| !n.is_empty()), weights })
            .collect();
        prop_assume!(!people.is_empty());
        let link = write_group(&DATASET, &people);
        prop_assert!(link.bytes().all(|b| b.is_ascii_alphanumeric() || b"&=%.-".contains(&b)));
        prop_assert_eq!(read_group(&link, &DATASET), Some((people, Vec::new())));
    }

    #[test]
    fn no_text_panics(text in ".{0,300}", query in "(g|gn|w|n|v)=[a-z0-9.%&=-]{0,200}") {
        let _any = pasted(Words::ENGLISH, &text, &DATASET);
        let _any = pasted(Words::ENGLISH, &format!("https://x/?{query} {text}"), &DATASET);
        let _any = read_group(&query, &DATASET);
    }
}

#[test]
fn links_are_found_in_a_chat() {
    let text = "Ada: <https://x.example/?w=perf40-ease60&n=Ada>\n\
        Bob wrote (http://localhost:1/reweigh/?utm_source=x&amp;w=SEC100). and\n\
        https://x.example/?w=perf300 https://x.example/ https://x.example/?p=koa ?v=2&w=perf1 \
        https://x.example/?w=eco5&m=sec800";
    let found = pasted(Words::ENGLISH, text, &DATASET);
    let names: Vec<Option<&str>> = found.people.iter().map(|p| p.name.as_deref()).collect();
    assert_eq!(names, [Some("Ada"), None, None]);
    assert_eq!(found.people[1].weights.importances(), [0, 0, 0, 100, 0]);
    assert!(found.narrows);
    let unread: Vec<String> = found
        .unread
        .iter()
        .map(|(what, why)| format!("{what}: {}", why.told(Words::ENGLISH)))
        .collect();
    assert_eq!(
        unread,
        [
            "https://x.example/?w=perf300: the amount in “perf300” is above 100",
            "https://x.example/?p=koa: it sets no weights",
            "?v=2&w=perf1: it was made by a newer version of this page",
        ]
    );
}

#[test]
fn of_a_damaged_group_the_rest_is_used() {
    let (people, faults) =
        read_group("g=perf40.perf300.eco1-eco2.sec9.&gn=Ada%0aBob%0a%0aEve", &DATASET)
            .expect("a group");
    let names: Vec<Option<&str>> = people.iter().map(|p| p.name.as_deref()).collect();
    assert_eq!(names, [Some("Ada"), Some("Eve")]);
    assert_eq!(faults.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(read_group("w=perf1", &DATASET), None);
    let (people, faults) = read_group("g=%FF", &DATASET).expect("a group");
    assert!(people.is_empty() && faults.len() == 1);
    let (people, faults) = read_group("g=", &DATASET).expect("a group");
    assert!(people.is_empty() && faults.len() == 1);
}

#[test]
fn a_full_stop_behind_a_group_is_no_thirteenth_and_three_say_that_it_was_cut_off() {
    let twelve = ["perf1"; 12].join(".");
    let (people, faults) = read_group(&format!("g={twelve}."), &DATASET).expect("a group");
    assert_eq!((people.len(), faults), (12, vec![]));
    let (people, faults) = read_group("g=perf100.ease5...", &DATASET).expect("a group");
    assert_eq!((people.len(), faults), (1, vec![(2, Damage::CutOff)]));
    let (people, faults) = read_group("g=perf100..ease50", &DATASET).expect("a group");
    assert_eq!((people.len(), faults), (2, vec![(2, Damage::NothingAboveZero)]));
}

#[test]
fn half_a_link_is_nobody() {
    let long = format!("{} https://x/?w=perf40-ease50", "x".repeat((64 << 10) - 26));
    let found = pasted(Words::ENGLISH, &long, &DATASET);
    assert!(found.people.is_empty(), "{found:?}");
    assert_eq!(found.unread, [("https://x/?w=perf40-ease50".to_owned(), Unread::TooLong)]);
}

#[test]
fn what_a_link_narrows_down_is_told_however_it_is_written() {
    for query in ["w=perf40&m=sec800", "w=perf40&amp;m=sec800", "q=java&w=perf40"] {
        let found = pasted(Words::ENGLISH, &format!("https://x/?{query}"), &DATASET);
        assert_eq!((found.people.len(), found.narrows), (1, true), "{query}");
    }
    assert!(!pasted(Words::ENGLISH, "https://x/?w=perf40&mm=1", &DATASET).narrows);
}

#[test]
fn a_group_has_an_end() {
    let many = "https://x/?w=perf1 ".repeat(14);
    let found = pasted(Words::ENGLISH, &many, &DATASET);
    assert_eq!((found.people.len(), found.unread.len()), (12, 2));
    assert_eq!(found.unread[0].1, Unread::TooMany);
    let (people, faults) =
        read_group(&format!("g={}", ["perf1"; 20].join(".")), &DATASET).expect("a group");
    assert_eq!((people.len(), faults.len()), (12, 1));
    let huge = "x".repeat(200_000);
    assert_eq!(pasted(Words::ENGLISH, &huge, &DATASET).unread[0].1, Unread::TooLong);
}

#[test]
fn a_total_is_printed_digit_by_digit() {
    let thirds = Mean::of(&[&Weights::new([1, 1, 1, 0, 0])]).expect("one");
    assert_eq!(thirds.decimal(10 * 100, 4), "3.3333");
    assert_eq!(thirds.decimal(-10 * 100, 2), "-3.33");
}
