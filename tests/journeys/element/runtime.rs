//! What an author changes while the widget runs.

use serde_json::json;

use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use thirtyfour::Key;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![the_dataset_changes_at_run_time];
    all.extend(in_turn(crate::embedded![
        weights_and_picks_change_at_run_time,
        the_other_options_change_at_run_time
    ]));
    all
}

const SERIES: &str =
    "[...root.querySelectorAll('[data-series]:not([hidden])')].map(e => e.dataset.series).sort()";

fn weights_and_picks_change_at_run_time(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\" picks=\"koa\"");
    host.does("element.setAttribute('weights', 'perf100')");
    host.ranks(WIDGET, &[100, 0, 0, 0, 0]);
    let changed = host.event("change").detail;
    assert_eq!(
        (&changed["source"], &changed["weights"]["perf"]),
        (&json!("attribute"), &json!(100))
    );
    host.does("element.weights = 'sec10'");
    host.ranks(WIDGET, &[0, 0, 0, 10, 0]);
    host.does("element.picks = 'gin.rails'");
    host.eventually_equals("the series", &vec!["gin".to_owned(), "rails".to_owned()], || {
        host.says(SERIES)
    });
    host.does("element.removeAttribute('weights'); element.removeAttribute('picks')");
    host.ranks(WIDGET, &ORACLE.author);
    let mut leaders = super::ranked(&ORACLE.author)[..3].to_vec();
    leaders.sort();
    host.eventually_equals("the leaders", &leaders, || host.says(SERIES));
    // The same again undoes what the reader did.
    host.does("element.weights = 'perf100'");
    host.ranks(WIDGET, &[100, 0, 0, 0, 0]);
    host.types(&crate::page::slider("eco"), Key::End);
    host.ranks(WIDGET, &[100, 0, 0, 0, 100]);
    host.does("element.weights = 'perf100'");
    host.ranks(WIDGET, &[100, 0, 0, 0, 0]);
    // Nothing of this is a new start, and the reader's move was no input of the author's.
    assert_eq!((host.heard("ready"), host.heard("error")), (1, 0), "{:?}", host.events());
}

fn the_other_options_change_at_run_time(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    let sliders = "root.querySelectorAll('input[type=range]').length";
    assert_eq!(host.says::<usize>(sliders), 5);
    host.types(&crate::page::slider("eco"), Key::End);
    host.ranks(WIDGET, &[20, 0, 80, 0, 100]);
    host.eventually_equals("a change", &1, || host.heard("change"));
    host.does("element.setAttribute('controls', 'none')");
    host.eventually_equals("the sliders", &0, || host.says::<usize>(sliders));
    host.comes_to(WIDGET, "ready");
    host.does("element.controls = 'full'");
    host.eventually_equals("the sliders", &5, || host.says::<usize>(sliders));
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &[20, 0, 80, 0, 100]);
    let scheme = "getComputedStyle(root.querySelector('.surface')).colorScheme";
    host.does("element.theme = 'dark'");
    assert_eq!(host.says::<String>(scheme), "dark");
    host.does("element.setAttribute('theme', 'light')");
    assert_eq!(host.says::<String>(scheme), "light");
    host.does("element.explain = 'none'; element.fallback = 'content'; element.lang = 'fr'");
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.heard("error"), 0, "{:?}", host.events());
}

fn the_dataset_changes_at_run_time(host: &HostPage) {
    let data = json!({
        "format": 1, "id": "teas", "title": "Teas", "scale": {"min": 0, "max": 5},
        "categories": [{"code": "taste", "label": "Taste"}, {"code": "price", "label": "Price", "better": "low"}],
        "items": [
            {"id": "mint", "name": "Mint <b>", "scores": {"taste": 2, "price": 1}},
            {"id": "oolong", "name": "Oolong", "scores": {"taste": 5, "price": 1.5}},
        ],
    });
    host.host.publish("/teas.json", Document::json(data.to_string()));
    host.embeds("");
    let rows = |expected: [&str; 2]| {
        host.eventually_equals("the rows", &expected.map(String::from).to_vec(), || {
            host.rows_of(WIDGET)
        });
        host.comes_to(WIDGET, "ready");
    };
    host.does("element.setAttribute('src', '/teas.json')");
    rows(["oolong", "mint"]);
    host.does("element.weights = 'price100'");
    rows(["mint", "oolong"]);
    let ranking: serde_json::Value = host.says("element.ranking");
    assert_eq!(ranking[0], json!({"id": "mint", "name": "Mint <b>", "rank": 1, "score": 4}));
    host.does("element.weights = ''; element.removeAttribute('src')");
    host.ranks(WIDGET, &ORACLE.author);
    assert_eq!(host.heard("error"), 0, "{:?}", host.events());
}
