//! Every kind of fault, with its place and its sentence.

use crate::read_json;
use crate::small::{drop_member, edited, refused};
use serde_json::{Value as Json, json};

#[test]
fn what_is_not_a_number_within_the_scale() {
    refused(
        |f| f["items"][3]["scores"]["sec"] = json!(11),
        &["items[3].scores.sec: 11 is above the scale's 10"],
    );
    refused(
        |f| f["items"][0]["scores"]["perf"] = json!(0.99),
        &["items[0].scores.perf: 0.99 is below the scale's 1"],
    );
    refused(
        |f| f["items"][0]["scores"]["perf"] = json!(7.255),
        &["items[0].scores.perf: has more than two decimal places"],
    );
    refused(
        |f| f["items"][0]["scores"]["perf"] = json!(1e7),
        &["items[0].scores.perf: is larger than a million either way"],
    );
    refused(
        |f| f["items"][0]["scores"]["perf"] = json!("7"),
        &["items[0].scores.perf: is a text; it should be a number"],
    );
    refused(
        |f| drop_member(&mut f["items"][2]["scores"], "perf"),
        &["items[2].scores.perf: is missing; it should be a number"],
    );
    refused(
        |f| f["scale"]["max"] = json!(1),
        &["scale: goes from 1 to 1; the maximum should be above the minimum"],
    );
}

#[test]
fn what_is_missing_or_of_another_kind() {
    for key in ["id", "title"] {
        let missing = format!("{key}: is missing; it should be a text");
        refused(|f| drop_member(f, key), &[&missing]);
        refused(|f| f[key] = json!(" \u{2003}"), &[&format!("{key}: is blank")]);
    }
    refused(|f| drop_member(f, "format"), &["format: is missing; it should be a number"]);
    refused(|f| f["format"] = json!("1"), &["format: is a text; it should be a number"]);
    refused(
        |f| f["format"] = json!(2),
        &["format: is a form of file that this version does not know; it knows 1"],
    );
    refused(
        |f| f["items"][1]["name"] = json!(null),
        &["items[1].name: is null; it should be a text"],
    );
    refused(
        |f| f["items"][1]["scores"] = json!([5, 5]),
        &["items[1].scores: is a list; it should be an object"],
    );
    refused(
        |f| f["items"][1]["tags"] = json!("Rust"),
        &["items[1].tags: is a text; it should be an object"],
    );
    refused(
        |f| f["items"][1]["tags"] = json!({"language": 5}),
        &["items[1].tags.language: is a number; it should be a text"],
    );
    refused(
        |f| f["items"][1]["best_for"] = json!("all"),
        &["items[1].best_for: is a text; it should be a list"],
    );
    refused(
        |f| f["items"][1]["limits"] = json!(["", true]),
        &[
            "items[1].limits[0]: is blank",
            "items[1].limits[1]: is true or false; it should be a text",
        ],
    );
    refused(|f| f["source"] = json!([]), &["source: is a list; it should be an object"]);
    refused(|f| f["presets"] = json!({}), &["presets: is an object; it should be a list"]);
    let file = read_json(&Json::Null).expect_err("nothing is there");
    assert_eq!(
        file,
        [
            "format: is missing; it should be a number",
            "scale: is missing; it should be an object",
            "categories: is missing; it should be a list",
            "items: is missing; it should be a list",
            "id: is missing; it should be a text",
            "title: is missing; it should be a text",
        ]
    );
}

#[test]
fn what_is_no_code_no_id_or_there_twice() {
    refused(
        |f| f["id"] = json!("Small one"),
        &["id: “Small one” is not an id: up to forty of a–z, 0–9 and -"],
    );
    refused(
        |f| f["items"][0]["id"] = json!("x".repeat(41)),
        &[&format!(
            "items[0].id: “{}” is not an id: up to forty of a–z, 0–9 and -",
            "x".repeat(41)
        )],
    );
    refused(
        |f| {
            f["categories"][0]["code"] = json!("Perf");
            for item in f["items"].as_array_mut().expect("a list") {
                item["scores"]["Perf"] = json!(5);
            }
        },
        &["categories[0].code: “Perf” is not a code: two to six letters a–z"],
    );
    refused(|f| f["items"][3]["id"] = json!("a"), &["items[3].id: “a” is there twice"]);
    refused(
        |f| f["categories"][1]["code"] = json!("perf"),
        &["categories[1].code: “perf” is there twice"],
    );
    let preset = json!({"id": "p", "label": "P", "weights": {}});
    refused(|f| f["presets"] = json!([preset, preset]), &["presets[1].id: “p” is there twice"]);
}

#[test]
fn what_is_out_of_range_or_refers_to_nothing() {
    for weight in [json!(101), json!(-1), json!(0.5)] {
        refused(
            |f| f["categories"][0]["weight"] = weight,
            &["categories[0].weight: should be a whole number from 0 to 100"],
        );
    }
    refused(
        |f| f["categories"][0]["better"] = json!("more"),
        &["categories[0].better: should be “high” or “low”"],
    );
    refused(
        |f| f["items"][0]["published"] = json!({"overall": 9.123, "rank": 0}),
        &[
            "items[0].published.overall: has more than two decimal places",
            "items[0].published.rank: should be a whole number from 1 to 65535",
        ],
    );
    refused(
        |f| f["items"][0]["published"] = json!(1),
        &["items[0].published: is a number; it should be an object"],
    );
    refused(
        |f| f["presets"] = json!([{"id": "p", "label": "P", "weights": {"perf": 101, "eco": 5}}]),
        &[
            "presets[0].weights.perf: should be a whole number from 0 to 100",
            "presets[0].weights.eco: no category has the code “eco”",
        ],
    );
    refused(
        |f| f["notes"] = json!([{"item": "zzz", "text": "?"}, {}]),
        &[
            "notes[0].item: no item has the id “zzz”",
            "notes[1].text: is missing; it should be a text",
        ],
    );
}

#[test]
fn too_few_and_too_many() {
    refused(|f| f["items"] = json!([f["items"][0]]), &["items: 1; there should be 2 to 10000"]);
    refused(
        |f| {
            let list = f["categories"].as_array_mut().expect("a list");
            list.truncate(1);
        },
        &["categories: 1; there should be 2 to 32"],
    );
    refused(
        |f| {
            let code = |at: u8| {
                format!(
                    "c{}",
                    char::from(b'a' + at % 26).to_string().repeat(1 + usize::from(at / 26))
                )
            };
            let codes: Vec<String> = (0..33).map(code).collect();
            f["categories"] = codes.iter().map(|c| json!({"code": c, "label": c})).collect();
            for item in f["items"].as_array_mut().expect("a list") {
                item["scores"] = codes
                    .iter()
                    .map(|c| (c.clone(), json!(5)))
                    .collect::<serde_json::Map<_, _>>()
                    .into();
            }
        },
        &["categories: 33; there should be 2 to 32"],
    );
    let items = |count: usize| {
        let item =
            |at| json!({"id": format!("i{at}"), "name": "N", "scores": {"perf": 5, "sec": 5}});
        (0..count).map(item).collect::<Json>()
    };
    assert_eq!(
        read_json(&edited(|f| f["items"] = items(10_000))).map(|d| d.profiles.len()),
        Ok(10_000)
    );
    refused(|f| f["items"] = items(10_001), &["items: 10001; there should be 2 to 10000"]);
}

#[test]
fn several_faults_at_once_are_all_listed() {
    refused(
        |f| {
            f["title"] = json!("");
            f["categories"][1]["label"] = json!(7);
            f["items"][0]["scores"]["sec"] = json!(0);
            f["items"][3]["scores"]["sec"] = json!(11);
            f["items"][3]["id"] = json!("A!");
            drop_member(f, "format");
        },
        &[
            "format: is missing; it should be a number",
            "title: is blank",
            "categories[1].label: is a number; it should be a text",
            "items[0].scores.sec: 0 is below the scale's 1",
            "items[3].scores.sec: 11 is above the scale's 10",
            "items[3].id: “A!” is not an id: up to forty of a–z, 0–9 and -",
        ],
    );
}
