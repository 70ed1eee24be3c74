//! From the query of an address to what it asks for.

use super::query::{NotText, parameter};
use super::refusal::{Damage, Refusal};
use super::weights::Foreign;
use super::{FORM, name, picks, weights};
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// What a link asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The weights; `None` means the author's.
    pub weights: Option<Weights>,
    /// Categories that this dataset does not have; kept for when the link is shared on.
    pub foreign: Vec<Foreign>,
    /// The entries in the radar; `None` if the link does not choose.
    pub picks: Option<Vec<usize>>,
    /// What the sender calls the weights.
    pub name: Option<String>,
}

/// Reads the query of an address, without its `?`. Total: every text gives an answer.
///
/// # Errors
/// The reason why nothing of the link counts.
pub fn read(query: &str, dataset: &Dataset) -> Result<Link, Refusal> {
    check_form(query)?;
    let mut link = Link::default();
    if let Some(value) = text(query, "w").map_err(Refusal::Damaged)?
        && let Some((weights, foreign)) =
            weights::parse(&value, dataset).map_err(Refusal::Damaged)?
    {
        link.weights = Some(weights);
        link.foreign = foreign;
    }
    // What is not text names no entry, and entries that are not known are left out.
    if let Ok(Some(value)) = text(query, "p") {
        link.picks = picks::parse(&value, dataset).map_err(Refusal::Damaged)?;
    }
    // A name is only a caption: one that is not text is no reason to refuse the weights.
    link.name = text(query, "n").unwrap_or_default().and_then(|n| name::clean(&n));
    Ok(link)
}

fn text(query: &str, key: &str) -> Result<Option<String>, Damage> {
    parameter(query, key).transpose().map_err(|NotText| Damage::NotText)
}

/// Checks the form of the link: absent or 1 is ours, a higher number is newer.
fn check_form(query: &str) -> Result<(), Refusal> {
    let Some(form) = text(query, "v").map_err(Refusal::Damaged)? else {
        return Ok(());
    };
    if form.is_empty() || form.len() > 2 || !form.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Refusal::Damaged(Damage::NoForm));
    }
    let form = form.bytes().fold(0, |sum, digit| sum * 10 + (digit - b'0'));
    if form > FORM { Err(Refusal::Newer) } else { Ok(()) }
}
