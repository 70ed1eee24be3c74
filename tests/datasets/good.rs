//! What a good file says, and what it need not say.

use crate::small::{edited, small};
use crate::{file, read_json};
use reweigh::dataset::bundled::{DATASET, PROFILES};
use reweigh::dataset::{Better, Document, Hundredths, Profile, Published, Value, read};
use serde_json::{Value as Json, json};

#[test]
fn the_bundled_constants_are_what_the_file_says() {
    let document = read_json(&file("public/data/backend-frameworks-2026.json")).expect("no faults");
    assert_eq!(document.dataset, DATASET);
    assert_eq!(document.profiles, PROFILES);
    // Complete: nothing that a profile can say is left out.
    assert_eq!(PROFILES.len(), 12);
    for profile in PROFILES {
        let lists = [&profile.best_for, &profile.ideal_when, &profile.strengths, &profile.limits];
        assert!(!profile.summary.is_empty() && !profile.verdict.is_empty());
        assert!(lists.iter().all(|list| !list.is_empty()), "{}", profile.summary);
    }
}

#[test]
fn what_a_file_does_not_say() {
    let Document { dataset, profiles } = read_json(&small()).expect("no faults");
    assert_eq!((&*dataset.revision, &*dataset.lang, &*dataset.source.title), ("", "", ""));
    assert!(dataset.categories.iter().all(|c| c.weight == 50 && c.better == Better::High));
    assert!(
        dataset.entries.iter().all(|e| e.published == Published::default() && e.tags.is_empty())
    );
    assert_eq!(profiles, vec![Profile::default(); 4]);
    assert!(dataset.presets.is_empty() && dataset.notes.is_empty());
    // Null says the same, and what is not known is ignored.
    let nulls = edited(|file| {
        for key in ["revision", "lang", "source", "presets", "notes"] {
            file[key] = Json::Null;
        }
        for key in ["meaning", "weight", "better"] {
            file["categories"][0][key] = Json::Null;
        }
        for key in ["tags", "summary", "best_for", "published"] {
            file["items"][0][key] = Json::Null;
        }
        file["future"] = json!({"anything": [1, "x"]});
        file["items"][1]["scores"]["other"] = json!(99);
        file["$schema"] = json!(5);
    });
    assert_eq!(read_json(&nulls), Ok(Document { dataset, profiles }));
}

#[test]
fn less_is_better_where_the_file_says_so() {
    let file = edited(|file| file["categories"][1]["better"] = json!("low"));
    let dataset = read_json(&file).expect("no faults").dataset;
    assert_eq!(dataset.row(0), [Hundredths(500), Hundredths(375)]);
    assert_eq!(dataset.printed_score(0, 1), Hundredths(725));
}

#[test]
fn names_are_ordered_without_regard_to_case() {
    let names = ["beta", "Alpha", "ALPHA", "Émile"];
    let file = edited(|file| {
        for (at, name) in names.iter().enumerate() {
            file["items"][at]["name"] = json!(name);
        }
    });
    assert_eq!(*read_json(&file).expect("no faults").dataset.by_name, [2, 0, 1, 3]);
}

#[test]
fn of_a_repeated_member_the_last_counts_and_only_that() {
    let text = small().to_string().replacen(
        r#""id":"a""#,
        r#""id":"x","id":"a","tags":{"kind":"first","kind":"last"}"#,
        1,
    );
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let dataset = read(&value).expect("no faults").dataset;
    assert_eq!(dataset.entries[0].id, "a");
    assert_eq!(*dataset.entries[0].tags, [("kind".into(), "last".into())]);
}
