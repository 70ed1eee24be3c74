//! Data at the edge: long names, ties, no differences, many categories.

use serde_json::{Value, json};

use crate::access::clean_by;
use crate::element::widget;
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::insight::made_up;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::embedded![
        thirty_two_categories_have_room_at_340_px,
        a_name_of_60_characters_has_room,
        four_that_share_first_place_say_so,
        all_scores_equal_are_one_place,
    ])
}

const LONG: &str = "A framework whose makers could not agree on any shorter name";

/// Entries with these names, all of them scored so.
fn level(names: &[&str], scores: [f64; 2]) -> Value {
    let item = |(at, name): (usize, &&str)| json!({"id": format!("entry-{at}"), "name": name, "scores": {"aa": scores[0], "bb": scores[1]}});
    json!({
        "format": 1, "id": "made", "title": "Made", "scale": {"min": 1, "max": 10},
        "categories": [{"code": "aa", "label": "Alpha"}, {"code": "bb", "label": "Beta"}],
        "items": names.iter().enumerate().map(item).collect::<Vec<_>>(),
    })
}

#[track_caller]
fn shows(host: &HostPage, data: &Value, width: u32) {
    host.host.publish("/data.json", Document::json(data.to_string()));
    let options = format!(
        "loading=\"eager\" src=\"/data.json\" explain=\"full\" style=\"display:block;width:{width}px\""
    );
    host.posts(&format!("<main><h1>A post</h1>{}</main>", widget("widget", &options)));
    host.comes_to(WIDGET, "ready");
    let over: Vec<String> = host.says(
        "(edge => [...root.querySelectorAll('.surface *')]\
             .filter(e => e.checkVisibility() && !e.closest('.unseen, .probe, .picks, .gap-bars, .slope'))\
             .filter(e => e.getBoundingClientRect().right > edge + 1)\
             .slice(0, 6).map(e => `${e.localName}.${e.className}`))(root.querySelector('.surface').getBoundingClientRect().right)",
    );
    assert!(over.is_empty(), "at {width} px, over the edge: {over:?}");
    clean_by(host, &format!("{}/.seen/axe.js", host.site.origin()));
}

fn places(host: &HostPage) -> Vec<String> {
    host.says("[...root.querySelectorAll('td.place')].map(cell => cell.textContent.trim())")
}

fn a_name_of_60_characters_has_room(host: &HostPage) {
    assert_eq!(LONG.len(), 60);
    for width in [300, 340, 760] {
        let mut data = level(&[LONG, "Short"], [9.0, 8.0]);
        data["items"][1]["scores"]["aa"] = json!(3);
        shows(host, &data, width);
        let cut: bool = host.says(
            "(name => name.scrollWidth > name.clientWidth + 6)(root.querySelector('tr[data-id=entry-0] .name'))",
        );
        assert!(!cut, "the name is cut at {width} px");
    }
}

fn four_that_share_first_place_say_so(host: &HostPage) {
    let mut data = level(&["One", "Two", "Three", "Four", "Five"], [9.0, 8.0]);
    data["items"][4]["scores"]["bb"] = json!(2);
    shows(host, &data, 340);
    assert_eq!(places(host), ["1=", "1=", "1=", "1=", "5"]);
    let grade: String = host.says("root.querySelector('[data-grade]').dataset.grade");
    assert_eq!(grade, "shared");
}

fn all_scores_equal_are_one_place(host: &HostPage) {
    shows(host, &level(&["One", "Two", "Three"], [5.0, 5.0]), 340);
    assert_eq!(places(host), ["1=", "1=", "1="]);
}

fn thirty_two_categories_have_room_at_340_px(host: &HostPage) {
    shows(host, &made_up(6, 32), 340);
    let (scrolls, over): (bool, bool) = host.says(
        "(place => [place.scrollWidth > place.clientWidth, \
             place.getBoundingClientRect().right > root.querySelector('.surface').getBoundingClientRect().right + 1])\
             (root.querySelector('.picks-scroll'))",
    );
    assert!(scrolls && !over, "the table of the picks scrolls in its own place");
}
