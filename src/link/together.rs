//! The parameters of a group's link: `g`, each person's weights, and `gn`, what they are called.

use super::name::clean;
use super::query::{parameter, push_hex};
use super::refusal::Damage;
use super::weights::parse;
use super::write::token_list;
use crate::dataset::Dataset;
use crate::ranking::Weights;

/// The most people of a group.
pub const MAX_PEOPLE: usize = 12;
/// Stands between two names: no name has it.
const BETWEEN: char = '\n';

/// One of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What the person is called, if anything.
    pub name: Option<String>,
    /// What the person weighs.
    pub weights: Weights,
}

/// One of a group whose weights cannot be read: the number in the link, from 1, and why.
pub type PersonFault = (usize, Damage);

/// Reads a group from the query of an address; `None` if it names none. Each person is read alone: what is wrong
/// with one takes nobody else away.
#[must_use]
pub fn read_group(query: &str, dataset: &Dataset) -> Option<(Vec<Person>, Vec<PersonFault>)> {
    let Ok(value) = parameter(query, "g")? else {
        return Some((Vec::new(), vec![(1, Damage::NotText)]));
    };
    let names = parameter(query, "gn").and_then(Result::ok).unwrap_or_default();
    let mut names = names.split(BETWEEN).map(clean);
    let (mut people, mut faults) = (Vec::new(), Vec::new());
    // What mail and chat leave behind a link, and what tells that it was cut off, belongs to the last one.
    let last = value.trim_end_matches('.').rfind('.');
    let before = last.map(|at| value[..at].split('.'));
    let parts = before.into_iter().flatten().chain([&value[last.map_or(0, |at| at + 1)..]]);
    for (at, part) in parts.enumerate() {
        let name = names.next().flatten();
        if at >= MAX_PEOPLE {
            faults.push((at + 1, Damage::TooLong));
            break;
        }
        match parse(part, dataset) {
            Ok(Some((weights, _foreign))) => people.push(Person { name, weights }),
            Ok(None) => faults.push((at + 1, Damage::NothingAboveZero)),
            Err(damage) => faults.push((at + 1, damage)),
        }
    }
    Some((people, faults))
}

/// The query of a group's link.
#[must_use]
pub fn write_group(dataset: &Dataset, people: &[Person]) -> String {
    let mut query = "g=".to_owned();
    for (at, person) in people.iter().take(MAX_PEOPLE).enumerate() {
        if at > 0 {
            query.push('.');
        }
        query.push_str(&token_list(dataset, &person.weights, &[]));
    }
    if people.iter().any(|person| person.name.is_some()) {
        query.push_str("&gn=");
        for (at, person) in people.iter().take(MAX_PEOPLE).enumerate() {
            if at > 0 {
                query.push_str("%0a");
            }
            for byte in person.name.as_deref().unwrap_or_default().bytes() {
                if byte.is_ascii_alphanumeric() {
                    query.push(byte.into());
                } else {
                    query.push('%');
                    push_hex(&mut query, byte);
                }
            }
        }
    }
    query
}
