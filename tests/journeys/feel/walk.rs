//! A walk through the page with a screen reader, from the tree that Chromium hands to it, as it is written
//! down in `tests/gallery/screen-reader.md`. `make gallery` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::harness::{Engine, Journey};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    vec![Journey::new("the_walk_through_is_as_written", as_written).only_in(Engine::Chromium)]
}

/// Where what is made by `make gallery` is kept.
pub fn gallery(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/gallery").join(name)
}

pub fn is_updated() -> bool {
    std::env::var_os("REWEIGH_GALLERY").is_some()
}

/// What is passed over: boxes, and the pieces of texts that their parents have already said.
const SILENT: [&str; 12] = [
    "generic",
    "none",
    "InlineTextBox",
    "RootWebArea",
    "rowgroup",
    "LineBreak",
    "ListMarker",
    "LabelText",
    "row",
    "MenuListPopup",
    "option",
    "StaticText",
];

const HEAD: &str = "# What a screen reader is told\n\n\
    The page as Chromium hands it to a screen reader, from the top to the bottom, with one row open: roles,\n\
    names, values and states. `make gallery` writes it, and a journey fails where the page says something else.\n\n";

fn text<'a>(node: &'a Value, of: &str) -> &'a str {
    node[of]["value"].as_str().unwrap_or_default().trim()
}

fn as_written(page: &Page) {
    page.open("");
    page.open_row("spring-boot");
    page.measured("Accessibility.enable", json!({}));
    let tree = page.measured("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("a tree").clone();
    let mut said = HEAD.to_owned();
    let find = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
    let mut open: Vec<(&Value, usize)> = vec![(&nodes[0], 0)];
    while let Some((node, depth)) = open.pop() {
        let line = line(node);
        let deeper = depth + usize::from(line.is_some());
        if let Some(line) = line {
            let _ = writeln!(said, "{}- {line}", "  ".repeat(depth.min(6)));
        }
        // What a name has said is not said again.
        let leaf = ["button", "heading", "link", "columnheader", "rowheader", "cell", "summary"];
        let role = text(node, "role");
        let told = leaf.contains(&role) && !has_controls(node, &find);
        if !told {
            let children = node["childIds"].as_array().cloned().unwrap_or_default();
            open.extend(children.iter().rev().filter_map(find).map(|child| (child, deeper)));
        }
    }
    let file = gallery("screen-reader.md");
    if is_updated() {
        fs::create_dir_all(gallery("")).expect("a folder");
        fs::write(&file, said).expect("the file is written");
        return;
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    let (mut was, mut is) = (written.lines(), said.lines());
    while let (was, is) = (was.next(), is.next())
        && (was.is_some() || is.is_some())
    {
        assert_eq!(
            was, is,
            "screen-reader.md is not what the page says; if that is right: make gallery"
        );
    }
}

/// Whether something in a cell can be pressed.
fn has_controls<'a>(node: &Value, find: &impl Fn(&Value) -> Option<&'a Value>) -> bool {
    node["childIds"].as_array().is_some_and(|children| {
        children.iter().filter_map(find).any(|child| {
            ["button", "switch", "DisclosureTriangle", "combobox", "Details"]
                .contains(&text(child, "role"))
                || has_controls(child, find)
        })
    })
}

fn line(node: &Value) -> Option<String> {
    let role = text(node, "role");
    let name = text(node, "name");
    let texts = ["Legend", "sectionheader", "paragraph", "listitem", "status", "StaticText"];
    if node["ignored"] == json!(true) || (SILENT.contains(&role) && role != "StaticText") {
        return None;
    }
    if role == "StaticText" {
        return (!name.is_empty()).then(|| format!("“{name}”"));
    }
    let mut line = role.to_owned();
    if !name.is_empty() {
        let _ = write!(line, " “{name}”");
    } else if texts.contains(&role) {
        return None;
    }
    for (of, means) in [("value", "value"), ("description", "described")] {
        let value = text(node, of);
        if !value.is_empty() {
            let _ = write!(line, ", {means} “{value}”");
        }
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let (key, value) =
            (property["name"].as_str().unwrap_or_default(), &property["value"]["value"]);
        let states = ["valuetext", "expanded", "checked", "pressed", "disabled", "level"];
        if states.contains(&key)
            && *value != json!("false")
            && !(key == "disabled" && *value == json!(false))
        {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let _ = write!(line, ", {key} {value}");
        }
    }
    Some(line)
}
