//! The nine rules of reading; the tenth, that no input throws, is a law.

use crate::words::{
    D, absent, becomes, damaged, followed, foreign, named, no_token, picks, weighs,
};
use reweigh::link::{Damage, Link, Refusal, read};
use reweigh::ranking::Weights;
use reweigh::state::{NoticeKind, Start};
use reweigh::words::Words;

#[test]
fn reading_1_keys() {
    absent("W=perf30&P=gin&N=x&V=9");
    weighs("amp;w=perf30", [30, 0, 0, 0, 0]);
    weighs("w=perf30&w=perf40", [30, 0, 0, 0, 0]);
    weighs("amp;w=perf30&w=nonsense", [30, 0, 0, 0, 0]);
    weighs("&&w=perf30&&", [30, 0, 0, 0, 0]);
    absent("w=&w=perf40");
    absent("w");
    absent("ww=perf30&%77=perf30");
}

#[test]
fn reading_2_repairs_and_cuts() {
    weighs("w=PERF30-Eco20", [30, 0, 0, 0, 20]);
    weighs("w=perf30.,;:!?)]}%3E'\"", [30, 0, 0, 0, 0]);
    weighs("w=%70erf30%2Deco20", [30, 0, 0, 0, 20]);
    weighs("w=perf30..", [30, 0, 0, 0, 0]);
    no_token("w=.perf30", ".perf30");
    no_token("w=perf30.-eco20", "perf30.");
    for cut in ["…", "...", "%E2%80%A6", "....", "…)", "...)", ").…", "…."] {
        damaged(&format!("w=perf40-scale2{cut}"), Damage::CutOff);
        damaged(&format!("w=perf40&p=django.gi{cut}"), Damage::CutOff);
    }
    damaged("w=...", Damage::CutOff);
    absent("w=.");
    picks("p=DJANGO.Gin).", &["django", "gin"]);
}

#[test]
fn reading_3_lengths() {
    let tokens = |count: u8| {
        let code = |at: u8| {
            format!("x{}", char::from(b'a' + at % 26).to_string().repeat(1 + usize::from(at / 26)))
        };
        let foreign: Vec<String> = (1..count).map(|at| format!("{}1", code(at))).collect();
        format!("w=perf1-{}", foreign.join("-"))
    };
    assert_eq!(followed(&tokens(32)).foreign.len(), 31);
    damaged(&tokens(33), Damage::TooLong);
    let padded = |bytes: usize| format!("p=django.{}", "x".repeat(bytes - "django.".len()));
    picks(&padded(256), &["django"]);
    damaged(&padded(257), Damage::TooLong);
    // What is stripped does not count.
    picks(&format!("{})))", padded(256)), &["django"]);
}

#[test]
fn reading_4_what_is_not_listed_weighs_nothing() {
    weighs("w=sec100", [0, 0, 0, 100, 0]);
    weighs("w=sec100-perf0", [0, 0, 0, 100, 0]);
}

#[test]
fn reading_5_damage() {
    for part in [
        "perf",
        "40",
        "40perf",
        "perf-",
        "p40",
        "perfect40",
        "perf4a",
        "perf+40",
        "perf 40",
        "perf٣",
        "pérf40",
    ] {
        let first = part.split('-').next().unwrap_or_default();
        no_token(&format!("w={part}"), first);
    }
    no_token("w=-perf40", "");
    no_token("w=perf40-", "");
    no_token("w=perf40+eco20", "perf40+eco20");
    for amount in ["101", "999", "1000", "0040"] {
        damaged(&format!("w=eco1-perf{amount}"), Damage::OutOfRange(format!("perf{amount}")));
        damaged(&format!("w=eco1-green{amount}"), Damage::OutOfRange(format!("green{amount}")));
    }
    weighs("w=perf000-eco100-sec001", [0, 0, 0, 1, 100]);
    damaged("w=perf1-green2-green2", Damage::Repeated("green".to_owned()));
    damaged("w=green20", Damage::NothingAboveZero);
    // Nothing is honoured in part: not the picks, not the name.
    damaged("p=gin&n=Team&w=perf300", Damage::OutOfRange("perf300".to_owned()));
}

#[test]
fn reading_6_categories_of_others() {
    #[track_caller]
    fn kept(query: &str, tokens: &[(&str, u8)], text: &str) {
        let start = Start::from_query(Words::ENGLISH, query, D);
        assert_eq!(start.link.foreign, foreign(tokens), "{query}");
        let [notice] = start.notices.as_slice() else { panic!("one notice for {query}") };
        assert_eq!(
            (notice.kind, notice.text(Words::ENGLISH).as_str()),
            (NoticeKind::UnknownCategory, text)
        );
    }
    kept(
        "w=perf40-eco40-green20",
        &[("green", 20)],
        "This link also weighs “green”: a category that this ranking does not have; it is left \
         out here, and kept in the link.",
    );
    kept(
        "w=zz1-perf40-green20-aa0",
        &[("zz", 1), ("green", 20), ("aa", 0)],
        "This link also weighs “zz”, “green” and “aa”: categories that this ranking does not \
         have; they are left out here, and kept in the link.",
    );
    assert_eq!(followed("w=green20-perf40").weights, Some(Weights::new([40, 0, 0, 0, 0])));
    becomes("w=green20-perf40-aa0&x=1", "w=perf40-green20-aa0&x=1");
}

#[test]
fn reading_7_forms() {
    for query in ["v=2", "v=99&w=perf40", "w=nonsense&v=02", "amp;v=7&p=gin&n=x", "v=2&v=1"] {
        assert_eq!(read(query, D), Err(Refusal::Newer), "{query}");
        let start = Start::from_query(Words::ENGLISH, query, D);
        assert_eq!(start.link, Link::default());
        let [notice] = start.notices.as_slice() else { panic!("one notice for {query}") };
        let text = "This link was made by a newer version of this page. You see the original \
                    weights instead. Reload the page to get the newest version.";
        assert_eq!(
            (notice.kind, notice.text(Words::ENGLISH).as_str()),
            (NoticeKind::NewerLink, text)
        );
    }
    for form in ["1", "01", "%31"] {
        weighs(&format!("v={form}&w=perf40"), [40, 0, 0, 0, 0]);
    }
    for form in ["", "x", "100", "-1", "1.0", "%FF2"] {
        let why = if form == "%FF2" { Damage::NotText } else { Damage::NoForm };
        damaged(&format!("w=perf40&v={form}"), why);
    }
}

#[test]
fn reading_8_picks() {
    picks("p=django.gin", &["django", "gin"]);
    picks("p=gin.django", &["gin", "django"]);
    picks("p=gin.nobody.django", &["gin", "django"]);
    picks("p=gin.gin.gin.django", &["gin", "django"]);
    picks("p=gin.nobody.koa.flask.rails.phoenix", &["gin", "koa", "flask", "rails"]);
    picks("p=..gin", &["gin"]);
    for none in ["p=", "p=%FF", "p=nobody", "p=%3Cb%3E", "p"] {
        assert_eq!(followed(none).picks, None, "{none}");
    }
}

#[test]
fn reading_9_names() {
    named("n=Team%20Blue", "Team Blue");
    named("n=%20%20Team%09%0A%C2%A0Blue%20", "Team Blue");
    named("n=%3Cb%3EBold%3C/b%3E", "<b>Bold</b>");
    named("n=a%E2%80%AEb%E2%80%8Bc%00d%EF%BB%BFe", "abcde");
    named("n=100%", "100%");
    named(&format!("n={}", "é".repeat(41)), &"é".repeat(40));
    named(&format!("n={}%20x", "y".repeat(39)), &"y".repeat(39));
    for none in ["n=", "n=%20", "n=%E2%80%8B", "n=%FF"] {
        named(none, "");
    }
    // A name that is not text is no reason to refuse the weights.
    weighs("n=%FF&w=perf40", [40, 0, 0, 0, 0]);
}
