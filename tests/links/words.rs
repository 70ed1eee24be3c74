//! Words in which a case is one line.

use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::link::{Damage, Foreign, Link, Refusal, read, write};
use reweigh::ranking::Weights;
use reweigh::state::{NoticeKind, Start};
use reweigh::words::Words;

pub const D: &Dataset = &DATASET;
pub const ADVICE: [u8; 5] = [40, 20, 20, 15, 5];

pub fn followed(query: &str) -> Link {
    read(query, D).unwrap_or_else(|refusal| panic!("{query} is refused: {refusal:?}"))
}

/// The link is followed, in the order performance, scalability, ease, security, community.
#[track_caller]
pub fn weighs(query: &str, importances: [u8; 5]) {
    assert_eq!(followed(query).weights, Some(Weights::new(importances)), "{query}");
    assert_eq!(Start::from_query(Words::ENGLISH, query, D).notices, [], "{query}");
}

/// The link says nothing about weights.
#[track_caller]
pub fn absent(query: &str) {
    assert_eq!(followed(query), Link::default(), "{query}");
    assert_eq!(Start::from_query(Words::ENGLISH, query, D), Start::default(), "{query}");
}

/// The link is damaged: nothing of it counts, and the reader is told why.
#[track_caller]
pub fn damaged(query: &str, why: Damage) {
    assert_eq!(read(query, D), Err(Refusal::Damaged(why.clone())), "{query}");
    let start = Start::from_query(Words::ENGLISH, query, D);
    assert_eq!(start.link, Link::default(), "{query}");
    let text = format!(
        "This link is damaged: {why}. You see the original weights instead. Ask the sender to \
         copy it again."
    );
    let [notice] = start.notices.as_slice() else { panic!("one notice for {query}") };
    assert_eq!(
        (notice.kind, &notice.text(Words::ENGLISH)),
        (NoticeKind::BadLink, &text),
        "{query}"
    );
}

#[track_caller]
pub fn no_token(query: &str, part: &str) {
    damaged(query, Damage::NotAToken(part.to_owned()));
}

#[track_caller]
pub fn picks(query: &str, ids: &[&str]) {
    let found = followed(query).picks.unwrap_or_default();
    let found: Vec<&str> = found.iter().map(|&entry| D.entries[entry].id.as_ref()).collect();
    assert_eq!(found, ids, "{query}");
}

#[track_caller]
pub fn named(query: &str, name: &str) {
    assert_eq!(followed(query).name.as_deref().unwrap_or_default(), name, "{query}");
}

pub fn foreign(tokens: &[(&str, u8)]) -> Vec<Foreign> {
    tokens.iter().map(|&(code, importance)| Foreign { code: code.to_owned(), importance }).collect()
}

/// What the next commit makes of a query that is followed or not.
#[track_caller]
pub fn becomes(query: &str, written: &str) {
    let link = Start::from_query(Words::ENGLISH, query, D).link;
    let weights = link.weights.unwrap_or_else(|| Weights::authored(D));
    assert_eq!(write(query, D, &weights, &link.foreign, link.picks.as_deref()), written, "{query}");
}
