//! Queries from plausible to hostile.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write;

/// Any query: text at random, bytes in percent form, or nearly a link.
pub fn any_query() -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 1 => percent_encoded(), 4 => near_the_grammar()]
}

/// Every byte as `%XX`.
pub fn encoded(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _a_string_grows = write!(text, "%{byte:02X}");
        text
    })
}

fn percent_encoded() -> impl Strategy<Value = String> {
    let key = select(&["w", "p", "n", "v", "theme"][..]);
    let bytes = proptest::collection::vec(any::<u8>(), 0..40);
    (key, bytes).prop_map(|(key, bytes)| format!("{key}={}", encoded(&bytes)))
}

fn near_the_grammar() -> impl Strategy<Value = String> {
    proptest::collection::vec(parameter(), 0..6).prop_map(|all| all.join("&"))
}

fn parameter() -> impl Strategy<Value = String> {
    let value = proptest::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat());
    let key = select(&["w", "w", "w", "p", "p", "n", "v", "amp;w", "W", "x", "", "amp;v"][..]);
    prop_oneof![
        6 => (key, value).prop_map(|(key, value)| format!("{key}={value}")),
        3 => link_like(),
        1 => select(&["v=1", "v=2", "v=01", "w", "=", "utm_source=a%20b", "&&"][..])
            .prop_map(str::to_owned),
    ]
}

fn link_like() -> impl Strategy<Value = String> {
    let token = ("[a-d]c{1,5}", 0..=110_u16).prop_map(|(code, amount)| format!("{code}{amount}"));
    let tokens =
        proptest::collection::vec(token, 1..5).prop_map(|all| format!("w={}", all.join("-")));
    let picks = proptest::collection::vec(0..40_u8, 1..6).prop_map(|all| {
        let ids: Vec<String> = all.iter().map(|at| format!("e{at}")).collect();
        format!("p={}", ids.join("."))
    });
    prop_oneof![tokens, picks]
}

fn piece() -> impl Strategy<Value = String> {
    let fixed = [
        "ac",
        "bcc",
        "zz",
        "perf",
        "0",
        "1",
        "40",
        "100",
        "101",
        "007",
        "0040",
        "-",
        "--",
        ".",
        "...",
        "…",
        "%",
        "%2",
        "%FF",
        "%E2%80%A6",
        "%00",
        "%3Cimg%20src%3Dx%3E",
        "+",
        "e0",
        "e1",
        "AC40",
        "\u{202e}",
        "ß",
        "İ",
        "😀",
        ")",
        "\"",
        "=",
        "٣",
    ];
    prop_oneof![8 => select(fixed.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}
