//! The parameters that narrow down: the table of LINKS.md, and what is said of what is wrong.

use crate::words::{ADVICE, D};
use reweigh::link::{Damage, read_narrowing, write_narrowing};
use reweigh::narrow::{Correction, Narrowing};
use reweigh::ranking::Weights;
use reweigh::state::{NoticeKind, Start};
use reweigh::words::Words;
use std::sync::Arc;

const DOCUMENT: &str = include_str!("../../src/link/LINKS.md");

/// What a widget starts with from a query.
fn started(query: &str) -> Start {
    reweigh::rest::arrive();
    Start::from_query(Words::ENGLISH, query, D).narrowed(query, &Arc::new(D.clone()))
}

fn narrowing(start: &Start) -> Narrowing {
    start.field.as_ref().map(|field| field.narrowing.clone()).unwrap_or_default()
}

/// What the next commit writes of a query that is followed without a word.
#[track_caller]
fn becomes(query: &str, written: &str) -> Narrowing {
    let start = started(query);
    assert_eq!(start.notices, [], "{query}");
    assert_eq!(write_narrowing(query, D, &narrowing(&start)), written, "{query}");
    narrowing(&start)
}

/// The parameter is dropped for this reason, and everything else stands.
#[track_caller]
fn dropped(parameter: &str, why: &str) {
    let query = format!("w=perf40-scale20-ease20-sec15-eco5&{parameter}&p=gin");
    let start = started(&query);
    assert_eq!(start.link.weights, Some(Weights::new(ADVICE)), "{query}");
    assert_eq!(start.link.picks, Some(vec![7]), "{query}");
    assert!(narrowing(&start).is_nothing(), "{query}");
    let [notice] = start.notices.as_slice() else { panic!("one notice for {query}") };
    assert_eq!(notice.kind, NoticeKind::BadFilter, "{query}");
    assert!(notice.text(Words::ENGLISH).contains(why), "{query}: {}", notice.text(Words::ENGLISH));
}

#[test]
fn what_is_asked_for_is_followed() {
    for link in ["?m=sec800-perf850", "?t=javascript.typescript", "?t=c-23&q=core"] {
        assert!(DOCUMENT.contains(&format!("| `{link}` |")), "{link}");
    }
    let must = becomes("m=sec800-perf850", "m=perf850-sec800");
    assert_eq!((must.must(0).map(|m| m.0), must.must(3).map(|m| m.0)), (Some(850), Some(800)));
    let kept = becomes("t=javascript.typescript", "t=javascript.typescript");
    assert_eq!(kept.kept("language"), ["JavaScript", "TypeScript"]);
    let both = becomes("t=c-23&q=core", "t=c-23&q=core");
    assert_eq!((both.kept("language"), both.text.as_str()), (&["C#".to_owned()][..], "core"));
    let own = becomes("x=django.sec900.koa.perf750", "x=koa.perf750");
    let [Correction { entry: 10, category: 0, score }] = own.corrections[..] else {
        panic!("{own:?}")
    };
    assert_eq!(score.0, 750);
    assert_eq!(becomes("q=a%20%20b%E2%80%8B", "q=a%20b").text, "a b");
    assert_eq!(becomes("q=na%C3%AFve%2B", "q=na%c3%afve%2b").text, "naïve+");
}

#[test]
fn the_same_repairs_as_for_weights() {
    becomes("w=perf40&m=SEC0800).", "w=perf40&m=sec800");
    becomes("a=1&amp;m=sec800&b=2", "a=1&m=sec800&b=2");
    becomes("t=JavaScript!", "t=javascript");
    becomes("m=sec800&m=junk", "m=sec800");
}

#[test]
fn what_says_nothing_is_not_written() {
    for query in ["m=", "t=", "x=", "q=", "q=%20%E2%80%8B", "m=sec100", "x=django.sec900", "m=."] {
        assert!(becomes(query, "").is_nothing(), "{query}");
    }
    becomes("M=sec800", "M=sec800");
    becomes("w=perf40&p=gin", "w=perf40&p=gin");
}

#[test]
fn what_is_wrong_is_dropped_alone_and_said() {
    dropped("m=sec1100", "its lowest scores (“sec1100” is above the scale, which ends at 10)");
    dropped("m=sec99999999999999", "is above the scale");
    dropped("m=sec99", "“sec99” is below the scale, which begins at 1");
    dropped("m=sec800-sec700", "“sec” is there twice");
    dropped("m=green800", "“green” is no category of this ranking");
    dropped("m=sec800-…", "it was cut off on its way");
    dropped("m=sec8.5", "“sec8.5” is not a category and an amount");
    dropped("m=sec-800", "“sec” is not a category and an amount");
    dropped("t=cobol", "its filter by tag (nothing in this ranking has the tag “cobol”)");
    dropped("t=go.go", "“go” is there twice");
    dropped("t=go..php", "a part of it is empty");
    dropped("x=nobody.sec800", "“nobody” is no entry of this ranking");
    dropped("x=koa", "no score follows on “koa”");
    dropped("x=koa.sec800.koa.sec700", "“koa.sec” is there twice");
    dropped("x=koa.sec1001", "its changed scores (“sec1001” is above the scale, which ends at 10)");
    dropped("x=koa.%FF", "part of it is not text");
    dropped("q=%FF", "its text filter (part of it is not text)");
    dropped(&format!("q={}", "a".repeat(41)), "it is too long");
    dropped(&format!("t={}", "go.".repeat(2000)), "it is too long");
    dropped("m=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "“<img src=x onerror=alert…”");
}

#[test]
fn several_faults_are_told_together_and_the_rest_is_followed() {
    let query = "q=core&m=sec1100&t=cobol&x=koa.perf750";
    let start = started(query);
    let [notice] = start.notices.as_slice() else { panic!("{:?}", start.notices) };
    assert!(
        notice
            .text(Words::ENGLISH)
            .ends_with("Only these are left out; the rest is as it was sent.")
    );
    let narrowing = narrowing(&start);
    assert_eq!((narrowing.text.as_str(), narrowing.corrections.len()), ("core", 1));
    let (_, faults) = read_narrowing(query, D);
    assert_eq!(faults.iter().map(|fault| fault.key).collect::<Vec<_>>(), ["t", "m"]);
    assert_eq!(faults[0].damage, Damage::UnknownTag("cobol".to_owned()));
}

#[test]
fn a_link_that_is_refused_narrows_nothing() {
    for query in ["w=perf400&m=sec800", "v=2&m=sec800", "w=perf40-…&t=go"] {
        let start = started(query);
        assert!(narrowing(&start).is_nothing(), "{query}");
        assert_eq!(start.notices.len(), 1, "{query}");
    }
}
