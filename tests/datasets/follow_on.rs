//! A fault is listed once, where it is: what only follows from it is not blamed too.

use crate::read_json;
use crate::small::{drop_member, edited, refused};
use serde_json::json;

#[test]
fn a_fault_is_listed_once() {
    refused(
        |f| f["categories"][0]["better"] = json!(5),
        &["categories[0].better: is a number; it should be a text"],
    );
    refused(
        |f| f["notes"] = json!([{"item": 5, "text": "?"}]),
        &["notes[0].item: is a number; it should be a text"],
    );
}

#[test]
fn a_scale_that_cannot_be_read_blames_no_score() {
    refused(|f| drop_member(f, "scale"), &["scale: is missing; it should be an object"]);
    refused(|f| f["scale"]["max"] = json!("ten"), &["scale.max: is a text; it should be a number"]);
    refused(
        |f| f["scale"] = json!({"min": 10, "max": 1}),
        &["scale: goes from 10 to 1; the maximum should be above the minimum"],
    );
}

#[test]
fn a_category_without_a_code_blames_no_score() {
    refused(
        |f| drop_member(&mut f["categories"][0], "code"),
        &["categories[0].code: is missing; it should be a text"],
    );
}

#[test]
fn any_number_of_items_is_refused_without_a_panic() {
    let faults = read_json(&edited(|f| f["items"] = vec![json!({}); 65_537].into()));
    let faults = faults.expect_err("too many");
    assert!(faults.contains(&"items: 65537; there should be 2 to 10000".to_owned()));
}
