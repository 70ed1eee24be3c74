//! Passing a link on: copied here, opened there, the same page.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Engine, Journey};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    crate::journeys![
        a_copied_link_gives_the_same_page,
        a_copied_link_needs_no_commit_first,
        the_system_sheet_is_offered_where_there_is_one,
    ]
}

fn a_copied_link_gives_the_same_page(page: &Page) {
    page.open("");
    page.set_importance("sec", 90);
    page.press_on_slider("eco", Key::Home);
    page.pick("koa");
    page.pick("django");
    page.is_weighed(&[50, 50, 50, 90, 0]);
    let (ranking, mut picks) = (page.ids(), page.picks());
    let link = copied(page);
    assert!(link.starts_with(&page.site.home()), "{link} leads to {}", page.site.home());
    page.be_elsewhere();
    page.go(&link);
    page.is_ready();
    page.is_weighed(&[50, 50, 50, 90, 0]);
    assert_eq!(page.ids(), ranking);
    let mut again = page.picks();
    picks.sort();
    again.sort();
    assert_eq!(again, picks);
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn a_copied_link_needs_no_commit_first(page: &Page) {
    page.open("?utm_source=x&w=ease80-perf20-green5");
    let link = copied(page);
    assert!(link.contains("perf20-ease80"), "{link}");
    assert!(link.contains("green5"), "what others may know is passed on: {link}");
}

/// Presses the button and reads what was copied: from the clipboard where a script may read it,
/// else from what the page handed to it, else from the field that shows the link.
#[track_caller]
fn copied(page: &Page) -> String {
    if page.engine == Engine::Chromium {
        let permissions = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        page.devtools("Browser.grantPermissions", permissions);
    }
    page.ask::<()>(
        "window.handedOver = null; const clipboard = navigator.clipboard; if (clipboard) { \
             const plain = clipboard.writeText.bind(clipboard); \
             clipboard.writeText = (text) => { window.handedOver = text; return plain(text); } }",
        [],
    );
    page.click("button[data-action='copy-link']");
    let in_field = "[...document.querySelectorAll('#reweigh input:not([data-category])')]\
        .map(e => e.value).find(value => value.includes('?'))";
    page.eventually("a word that the link was copied, or the link itself", || {
        let shown: Option<String> = page.ask(&format!("return {in_field} ?? null"), []);
        if shown.is_some() || page.notice_kinds().contains(&"copied".to_owned()) {
            Ok(())
        } else {
            Err(format!("{:?}", page.notices()))
        }
    });
    if page.engine == Engine::WebKit {
        return page.ask(&format!("return {in_field} ?? window.handedOver"), []);
    }
    page.ask_later("navigator.clipboard.readText().then(done, fault => done(String(fault)))", [])
}

fn the_system_sheet_is_offered_where_there_is_one(page: &Page) {
    page.open("");
    let has_sheet: bool = page.ask("return 'share' in navigator", []);
    assert_eq!(page.shows("button[data-action='share']"), has_sheet);
}
