//! A small file, to be spoilt in one place or another.

use crate::read_json;
use serde_json::{Value as Json, json};

/// The smallest file in which everything that faults are about has a place.
pub fn small() -> Json {
    let item = |id: &str| json!({"id": id, "name": id, "scores": {"perf": 5, "sec": 7.25}});
    json!({
        "format": 1,
        "id": "small",
        "title": "Small",
        "scale": {"min": 1, "max": 10},
        "categories": [
            {"code": "perf", "label": "Performance"},
            {"code": "sec", "label": "Security"},
        ],
        "items": [item("a"), item("b"), item("c"), item("d")],
    })
}

pub fn edited(edit: impl FnOnce(&mut Json)) -> Json {
    let mut file = small();
    edit(&mut file);
    file
}

/// The file is refused with exactly these faults, in whatever order.
#[track_caller]
pub fn refused(edit: impl FnOnce(&mut Json), expected: &[&str]) {
    let mut faults = read_json(&edited(edit)).expect_err("a faulty file");
    let mut expected = expected.to_vec();
    faults.sort();
    expected.sort_unstable();
    assert_eq!(faults, expected);
}

pub fn drop_member(object: &mut Json, key: &str) {
    object.as_object_mut().expect("an object").remove(key).expect("it is there");
}
