//! Reading links: every row of the contract's table, and every rule, as a case of its own.

use crate::harness::{Engine, Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::Page;

mod cases;

use cases::CASES;

/// A link and what becomes of it.
#[derive(Clone, Copy)]
pub struct Case {
    /// A part of the trial's name.
    name: &'static str,
    query: &'static str,
    /// The importances that apply; `None` is the author's weights.
    weights: Option<[u64; 5]>,
    /// Notices about the link, in any order.
    notices: &'static [&'static str],
}

impl Case {
    /// Whether every engine hands it on as it is: they differ in what they make of unusual characters, and the rest
    /// is for the module alone.
    fn is_plain(&self) -> bool {
        let plain =
            |letter: char| letter.is_ascii_alphanumeric() || "?&=-_#.,:;!()".contains(letter);
        self.query != CASES[0].query && self.query.chars().all(plain)
    }
}

pub fn journeys() -> Vec<Journey> {
    let mut all: Vec<Journey> = CASES
        .iter()
        .map(|case| {
            let journey = Journey::new(format!("link_{}", case.name), |page| follow(page, case));
            if case.is_plain() { journey.only_in(Engine::Chromium) } else { journey }
        })
        .collect();
    all.extend(crate::journeys![link_name_loses_invisible_characters, link_notice_is_dismissed]);
    all.extend(in_turn(crate::journeys![
        link_markup_is_never_rendered,
        link_name_is_quoted_text,
        link_dark_theme_beside_a_repaired_link,
        link_longer_than_256_bytes_is_damaged,
        link_of_33_tokens_is_damaged,
        link_of_32_tokens_is_read,
        link_unknown_picks_are_dropped,
    ]));
    all
}

fn follow(page: &Page, case: &Case) {
    page.open(case.query);
    let weights = case.weights.map_or_else(|| ORACLE.author.clone(), |weights| weights.to_vec());
    page.is_weighed(&weights);
    for kind in case.notices {
        page.notice(kind);
    }
    let mut kinds = page.notice_kinds();
    kinds.sort();
    assert_eq!(kinds, case.notices, "notices of {}", case.query);
}

/// Different codes that no dataset has, of two letters and more.
fn strangers(count: usize) -> Vec<String> {
    ('a'..='z')
        .flat_map(|one| ('a'..='z').map(move |two| format!("z{one}{two}1")))
        .take(count)
        .collect()
}

fn link_longer_than_256_bytes_is_damaged(page: &Page) {
    let tokens: Vec<String> = (0..30).map(|number| format!("zzz{}aa100", letter(number))).collect();
    let long = format!("perf40-{}", tokens.join("-"));
    assert!(long.len() > 256, "{} bytes", long.len());
    page.open(&format!("?w={long}"));
    page.notice("bad-link");
    page.is_weighed(&ORACLE.author);
}

fn letter(number: u8) -> char {
    char::from(b'a' + number % 26)
}

fn link_of_33_tokens_is_damaged(page: &Page) {
    page.open(&format!("?w=perf40-{}", strangers(32).join("-")));
    page.notice("bad-link");
    page.is_weighed(&ORACLE.author);
}

fn link_of_32_tokens_is_read(page: &Page) {
    page.open(&format!("?w=perf40-{}", strangers(31).join("-")));
    page.notice("unknown-category");
    page.is_weighed(&[40, 0, 0, 0, 0]);
}

fn link_unknown_picks_are_dropped(page: &Page) {
    page.open("?p=koa.nope.gin");
    let mut picks = page.picks();
    picks.sort();
    assert_eq!(picks, ["gin", "koa"]);
    page.open("?p=KOA.phoenix).");
    let mut picks = page.picks();
    picks.sort();
    assert_eq!(picks, ["koa", "phoenix"], "lower-cased and stripped like the weights");
}

fn link_name_is_quoted_text(page: &Page) {
    page.open("?w=perf40-scale20-ease20-sec15-eco5&n=Team%20Blue");
    page.eventually("the name in quotation marks", || {
        let text = page.text("#reweigh");
        quoted(&text, "Team Blue").then_some(()).ok_or(text)
    });
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn link_name_loses_invisible_characters(page: &Page) {
    page.open("?w=perf40&n=a%E2%80%AEb%E2%80%8Bc%07d%20%09%20e");
    page.eventually("the name without what cannot be seen", || {
        let text = page.text("#reweigh");
        quoted(&text, "abcd e").then_some(()).ok_or(text)
    });
}

fn quoted(text: &str, name: &str) -> bool {
    [('\u{201c}', '\u{201d}'), ('"', '"'), ('\u{2018}', '\u{2019}')]
        .iter()
        .any(|(open, close)| text.contains(&format!("{open}{name}{close}")))
}

fn link_markup_is_never_rendered(page: &Page) {
    for query in [
        "?w=perf300-eco-20-ease%3Cimg%20src%3Dx%3E&w=perf1",
        "?w=perf40&n=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "?w=perf40-%3Cimg%20src%3Dx%3E20",
        "?p=%3Cimg%20src%3Dx%3E",
        "?theme=%3Cimg%20src%3Dx%3E",
    ] {
        page.open(query);
        assert_eq!(page.count("#reweigh img"), 0, "{query}");
        assert!(!page.ids().is_empty(), "{query}");
    }
}

fn link_dark_theme_beside_a_repaired_link(page: &Page) {
    page.open("?theme=dark&amp;w=PERF40-scale020-ease20-sec15-eco5).");
    page.is_weighed(&[40, 20, 20, 15, 5]);
    assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("dark"));
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn link_notice_is_dismissed(page: &Page) {
    page.open("?w=perf300");
    page.notice("bad-link");
    page.click("[data-notice='bad-link'] button[data-action='dismiss']");
    page.eventually_equals("no notice", &Vec::<String>::new(), || page.notice_kinds());
}
