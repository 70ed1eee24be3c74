//! What a sender calls the weights is text, short and visible.

use crate::cases;
use crate::query::encoded;
use proptest::prelude::*;
use proptest::sample::select;
use reweigh::dataset::bundled::DATASET;
use reweigh::link::read;

/// White space, controls, bidirectional and zero-width characters, and visible ones of each length.
const SUSPECTS: &[char] = &[
    ' ',
    '\t',
    '\n',
    '\r',
    '\u{0}',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{9f}',
    '\u{a0}',
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{17b4}',
    '\u{180b}',
    '\u{180e}',
    '\u{180f}',
    '\u{2003}',
    '\u{200b}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{2028}',
    '\u{2029}',
    '\u{202a}',
    '\u{202e}',
    '\u{2060}',
    '\u{2066}',
    '\u{2069}',
    '\u{206f}',
    '\u{3000}',
    '\u{3164}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{ffa0}',
    '\u{fff9}',
    '\u{1bca0}',
    '\u{1d173}',
    '\u{e0001}',
    '\u{e0100}',
    'a',
    'é',
    '漢',
    '😀',
    '<',
    '"',
    '\'',
];

fn name(raw: &str) -> Option<String> {
    let query = format!("n={}", encoded(raw.as_bytes()));
    read(&query, &DATASET).expect("a name is no reason to refuse a link").name
}

fn any_name() -> impl Strategy<Value = String> {
    let character = prop_oneof![3 => select(SUSPECTS), 1 => any::<char>()];
    proptest::collection::vec(character, 0..80).prop_map(|all| all.into_iter().collect())
}

/// Unicode's `Bidi_Control` and `Default_Ignorable_Code_Point`, as far as characters are assigned.
fn shows_nothing(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f
            | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f
            | 0xfeff | 0xffa0 | 0xfff9..=0xfffb | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a
            | 0xe0000..=0xe0fff)
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn a_name_is_short_visible_and_stays_as_it_is(raw in any_name()) {
        let Some(clean) = name(&raw) else {
            prop_assert!(raw.chars().all(|c| c.is_whitespace() || shows_nothing(c)), "{raw:?}");
            return Ok(());
        };
        let hidden: Vec<char> = clean.chars().filter(|&c| shows_nothing(c)).collect();
        prop_assert!(hidden.is_empty(), "{hidden:?} is left of {raw:?}");
        prop_assert!((1..=40).contains(&clean.chars().count()));
        prop_assert!(!clean.contains("  ") && clean.trim() == clean, "{clean:?}");
        prop_assert!(clean.chars().all(|c| c == ' ' || !c.is_whitespace()), "{clean:?}");
        prop_assert_eq!(name(&clean), Some(clean));
    }
}
