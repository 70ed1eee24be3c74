//! Sharing: the link, the share sheet, a QR code that is read back; and several links together.

use serde_json::json;
use thirtyfour::prelude::*;

use super::{BUTTON, SHEET};
use crate::access::clean;
use crate::harness::{Journey, SitePlan, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = in_turn(crate::journeys![
        pasted_links_become_a_group_with_a_link_of_its_own,
        a_qr_code_leads_to_the_page_as_it_is,
        damaged_links_of_a_group_are_named_one_by_one,
    ]);
    let sheet = SitePlan { prelude: SHARE, ..SitePlan::default() };
    let name = "a_share_sheet_that_is_cancelled_or_refused_is_said";
    all.push(Journey::new(name, a_share_sheet_that_is_cancelled).on(sheet));
    all
}

const SHARE: &str = "window.shareFault = 'AbortError'; Object.defineProperty(navigator, 'share', { configurable: true, \
    value: async (data) => { window.shared = data; if (window.shareFault) throw new DOMException('no', window.shareFault) } });";

/// How many pixels a dot of the picture has, either way.
const DOT: usize = 4;

fn a_qr_code_leads_to_the_page_as_it_is(page: &Page) {
    page.opens_sheet("?w=perf40-scale20-ease20-sec15-eco5&m=sec800");
    page.overtype(&format!("{SHEET} [data-share='name']"), "Ada & Bo");
    page.in_sheet("[data-keep='qr']");
    page.is_told("share", "Point a camera at the code.");
    let link: String = page.ask("return document.querySelector('[data-share=link]').value", []);
    assert!(link.ends_with("&m=sec800&n=Ada%20%26%20Bo"), "{link}");
    // The picture that is painted, as a camera sees it.
    let (size, dark): (usize, Vec<(usize, usize)>) = page.ask(
        "const svg = document.querySelector('.qr'); \
         const runs = [...svg.querySelector('path').getAttribute('d').matchAll(/M(\\d+) (\\d+)h/g)]; \
         return [svg.viewBox.baseVal.width, runs.map(([, x, y]) => [+x, +y])]",
        [],
    );
    let lit = |x: usize, y: usize| !dark.contains(&(x / DOT, y / DOT));
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * DOT, size * DOT, |x, y| {
        if lit(x, y) { 255 } else { 0 }
    });
    let grids = image.detect_grids();
    let (_, read) = grids.first().expect("a code").decode().expect("a text");
    assert_eq!(read, link);
    clean(page);
}

fn a_share_sheet_that_is_cancelled(page: &Page) {
    page.opens_sheet("?w=perf40-eco60");
    page.in_sheet("[data-keep='share-sheet']");
    page.is_told("share", "Nothing was shared.");
    page.ask::<()>("window.shareFault = 'NotAllowedError'", []);
    page.in_sheet("[data-keep='share-sheet']");
    page.is_told("share", "The share sheet could not be opened. Copy the link instead.");
    page.ask::<()>("window.shareFault = null", []);
    page.in_sheet("[data-keep='share-sheet']");
    page.is_told("share", "Shared.");
    let url: String = page.ask("return shared.url", []);
    assert!(url.ends_with("?w=perf40-eco60"), "{url}");
}

fn group_cells(page: &Page) -> Vec<Vec<String>> {
    page.ask(
        "return [...document.querySelectorAll('[data-group=result] tr[data-id]')].map(r => [...r.cells].map(c => c.textContent))",
        [],
    )
}

fn pasted_links_become_a_group_with_a_link_of_its_own(page: &Page) {
    page.opens_sheet("");
    let text =
        "Ada: https://a.example/?w=perf100&n=Ada\nBob: <https://b.example/x/?utm=1&w=ease50-eco50>";
    page.ask::<()>(
        "document.querySelector('[data-group=links]').value = arguments[0]",
        [json!(text)],
    );
    page.in_sheet("[data-keep='compare']");
    page.is_told("group", "2 people, each counts the same.");
    let rows = group_cells(page);
    // Half performance, a quarter each of ease and community: Express.js 8.75/2 + 10/4 + 10/4 = 9.375 …
    let of = |name: &str| rows.iter().find(|row| row[1] == name).expect("a row").clone();
    assert_eq!(of("Express.js")[2], "9.37");
    assert_eq!(of("Django")[2], "9.12");
    assert_eq!(rows.len(), 12);
    let said = page.text(&format!("{SHEET} .group-disagree"));
    assert!(
        said.contains("Most apart in weight: Performance, 0 % for Reader 2 and 100 % for “Ada”."),
        "{said}"
    );
    clean(page);
    let link: String = page.ask("return document.querySelector('[data-group=link]').value", []);
    assert!(link.ends_with("?g=perf100.ease50-eco50&gn=Ada%0a"), "{link}");
    page.be_elsewhere();
    page.go(&link);
    page.is_ready();
    page.has_sheet();
    page.eventually_equals("the same group", &rows, || group_cells(page));
    page.in_sheet("[data-action='close']");
    page.eventually("an address without the group", || {
        let query = page.query();
        if query.contains("g=") { Err(query) } else { Ok(()) }
    });
    let back: bool = page.ask(
        &format!("return document.activeElement === document.querySelector(\"{BUTTON}\")"),
        [],
    );
    assert!(back);
}

fn damaged_links_of_a_group_are_named_one_by_one(page: &Page) {
    page.open("?g=perf300.perf10-eco90.sec50.ease%3Cimg&gn=A%0aB%0aC");
    page.has_sheet();
    page.is_told("group", "2 people, each counts the same.");
    let unread: Vec<String> = page.ask(
        "return [...document.querySelectorAll('[data-group=unread] li')].map(e => e.textContent)",
        [],
    );
    assert_eq!(
        unread,
        [
            "Person 1 of this link: the amount in “perf300” is above 100. It is left out.",
            "Person 4 of this link: “ease<img” is not a category and an amount. It is left out.",
        ]
    );
    page.ask::<()>(
        "document.querySelector('[data-group=links]').value = 'hello https://a.example/?w=perf2…'",
        [],
    );
    page.in_sheet("[data-keep='compare']");
    page.is_told("group", "No link was found.");
    let why = page.text("[data-group=unread]");
    assert!(why.contains("it was cut off on its way"), "{why}");
    page.press(Key::Escape);
}
