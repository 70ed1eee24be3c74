//! Makes the functions and the packs of the phrases from the files in which they are written. Used by `build.rs` only.

use super::plural::{CARDINAL, ORDINAL, Rule};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// What stands between the forms of a phrase.
const BETWEEN: &str = "\u{1f}";
/// Around what fills a gap where the language runs from right to left: it keeps its own direction.
const ISOLATED: [&str; 2] = ["\u{2068}", "\u{2069}"];

type Phrases = Map<String, Value>;

/// A function for each phrase of English.
///
/// # Errors
/// What is wrong in the file.
pub fn functions(english: &Phrases) -> Result<String, String> {
    let mut code = String::from("impl Words {\n");
    for (at, (key, value)) in english.iter().enumerate() {
        let gaps = gaps(&first(value)?);
        let text = written("en", key, value, &gaps)?;
        let says = first(value)?;
        let counts = value.is_object();
        let others: Vec<&String> = gaps.iter().filter(|gap| !(counts && *gap == "n")).collect();
        let named = others.iter().fold(String::new(), |all, gap| all + ", " + gap + ": &str");
        let list = others.iter().map(|gap| gap.as_str()).collect::<Vec<_>>().join(", ");
        let phrase = format!("Phrase({at}, {text:?})");
        let (takes, gives, body) = match (counts, gaps.is_empty()) {
            (true, _) => {
                let rule = if key.starts_with("ordinal") { "ORDINAL" } else { "CARDINAL" };
                let body = format!("self.count(&{rule}, {phrase}, n, &[{list}])");
                (format!(", n: usize{named}"), "String", body)
            }
            (false, true) => (String::new(), "&'static str", format!("self.text({phrase})")),
            (false, false) => (named, "String", format!("self.fill({phrase}, &[{list}])")),
        };
        let _a_string_grows = writeln!(
            code,
            "    /// “{}”.\n    #[must_use]\n    pub fn {key}(self{takes}) -> {gives} {{\n        {body}\n    }}",
            says.replace('[', "\\[").replace(']', "\\]")
        );
    }
    Ok(code + "}\n")
}

/// The phrases of a language, one a line, in the order of those of English.
///
/// # Errors
/// What it lacks, has too much, or says without what English says.
pub fn pack(language: &str, english: &Phrases, phrases: &Phrases) -> Result<String, String> {
    let lacks: Vec<&String> = english.keys().filter(|key| !phrases.contains_key(*key)).collect();
    let alien: Vec<&String> = phrases.keys().filter(|key| !english.contains_key(*key)).collect();
    if !lacks.is_empty() || !alien.is_empty() {
        return Err(format!("lacks {lacks:?}, and has {alien:?}, which English has not"));
    }
    let mut lines = Vec::new();
    for (key, value) in english {
        let line = written(language, key, &phrases[key], &gaps(&first(value)?))?;
        lines.push(line);
    }
    Ok(lines.join("\n"))
}

/// A phrase as it is kept: its forms in their order, numbers for the names of its gaps. Some form has every gap, and none
/// has another; of a phrase that counts any form may leave out the number.
fn written(language: &str, key: &str, value: &Value, gaps: &[String]) -> Result<String, String> {
    let wrong = |what: &str| Err(format!("{key}: {what}"));
    let Value::Object(forms) = value else {
        return marked(language, key, value, gaps);
    };
    let rule: &Rule = if key.starts_with("ordinal") { &ORDINAL } else { &CARDINAL };
    let names = (rule.forms)(language);
    if forms.len() != names.len() || !names.iter().all(|name| forms.contains_key(*name)) {
        return wrong(&format!("has not the forms {names:?}"));
    }
    let mut numbered: Vec<String> = vec!["n".to_owned()];
    numbered.extend(gaps.iter().filter(|gap| *gap != "n").cloned());
    let forms: Result<Vec<String>, String> =
        names.iter().map(|name| marked(language, key, &forms[*name], &numbered)).collect();
    Ok(forms?.join(BETWEEN))
}

fn marked(language: &str, key: &str, value: &Value, named: &[String]) -> Result<String, String> {
    let wrong = |what: &str| Err(format!("{key}: {what}"));
    let Value::String(text) = value else { return wrong("is no text") };
    if text.is_empty() || text.contains(|c: char| c.is_control()) {
        return wrong("is empty, or has control characters");
    }
    for gap in gaps(text) {
        if !named.contains(&gap) {
            return wrong(&format!("has the gap {gap}, which English has not"));
        }
    }
    let mut all = text.clone();
    for (at, name) in named.iter().enumerate() {
        let gap = format!("{{{name}}}");
        // Of what is counted the number may be said by the word.
        if name != "n" && !all.contains(&gap) {
            return wrong(&format!("lacks the gap {name}"));
        }
        let mark = char::from(u8::try_from(at + 1).map_err(|_| "too many gaps")?);
        let [before, after] = if language == "ar" { ISOLATED } else { ["", ""] };
        all = all.replace(&gap, &format!("{before}{mark}{after}"));
    }
    // What has no letter of its own would run from left to right where it fills a gap itself.
    let letters = text.split(['{', '}']).step_by(2).any(|part| part.contains(char::is_alphabetic));
    let turned = if language == "ar" && !letters { "\u{200f}" } else { "" };
    Ok(turned.to_owned() + &all)
}

/// The text that says which gaps there are: of a phrase that counts, its form for all other numbers.
fn first(value: &Value) -> Result<String, String> {
    let text = value.as_object().map_or(Some(value), |forms| forms.get("other"));
    Ok(text.and_then(Value::as_str).ok_or("a phrase is no text")?.to_owned())
}

/// The names of the gaps of a text, in the order in which they first stand there.
fn gaps(text: &str) -> Vec<String> {
    let mut gaps: Vec<String> = Vec::new();
    for part in text.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        if !gaps.iter().any(|gap| gap == name) {
            gaps.push(name.to_owned());
        }
    }
    gaps
}
