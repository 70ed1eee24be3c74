//! When something is missing, and what must never be there: the page stays readable and quiet.

use crate::harness::{Journey, SitePlan};
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let subpath = SitePlan { base: "/some/where/", ..SitePlan::default() };
    let no_wasm = SitePlan { refuse: Some(".wasm"), ..SitePlan::default() };
    let no_rest = SitePlan { refuse: Some("rest-"), ..SitePlan::default() };
    let no_scripts = SitePlan { scripts: false, ..SitePlan::default() };
    let mut all = crate::journeys![
        asks_only_its_own_host_and_nothing_in_vain,
        wasm_and_scripts_are_served_as_such
    ];
    all.push(
        Journey::new("what_comes_later_may_be_missing", what_comes_later_may_be_missing)
            .on(no_rest)
            .may_complain(),
    );
    all.push(Journey::new("works_under_a_sub_path", works_under_a_sub_path).on(subpath));
    all.push(
        Journey::new("without_wasm_the_table_stays", without_wasm_the_table_stays)
            .on(no_wasm)
            .may_complain(),
    );
    all.push(
        Journey::new("without_scripts_the_table_stays", without_scripts_the_table_stays)
            .on(no_scripts)
            .may_complain(),
    );
    all
}

fn asks_only_its_own_host_and_nothing_in_vain(page: &Page) {
    page.open("?theme=dark&w=perf40-green20&p=koa.gin");
    page.preset("equal");
    page.pick("koa");
    page.sort_by("sec");
    page.open("?w=perf300");
    page.notice("bad-link");
    // That nothing failed and nothing went elsewhere is asserted after every journey; here it is
    // made sure that there was something to fail.
    let asked = page.site.asked();
    assert!(asked.iter().any(|asked| asked.is_a("wasm")), "{asked:?}");
    assert!(asked.iter().any(|asked| asked.is_a("js")), "{asked:?}");
    let cookies: String = page.ask("return document.cookie", []);
    assert_eq!(cookies, "");
}

fn wasm_and_scripts_are_served_as_such(page: &Page) {
    page.open("");
    page.press_on_slider("perf", thirtyfour::Key::End);
    page.is_ranked_as_weighed();
    let styled: usize = page.ask("return document.styleSheets.length", []);
    assert!(styled > 0, "a page without a style sheet");
}

fn works_under_a_sub_path(page: &Page) {
    page.open("?w=ease80-perf20");
    page.is_weighed(&[20, 0, 80, 0, 0]);
    page.press_on_slider("perf", thirtyfour::Key::Right);
    page.eventually("a written address under the same path", || {
        let address = page.address();
        let expected = format!("{}?w=perf21-ease80", page.site.home());
        if address == expected { Ok(()) } else { Err(address) }
    });
    let outside: Vec<_> = page
        .site
        .asked()
        .into_iter()
        .filter(|asked| !asked.path.starts_with("/some/where/"))
        .collect();
    assert!(outside.is_empty(), "asked outside the path: {outside:?}");
}

fn without_wasm_the_table_stays(page: &Page) {
    page.open_unready("");
    page.notice("no-wasm");
    is_readable(page);
    let refused: Vec<_> =
        page.site.asked().into_iter().filter(|asked| asked.status >= 400).collect();
    assert!(refused.iter().all(|asked| asked.is_a("wasm")), "{refused:?}");
    assert!(!refused.is_empty(), "the journey is about a refusal");
}

/// The second part of the module is refused: the page ranks, says what is missing, and asks again.
fn what_comes_later_may_be_missing(page: &Page) {
    page.open("?w=ease80-perf20");
    page.is_weighed(&[20, 0, 80, 0, 0]);
    page.notice("no-rest");
    page.press_on_slider("perf", thirtyfour::Key::Right);
    page.is_ranked_as_weighed();
    let refused = || page.site.asked().into_iter().filter(|asked| asked.status >= 400).count();
    let before = refused();
    page.click("[data-notice=no-rest] button");
    page.eventually("asked for again", || match refused() {
        now if now > before => Ok(()),
        now => Err(now.to_string()),
    });
    page.notice("no-rest");
}

fn without_scripts_the_table_stays(page: &Page) {
    page.open_unready("");
    is_readable(page);
    let text = page.text("body");
    assert!(
        text.contains("JavaScript") && text.contains("WebAssembly"),
        "it says what is missing: {text}"
    );
    let marks: usize = page.ask("return performance.getEntriesByName('reweigh:ready').length", []);
    assert_eq!(marks, 0, "no script ran");
}

/// The equal-weights ranking as a table that can be seen, every entry in its order.
#[track_caller]
fn is_readable(page: &Page) {
    assert!(page.shows("table"), "a table");
    let table = page.text("table");
    let places: Vec<Option<usize>> = ORACLE
        .ranking(&ORACLE.author)
        .iter()
        .map(|placed| table.find(placed.name.as_str()))
        .collect();
    assert!(places.iter().all(Option::is_some), "every name: {table}");
    assert!(places.is_sorted(), "in order of the ranking: {table}");
    for total in ["9.35", "8.75", "7.5"] {
        assert!(table.contains(total), "the total {total}: {table}");
    }
}
