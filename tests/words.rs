//! The languages: what comes from outside is read or refused, and what the scripts say themselves is in all of them.

use proptest::prelude::*;
use reweigh::words::{Words, unpack};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "ar"];

fn page(language: &str) -> Value {
    let text = fs::read_to_string(format!("src/words/{language}/page.json")).expect("it is there");
    serde_json::from_str(&text).expect("it is JSON")
}

fn entries<'a>(words: &'a Value, room: &str) -> Vec<(&'a str, &'a str)> {
    let entry =
        |(key, text): (&'a String, &'a Value)| (key.as_str(), text.as_str().expect("a text"));
    words[room].as_object().expect("a room").iter().map(entry).collect()
}

#[test]
fn every_language_says_what_the_page_says() {
    for language in &LANGUAGES[1..] {
        for room in ["texts", "said", "offers"] {
            let (english, other) = (page("en"), page(language));
            let keys =
                |words| entries(words, room).iter().map(|(key, _)| (*key).to_owned()).collect();
            let [ours, theirs]: [BTreeSet<String>; 2] = [keys(&english), keys(&other)];
            assert_eq!(ours, theirs, "{language} {room}");
            assert!(entries(&other, room).iter().all(|(_, text)| !text.is_empty()), "{language}");
        }
    }
}

#[test]
fn what_the_languages_replace_stands_in_the_page_and_its_scripts() {
    let read = |file: &str| fs::read_to_string(file).expect("it is there");
    let files = ["index.html", "public/about.html"].map(read).concat();
    let scripts = ["boot", "dialogs", "later"].map(|name| read(&format!("public/page/{name}.js")));
    let scripts = scripts.concat() + &read("public/offline/offline.js");
    let english = page("en");
    for (place, text) in entries(&english, "texts") {
        assert!(files.contains(text), "{place}: “{text}” is not in the page");
    }
    for (kind, text) in entries(&english, "said") {
        assert!(scripts.contains(text), "{kind}: “{text}” is in no script");
    }
}

#[test]
fn a_number_is_written_as_the_language_writes_it() {
    let german = unpack("de\n0123456789,\nein Satz");
    assert_eq!(german.figure("−9.35".to_owned()), "−9,35");
    let arabic = unpack("ar\n٠١٢٣٤٥٦٧٨٩٫\nجملة");
    assert_eq!(arabic.figure("+10.05".to_owned()), "\u{2066}+١٠٫٠٥\u{2069}");
    assert_eq!(arabic.figure("-0.50".to_owned()), "\u{2066}−٠٫٥٠\u{2069}");
    assert_eq!(Words::ENGLISH.figure("9.35".to_owned()), "9.35");
    // Whoever wrote it: a minus, not a hyphen.
    assert_eq!(Words::ENGLISH.figure("-0.50".to_owned()), "−0.50");
    assert_eq!((german.language(), arabic.language()), ("de", "ar"));
}

#[test]
fn a_language_is_read_once() {
    let text = "fr\n0123456789,\nune phrase";
    assert_eq!(unpack(text), unpack(text));
    assert_eq!(unpack(""), Words::ENGLISH);
    assert_eq!(unpack("de\n01234"), Words::ENGLISH, "digits are missing");
}

proptest! {
    /// Whatever comes, nothing panics, and every phrase is said: what a pack lacks is said in English.
    #[test]
    fn any_text_is_a_language_or_english(text in "\\PC*(\n\\PC*){0,4}", number in 0_usize..2000) {
        let words = unpack(&text);
        let _any = words.figure("1.25".to_owned());
        let _any = words.ordinal(number);
    }
}
