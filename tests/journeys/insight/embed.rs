//! Insights in an element: how much of them an author asks for, folded, read-only, and told to the host.

use serde_json::{Value, json};

use crate::element::{ranked, widget};
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::page::{EMBEDDED, Page, name};

pub fn journeys() -> Vec<Journey> {
    let mut all = in_turn(crate::embedded![
        a_picked_mark_goes_there_in_an_element,
        explain_none_shows_nothing_of_it,
        explain_brief_folds_the_panels,
        explain_full_opens_the_panels,
        explain_changes_while_it_is_shown,
        compact_folds_the_verdict_too,
        read_only_explains_and_offers_nothing,
        what_is_applied_and_undone_is_told,
        widgets_of_one_page_open_rows_of_their_own,
    ]);
    all.extend(in_turn(crate::journeys![the_hosted_page_explains_in_full]));
    all
}

/// What of the insights is in the widget, by its selector, and whether it can be seen.
const PARTS: &str = "Object.fromEntries(['.verdict', '.tips', '[data-open]', 'details.insights', \
    '.insight-panels', '[data-insight=tastes]', '[data-insight=priorities]', '[data-insight=shift]', \
    '[data-insight=rules]', '[data-typical]', '[part=insight]', '[data-action=undo]', '[aria-describedby]']\
    .map(part => [part, [...root.querySelectorAll(part)]]).filter(([, all]) => all.length)\
    .map(([part, all]) => [part, all.some(e => e.checkVisibility())]))";

fn parts(host: &HostPage) -> Value {
    host.says(PARTS)
}

fn the_hosted_page_explains_in_full(page: &Page) {
    page.open("");
    let open: bool = page.ask("return document.querySelector('details.insights').open", []);
    assert!(open && page.shows("[data-insight=tastes]") && page.shows(".verdict"));
}

fn explain_none_shows_nothing_of_it(host: &HostPage) {
    host.embeds("explain=\"none\" weights=\"perf50-scale50-ease50-sec50-eco50\"");
    assert_eq!(parts(host), json!({"[data-action=undo]": true}));
    let words: usize = host.says("root.querySelectorAll('.is-close').length");
    let said: bool = host.says("root.textContent.includes('too close to call')");
    assert_eq!((words, said), (0, false));
    let cell: String = host.says("root.querySelector('tr[data-id=django] .name').localName");
    assert_eq!(cell, "span", "no button that opens nothing");
}

fn explain_brief_folds_the_panels(host: &HostPage) {
    for attributes in ["", "explain=\"brief\""] {
        host.embeds(attributes);
        let all = parts(host);
        for shown in [".verdict", ".tips", "[data-open]", "details.insights"] {
            assert_eq!(all[shown], true, "{shown}: {all}");
        }
        for folded in ["[data-insight=tastes]", "[data-insight=rules]", "[data-typical]"] {
            assert_eq!(all[folded], false, "{folded}: {all}");
        }
        host.clicks("details.insights > summary");
        host.eventually_equals("the panels", &json!(true), || {
            parts(host)["[data-insight=tastes]"].clone()
        });
    }
}

fn explain_full_opens_the_panels(host: &HostPage) {
    host.embeds("explain=\"full\"");
    let all = parts(host);
    for shown in
        [".verdict", "[data-insight=tastes]", "[data-insight=priorities]", "[data-typical]"]
    {
        assert_eq!(all[shown], true, "{shown}: {all}");
    }
    let named: usize =
        host.says("root.querySelectorAll('[role=group][data-insight][aria-label]').length");
    assert_eq!(named, 4);
}

fn explain_changes_while_it_is_shown(host: &HostPage) {
    host.embeds("explain=\"none\" weights=\"perf40-ease60\"");
    host.does("element.explain = 'full'");
    host.eventually_equals("the verdict", &1, || {
        host.says::<usize>("root.querySelectorAll('.verdict').length")
    });
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), ranked(&[40, 0, 60, 0, 0]));
    host.does("element.setAttribute('explain', 'none'); element.explain = null");
    host.eventually_equals("nothing of it", &0, || {
        host.says::<usize>("root.querySelectorAll('[part=insight]').length")
    });
    assert_eq!(host.heard("error"), 0);
}

fn compact_folds_the_verdict_too(host: &HostPage) {
    for explain in ["brief", "full"] {
        host.embeds(&format!("controls=\"compact\" explain=\"{explain}\""));
        let all = parts(host);
        assert_eq!((&all["details.insights"], &all[".verdict"]), (&json!(true), &json!(false)));
        host.clicks("details.insights > summary");
        host.eventually_equals("the verdict", &json!(true), || parts(host)[".verdict"].clone());
        assert_eq!(host.verdict_in(EMBEDDED).grade, "fragile");
        let one: usize = host.says("root.querySelectorAll('.verdict').length");
        assert_eq!(one, 1);
    }
}

fn read_only_explains_and_offers_nothing(host: &HostPage) {
    host.embeds("controls=\"none\" explain=\"full\"");
    let all = parts(host);
    assert_eq!((&all[".verdict"], &all["[data-insight=tastes]"]), (&json!(true), &json!(true)));
    for gone in [".tips", "[data-typical]", "[data-insight=priorities]", "[data-action=undo]"] {
        assert_eq!(all[gone], Value::Null, "{gone}: {all}");
    }
    host.clicks(&name("spring-boot"));
    host.eventually("an answer", || {
        let open: usize = host.says("root.querySelectorAll('[data-answer=spring-boot]').length");
        if open == 1 { Ok(()) } else { Err("none".to_owned()) }
    });
    let answer = host.answer_in(EMBEDDED);
    assert_eq!((answer.offers.is_empty(), answer.buttons), (false, 0), "{answer:?}");
}

fn what_is_applied_and_undone_is_told(host: &HostPage) {
    host.embeds("weights=\"perf50-scale50-ease50-sec50-eco50\"");
    host.clicks(&name("aspnet-core"));
    host.clicks("[data-apply]");
    host.eventually_equals("a change", &1, || host.heard("change"));
    let change = host.event("change").detail;
    assert_eq!(change["source"], "user");
    assert_eq!(change["ranking"][0]["id"], "aspnet-core");
    host.clicks("[data-action=undo]");
    host.eventually_equals("two changes", &2, || host.heard("change"));
    host.ranks(WIDGET, &[50; 5]);
    assert_eq!(host.event("change").detail["weights"]["eco"], 50);
    host.clicks("[data-action=redo]");
    host.eventually_equals("three changes", &3, || host.heard("change"));
    let ids: Vec<String> = host.says("element.ranking.map(one => one.id)");
    assert_eq!(ids[0], "aspnet-core");
    // What the author sets anew is a step, too; the host hears that it was no reader's.
    host.does("element.weights = 'ease80-perf20'");
    host.ranks(WIDGET, &[20, 0, 80, 0, 0]);
    assert!(!host.keys().iter().any(|key| key == "z"), "{:?}", host.keys());
}

fn widgets_of_one_page_open_rows_of_their_own(host: &HostPage) {
    let eager = "loading=\"eager\"";
    host.posts(&format!("{}{}", widget("one", eager), widget("two", eager)));
    for id in ["#one", "#two"] {
        host.comes_to(id, "ready");
    }
    let open = |id: &str| -> Vec<String> {
        let body = "return [...root.querySelectorAll('[data-answer]')].map(e => e.dataset.answer)";
        host.inside(id, body)
    };
    host.inside::<()>("#one", "root.querySelector('tr[data-id=koa] [data-open]').click()");
    host.eventually_equals("koa open", &vec!["koa".to_owned()], || open("#one"));
    assert_eq!(open("#two"), Vec::<String>::new());
    host.inside::<()>("#two", "root.querySelector('tr[data-id=gin] [data-open]').click()");
    host.eventually_equals("gin open", &vec!["gin".to_owned()], || open("#two"));
    assert_eq!(open("#one"), ["koa"]);
}

fn a_picked_mark_goes_there_in_an_element(host: &HostPage) {
    host.embeds("");
    let marks = host.marks_in(EMBEDDED, "perf");
    assert_eq!(marks.tips.len(), 1, "{marks:?}");
    assert_eq!(marks.described, "First place: Django up to 60, then ASP.NET Core.");
    host.clicks(&crate::page::tip("perf", 1));
    host.ranks(WIDGET, &[61, 50, 50, 50, 50]);
    host.eventually_equals("a change", &1, || host.heard("change"));
}
