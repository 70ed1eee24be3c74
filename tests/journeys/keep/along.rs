//! Taking the ranking along: what is copied and what is saved, and where neither can be.

use serde_json::Value;
use thirtyfour::prelude::*;

use super::{BUTTON, SHEET};
use crate::access::clean;
use crate::harness::{Engine, Journey, SitePlan, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        sheet_opens_by_keys_and_gives_the_focus_back,
        what_is_copied_is_what_is_shown,
        what_is_saved_is_a_file_of_its_kind,
    ];
    let closed = SitePlan { prelude: CLOSED, ..SitePlan::default() };
    all.push(
        Journey::new("a_clipboard_that_refuses_leaves_the_text_to_copy", a_clipboard_that_refuses)
            .on(closed),
    );
    let refused = SitePlan { refuse: Some("keep-"), ..SitePlan::default() };
    all.push(
        Journey::new("a_sheet_that_does_not_load_says_so", a_sheet_that_does_not_load)
            .on(refused)
            .may_complain(),
    );
    all.extend(in_turn(crate::journeys![sheet_fits_a_phone_and_axe_finds_nothing]));
    all
}

/// Keeps what is handed to the clipboard, and what is saved.
const LISTEN: &str = "window.handed = []; window.saved = []; \
    const heard = { writeText: async text => { handed.push(text) }, \
        write: async ([item]) => { for (const type of item.types) { \
            const blob = await item.getType(type); handed.push([type, blob.size, type.startsWith('text') ? await blob.text() : null]) } } }; \
    Object.defineProperty(navigator, 'clipboard', { value: heard, configurable: true }); \
    const make = URL.createObjectURL.bind(URL); \
    URL.createObjectURL = blob => { saved.push(blob); return make(blob) };";

const CLOSED: &str = "const refuse = async () => { throw new DOMException('no', 'NotAllowedError') }; \
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse }, configurable: true });";

fn sheet_opens_by_keys_and_gives_the_focus_back(page: &Page) {
    page.open("");
    page.focus(BUTTON);
    page.press(Key::Enter);
    page.has_sheet();
    let name: String = page.ask(
        &format!("const d = document.querySelector(\"{SHEET}\"); return document.getElementById(d.getAttribute('aria-labelledby')).textContent"),
        [],
    );
    assert_eq!(name, "Keep and share");
    page.press(Key::Escape);
    page.eventually_equals("sheets", &0, || page.count(SHEET));
    let back: bool = page.ask(
        &format!("return document.activeElement === document.querySelector(\"{BUTTON}\")"),
        [],
    );
    assert!(back, "the focus is where it was");
}

fn what_is_copied_is_what_is_shown(page: &Page) {
    page.open("?w=perf40-scale20-ease20-sec15-eco5");
    page.set_importance("sec", 90);
    page.ask::<()>(LISTEN, []);
    page.click(BUTTON);
    page.has_sheet();
    page.in_sheet("[data-form='csv'] [data-keep='copy']");
    page.is_told("along", "Table, CSV copied.");
    page.in_sheet("[data-form='json'] [data-keep='copy']");
    page.is_told("along", "Table, JSON copied.");
    page.in_sheet("[data-form='record'] [data-keep='copy']");
    page.is_told("along", "Decision record, Markdown copied.");
    let handed: Vec<String> = page.ask("return handed", []);
    let ids: Vec<&str> =
        handed[0].lines().skip(1).map(|line| line.split(',').nth(2).expect("an id")).collect();
    assert_eq!(ids, page.ids(), "the rows of the CSV are those of the table");
    let json: Value = serde_json::from_str(&handed[1]).expect("JSON");
    assert_eq!(json["weights"][3]["importance"], 90);
    for (row, shown) in json["ranking"].as_array().expect("a list").iter().zip(page.ranking()) {
        assert_eq!(row["id"], shown.id);
        assert_eq!(row["total"].as_f64(), shown.total.parse().ok());
    }
    let link = json["link"].as_str().expect("a link");
    assert!(handed[2].contains("## Decision drivers") && handed[2].contains(link), "{}", handed[2]);
    page.in_sheet("[data-keep='copy-alt']");
    page.is_told("along", "Description copied.");
    let alt: String = page.ask("return handed.at(-1)", []);
    assert!(alt.starts_with("Radar chart: Backend frameworks in 2026."), "{alt}");
    if page.engine == Engine::Chromium {
        page.in_sheet("[data-form='png'] [data-keep='copy']");
        page.is_told("along", "Picture copied, with its description as text.");
        let types: Vec<(String, u64, Option<String>)> = page.ask("return handed.slice(-2)", []);
        assert!(types.iter().any(|(kind, size, _)| kind == "image/png" && *size > 10_000));
        assert!(types.iter().any(|(.., text)| text.as_ref() == Some(&alt)), "{types:?}");
    }
}

fn what_is_saved_is_a_file_of_its_kind(page: &Page) {
    page.open("");
    page.ask::<()>(LISTEN, []);
    page.click(BUTTON);
    page.has_sheet();
    for form in ["csv", "markdown", "json", "record", "svg", "png"] {
        page.in_sheet(&format!("[data-form='{form}'] [data-keep='download']"));
        page.is_told("along", "saved as backend-frameworks-2026");
        page.ask::<()>(
            "document.querySelector('[data-part=along] .keep-said').textContent = ''",
            [],
        );
    }
    let starts: Vec<Vec<u8>> = page.ask_later(
        "Promise.all(saved.map(async b => [...new Uint8Array(await b.slice(0, 4).arrayBuffer())])).then(done)",
        [],
    );
    assert_eq!(starts.len(), 6);
    assert_eq!(starts[0], [0xef, 0xbb, 0xbf, b'P'], "a CSV says that it is UTF-8");
    assert_eq!(starts[4], b"<svg");
    assert_eq!(starts[5], [0x89, b'P', b'N', b'G']);
    // As large as its drawing, twice over, and not of one colour.
    let (width, colours): (u64, u64) = page.ask_later(
        "createImageBitmap(saved[5]).then(map => { const c = new OffscreenCanvas(map.width, map.height).getContext('2d'); \
            c.drawImage(map, 0, 0); const d = new Uint32Array(c.getImageData(0, 0, map.width, map.height).data.buffer); \
            done([map.width, new Set(d).size]) }, fault => done([0, 0]))",
        [],
    );
    assert!(width == 1280 && colours > 20, "{width} px wide, {colours} colours");
}

fn sheet_fits_a_phone_and_axe_finds_nothing(page: &Page) {
    page.in_window_of(320);
    page.opens_sheet("");
    let wide: i64 = page.ask(
        &format!("const d = document.querySelector(\"{SHEET}\"); return Math.max(d.scrollWidth, ...[...d.querySelectorAll('*')].map(e => e.getBoundingClientRect().right)) - innerWidth"),
        [],
    );
    assert!(wide <= 0, "{wide} px too wide");
    let small: Vec<String> = page.ask(
        &format!("return [...document.querySelectorAll(\"{SHEET} button\")].filter(b => b.offsetHeight > 0 && b.offsetHeight < 44).map(b => b.textContent)"),
        [],
    );
    assert_eq!(small, Vec::<String>::new(), "too small for a finger");
    clean(page);
}

fn a_clipboard_that_refuses(page: &Page) {
    page.opens_sheet("");
    page.in_sheet("[data-form='markdown'] [data-keep='copy']");
    page.is_told("along", "The clipboard is closed.");
    let selected: String = page.ask("return document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)", []);
    assert!(selected.starts_with("| # | Entry | Total |"), "{selected}");
    page.in_sheet("[data-form='png'] [data-keep='copy']");
    page.is_told("along", "The clipboard takes no picture here. Download it instead");
}

fn a_sheet_that_does_not_load(page: &Page) {
    page.open("");
    page.click(BUTTON);
    let said = page.notice("no-keep");
    assert!(said.contains("Keep and share could not be loaded."), "{said}");
    page.site.heal();
    page.click(BUTTON);
    page.has_sheet();
    assert!(!page.notice_kinds().contains(&"no-keep".to_owned()));
}
