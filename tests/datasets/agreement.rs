//! The published schema and the reader agree: whatever the one refuses the other refuses, but for
//! what a schema cannot say.

use crate::small::{edited, small};
use crate::{file, read_json};
use jsonschema::Validator;
use serde_json::{Value as Json, json};

/// What the reader refuses and a schema lets pass: part of the fault, and why.
const BEYOND_A_SCHEMA: &[(&str, &str)] = &[
    ("the maximum should be above the minimum", "compares two values"),
    ("has more than two decimal places", "multipleOf 0.01 fails on good numbers in doubles"),
    ("is there twice", "uniqueItems compares whole items, not their codes and ids"),
    ("is above the scale's", "the scale stands elsewhere in the file"),
    ("is below the scale's", "the scale stands elsewhere in the file"),
    ("no category has the code", "the codes stand elsewhere in the file"),
    ("no item has the id", "the ids stand elsewhere in the file"),
    ("no item has “", "the tags stand elsewhere in the file"),
    // With a place, as a missing member is otherwise what a schema says best.
    (".scores.", "the codes stand elsewhere in the file"),
];

fn schema() -> Validator {
    jsonschema::validator_for(&file("public/schema/dataset-1.json")).expect("a schema")
}

/// The bundled file with fewer items: every member that a file can have is in it.
fn bundled() -> Json {
    let mut data = file("public/data/backend-frameworks-2026.json");
    data["items"].as_array_mut().expect("items").truncate(3);
    data["presets"].as_array_mut().expect("presets").truncate(2);
    let ids: Vec<Json> =
        data["items"].as_array().expect("items").iter().map(|i| i["id"].clone()).collect();
    data["notes"].as_array_mut().expect("notes").retain(|note| ids.contains(&note["item"]));
    assert!(!data["notes"].as_array().expect("notes").is_empty());
    data["presets"][0]["keep"] = json!({"language": ["Python", "C#"]});
    data
}

/// The address of every value in a file, as a JSON pointer.
fn places(value: &Json, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Json::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(member, &format!("{place}/{key}"), found);
            }
        }
        Json::Array(list) => {
            for (at, element) in list.iter().enumerate() {
                places(element, &format!("{place}/{at}"), found);
            }
        }
        _ => {}
    }
}

/// What may stand in the place of any value.
fn intruders(value: &Json) -> Vec<Json> {
    let mut all = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(50.0),
        json!(101),
        json!(1.5),
        json!(9.999),
        json!(65_536),
        json!(1e7),
        json!(-1e300),
        json!(""),
        json!(" \u{2003}"),
        json!("x"),
        json!("xyz"),
        json!("Not A Code!"),
        json!("low"),
        json!("a".repeat(41)),
        json!([]),
        json!([null]),
        json!(["x", ""]),
        json!({}),
        json!({"zzz": 5}),
        json!({"id": "a", "code": "ab"}),
    ];
    if let Json::Array(list) = value {
        let twice = list.iter().chain(list).cloned().collect();
        all.push(Json::Array(twice));
        let many = list.iter().cycle().take(33).cloned().collect();
        all.push(Json::Array(many));
        all.extend((0..list.len().min(3)).map(|count| Json::from(&list[..count])));
    }
    all
}

/// Every file with one value replaced, or one member or element taken out.
fn spoilt(good: &Json) -> Vec<(String, Json)> {
    let mut found = Vec::new();
    places(good, "", &mut found);
    let mut spoilt = Vec::new();
    for place in found {
        for intruder in intruders(good.pointer(&place).expect("it is there")) {
            let mut file = good.clone();
            *file.pointer_mut(&place).expect("it is there") = intruder;
            spoilt.push((place.clone(), file));
        }
        if let Some((parent, last)) = place.rsplit_once('/') {
            let mut file = good.clone();
            match file.pointer_mut(parent).expect("it is there") {
                Json::Object(members) => drop(members.remove(last)),
                Json::Array(list) => drop(list.remove(last.parse().expect("an index"))),
                _ => unreachable!("only these two have members"),
            }
            spoilt.push((format!("{place} taken out"), file));
        }
    }
    spoilt
}

#[test]
fn the_bundled_file_is_as_the_schema_says() {
    let errors: Vec<String> = schema()
        .iter_errors(&file("public/data/backend-frameworks-2026.json"))
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(schema().is_valid(&small()));
}

#[test]
fn schema_and_reader_refuse_the_same() {
    let (schema, good) = (schema(), bundled());
    assert!(schema.is_valid(&good) && read_json(&good).is_ok());
    let (mut used, mut both, mut neither) = (vec![0; BEYOND_A_SCHEMA.len()], 0, 0);
    for (place, file) in spoilt(&good) {
        let (valid, read) = (schema.is_valid(&file), read_json(&file));
        match (valid, read) {
            (true, Ok(_)) => neither += 1,
            (false, Err(_)) => both += 1,
            (false, Ok(_)) => {
                panic!("only the schema refuses this {place}: {}", part(&file, &place))
            }
            (true, Err(faults)) => {
                for fault in faults {
                    let kind = BEYOND_A_SCHEMA.iter().position(|(text, _)| fault.contains(text));
                    used[kind
                        .unwrap_or_else(|| panic!("only the reader refuses {place}: {fault}"))] +=
                        1;
                }
            }
        }
    }
    assert!(both > 1000 && neither > 100, "{both} refused, {neither} let pass");
    for (count, (kind, why)) in used.iter().zip(BEYOND_A_SCHEMA) {
        assert!(*count > 0, "no file shows “{kind}”: {why}");
    }
}

fn part(file: &Json, place: &str) -> String {
    file.pointer(place).unwrap_or(&Json::Null).to_string().chars().take(200).collect()
}

#[test]
fn the_schema_is_stricter_where_a_score_is_mistyped() {
    // A member that looks like a code and belongs to no category: the reader ignores it.
    let file = edited(|file| file["items"][0]["scores"]["prf"] = json!("9"));
    assert!(!schema().is_valid(&file));
    assert!(read_json(&file).is_ok());
}

#[test]
fn both_count_alike() {
    let item = |at| json!({"id": format!("i{at}"), "name": "N", "scores": {"perf": 5, "sec": 5}});
    for (count, good) in [(0, false), (1, false), (2, true), (10_000, true), (10_001, false)] {
        let file = edited(|file| file["items"] = (0..count).map(item).collect());
        assert_eq!((schema().is_valid(&file), read_json(&file).is_ok()), (good, good), "{count}");
    }
}
