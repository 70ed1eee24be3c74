//! What there is to say about several readers together, as JSON for the page's script.

use super::{Mean, Pasted, apart, by_category, by_entry};
use crate::dataset::Dataset;
use crate::export::Json;
use crate::link::{Person, searched, write_group};
use crate::ranking::{Ranking, Weights, shares};
use crate::state::sentences::{digits, place_of};
use crate::words::Words;

/// Who is in the group and who is not; with two or more, their shares, the ranking, how far apart they are and where
/// they disagree.
#[must_use]
pub fn told(words: Words, data: &Dataset, found: &Pasted) -> String {
    let mut to = Json::default();
    to.object(|to| {
        to.key("unread").list(|to| {
            for (what, why) in &found.unread {
                to.object(|to| {
                    to.key("what").text(what).key("why").text(&why.told(words));
                });
            }
        });
        to.key("narrows").truth(found.narrows);
        to.key("query").text(&write_group(data, &found.people));
        to.key("people").list(|to| {
            for (at, person) in found.people.iter().enumerate() {
                to.text(&called(words, person, at));
            }
        });
        if found.people.len() > 1 {
            together(to, words, data, &found.people);
        }
    });
    to.done()
}

/// What a person is called: by the link, in quotation marks, or by number.
fn called(words: Words, person: &Person, at: usize) -> String {
    match &person.name {
        Some(name) => words.quoted(&searched(name)),
        None => words.group_person(&digits(words, at + 1)),
    }
}

/// A place as a table has it: `2`, or `2=` where it is shared.
fn placed(words: Words, rank: u16, tied: bool) -> String {
    words.figure(format!("{rank}{}", if tied { "=" } else { "" }))
}

fn together(to: &mut Json, words: Words, data: &Dataset, people: &[Person]) {
    let weights: Vec<&Weights> = people.iter().map(|person| &person.weights).collect();
    let rankings: Vec<Ranking> = weights.iter().map(|w| Ranking::of(data, w)).collect();
    let Some((mean, standings)) =
        Mean::of(&weights).and_then(|mean| mean.ranking(data).map(|all| (mean, all)))
    else {
        return;
    };
    to.key("shares").list(|to| {
        let each: Vec<Vec<u8>> = weights.iter().map(|weights| shares(weights)).collect();
        for (at, (category, group)) in data.categories.iter().zip(mean.percent()).enumerate() {
            to.object(|to| {
                to.key("label").text(&category.label).key("group").number(group);
                to.key("people").list(|to| {
                    for shares in &each {
                        to.number(shares[at]);
                    }
                });
            });
        }
    });
    to.key("ranking").list(|to| {
        for (at, standing) in standings.iter().enumerate() {
            let near = |other: Option<usize>| {
                other.and_then(|other| standings.get(other)).is_some_and(|other| {
                    let same = mean.decimal(other.points, 2) == mean.decimal(standing.points, 2);
                    same && other.points != standing.points
                })
            };
            let places = if near(at.checked_sub(1)) || near(Some(at + 1)) { 6 } else { 2 };
            to.object(|to| {
                to.key("place").text(&placed(words, standing.rank, standing.tied));
                to.key("id").text(&data.entries[standing.entry].id);
                to.key("name").text(&data.entries[standing.entry].name);
                to.key("total").text(&words.figure(mean.decimal(standing.points, places)));
                to.key("people").list(|to| {
                    for ranking in &rankings {
                        let place = ranking.placement(standing.entry);
                        to.text(&placed(words, place.rank, place.tied));
                    }
                });
            });
        }
    });
    to.key("apart").list(|to| {
        for one in &rankings {
            to.list(|to| {
                for other in &rankings {
                    let halves = apart(one, other).halves;
                    let half = if halves % 2 == 1 { "½" } else { "" };
                    let whole = if halves == 1 { String::new() } else { (halves / 2).to_string() };
                    to.text(&words.figure(format!("{whole}{half}")));
                }
            });
        }
    });
    to.key("pairs").number(apart(&rankings[0], &rankings[0]).pairs);
    to.key("disagree").list(|to| {
        let who = |at: usize| called(words, &people[at], at);
        if let Some(spread) = by_category(data, &weights) {
            let percent =
                |at: usize| words.percent(&digits(words, shares(weights[at])[spread.about].into()));
            to.text(&words.group_apart_in_weight(
                &data.categories[spread.about].label,
                &percent(spread.least),
                &who(spread.least),
                &percent(spread.most),
                &who(spread.most),
            ));
        }
        for spread in by_entry(data, &rankings, 3) {
            let place = |at: usize| {
                let placement = rankings[at].placement(spread.about);
                place_of(words, placement.rank, placement.tied)
            };
            to.text(&words.group_apart_in_place(
                &data.entries[spread.about].name,
                &place(spread.least),
                &who(spread.least),
                &place(spread.most),
                &who(spread.most),
            ));
        }
    });
}
