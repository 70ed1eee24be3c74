//! An author's dataset: one of another shape, and all that is none.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{SMALL, failed, is_calm, promised, shows, text};
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![hostile_text_is_text];
    all.push(Journey::embedded("what_is_no_dataset_is_refused", what_is_no_dataset).may_complain());
    all.extend(in_turn(crate::embedded![a_small_dataset_is_ranked]));
    all
}

/// The promised policy, for a page whose dataset lies beside it.
fn policy(host: &HostPage) -> String {
    promised(host).replace("connect-src", "connect-src 'self'")
}

fn a_small_dataset_is_ranked(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL));
    shows(host, "src=\"phones.json\"", &policy(host));
    host.comes_to(WIDGET, "ready");
    // Price counts as 11 − score: calm 9.5 and 4, bold 6 and 6.25, apex 1.5 and 9.
    let ranking: Value = host.inside(WIDGET, "return element.ranking");
    let expected = json!([
        {"id": "calm", "name": "Calm", "rank": 1, "score": 6.75},
        {"id": "bold", "name": "Bold", "rank": 2, "score": 6.125},
        {"id": "apex", "name": "Apex", "rank": 3, "score": 5.25},
    ]);
    assert_eq!(ranking, expected);
    assert_eq!(host.rows_of(WIDGET), ["calm", "bold", "apex"]);
    let codes: Vec<String> = host.inside(
        WIDGET,
        "return [...root.querySelectorAll('input[type=range]')].map(e => e.dataset.category)",
    );
    assert_eq!(codes, ["cost", "life"]);
    host.inside::<()>(WIDGET, "element.weights = 'life100'");
    assert_eq!(host.event("change").detail["weights"], json!({"cost": 0, "life": 100}));
    let link: String = host.inside(WIDGET, "return element.permalink");
    let address = format!("{}/phones.json", host.host.origin());
    let encoded = address.replace(':', "%3A").replace('/', "%2F");
    assert_eq!(link, format!("{}embed/?src={encoded}&w=life100", host.site.home()));
    host.go(&link);
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), ["apex", "bold", "calm"]);
    host.visit("/post");
}

fn hostile_text_is_text(host: &HostPage) {
    let markup = "<img src=x onerror=alert(1)><script>alert(1)</script>";
    let mut data: Value = serde_json::from_str(SMALL).expect("the small dataset");
    data["items"][0]["name"] = json!(markup);
    data["items"][1]["name"] = json!("\u{202e}dloB\u{2066}&amp;");
    data["categories"][0]["label"] = json!("<b onclick=alert(1)>Price</b>");
    data["title"] = json!("</title><iframe src=javascript:alert(1)>");
    data["presets"] =
        json!([{"id": "mine", "label": "<i>Mine</i>", "why": markup, "weights": {"cost": 1}}]);
    let mut file = data.to_string();
    // As a parser of JSON makes them: keys of their own, with names that a prototype has.
    for place in ["\"format\":1", "\"id\":\"apex\"", "\"cost\":9.5"] {
        let evil = "\"__proto__\":{\"polluted\":1,\"format\":2},\"constructor\":{\"prototype\":{\"polluted\":1}},\"toString\":5,";
        assert!(file.contains(place), "{place} in {file}");
        file = file.replacen(place, &format!("{evil}{place}"), 1);
    }
    host.host.publish("/hostile.json", Document::json(file));
    shows(host, "src=\"/hostile.json\"", &policy(host));
    host.comes_to(WIDGET, "ready");
    let seen: Value = host.inside(
        WIDGET,
        "const name = root.querySelector('tr[data-id=apex]').textContent; \
         return {whole: name.includes('<img src=x onerror=alert(1)><script>alert(1)</script>'), \
            label: root.textContent.includes('<b onclick=alert(1)>Price</b>'), \
            nodes: root.querySelectorAll('img, script, iframe, b:not(.badge), [onclick], [onerror]').length, \
            polluted: [({}).polluted ?? null, Object.keys(Object.prototype)], title: document.title}",
    );
    let expected = json!({"whole": true, "label": true, "nodes": 0, "polluted": [null, []],
        "title": "A host’s page"});
    assert_eq!(seen, expected);
}

/// Files that are refused: their name, what is published there, and what the message must say.
fn refused() -> Vec<(&'static str, Option<Document>, Vec<&'static str>)> {
    let json = |text: String| Some(Document::json(text));
    let but = |place: &str, value: Value| {
        let mut data: Value = serde_json::from_str(SMALL).expect("the small dataset");
        *data.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        data
    };
    let mut many = but("/items/2/scores/life", json!(10.5));
    many["items"][0]["scores"]["cost"] = json!("9");
    many["items"][1]["id"] = json!("apex");
    many["categories"][1]["code"] = json!("a");
    many["format"] = json!(2);
    let long = SMALL.replacen('{', &format!("{{\"filler\":\"{}\",", "x".repeat(9 << 20)), 1);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let inside = SMALL.replacen("9.5", &deep, 1);
    let mut huge = String::from(SMALL);
    huge = huge.replacen("9.5", "1e400", 1).replacen("6.25", "-1e308", 1).replacen(
        "4}",
        "3.14159265358979}",
        1,
    );
    let mut wide = String::from("[0");
    for _ in 0..100_000 {
        let _ = write!(wide, ",0");
    }
    vec![
        ("gone", None, vec!["404"]),
        (
            "page",
            Some(Document::page("<p>Not found</p>").with("access-control-allow-origin", "*")),
            vec![],
        ),
        ("empty", json(String::new()), vec![]),
        ("cut", json(SMALL[..200].to_owned()), vec![]),
        ("null", json("null".into()), vec![]),
        ("list", json(wide + "]"), vec![]),
        ("none", json("{}".into()), vec!["format", "id", "title", "scale", "categories", "items"]),
        (
            "faults",
            json(many.to_string()),
            vec!["format", "categories[1].code", "items[0].scores.cost", "items[1].id"],
        ),
        (
            "above",
            json(but("/items/1/scores/cost", json!(11)).to_string()),
            vec!["items[1].scores.cost"],
        ),
        ("long", json(long), vec!["8 MiB"]),
        ("deep", json(deep), vec![]),
        ("inside", json(inside), vec![]),
        (
            "huge",
            json(huge),
            vec!["items[0].scores.cost", "items[1].scores.life", "items[2].scores.life"],
        ),
    ]
}

fn what_is_no_dataset(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL));
    let mut codes = Vec::new();
    for (name, document, says) in refused() {
        if let Some(document) = document {
            host.host.publish(&format!("/{name}.json"), document);
        }
        let src = format!("/{name}.json");
        if codes.is_empty() {
            shows(host, &format!("src=\"{src}\""), &policy(host));
        } else {
            host.inside::<()>(WIDGET, &format!("element.src = '{src}'"));
        }
        codes.push("bad-data");
        host.eventually_equals(&format!("errors, after {name}"), &codes.len(), || {
            super::errors(host).len()
        });
        failed(host, &codes);
        let message = text(&host.event("error").detail["message"]);
        assert!(message.contains(&src), "{name}: {message}");
        for place in says {
            assert!(message.contains(place), "{name} does not name {place}: {message}");
        }
        assert!(message.len() < 20_000, "{name}: {} bytes", message.len());
    }
    is_calm(host);
    host.inside::<()>(WIDGET, "element.src = '/phones.json'");
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), ["calm", "bold", "apex"]);
    assert_eq!(super::errors(host), codes);
}
