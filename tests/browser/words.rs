//! The forms of numbers, compared with the browser's own.

use js_sys::{Array, Function, Reflect};
use reweigh::words::{CARDINAL, ORDINAL, Rule};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "ar"];

/// The browser's form of each number below 1200.
fn browsers(language: &str, kind: &str) -> Vec<String> {
    let script = "const rules = new Intl.PluralRules(language, { type });
        return Array.from({ length: 1200 }, (_, number) => rules.select(number))";
    let forms = Function::new_with_args("language, type", script)
        .call2(&JsValue::NULL, &language.into(), &kind.into())
        .expect("Intl knows the language");
    Array::from(&forms).iter().filter_map(|form| form.as_string()).collect()
}

#[wasm_bindgen_test]
fn plurals_are_those_of_the_browser() {
    assert!(Reflect::has(&js_sys::global(), &"Intl".into()).unwrap_or_default());
    for (kind, rule) in [("cardinal", &CARDINAL), ("ordinal", &ORDINAL)] {
        for language in LANGUAGES {
            let ours: Vec<&str> = (0..1200).map(|number| form(rule, language, number)).collect();
            assert_eq!(ours, browsers(language, kind), "{kind} {language}");
        }
    }
}

/// The form of a number, which is one of those that the language has.
fn form(rule: &Rule, language: &str, number: usize) -> &'static str {
    let form = (rule.form)(language, number);
    assert!((rule.forms)(language).contains(&form), "{language} {number}: {form}");
    form
}
