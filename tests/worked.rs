//! Worked examples on the bundled dataset: numbers that were computed by hand or by other means.

use reweigh::dataset::{Dataset, Hundredths, bundled::DATASET};
use reweigh::narrow::{Kept, Narrowing, field};
use reweigh::ranking::{Ranking, Weights, shares};

const D: &Dataset = &DATASET;

fn ranked(importances: [u8; 5]) -> Ranking {
    Ranking::of(D, &Weights::new(importances))
}

fn ids(entries: impl Iterator<Item = usize>) -> Vec<&'static str> {
    entries.map(|entry| D.entries[entry].id.as_ref()).collect()
}

fn rank(ranking: &Ranking, id: &str) -> u16 {
    ranking.placement(D.entry(id).expect("an entry")).rank
}

/// Performance, scalability, ease, security, community; and who shares first place, by name.
#[track_caller]
fn leads(importances: [u8; 5], leaders: &[&str]) {
    assert_eq!(ids(ranked(importances).leaders()), leaders, "{importances:?}");
}

#[test]
fn equal_weights_give_these_totals() {
    let ranking = Ranking::of(D, &Weights::authored(D));
    let shown: Vec<String> = ranking
        .placements()
        .iter()
        .map(|p| {
            let (mark, name) = (if p.tied { "=" } else { "" }, &D.entries[p.entry].name);
            format!("{}{mark} {name} {}", p.rank, p.total.decimal(ranking.decimals(p.entry)))
        })
        .collect();
    let expected = [
        "1 Django 9.35",
        "2 ASP.NET Core 9.30",
        "3 Spring Boot 9.20",
        "4 Express.js 8.75",
        "5 Ruby on Rails 8.50",
        "6 NestJS 8.10",
        "7 Laravel 8.00",
        "8= FastAPI 7.80",
        "8= Gin 7.80",
        "10 Flask 7.70",
        "11 Phoenix 7.60",
        "12 Koa 7.50",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn more_performance_makes_an_exact_tie_for_first() {
    for importances in [[60, 50, 50, 50, 50], [6, 5, 5, 5, 5]] {
        let ranking = ranked(importances);
        let [first, second, third, ..] = ranking.placements() else { panic!("twelve entries") };
        assert_eq!(ids([first.entry, second.entry].into_iter()), ["aspnet-core", "django"]);
        assert!(first.tied && second.tied && !third.tied);
        assert_eq!((first.rank, second.rank, third.rank), (1, 1, 3));
        assert_eq!(first.total, second.total);
        assert_eq!(
            (first.total.decimal(4), second.total.decimal(4)),
            ("9.3269".into(), "9.3269".into())
        );
    }
    assert_eq!(shares(&Weights::new([60, 50, 50, 50, 50])), [23, 20, 19, 19, 19]);
}

#[test]
fn ten_published_figures_are_means_and_two_are_not() {
    let mut odd = Vec::new();
    for (entry, e) in D.entries.iter().enumerate() {
        let published = e.published.overall.expect("the article prints one for each");
        let sum: i32 = D.row(entry).iter().map(|score| score.0).sum();
        assert_eq!(sum % 5, 0, "a mean with two decimals");
        if published.0 * 5 != sum {
            odd.push((e.id.as_ref(), published, Hundredths(sum / 5)));
            assert!(D.notes_on(entry).next().is_some(), "a note on {}", e.name);
        }
    }
    let expected = [
        ("spring-boot", Hundredths(900), Hundredths(920)),
        ("koa", Hundredths(770), Hundredths(750)),
    ];
    assert_eq!(odd, expected);
}

#[test]
fn the_published_places_differ_at_the_bottom_only() {
    let published = |id: &str| D.entries[D.entry(id).expect("an entry")].published;
    // By its printed overall, ties sharing: Koa stands 10th with Flask, and Phoenix is last.
    let printed_rank = |id: &str| {
        1 + D.entries.iter().filter(|e| e.published.overall > published(id).overall).count()
    };
    let mean = ranked([50; 5]);
    assert_eq!((printed_rank("spring-boot"), rank(&mean, "spring-boot")), (3, 3));
    assert_eq!((printed_rank("flask"), rank(&mean, "flask")), (10, 10));
    assert_eq!((printed_rank("koa"), rank(&mean, "koa")), (10, 12));
    assert_eq!((printed_rank("phoenix"), rank(&mean, "phoenix")), (12, 11));
    let printed: Vec<_> = D.entries.iter().map(|e| e.published.rank.expect("printed")).collect();
    assert_eq!(printed, (1..=12).collect::<Vec<u16>>());
}

#[test]
fn who_leads_where() {
    leads([50, 50, 50, 50, 50], &["django"]);
    // One notch less community, or an exact tie with one notch more performance.
    leads([50, 50, 50, 50, 40], &["aspnet-core"]);
    leads([60, 50, 50, 50, 50], &["aspnet-core", "django"]);
    leads([61, 50, 50, 50, 50], &["aspnet-core"]);
    // Ends of the intervals within which Django stays first, one category moved.
    leads([45, 45, 45, 45, 40], &["django"]);
    leads([32, 32, 32, 32, 28], &["aspnet-core", "django"]);
    leads([50, 50, 25, 50, 50], &["aspnet-core", "django", "spring-boot"]);
    leads([50, 50, 100, 50, 50], &["django"]);
    leads([25, 25, 100, 25, 25], &["django", "express"]);
    leads([16, 16, 16, 20, 16], &["aspnet-core", "django"]);
    // The nearest whole settings at which others lead alone.
    leads([5, 5, 2, 5, 5], &["spring-boot"]);
    leads([5, 0, 5, 3, 5], &["express"]);
    leads([1, 2, 5, 1, 0], &["rails"]);
    leads([2, 2, 5, 0, 0], &["rails"]);
    // A single category.
    leads([1, 0, 0, 0, 0], &["aspnet-core", "gin", "spring-boot"]);
    leads([0, 1, 0, 0, 0], &["aspnet-core", "django", "spring-boot"]);
    leads([0, 0, 0, 0, 1], &["django", "express", "laravel", "spring-boot"]);
    leads([30, 10, 20, 20, 20], &["aspnet-core"]);
}

#[test]
fn sixteen_entries_are_dominated_pair_by_pair() {
    let pairs = (0..D.entries.len()).flat_map(|a| (0..D.entries.len()).map(move |b| (a, b)));
    let dominates = |&(a, b): &(usize, usize)| {
        let mut pairs = D.row(a).iter().zip(D.row(b));
        a != b && pairs.all(|(x, y)| x >= y) && D.row(a) != D.row(b)
    };
    let pairs: Vec<_> = pairs.filter(dominates).collect();
    assert_eq!(pairs.len(), 16);
    let over = |id: &str| {
        let entry = D.entry(id).expect("an entry");
        ids(pairs.iter().filter(|(_, b)| *b == entry).map(|(a, _)| *a))
    };
    assert_eq!(over("nestjs"), ["django", "aspnet-core", "spring-boot"]);
    assert_eq!(over("gin"), ["aspnet-core", "spring-boot"]);
    assert_eq!(over("koa").len(), 5);
}

/// What the line of a preset says about places, and what its weights give.
#[track_caller]
fn preset(id: &str, claim: &str, places: &[(u16, &str)]) {
    let preset = D.presets.iter().find(|p| p.id == id).expect("a preset");
    assert!(preset.why.contains(claim), "{} says: {}", preset.label, preset.why);
    let kept = preset.keep.iter().map(|(name, values)| Kept {
        name: name.to_string(),
        values: values.iter().map(ToString::to_string).collect(),
    });
    let narrowing = Narrowing { kept: kept.collect(), ..Narrowing::default() };
    let weights = Weights::new(preset.weights.iter().copied());
    let ranking = Ranking::of(&field(D, &narrowing), &weights);
    for &(place, id) in places {
        let found = ranking.placement(D.entry(id).expect("an entry"));
        assert_eq!((found.rank, found.tied), (place, false), "{id} under {}", preset.label);
    }
}

#[test]
fn what_presets_say_about_places_is_true() {
    let (django, aspnet, spring) = ("django", "aspnet-core", "spring-boot");
    preset("small-team", "Django leads", &[(1, django)]);
    preset("small-team", "Laravel and Flask, come 5th and 7th", &[(5, "laravel"), (7, "flask")]);
    preset("enterprise", "Spring Boot and ASP.NET Core lead", &[(1, spring), (2, aspnet)]);
    let script = [(1, "express"), (2, "nestjs"), (3, "koa")];
    preset("javascript", "Express.js leads, NestJS follows, Koa is third", &script);
    preset("real-time", "ASP.NET Core leads", &[(1, aspnet)]);
    preset("real-time", "Phoenix, is 4th", &[(4, "phoenix")]);
    let fastest = [(1, aspnet), (2, spring), (3, "gin")];
    preset("raw-speed", "10 for performance lead: ASP.NET Core, Spring Boot, Gin", &fastest);
    preset("security-first", "ASP.NET Core leads, Django is second", &[(1, aspnet), (2, django)]);
    // The three that the line names are all that have a 10 for performance.
    let tens = (0..D.entries.len()).filter(|&e| D.row(e)[0] == Hundredths(1000));
    assert_eq!(ids(tens), ["aspnet-core", "spring-boot", "gin"]);
    // A new preset must be looked at here too.
    assert_eq!(D.presets.len(), 6);
}

#[test]
fn presets_leave_no_category_out() {
    for preset in D.presets.iter() {
        assert_eq!(preset.weights.len(), D.categories.len());
        assert!(preset.weights.iter().all(|weight| (5..=100).contains(weight)), "{}", preset.label);
        assert!(!preset.why.is_empty());
        let weights = Weights::new(preset.weights.iter().copied());
        assert_ne!(weights, Weights::authored(D), "{}", preset.label);
    }
}

#[test]
fn the_notes_are_where_a_reader_would_ask() {
    let noted: Vec<&str> = ids(D.notes.iter().filter_map(|note| note.entry));
    assert_eq!(noted, ["spring-boot", "koa", "phoenix", "fastapi"]);
    let fastapi = D.entry("fastapi").expect("an entry");
    assert_eq!(D.entries[fastapi].tag("language"), Some("Python"));
}

/// Every setting of five sliders from 0 to 10, but for all at zero.
fn settings() -> impl Iterator<Item = [u8; 5]> {
    let digit = |code: u32, at: u32| u8::try_from(code / 11_u32.pow(at) % 11).expect("below 11");
    (1..11_u32.pow(5)).map(move |code| [0, 1, 2, 3, 4].map(|at| digit(code, at)))
}

fn rows() -> Vec<[i32; 5]> {
    let row = |e| std::array::from_fn(|category| D.row(e)[category].0);
    (0..D.entries.len()).map(row).collect()
}

/// One number for each entry: its exact total, without the denominator that all share.
fn points(rows: &[[i32; 5]], weights: [u8; 5]) -> Vec<i32> {
    let total = |row: &[i32; 5]| row.iter().zip(weights).map(|(s, w)| s * i32::from(w)).sum();
    rows.iter().map(total).collect()
}

#[test]
fn all_settings_from_0_to_10_and_who_is_alone_in_front() {
    let (rows, django, aspnet) = (rows(), D.entry("django"), D.entry("aspnet-core"));
    let (mut count, mut alone) = (0, vec![0; D.entries.len()]);
    for (at, weights) in settings().enumerate() {
        let points = points(&rows, weights);
        let most = points.iter().max().expect("twelve");
        let leaders: Vec<usize> = (0..rows.len()).filter(|&e| points[e] == *most).collect();
        count += 1;
        if let [leader] = leaders[..] {
            alone[leader] += 1;
        }
        // The ranking itself, on a sample whose steps share no factor with those of the sweep.
        if at % 97 == 0 {
            let mut found: Vec<usize> = ranked(weights).leaders().collect();
            found.sort_unstable();
            assert_eq!(found, leaders, "{weights:?}");
        }
    }
    assert_eq!((count, alone[django.expect("an entry")]), (161_050, 62_324));
    // 38.0 % of them against Django's 38.7 %.
    assert_eq!((alone[aspnet.expect("an entry")] * 1000 + count / 2) / count, 380);
}

/// Why totals are integers: shares in floating point rank one setting in seven wrongly.
#[test]
fn adding_up_shares_in_floating_point_gets_ties_wrong() {
    let rows = rows();
    let (mut orders, mut leads) = (0, 0);
    for weights in settings() {
        let exact = points(&rows, weights);
        let sum: f64 = weights.into_iter().map(f64::from).sum();
        let share = weights.map(|weight| f64::from(weight) / sum);
        let total = |row: &[i32; 5]| -> f64 {
            row.iter().zip(share).map(|(&score, share)| share * (f64::from(score) / 100.0)).sum()
        };
        let rounded: Vec<f64> = rows.iter().map(total).collect();
        let all = 0..rows.len();
        let differ = |a: usize, b: usize| (exact[a] > exact[b]) != (rounded[a] > rounded[b]);
        orders += u32::from(all.clone().any(|a| all.clone().any(|b| differ(a, b))));
        let (most, top) =
            (*exact.iter().max().expect("twelve"), rounded.iter().copied().fold(0.0, f64::max));
        leads += u32::from(all.clone().any(|e| (exact[e] == most) != (rounded[e] >= top)));
    }
    assert_eq!((orders, leads), (22_451, 1_049));
}
