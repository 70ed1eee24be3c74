//! What visitors read beside the ranking: profiles, ways in, small radars, two entries side by side, the
//! method.

mod access;
mod address;
mod cells;
mod narrowed;
mod profile;
mod sides;
mod ways;

use serde::Deserialize;

use crate::harness::Journey;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    [
        address::journeys(),
        profile::journeys(),
        narrowed::journeys(),
        ways::journeys(),
        cells::journeys(),
        sides::journeys(),
        access::journeys(),
    ]
    .concat()
}

/// The link to a profile in the row of an entry, once the row is open.
fn in_row(id: &str) -> String {
    format!("[data-answer='{id}'] a[data-profile='{id}']")
}

/// The profile that is open, as it reads.
#[derive(Clone, Debug, Deserialize)]
struct Profile {
    name: String,
    place: String,
    total: String,
    language: String,
    /// Code, score, place in the category, and how far the field reaches.
    scores: Vec<[String; 4]>,
    above: Vec<[String; 2]>,
    level: Vec<[String; 2]>,
    below: Vec<[String; 2]>,
    back: Option<String>,
    on: Option<String>,
}

const PROFILE: &str = "
    const sheet = document.querySelector('dialog[data-reading][open]');
    if (!sheet || !sheet.matches(':modal')) return null;
    const said = (e) => (e?.innerText ?? '').replace(/\\s+/g, ' ').trim();
    const figure = (name) => said(sheet.querySelector(`[data-figure=${name}]`));
    const rivals = (side) => [...sheet.querySelectorAll(`[data-rivals=${side}] li`)]
        .map(row => [row.querySelector('a').dataset.profile, said(row.lastElementChild)]);
    const step = (way) => sheet.querySelector(`[data-step=${way}]`)?.dataset.profile ?? null;
    return {
        name: said(sheet.querySelector('h2')), place: figure('place'), total: figure('total'),
        language: figure('language'),
        scores: [...sheet.querySelectorAll('[data-scored]')]
            .map(row => [row.dataset.scored, ...[...row.cells].slice(1).map(said)]),
        above: rivals('above'), level: rivals('level'), below: rivals('below'),
        back: step('back'), on: step('on'),
    };";

/// Waits until this profile is open, above the page.
#[track_caller]
fn reads(page: &Page, name: &str) -> Profile {
    page.eventually(&format!("the profile of {name}"), || {
        match page.ask::<Option<Profile>>(PROFILE, []) {
            Some(profile) if profile.name == name => Ok(profile),
            other => Err(format!("{other:?}")),
        }
    })
}

/// Waits until no profile is open.
#[track_caller]
fn is_closed(page: &Page) {
    page.eventually_equals("no open profile", &0, || page.count("dialog[open]"));
}

/// The fragment of the address.
#[track_caller]
fn fragment(page: &Page) -> String {
    page.ask("return location.hash", [])
}

#[track_caller]
fn has_fragment(page: &Page, fragment_: &str) {
    page.eventually_equals("the fragment", &fragment_.to_owned(), || fragment(page));
}
