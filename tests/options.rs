//! What is written about the element: the tables of the documents are those of
//! `src/embed/options.json` and `src/embed/api.json`, and these name what the code has.
//! `REWEIGH_TABLES=update` writes the tables.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::{env, fs};

/// The documents, and the tables that each must hold: between `<!-- name -->` and `<!-- /name -->`.
const DOCUMENTS: [(&str, &[&str]); 2] = [
    ("README.md", &["options"]),
    (
        ".ci/package/README.md",
        &["options", "properties", "methods", "events", "errors", "cssProperties", "cssParts"],
    ),
];

const UPDATE: &str = "REWEIGH_TABLES=update cargo test --test options";

#[test]
fn the_documents_hold_the_tables() {
    let (options, api) = (json("src/embed/options.json"), json("src/embed/api.json"));
    for (file, names) in DOCUMENTS {
        let found = fs::read_to_string(file).expect("the checkout has it");
        let mut text = found.clone();
        for name in names {
            let (start, end) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
            let place = text.find(&start).zip(text.find(&end));
            let (from, to) = place.unwrap_or_else(|| panic!("{file} lacks {start} … {end}"));
            let table = if *name == "options" { settings(&options) } else { listed(&api, name) };
            text.replace_range(from + start.len()..to, &format!("\n{table}"));
        }
        if env::var("REWEIGH_TABLES").is_ok_and(|wish| wish == "update") && text != found {
            fs::write(file, &text).expect("the checkout can be written");
        } else {
            assert!(text == found, "{file} has another table; {UPDATE} writes it anew");
        }
    }
}

#[test]
fn the_custom_properties_are_those_of_the_style() {
    let style: String = texts("style").concat();
    let found = style.split("var(").skip(1).filter_map(|after| after.split([',', ')']).next());
    let public = found.map(str::trim).filter(|name| name.starts_with("--reweigh-"));
    assert_eq!(names("cssProperties"), public.map(str::to_owned).collect());
}

#[test]
fn the_parts_are_those_of_the_markup() {
    let markup = texts("src/ui").concat();
    let shell = texts("public/element").concat();
    let found = after(&markup, "\"part\", \"", '"').chain(after(&shell, "'part', '", '\''));
    assert_eq!(names("cssParts"), found.map(str::to_owned).collect());
}

#[test]
fn the_errors_are_those_of_the_shell() {
    let shell = texts("public/element").concat();
    let codes = after(&shell, "const CODES = [", ']').next().expect("the shell lists its codes");
    let codes = codes.split(',').map(|code| code.trim().trim_matches('\'').to_owned());
    assert_eq!(names("errors"), codes.collect());
}

/// What stands between each `start` and the `end` that follows it.
fn after<'a>(text: &'a str, start: &'a str, end: char) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |after| after.split(end).next())
}

fn json(file: &str) -> Value {
    let text = fs::read_to_string(file).expect("the checkout has it");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The files of a folder, and of those in it.
fn texts(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for file in fs::read_dir(folder).expect("the checkout has it") {
        let path = file.expect("it is there").path();
        if path.is_dir() {
            texts.extend(self::texts(path.to_str().expect("plain names")));
        } else {
            texts.push(fs::read_to_string(path).expect("it is a text"));
        }
    }
    texts
}

fn rows(table: &Value) -> impl Iterator<Item = &Value> {
    table.as_array().expect("a table is a list").iter()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("no text under {key}: {row}"))
}

/// The names of a table of `api.json`.
fn names(table: &str) -> BTreeSet<String> {
    rows(&json("src/embed/api.json")[table]).map(|row| text(row, "name").to_owned()).collect()
}

fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut table = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for cells in rows {
        let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        writeln!(table, "| {} |", cells.join(" | ")).expect("a string grows");
    }
    table
}

fn settings(options: &Value) -> String {
    let cells = |option: &Value| {
        let (default, otherwise) = (text(option, "default"), text(option, "otherwise"));
        let default = if default.is_empty() {
            otherwise.to_owned()
        } else {
            format!("`{default}`: {otherwise}")
        };
        let frame = option["frame"].as_str().map_or("none".to_owned(), code);
        vec![
            code(text(option, "name")),
            values(option),
            default,
            frame,
            text(option, "about").to_owned(),
        ]
    };
    table(
        &["attribute, property", "values", "default", "in a frame's address", "meaning"],
        rows(options).map(cells),
    )
}

fn values(option: &Value) -> String {
    match option["form"].as_str() {
        None => rows(&option["form"])
            .map(|value| code(value.as_str().expect("a value is a word")))
            .collect::<Vec<_>>()
            .join(" "),
        Some("weights") => "as `perf40-ease60`".to_owned(),
        Some("picks") => "as `django.gin`".to_owned(),
        Some("address") => "a URL".to_owned(),
        Some("language") => "a BCP 47 tag".to_owned(),
        Some(other) => panic!("no words for the form {other}"),
    }
}

fn listed(api: &Value, name: &str) -> String {
    let about = |row: &Value| text(row, "about").to_owned();
    let title = |row: &Value| code(text(row, "name"));
    let typed = |row: &Value| code(text(row, "type"));
    let members = rows(&api[name]);
    match name {
        "properties" => table(
            &["property, read-only", "type", "meaning"],
            members.map(|row| vec![title(row), typed(row), about(row)]),
        ),
        "methods" => table(
            &["method", "meaning"],
            members.map(|row| vec![code(&format!("{}()", text(row, "name"))), about(row)]),
        ),
        "events" => table(
            &["event", "`detail`", "when"],
            members.map(|row| vec![title(row), fields(api, text(row, "type")), about(row)]),
        ),
        "errors" => table(&["`code`", "meaning"], members.map(|row| vec![title(row), about(row)])),
        "cssProperties" => table(
            &["custom property", "what it sets"],
            members.map(|row| vec![title(row), about(row)]),
        ),
        "cssParts" => {
            table(&["part", "what it is"], members.map(|row| vec![title(row), about(row)]))
        }
        _ => panic!("no table of {name}"),
    }
}

/// The fields of a detail.
fn fields(api: &Value, detail: &str) -> String {
    let detail =
        rows(&api["types"]).find(|row| text(row, "name") == detail).expect("its type is there");
    rows(&detail["fields"]).map(|row| code(text(row, "name"))).collect::<Vec<_>>().join(" ")
}

fn code(text: &str) -> String {
    format!("`{text}`")
}
