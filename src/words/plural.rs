//! Which form of a phrase a whole number asks for: the rules of the Unicode CLDR (plurals and ordinals, version 48), as far
//! as numbers are whole and below a million. `tests/browser` compares them with the browser's own.

/// A kind of plural.
pub struct Rule {
    /// The forms that a language has, in the order in which a phrase holds them; the last is for all other numbers.
    pub forms: fn(&str) -> &'static [&'static str],
    /// The form that a number asks for in a language: one of its forms.
    pub form: fn(&str, usize) -> &'static str,
}

/// How many there are.
pub static CARDINAL: Rule = Rule {
    forms: |language| match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    },
    form: |language, number| match (language, number) {
        ("ar", 0) => "zero",
        ("ar", 2) => "two",
        ("ar", n) if matches!(n % 100, 3..=10) => "few",
        ("ar", n) if matches!(n % 100, 11..=99) => "many",
        ("fr", 0) | (_, 1) => "one",
        _ => "other",
    },
};

/// Which one it is in a row.
pub static ORDINAL: Rule = Rule {
    forms: |language| match language {
        "en" => &["one", "two", "few", "other"],
        "fr" => &["one", "other"],
        _ => &["other"],
    },
    form: |language, number| match (language, number % 10, number % 100) {
        ("en", _, 11..=13) => "other",
        ("en", 1, _) => "one",
        ("en", 2, _) => "two",
        ("en", 3, _) => "few",
        ("fr", ..) if number == 1 => "one",
        _ => "other",
    },
};
