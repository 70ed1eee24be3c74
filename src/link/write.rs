//! From weights and picks to the query of an address.

use super::query::bare;
use super::value::{MAX_BYTES, MAX_FILTER_BYTES};
use super::weights::{Foreign, MAX_TOKENS};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// The value of `w`: every weight that is not zero, in the dataset's order, then the categories
/// that only the link knew. Empty if all are zero.
#[must_use]
pub fn token_list(dataset: &Dataset, weights: &Weights, foreign: &[Foreign]) -> String {
    let known = dataset.categories.iter().map(|c| c.code.as_ref());
    let known = known.zip(weights.importances().iter().copied());
    let foreign = foreign.iter().map(|f| (f.code.as_str(), f.importance));
    let mut tokens = String::new();
    let push = |tokens: &mut String, code: &str, importance: u8| {
        if !tokens.is_empty() {
            tokens.push('-');
        }
        tokens.push_str(code);
        tokens.push_str(&importance.to_string());
    };
    for (code, importance) in known.filter(|&(_, importance)| importance > 0) {
        push(&mut tokens, code, importance);
    }
    // What others weigh is kept as far as a link holds it.
    for (code, importance) in foreign {
        let before = tokens.len();
        push(&mut tokens, code, importance);
        if too_long(&tokens) {
            tokens.truncate(before);
            break;
        }
    }
    tokens
}

fn too_long(tokens: &str) -> bool {
    tokens.len() > MAX_BYTES || tokens.split('-').count() > MAX_TOKENS
}

/// Writes weights, and picks if the reader chose them, into a query: in the place where they
/// were, or at the end. All other parameters stay as they were, but for the form of a link that
/// was not followed.
#[must_use]
pub fn write(
    query: &str,
    dataset: &Dataset,
    weights: &Weights,
    foreign: &[Foreign],
    picks: Option<&[usize]>,
) -> String {
    // A link cannot say that all is zero. What ranks the same is an even weight.
    let even = Weights::equal(dataset.categories.len());
    let weights = if weights.all_zero() { &even } else { weights };
    let ids = |picks: &[usize]| {
        let ids: Vec<&str> =
            picks.iter().map(|&entry| dataset.entries[entry].id.as_ref()).collect();
        ids.join(".")
    };
    let ours = [
        ("w", Some(token_list(dataset, weights, foreign))),
        ("p", picks.filter(|picks| !picks.is_empty()).map(ids)),
    ];
    rewrite(query, ours)
}

/// Puts values into a query, each in the place where it was or at the end, and takes out those that are
/// none.
pub fn rewrite<const N: usize>(
    query: &str,
    mut ours: [(&'static str, Option<String>); N],
) -> String {
    written(query, &mut ours)
}

fn written(query: &str, ours: &mut [(&'static str, Option<String>)]) -> String {
    let mut written = String::with_capacity(query.len());
    let mut push = |parts: &[&str]| {
        if !written.is_empty() {
            written.push('&');
        }
        for part in parts {
            written.push_str(part);
        }
    };
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        match ours.iter_mut().find(|(ours, _)| *ours == bare(key)) {
            Some((key, text)) => {
                if let Some(text) = text.take() {
                    push(&[key, "=", &text]);
                }
            }
            None if bare(key) == "v" && value != "1" => {}
            None => push(&[pair]),
        }
    }
    for (key, text) in ours {
        if let Some(text) = text {
            push(&[key, "=", text]);
        }
    }
    written
}

/// Parts with something between them, as many as a value that narrows down may hold.
pub fn list(parts: impl Iterator<Item = String>, between: &str) -> String {
    let mut list = String::new();
    for part in parts {
        if list.len() + between.len() + part.len() > MAX_FILTER_BYTES {
            break;
        }
        if !list.is_empty() {
            list.push_str(between);
        }
        list.push_str(&part);
    }
    list
}
