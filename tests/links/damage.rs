//! What is said of a damaged link.

use reweigh::link::Damage;

#[test]
fn every_damage_in_words() {
    #[track_caller]
    fn says(damage: Damage, words: &str) {
        assert_eq!(damage.to_string(), words);
    }
    says(Damage::CutOff, "it was cut off on its way");
    says(Damage::TooLong, "it is too long");
    says(Damage::NotText, "part of it is not text");
    says(Damage::NotAToken(String::new()), "a part of it is empty");
    says(Damage::NotAToken("perf".into()), "“perf” is not a category and an amount");
    says(Damage::OutOfRange("perf300".into()), "the amount in “perf300” is above 100");
    says(Damage::Repeated("perf".into()), "“perf” is there twice");
    says(Damage::NothingAboveZero, "no category of this ranking is above zero");
    says(Damage::NoForm, "it does not say which form it has");
    // What is quoted of a stranger's text is short.
    let long = format!("“{}…” is not a category and an amount", "x".repeat(24));
    says(Damage::NotAToken("x".repeat(200)), &long);
    says(Damage::NotAToken("a\u{7}b".into()), "“ab” is not a category and an amount");
}

#[test]
fn what_a_notice_quotes_shows_itself_and_turns_nothing_round() {
    let words = Damage::NotAToken("a\u{202e}b\u{200b}c".into()).to_string();
    assert_eq!(words, "“abc” is not a category and an amount");
}
