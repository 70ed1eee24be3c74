//! Reads and validates the bundled dataset, surveys it, and writes both as Rust constants; makes functions of the phrases in
//! which the widget speaks. A fault in a file fails the build, with every fault listed.

// The same reading that serves an author's file; what only the page uses looks unused from here.
#![allow(dead_code, unused_imports)]

#[path = "dataset/cursor.rs"]
mod cursor;
#[path = "insight/exact.rs"]
mod exact;
#[path = "dataset/fault.rs"]
mod fault;
#[path = "dataset/grammar.rs"]
mod grammar;
#[path = "dataset/hundredths.rs"]
mod hundredths;
#[path = "dataset/keep.rs"]
mod keep;
#[path = "dataset/model.rs"]
mod model;
#[path = "words/plural.rs"]
mod plural;
#[path = "dataset/read.rs"]
mod read;
#[path = "insight/survey/mod.rs"]
mod survey;
#[path = "dataset/value.rs"]
mod value;
#[path = "words/written.rs"]
mod written;

use exact::Exact;
use model::{Category, Dataset, Entry, Note, Preset, Profile, Text};
use serde_json::{Map, Value};
use std::{env, fs, path::Path, process::exit};
use survey::{Number, Standing, Work};

const FILE: &str = "public/data/backend-frameworks-2026.json";
/// English first: the others say what it says.
const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "ar"];
/// The files of a language: sentences about rankings, the widget, what is taken along.
const ROOMS: [&str; 3] = ["sentences", "widget", "keep"];

fn main() {
    println!("cargo::rerun-if-changed={FILE}");
    println!("cargo::rerun-if-changed=src/dataset");
    println!("cargo::rerun-if-changed=src/insight/exact.rs");
    println!("cargo::rerun-if-changed=src/insight/survey");
    println!("cargo::rerun-if-changed=src/words");
    println!("cargo::rerun-if-changed=src/build.rs");
    let document = read::read(&json(FILE)).unwrap_or_else(|faults| refuse(FILE, &faults));
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name, code| {
        fs::write(Path::new(&out).join(name), code).unwrap_or_else(|error| refuse(name, &[error]));
    };
    write("bundled.rs", constants(&document.dataset, &document.profiles));
    write("survey.rs", surveyed(&document.dataset));
    let [english, others @ ..] = LANGUAGES.map(phrases);
    write("words.rs", written::functions(&english).unwrap_or_else(|fault| refuse("en", &[fault])));
    let packs = LANGUAGES[1..].iter().zip(others).map(|(language, other)| {
        let pack = written::pack(language, &english, &other);
        (*language, pack.unwrap_or_else(|fault| refuse(&words_of(language), &[fault])))
    });
    write("packs.rs", format!("&{:?}", packs.collect::<Vec<(&str, String)>>()));
}

fn json<T: serde::de::DeserializeOwned>(file: &str) -> T {
    let text = fs::read_to_string(file).unwrap_or_else(|error| refuse(file, &[error]));
    serde_json::from_str(&text).unwrap_or_else(|error| refuse(file, &[error]))
}

fn words_of(language: &str) -> String {
    format!("src/words/{language}")
}

/// All phrases of a language. No two have the same key.
fn phrases(language: &str) -> Map<String, Value> {
    let mut all = Map::new();
    for room in ROOMS {
        let file = format!("{}/{room}.json", words_of(language));
        for (key, phrase) in json::<Map<String, Value>>(&file) {
            if all.insert(key.clone(), phrase).is_some() {
                refuse(&file, &[format!("{key} is there twice")]);
            }
        }
    }
    all
}

fn refuse(file: &str, faults: &[impl ToString]) -> ! {
    for fault in faults {
        println!("cargo::error={file}: {}", fault.to_string());
    }
    exit(1)
}

fn constants(data: &Dataset, profiles: &[Profile]) -> String {
    let source = &data.source;
    let scores = data.scores.iter().map(|s| format!("Hundredths({})", s.0));
    let by_name = data.by_name.iter().map(u16::to_string);
    format!(
        "/// The bundled dataset.\n\
         pub static DATASET: Dataset = BUNDLED;\n\
         const BUNDLED: Dataset = Dataset {{ id: {}, revision: {}, title: {}, lang: {}, \
         source: Source {{ title: {}, publisher: {}, author: {}, published: {} }}, \
         scale: Scale {{ min: Hundredths({}), max: Hundredths({}) }}, categories: {}, \
         entries: {}, scores: {}, by_name: {}, presets: {}, notes: {} }};\n\
         /// The prose about each of its entries.\n\
         pub static PROFILES: &[Profile] = &[{}];\n",
        text(&data.id),
        text(&data.revision),
        text(&data.title),
        text(&data.lang),
        text(&source.title),
        text(&source.publisher),
        text(&source.author),
        text(&source.published),
        data.scale.min.0,
        data.scale.max.0,
        list(data.categories.iter().map(category)),
        list(data.entries.iter().map(entry)),
        list(scores),
        list(by_name),
        list(data.presets.iter().map(preset)),
        list(data.notes.iter().map(note)),
        profiles.iter().map(profile).collect::<Vec<_>>().join(", "),
    )
}

/// The survey in exact fractions; what is left of them are the floats nearest to them.
fn surveyed(data: &Dataset) -> String {
    let scores: Vec<i32> = data.scores.iter().map(|score| score.0).collect();
    let mut work = Work::<Exact>::new(&scores, data.categories.len());
    while !work.step() {}
    let survey = work.finish();
    if survey.approximate.is_some() {
        refuse(FILE, &["is too large to be surveyed exactly"]);
    }
    format!(
        "/// What holds over all weightings of the bundled dataset.\n\
         pub static SURVEY: Survey = Survey {{ standings: {}, approximate: None }};\n",
        list(survey.standings.iter().map(standing))
    )
}

fn standing(s: &Standing) -> String {
    let Standing { first, best, worst, expected, wins, .. } = s;
    let because = list(s.because.iter().map(u16::to_string));
    let mixture = list(s.mixture.iter().map(|part| format!("{part:?}")));
    let typical = list(s.typical.iter().map(u8::to_string));
    format!(
        "Standing {{ first: First::{first:?}, because: {because}, mixture: {mixture}, best: {best}, \
         worst: {worst}, expected: {expected:?}, wins: {wins:?}, typical: {typical} }}"
    )
}

fn category(c: &Category) -> String {
    let (code, label, meaning) = (text(&c.code), text(&c.label), text(&c.meaning));
    let (weight, better) = (c.weight, c.better);
    format!(
        "Category {{ code: {code}, label: {label}, meaning: {meaning}, weight: {weight}, \
         better: Better::{better:?} }}"
    )
}

fn entry(e: &Entry) -> String {
    let tags = e.tags.iter().map(|(name, value)| format!("({}, {})", text(name), text(value)));
    let (id, name, tags) = (text(&e.id), text(&e.name), list(tags));
    let (overall, rank) = (e.published.overall, e.published.rank);
    format!(
        "Entry {{ id: {id}, name: {name}, tags: {tags}, \
         published: Published {{ overall: {overall:?}, rank: {rank:?} }} }}"
    )
}

fn preset(p: &Preset) -> String {
    let (id, label, why) = (text(&p.id), text(&p.label), text(&p.why));
    let weights = list(p.weights.iter().map(u8::to_string));
    let keep = list(
        p.keep
            .iter()
            .map(|(name, values)| format!("({}, {})", text(name), list(values.iter().map(text)))),
    );
    format!("Preset {{ id: {id}, label: {label}, why: {why}, weights: {weights}, keep: {keep} }}")
}

fn note(n: &Note) -> String {
    format!("Note {{ entry: {:?}, text: {} }}", n.entry, text(&n.text))
}

fn profile(p: &Profile) -> String {
    let texts = |all: &[Text]| list(all.iter().map(text));
    format!(
        "Profile {{ summary: {}, verdict: {}, best_for: {}, ideal_when: {}, strengths: {}, \
         limits: {} }}",
        text(&p.summary),
        text(&p.verdict),
        texts(&p.best_for),
        texts(&p.ideal_when),
        texts(&p.strengths),
        texts(&p.limits),
    )
}

fn text(text: &Text) -> String {
    format!("Text::Borrowed({text:?})")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("List::Borrowed(&[{}])", items.collect::<Vec<_>>().join(", "))
}
