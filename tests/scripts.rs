//! What the scripts of the dialogs say: every phrase of `src/words/en/scripts.json` is said by one, and what they say is
//! there, with the gaps that they fill. `.ci/words.mjs` compares the other languages with English.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// Where a phrase is said.
const SAID: [&str; 2] = ["say(", "mixed("];

type Names = BTreeSet<String>;

#[test]
fn the_scripts_say_the_phrases() {
    let phrases = phrases();
    let mut unsaid: Names = phrases.keys().cloned().collect();
    for (file, text) in scripts() {
        for said in SAID.iter().flat_map(|call| calls(&text, call)) {
            let (key, filled) =
                said.unwrap_or_else(|what| panic!("{file}: no literal key: {what}"));
            let gaps =
                phrases.get(&key).unwrap_or_else(|| panic!("{file}: there is no phrase {key}"));
            assert_eq!(*gaps, filled, "the gaps of {key}, and what {file} fills");
            unsaid.remove(&key);
        }
    }
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

#[test]
fn calls_are_found_with_what_they_fill() {
    let found = |text| calls(text, "say(").collect::<Vec<_>>();
    let call = |key: &str, gaps: &[&str]| {
        Ok((key.to_owned(), gaps.iter().map(|&gap| gap.to_owned()).collect::<Names>()))
    };
    assert_eq!(
        found("tell(say('a')); say('b', { n, name: f({ x, y }) }) + essay('c')"),
        [call("a", &[]), call("b", &["n", "name"])]
    );
    assert_eq!(found("say(key)"), [Err("key)".to_owned())]);
}

/// The names of the gaps of each phrase.
fn phrases() -> BTreeMap<String, Names> {
    let text = fs::read_to_string("src/words/en/scripts.json").expect("the checkout has it");
    let all: Map<String, Value> = serde_json::from_str(&text).expect("phrases");
    let gaps = |phrase: &Value| {
        let text = phrase.as_object().map_or(Some(phrase), |forms| forms.get("other"));
        let parts = text.and_then(Value::as_str).expect("a text").split('{').skip(1);
        parts.filter_map(|part| Some(part.split_once('}')?.0.to_owned())).collect()
    };
    all.iter().map(|(key, phrase)| (key.clone(), gaps(phrase))).collect()
}

/// The scripts of the dialogs, but for the one from which they have the way to say something.
fn scripts() -> Vec<(String, String)> {
    let files =
        ["public/keep", "public/dialog"].map(|folder| fs::read_dir(folder).expect("a folder"));
    let paths = files.into_iter().flatten().map(|file| file.expect("an entry of a folder").path());
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("text");
        (path.display().to_string(), text)
    };
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .filter(|path| path.file_name().is_some_and(|name| name != "say.js"))
        .map(read)
        .collect()
}

/// The key of each call, with the names of what it fills; where the key is no literal, what stands in its place.
fn calls(script: &str, call: &str) -> impl Iterator<Item = Result<(String, Names), String>> {
    script.match_indices(call).filter(|(at, _)| !script[..*at].ends_with(is_word)).map(|(at, _)| {
        let after = &script[at + call.len()..];
        let literal = after.strip_prefix('\'').and_then(|rest| rest.split_once('\''));
        let (key, rest) = literal.ok_or_else(|| after.chars().take(40).collect::<String>())?;
        Ok((key.to_owned(), rest.strip_prefix(", {").map(properties).unwrap_or_default()))
    })
}

/// The names of an object's properties, from what follows its brace.
fn properties(text: &str) -> Names {
    let mut depth = 0;
    let mut names = vec![String::new()];
    for c in text.chars() {
        depth += match c {
            '(' | '{' | '[' => 1,
            ')' | '}' | ']' => -1,
            _ => 0,
        };
        match c {
            _ if depth < 0 => break,
            ',' if depth == 0 => names.push(String::new()),
            _ => names.last_mut().expect("one at least").push(c),
        }
    }
    let name = |property: &String| property.split(':').next().unwrap_or_default().trim().to_owned();
    names.iter().map(name).filter(|name| !name.is_empty()).collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
