//! The rooms, the arrows between them, and what each room may not name.

use crate::code::{Code, is_word};

/// Each room with the rooms that it may know.
const ARROWS: &[(&str, &[&str])] = &[
    ("dataset", &[]),
    ("words", &[]),
    ("ranking", &["dataset"]),
    ("insight", &["dataset", "ranking"]),
    ("narrow", &["dataset", "ranking", "words"]),
    ("link", &["dataset", "ranking", "narrow", "words"]),
    ("chart", &["dataset", "ranking"]),
    ("state", &["dataset", "ranking", "insight", "narrow", "link", "chart", "words"]),
    ("export", &["dataset", "ranking", "insight", "narrow", "link", "chart", "state", "words"]),
    ("keep", &["dataset", "link", "export", "state", "words"]),
    ("group", &["dataset", "ranking", "link", "export", "state", "words"]),
    ("browser", &[]),
    ("embed", &["dataset", "ranking", "insight", "narrow", "link", "state", "browser", "words"]),
    (
        "ui",
        &[
            "dataset", "ranking", "insight", "narrow", "link", "chart", "state", "export",
            "browser", "words",
        ],
    ),
];

/// What stands outside the rooms and may know them all.
const ENTRIES: &[&str] =
    &["lib.rs", "main.rs", "rest.rs", "reader.rs", "keeper.rs", "prerender.rs", "build.rs"];

/// Rooms, names that they may not use, and why.
type Ban = (&'static [&'static str], &'static [&'static str], &'static str);

const BANS: &[Ban] = &[
    (
        &[
            "dataset", "words", "ranking", "insight", "narrow", "link", "chart", "export", "keep",
            "group",
        ],
        &["leptos"],
        "the core knows no signals",
    ),
    (
        &[
            "dataset", "ranking", "insight", "narrow", "link", "chart", "state", "export", "keep",
            "group",
        ],
        &["web_sys", "js_sys", "wasm_bindgen"],
        "only what wires the page knows the browser",
    ),
    (&["state"], &["Effect"], "effects belong to the edges"),
    (
        &["ranking", "narrow", "link", "export"],
        &["f32", "f64"],
        "order and ties are decided in integers",
    ),
    (
        &[
            "dataset", "ranking", "insight", "narrow", "link", "chart", "state", "export", "keep",
            "group", "browser", "embed", "ui", "",
        ],
        &[
            "innerHTML",
            "inner_html",
            "set_inner_html",
            "outerHTML",
            "set_outer_html",
            "insert_adjacent_html",
        ],
        "text is shown as text, and Trusted Types refuse markup",
    ),
    (
        &[
            "dataset", "ranking", "insight", "narrow", "link", "chart", "state", "export", "keep",
            "group", "embed", "ui", "",
        ],
        &["History", "Storage", "Location", "localStorage", "sessionStorage"],
        "only the room `browser` touches them",
    ),
];

/// Functions that reach for the page; only `browser` calls them.
const PAGE: &[&str] =
    &["window", "document", "history", "location", "local_storage", "session_storage"];

pub fn faults(path: &str, code: &Code) -> Vec<String> {
    let room = path.split_once('/').map_or("", |(room, _)| room);
    let arrows = ARROWS.iter().find(|(name, _)| *name == room);
    let mut faults = Vec::new();
    match arrows {
        Some((_, known)) => {
            let outside = |name: &&str| *name != room && !known.contains(name);
            let reason = |name| format!("names `{name}`: no arrow leads there from `{room}`");
            faults.extend(rooms_named(code).into_iter().filter(outside).map(reason));
            faults.extend(
                climbs_out(path, code)
                    .then(|| "leaves its room by `super`: say `crate::` and the room".to_owned()),
            );
        }
        None if ENTRIES.contains(&path) => {}
        None => faults.push("is in no room of the plan".to_owned()),
    }
    for (rooms, names, why) in BANS {
        let named = names.iter().filter(|name| rooms.contains(&room) && code.names(name));
        faults.extend(named.map(|name| format!("names `{name}`: {why}")));
    }
    let called = PAGE.iter().filter(|function| room != "browser" && code.calls(function));
    faults.extend(called.map(|function| format!("calls `{function}()`: that is for `browser`")));
    faults
}

/// What is named right after `crate::`, in braces too.
fn rooms_named(code: &Code) -> Vec<&str> {
    let mut named = Vec::new();
    for after in code.after("crate").filter_map(|after| after.strip_prefix("::")) {
        match after.strip_prefix('{') {
            Some(group) => named.extend(heads(group)),
            None => named.push(head(after)),
        }
    }
    named
}

fn head(path: &str) -> &str {
    let path = path.trim_start();
    &path[..path.find(|c| !is_word(c)).unwrap_or(path.len())]
}

/// The first name of each path in a group, up to the brace that ends it.
fn heads(group: &str) -> Vec<&str> {
    let (mut depth, mut heads) = (0, vec![head(group)]);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(head(&group[at + 1..])),
            _ => {}
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

fn climbs_out(path: &str, code: &Code) -> bool {
    let up = if path.ends_with("/mod.rs") { "super::" } else { "super::super::" };
    code.as_str().contains(up)
}

mod examples {
    use crate::{accepted, refused};

    #[test]
    fn arrows_do_not_turn_round() {
        refused("dataset/read.rs", "use crate::ranking::Total;", "names `ranking`");
        refused(
            "ranking/rank.rs",
            "use crate::{dataset::Dataset, link::{read, write}};",
            "names `link`",
        );
        refused("link/read.rs", "fn f() { crate::state::Start::default(); }", "names `state`");
        refused("chart/radar.rs", "use crate::link::Theme;", "names `link`");
        refused("state/widget.rs", "use crate::browser::query;", "names `browser`");
        refused("browser/page.rs", "use crate::dataset::Dataset;", "names `dataset`");
        refused("ui/page.rs", "use crate::embed::mount;", "names `embed`");
        refused("link/read.rs", "use super::super::state::Start;", "by `super`");
        refused("link/mod.rs", "use super::state::Start;", "by `super`");
        refused("sound/beep.rs", "", "in no room");
        refused("extra.rs", "", "in no room");
        accepted(
            "ui/page.rs",
            "use crate::{browser, dataset::Dataset, state::{Start, WidgetState}};",
        );
        accepted(
            "link/read.rs",
            "use crate::link::Link;\nuse super::query;\nuse crate::ranking::Weights;",
        );
        accepted("lib.rs", "pub mod dataset;");
    }

    #[test]
    fn each_room_names_what_is_its_own() {
        refused("chart/radar.rs", "use leptos::prelude::*;", "knows no signals");
        refused("state/widget.rs", "use leptos::web_sys::Event;", "knows the browser");
        refused("state/widget.rs", "fn f() { Effect::new(|_| ()); }", "belong to the edges");
        refused("ranking/total.rs", "fn f(x: f64) {}", "in integers");
        refused("ui/page.rs", "fn f() { element.set_inner_html(text); }", "shown as text");
        refused("browser/page.rs", r#"const NAME: &str = "innerHTML";"#, "shown as text");
        refused("ui/page.rs", "fn f() { leptos::prelude::window(); }", "calls `window()`");
        refused("lib.rs", "fn f() { document(); }", "calls `document()`");
        refused("ui/page.rs", "use leptos::web_sys::Storage;", "only the room `browser`");
        accepted("browser/page.rs", "fn f() { window().history(); document(); }");
        accepted("state/widget.rs", "use leptos::prelude::*;\n// No Effect here, nor web_sys.");
        accepted("dataset/read.rs", "fn f() { document(&root); } // f64 is read here");
    }
}
