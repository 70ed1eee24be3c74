//! Presets of one's own: the form in which they are kept, and a cupboard that refuses.

use proptest::prelude::*;
use reweigh::dataset::Value;
use reweigh::keep::{Cupboard, Keeper, NotKept, Presets, Refused, Standing, read, write};
use reweigh::words::Words;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

const ID: &str = "backend-frameworks-2026";
const KEY: &str = "reweigh-presets";

fn parsed(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn presets(named: &[(&str, &str)]) -> Presets {
    let mut presets = Presets::default();
    for (name, set) in named {
        presets.save(name, set).expect("room");
    }
    presets
}

fn names(presets: &Presets) -> Vec<&str> {
    presets.all().iter().map(|own| own.name.as_str()).collect()
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(named in prop::collection::vec((".{0,60}", ".{0,200}"), 0..20)) {
        let mut presets = Presets::default();
        for (name, set) in &named {
            let _taken = presets.save(name, set);
        }
        let text = write(&presets, ID);
        prop_assert_eq!(read(&parsed(&text).expect("JSON"), ID), Ok(presets));
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        if let Some(value) = parsed(&text) {
            let _either = read(&value, ID);
        }
        let store = Store::default();
        let _either = store.keeper().read(&text);
    }

    #[test]
    fn no_damage_to_a_file_panics_or_is_half_read(at in 0_usize..400, byte in any::<u8>(), cut in any::<bool>()) {
        let whole = presets(&[("One", "w=perf1"), ("Two", "w=perf2&m=sec800"), ("Drei ü", "w=eco3")]);
        let mut bytes = write(&whole, ID).into_bytes();
        let at = at % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(read) = Store::default().keeper().read(&text) {
            prop_assert_eq!(read.all().len(), 3);
        }
    }

    #[test]
    fn what_is_deleted_comes_back_to_its_place(count in 1_usize..12, at in 0_usize..12) {
        let named: Vec<String> = (0..count).map(|n| format!("Preset {n}")).collect();
        let mut all = Presets::default();
        for name in &named {
            all.save(name, "w=perf1").expect("room");
        }
        let before = all.clone();
        let (place, own) = all.remove(&named[at % count]).expect("it is there");
        all.restore(place, own);
        prop_assert_eq!(all, before);
    }
}

#[test]
fn every_older_version_is_read() {
    // One file of each version that was ever written; never change one, add one with each version.
    let files = [include_str!("forms/1.json")];
    for file in files {
        let presets = read(&parsed(file).expect("JSON"), ID).expect("presets");
        assert_eq!(names(&presets), ["My team", "“Schnell” & sicher"]);
        assert_eq!(presets.all()[1].set, "w=perf80-sec60&m=sec800&p=django.gin");
    }
    assert_eq!(files.len(), usize::from(reweigh::keep::VERSION));
}

#[test]
fn what_is_no_file_of_presets_is_refused_with_the_reason() {
    let fault = |text: &str| {
        Store::default().keeper().read(text).expect_err("a fault").told(Words::ENGLISH)
    };
    let with = |version: &str, dataset: &str, presets: &str| {
        format!(
            r#"{{"format":"reweigh-presets","version":{version},"dataset":"{dataset}","presets":{presets}}}"#
        )
    };
    assert_eq!(fault("{\"format\":"), "It is damaged, or was cut off: it is no JSON.");
    assert_eq!(fault("[]"), "It is no file of presets: it does not say that it is one.");
    assert_eq!(fault(&with("2", ID, "[]")), "It was made by a newer version of this page.");
    assert_eq!(fault(&with("1e300", ID, "7")), "It was made by a newer version of this page.");
    for odd in ["0", "-1", "0.5", "\"1\"", "null"] {
        assert!(fault(&with(odd, ID, "[]")).contains("version"), "{odd}");
    }
    assert_eq!(fault(&with("1", "cats", "[]")), "It is for another ranking, “cats”.");
    assert!(fault(&with("1", ID, "{}")).contains("no list"));
    assert!(
        fault(&with("1", ID, r#"[{"name":"A"}]"#)).contains("preset 1 has no name or no setting")
    );
    let twice = r#"[{"name":"A","set":""},{"name":" A ","set":""}]"#;
    assert!(fault(&with("1", ID, twice)).contains("preset 2"));
    let hostile =
        r#"[{"name":"<img src=x onerror=alert(1)>","set":"w=<script>","__proto__":{"x":1}}]"#;
    assert!(Store::default().keeper().read(&with("1", ID, hostile)).is_ok(), "a text is a text");
    assert_eq!(fault(&"x".repeat(2 << 20)), "It is larger than any file of presets.");
    let deep = "[".repeat(100_000);
    assert_eq!(fault(&deep), "It is damaged, or was cut off: it is no JSON.");
}

#[test]
fn names_are_clean_and_unique() {
    let mut all = presets(&[("One", "w=perf1")]);
    assert_eq!(all.save(" \u{202e}One\u{200b} ", "w=eco1"), Err(NotKept::Taken("One".into())));
    assert_eq!(all.save(" \u{200b}\t", "w=eco1"), Err(NotKept::Nameless));
    all.save(&"x".repeat(80), "w=eco1").expect("it is cut");
    assert_eq!(all.all()[1].name.len(), 40);
    assert_eq!(all.rename("One", "One"), Ok(()));
    assert_eq!(all.rename("None", "Two"), Err(NotKept::Gone("None".into())));
    for n in 0..98 {
        all.save(&format!("{n}"), "").expect("room");
    }
    assert_eq!(all.save("One more", ""), Err(NotKept::Full));
}

#[test]
fn presets_are_put_in_order() {
    let mut all = presets(&[("a", ""), ("b", ""), ("c", "")]);
    all.shift("c", true);
    all.shift("a", true);
    assert_eq!(names(&all), ["a", "c", "b"]);
    all.shift("a", false);
    all.shift("b", false);
    assert_eq!(names(&all), ["c", "a", "b"]);
}

#[test]
fn a_file_adds_and_changes_nothing() {
    let mut all = presets(&[("a", "w=perf1"), ("b", "w=perf2")]);
    let merged = all.merge(presets(&[("b", "w=perf2"), ("a", "w=perf9"), ("c", "w=eco1")]));
    assert_eq!(names(&all), ["a", "b", "a (2)", "c"]);
    assert_eq!((merged.added, merged.same, merged.left_out), (2, 1, 0));
    assert_eq!(merged.renamed, ["a (2)"]);
    assert_eq!(all.all()[0].set, "w=perf1");
}

/// A cupboard that two tabs may share, and that refuses when it is told to.
#[derive(Clone, Default)]
struct Store {
    texts: Rc<RefCell<HashMap<String, String>>>,
    closed: Rc<Cell<bool>>,
    full: Rc<Cell<bool>>,
}

impl Store {
    fn keeper(&self) -> Keeper<Self> {
        Keeper::new(self.clone(), ID)
    }

    fn holding(text: &str) -> Self {
        let store = Self::default();
        store.texts.borrow_mut().insert(KEY.to_owned(), text.to_owned());
        store
    }

    fn text(&self) -> String {
        self.texts.borrow().get(KEY).cloned().unwrap_or_default()
    }
}

impl Cupboard for Store {
    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        if self.closed.get() { Err(Refused) } else { Ok(self.texts.borrow().get(key).cloned()) }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        if self.closed.get() || self.full.get() {
            return Err(Refused);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn parse(&self, text: &str) -> Option<Value> {
        parsed(text)
    }
}

#[test]
fn two_tabs_do_not_undo_each_other() {
    let store = Store::default();
    let (one, other) = (store.keeper(), store.keeper());
    one.change(|all| all.save("One", "w=perf1"));
    other.change(|all| all.save("Other", "w=eco1"));
    one.change(|all| all.rename("Other", "Another"));
    assert_eq!(names(&other.kept().presets), ["One", "Another"]);
}

#[test]
fn a_cupboard_that_refuses_is_said_and_nothing_is_lost() {
    let store = Store::default();
    let keeper = store.keeper();
    keeper.change(|all| all.save("Kept", "w=perf1"));
    for refuse in [&store.full, &store.closed] {
        refuse.set(true);
        keeper.change(|all| all.save(&format!("Fleeting {}", all.all().len()), "w=eco1"));
        let kept = keeper.kept();
        assert_eq!(kept.standing, Standing::Fleeting);
        assert_eq!(names(&kept.presets)[0], "Kept");
    }
    assert_eq!(keeper.kept().presets.all().len(), 3);
    store.full.set(false);
    store.closed.set(false);
    keeper.change(|all| all.save("Again", "w=eco1"));
    assert_eq!(keeper.kept().standing, Standing::Kept);
    assert_eq!(store.keeper().kept().presets.all().len(), 4, "all of them reach the cupboard");
}

#[test]
fn a_newer_form_is_left_alone() {
    let text = format!(r#"{{"format":"reweigh-presets","version":2,"dataset":"{ID}","new":[]}}"#);
    let store = Store::holding(&text);
    assert_eq!(store.keeper().kept().standing, Standing::Newer);
    assert_eq!(store.keeper().change(|all| all.save("x", "")), None);
    assert_eq!(store.text(), text);
}

#[test]
fn what_cannot_be_read_is_put_aside_and_never_overwritten() {
    let store = Store::holding("{\"format\":\"reweigh-pre");
    let keeper = store.keeper();
    assert_eq!(keeper.kept().aside, ["{\"format\":\"reweigh-pre"]);
    assert_eq!(keeper.kept().aside.len(), 1, "once, however often it is looked at");
    keeper.change(|all| all.save("New", "w=perf1"));
    assert_eq!(names(&store.keeper().kept().presets), ["New"]);
    assert_eq!(store.keeper().kept().aside, ["{\"format\":\"reweigh-pre"]);
    // Another fault later takes another place.
    store.texts.borrow_mut().insert(KEY.to_owned(), "rubbish".to_owned());
    assert_eq!(store.keeper().kept().aside.len(), 2);
    keeper.forget_aside();
    let kept = store.keeper().kept();
    assert_eq!((kept.aside.len(), kept.standing), (0, Standing::Kept));
}

#[test]
fn where_it_cannot_be_put_aside_nothing_is_written() {
    let store = Store::holding("rubbish");
    store.full.set(true);
    let keeper = store.keeper();
    let kept = keeper.kept();
    assert_eq!((kept.standing, kept.aside), (Standing::Stuck, vec!["rubbish".to_owned()]));
    assert_eq!(keeper.change(|all| all.save("x", "")), None);
    assert_eq!(store.text(), "rubbish");
}
