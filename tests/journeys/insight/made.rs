//! Made-up datasets.

use serde_json::{Map, Value, json};

/// A dataset on a scale from 1 to 10: codes, and entries with their scores.
pub fn data(codes: &[&str], items: &[(&str, &[f64])]) -> Value {
    let category = |code: &&str| json!({"code": code, "label": code.to_uppercase()});
    let item = |(id, scores): &(&str, &[f64])| {
        let scores: Map<String, Value> = codes
            .iter()
            .map(ToString::to_string)
            .zip(scores.iter().map(|one| json!(one)))
            .collect();
        json!({"id": id, "name": format!("The {id}"), "scores": scores})
    };
    json!({
        "format": 1, "id": "made", "title": "Made", "scale": {"min": 1, "max": 10},
        "categories": codes.iter().map(category).collect::<Vec<_>>(),
        "items": items.iter().map(item).collect::<Vec<_>>(),
    })
}

/// Scores that look drawn by lot, the same each time.
pub fn made_up(entries: usize, categories: usize) -> Value {
    let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).expect("a letter"));
    let codes: Vec<String> =
        (0..categories).map(|at| format!("{}{}", letter(at / 26), letter(at))).collect();
    let mut state = 7_u32;
    let mut score = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(100 + (state >> 16) % 901) / 100.0
    };
    let rows: Vec<(String, Vec<f64>)> = (0..entries)
        .map(|at| (format!("entry-{at}"), (0..categories).map(|_| score()).collect()))
        .collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let rows: Vec<(&str, &[f64])> =
        rows.iter().map(|(id, scores)| (id.as_str(), scores.as_slice())).collect();
    data(&codes, &rows)
}
