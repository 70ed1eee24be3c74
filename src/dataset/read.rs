//! From a JSON value to a dataset, or to the list of all its faults.

use super::cursor::{Cursor, Faults};
use super::fault::Fault;
use super::grammar::{is_code, is_id};
use super::hundredths::{Hundredths, NotExact};
use super::keep::keep;
use super::model::{
    Better, Category, Dataset, Entry, List, Note, Preset, Profile, Published, Scale, Source, Text,
};
use super::value::Value;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// What a file holds: what is ranked, and the prose about each entry, in the same order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Everything that ranking needs.
    pub dataset: Dataset,
    /// A profile for each entry.
    pub profiles: Vec<Profile>,
}

/// The form of the file that this reader knows.
const FORMAT: f64 = 1.0;
const CATEGORIES: RangeInclusive<usize> = 2..=32;
const ENTRIES: RangeInclusive<usize> = 2..=10_000;

/// Reads a dataset file (contract, section 6).
///
/// # Errors
/// Every fault of the file, by its place; nothing is loaded in part.
pub fn read(value: &Value) -> Result<Document, Vec<Fault>> {
    let faults = Faults::default();
    let document = document(&Cursor::root(value, &faults));
    let faults = faults.into_inner();
    if faults.is_empty() { Ok(document) } else { Err(faults) }
}

fn document(file: &Cursor) -> Document {
    let format = file.member("format");
    #[allow(clippy::float_cmp)] // a small integer, exactly
    if format.number().is_some_and(|n| n != FORMAT) {
        format.fault("is a form of file that this version does not know; it knows 1");
    }
    let scale = scale(&file.member("scale"));
    let categories = counted(&file.member("categories"), CATEGORIES, category);
    unique(&file.member("categories"), "code", categories.iter().map(|c| &c.code));

    let items = file.member("items");
    let (mut profiles, mut scores) = (Vec::new(), Vec::new());
    let entries = counted(&items, ENTRIES, |item| {
        profiles.push(profile(item));
        scores.extend(row(item, &categories, scale));
        entry(item)
    });
    unique(&items, "id", entries.iter().map(|e| &e.id));

    let presets: Vec<Preset> =
        optional_list(&file.member("presets"), |c| preset(c, &categories, &entries));
    unique(&file.member("presets"), "id", presets.iter().map(|p| &p.id));
    let notes = optional_list(&file.member("notes"), |c| note(c, &entries));
    let dataset = Dataset {
        id: id(&file.member("id")),
        revision: optional_text(&file.member("revision")),
        title: text(&file.member("title")),
        lang: optional_text(&file.member("lang")),
        source: source(&file.member("source")),
        scale: scale.unwrap_or(Scale { min: Hundredths(0), max: Hundredths(0) }),
        by_name: by_name(&entries),
        categories: categories.into(),
        entries: entries.into(),
        scores: scores.into(),
        presets: presets.into(),
        notes: notes.into(),
    };
    Document { dataset, profiles }
}

fn scale(at: &Cursor) -> Option<Scale> {
    let end = |key| hundredths(&at.member(key));
    let (min, max) = if at.is_object() { (end("min"), end("max")) } else { (None, None) };
    let (min, max) = (min?, max?);
    if min >= max {
        at.fault(format!("goes from {min} to {max}; the maximum should be above the minimum"));
        return None;
    }
    Some(Scale { min, max })
}

fn category(at: &Cursor) -> Category {
    let code = at.member("code");
    let name = code.name().unwrap_or_default();
    if !name.is_empty() && !is_code(name) {
        code.fault(format!("“{name}” is not a code: two to six letters a–z"));
    }
    let better = at.member("better");
    let better = match better.present().and_then(Cursor::text) {
        None | Some("high") => Better::High,
        Some("low") => Better::Low,
        Some(_) => {
            better.fault("should be “high” or “low”");
            Better::High
        }
    };
    Category {
        code: owned(name),
        label: text(&at.member("label")),
        meaning: optional_text(&at.member("meaning")),
        weight: at.member("weight").present().map_or(50, importance),
        better,
    }
}

fn entry(at: &Cursor) -> Entry {
    let tags = at.member("tags").present().map(Cursor::members).unwrap_or_default();
    let published = at.member("published");
    if published.present().is_some() {
        published.is_object();
    }
    Entry {
        id: id(&at.member("id")),
        name: text(&at.member("name")),
        tags: tags.iter().map(|(key, at)| (owned(key), text(at))).collect(),
        published: Published {
            overall: published.member("overall").present().and_then(hundredths),
            rank: published.member("rank").present().and_then(|at| whole(at, 1..=u16::MAX)),
        },
    }
}

fn profile(at: &Cursor) -> Profile {
    let list = |key| optional_list(&at.member(key), text).into();
    Profile {
        summary: optional_text(&at.member("summary")),
        verdict: optional_text(&at.member("verdict")),
        best_for: list("best_for"),
        ideal_when: list("ideal_when"),
        strengths: list("strengths"),
        limits: list("limits"),
    }
}

fn row(item: &Cursor, categories: &[Category], scale: Option<Scale>) -> Vec<Hundredths> {
    let scores = item.member("scores");
    if !scores.is_object() {
        return vec![Hundredths::default(); categories.len()];
    }
    let score = |category: &Category| {
        if category.code.is_empty() {
            return Hundredths::default();
        }
        let at = scores.member(&category.code);
        let (Some(score), Some(scale)) = (hundredths(&at), scale) else {
            return Hundredths::default();
        };
        if score > scale.max {
            at.fault(format!("{score} is above the scale's {}", scale.max));
        } else if score < scale.min {
            at.fault(format!("{score} is below the scale's {}", scale.min));
        }
        match category.better {
            Better::High => score,
            Better::Low => scale.turned(score),
        }
    };
    categories.iter().map(score).collect()
}

fn preset(at: &Cursor, categories: &[Category], entries: &[Entry]) -> Preset {
    let mut weights = vec![0; categories.len()];
    for (code, at) in at.member("weights").members() {
        match categories.iter().position(|c| c.code == code) {
            Some(index) => weights[index] = importance(&at),
            None => at.fault(format!("no category has the code “{code}”")),
        }
    }
    Preset {
        id: id(&at.member("id")),
        label: text(&at.member("label")),
        why: optional_text(&at.member("why")),
        weights: weights.into(),
        keep: keep(&at.member("keep"), entries),
    }
}

fn note(at: &Cursor, entries: &[Entry]) -> Note {
    let entry = at.member("item").present().and_then(|at| {
        let id = at.text()?;
        let index = entries.iter().position(|e| e.id == id);
        if index.is_none() {
            at.fault(format!("no item has the id “{id}”"));
        }
        index
    });
    Note { entry, text: text(&at.member("text")) }
}

fn source(at: &Cursor) -> Source {
    let Some(at) = at.present().filter(|at| at.is_object()) else { return Source::default() };
    let text = |key| optional_text(&at.member(key));
    Source {
        title: text("title"),
        publisher: text("publisher"),
        author: text("author"),
        published: text("published"),
    }
}

/// For each entry its position when all are sorted by name, letter case aside.
fn by_name(entries: &[Entry]) -> List<u16> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_cached_key(|&i| (entries[i].name.to_lowercase(), i));
    let mut places = vec![0; entries.len()];
    for (place, &entry) in (0..=u16::MAX).zip(&order) {
        places[entry] = place;
    }
    places.into()
}

fn owned(text: &str) -> Text {
    Text::Owned(text.to_owned())
}

fn text(at: &Cursor) -> Text {
    owned(at.name().unwrap_or_default())
}

fn optional_text(at: &Cursor) -> Text {
    at.present().and_then(Cursor::text).map_or(Text::Borrowed(""), owned)
}

fn id(at: &Cursor) -> Text {
    let text = at.name().unwrap_or_default();
    if !text.is_empty() && !is_id(text) {
        at.fault(format!("“{text}” is not an id: up to forty of a–z, 0–9 and -"));
    }
    owned(text)
}

fn hundredths(at: &Cursor) -> Option<Hundredths> {
    match Hundredths::from_decimal(at.number()?) {
        Ok(number) => Some(number),
        Err(NotExact::Places) => {
            at.fault("has more than two decimal places");
            None
        }
        Err(NotExact::Size) => {
            at.fault("is larger than a million either way");
            None
        }
    }
}

fn importance(at: &Cursor) -> u8 {
    whole(at, 0..=100).and_then(|n| u8::try_from(n).ok()).unwrap_or_default()
}

fn whole(at: &Cursor, range: RangeInclusive<u16>) -> Option<u16> {
    let number = at.number()?;
    let (min, max) = (f64::from(*range.start()), f64::from(*range.end()));
    if number.fract() != 0.0 || !(min..=max).contains(&number) {
        at.fault(format!("should be a whole number from {} to {}", range.start(), range.end()));
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked the line above
    Some(number as u16)
}

fn optional_list<T>(at: &Cursor, read: impl FnMut(&Cursor) -> T) -> Vec<T> {
    let elements = at.present().and_then(Cursor::elements).unwrap_or_default();
    elements.iter().map(read).collect()
}

fn counted<T>(at: &Cursor, count: RangeInclusive<usize>, read: impl FnMut(&Cursor) -> T) -> Vec<T> {
    let Some(elements) = at.elements() else { return Vec::new() };
    let found = elements.len();
    if !count.contains(&found) {
        at.fault(format!("{found}; there should be {} to {}", count.start(), count.end()));
    }
    // What is beyond is refused for its number; read, it could fill all memory.
    elements.iter().take(*count.end()).map(read).collect()
}

fn unique<'a>(at: &Cursor, key: &str, names: impl ExactSizeIterator<Item = &'a Text>) {
    if names.len() == 0 {
        return;
    }
    let mut seen = BTreeSet::new();
    for (element, name) in at.elements().unwrap_or_default().iter().zip(names) {
        if !name.is_empty() && !seen.insert(name) {
            element.member(key).fault(format!("“{name}” is there twice"));
        }
    }
}
