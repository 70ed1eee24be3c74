//! Presets of one's own: kept, changed and brought back, and where the browser keeps nothing.

use serde_json::json;
use thirtyfour::prelude::*;

use super::{BUTTON, SHEET};
use crate::access::clean;
use crate::harness::{Engine, Journey, SitePlan, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::journeys![two_tabs_see_each_others_presets, a_file_is_exported_and_imported_again];
    all.extend(in_turn(crate::journeys![
        own_presets_are_saved_renamed_moved_deleted_and_applied,
        what_cannot_be_read_is_put_aside_and_said,
        a_named_link_is_offered_for_saving,
        files_that_are_no_presets_are_refused_with_the_reason,
    ]));
    for (name, prelude) in [("closed", CLOSED), ("full", FULL), ("missing", MISSING)] {
        let plan = SitePlan { prelude, ..SitePlan::default() };
        let name = format!("a_store_that_is_{name}_is_said_and_presets_last_for_the_visit");
        all.push(Journey::new(name, presets_last_for_the_visit).on(plan));
    }
    all
}

/// A store that throws at every call, one that is full, and a browser that has none.
const CLOSED: &str = "for (const call of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) \
    Storage.prototype[call] = () => { throw new DOMException('no', 'SecurityError') };";
const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') };";
const MISSING: &str = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });";

impl Page {
    /// The names of the presets in the sheet, in order.
    fn own(&self) -> Vec<String> {
        self.ask(
            "return [...document.querySelectorAll('li[data-own]')].map(e => e.dataset.own)",
            [],
        )
    }

    #[track_caller]
    fn has_own(&self, names: &[&str]) {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        self.eventually_equals("presets", &names, || self.own());
    }

    #[track_caller]
    fn saves(&self, name: &str) {
        self.overtype(&format!("{SHEET} [data-own='name']"), name);
        self.press(Key::Enter);
        self.is_told("own", "saved.");
    }

    #[track_caller]
    fn does(&self, name: &str, action: &str) {
        self.in_sheet(&format!("li[data-own='{name}'] [data-keep='{action}']"));
    }

    /// Hands a file to the sheet, as a file chooser does.
    fn imports(&self, text: &str) {
        self.ask::<()>(
            "const field = document.querySelector('[data-own=file]'); const files = new DataTransfer(); \
             files.items.add(new File([arguments[0]], 'presets.json')); field.files = files.files; \
             field.dispatchEvent(new Event('change'))",
            [json!(text)],
        );
    }

    fn stored(&self) -> String {
        self.ask("return localStorage.getItem('reweigh-presets') ?? ''", [])
    }
}

fn own_presets_are_saved_renamed_moved_deleted_and_applied(page: &Page) {
    page.opens_sheet("?w=perf100&m=sec800");
    page.saves("  Team   Blue ");
    page.saves("<b>Rot</b>");
    page.has_own(&["Team Blue", "<b>Rot</b>"]);
    page.overtype(&format!("{SHEET} [data-own='name']"), "Team Blue");
    page.press(Key::Enter);
    page.is_told("own", "You have a preset “Team Blue” already.");
    clean(page);
    // Kept for the next visit.
    page.open("?theme=dark");
    page.click(BUTTON);
    page.has_sheet();
    page.has_own(&["Team Blue", "<b>Rot</b>"]);
    page.does("Team Blue", "down");
    page.has_own(&["<b>Rot</b>", "Team Blue"]);
    page.does("<b>Rot</b>", "rename");
    page.press("Second");
    page.press(Key::Enter);
    page.has_own(&["Second", "Team Blue"]);
    page.is_told("own", "is now “Second”.");
    page.does("Team Blue", "apply");
    page.is_told("own", "“Team Blue” applied.");
    assert_eq!(page.importances(), [100, 0, 0, 0, 0]);
    page.eventually("the setting in the address", || {
        let query = page.query();
        if query.contains("w=perf100") && query.contains("m=sec800") { Ok(()) } else { Err(query) }
    });
    page.does("Second", "delete");
    page.has_own(&["Team Blue"]);
    page.in_sheet("[data-keep='undo-delete']");
    page.has_own(&["Second", "Team Blue"]);
    clean(page);
    // And what was set before comes back by one step.
    page.in_sheet("[data-action='close']");
    page.step_button("undo");
    page.is_weighed(&[50, 50, 50, 50, 50]);
}

fn a_named_link_is_offered_for_saving(page: &Page) {
    page.opens_sheet("?w=perf40-eco60&n=%E2%80%AEAda%20%3Cb%3E");
    let offer = page.text(&format!("{SHEET} [data-offer] p"));
    assert_eq!(offer, "The link that you followed calls its weights “Ada <b>”.");
    page.in_sheet("[data-keep='save-offer']");
    page.has_own(&["Ada <b>"]);
    assert!(!page.shows(&format!("{SHEET} [data-offer]")), "it is saved");
    page.open("?n=Nobody");
    page.click(BUTTON);
    page.has_sheet();
    assert!(
        !page.shows(&format!("{SHEET} [data-offer]")),
        "a name without weights is nothing to save"
    );
}

fn two_tabs_see_each_others_presets(page: &Page) {
    page.opens_sheet("");
    page.saves("One");
    // What another tab writes, and the event that browsers send for it.
    page.ask::<()>(
        "const now = JSON.parse(localStorage.getItem('reweigh-presets')); \
         now.presets.push({ name: 'Other', set: 'w=eco1' }); \
         localStorage.setItem('reweigh-presets', JSON.stringify(now)); \
         dispatchEvent(new StorageEvent('storage', { key: 'reweigh-presets' }))",
        [],
    );
    page.has_own(&["One", "Other"]);
    page.ask::<()>(
        "const now = JSON.parse(localStorage.getItem('reweigh-presets')); now.presets = now.presets.filter(p => p.name !== 'One'); \
         localStorage.setItem('reweigh-presets', JSON.stringify(now))",
        [],
    );
    page.does("One", "rename");
    page.press("Two");
    page.press(Key::Enter);
    page.is_told("own", "“One” is not there any more");
    page.has_own(&["Other"]);
}

fn what_cannot_be_read_is_put_aside_and_said(page: &Page) {
    page.open("");
    page.ask::<()>("localStorage.setItem('reweigh-presets', '{\"format\":\"reweigh-pre')", []);
    page.click(BUTTON);
    page.has_sheet();
    let aside = page.text(&format!("{SHEET} [data-aside]"));
    assert!(aside.contains("They are put aside as they were, not overwritten."), "{aside}");
    page.saves("New");
    let kept: String = page.ask("return localStorage.getItem('reweigh-presets-aside')", []);
    assert_eq!(kept, "{\"format\":\"reweigh-pre");
    clean(page);
    // A newer version's are left alone.
    let newer = "{\"format\":\"reweigh-presets\",\"version\":9}";
    page.ask::<()>("localStorage.setItem('reweigh-presets', arguments[0])", [json!(newer)]);
    page.open("");
    page.click(BUTTON);
    page.has_sheet();
    let said = page.text(&format!("{SHEET} [data-standing]"));
    assert!(said.contains("A newer version of this page saved your presets."), "{said}");
    page.overtype(&format!("{SHEET} [data-own='name']"), "Mine");
    page.press(Key::Enter);
    page.is_told("own", "Nothing was changed");
    assert_eq!(page.stored(), newer);
}

fn a_file_is_exported_and_imported_again(page: &Page) {
    page.opens_sheet("?w=perf100");
    page.saves("One");
    page.ask::<()>(
        "const make = URL.createObjectURL.bind(URL); URL.createObjectURL = blob => { window.saved = blob; return make(blob) }",
        [],
    );
    page.in_sheet("[data-keep='export']");
    page.is_told("own", "Saved as reweigh-presets.json.");
    let file: String = page.ask_later("saved.text().then(done)", []);
    page.does("One", "delete");
    page.has_own(&[]);
    page.imports(&file);
    page.has_own(&["One"]);
    page.is_told("own", "1 preset added.");
    page.imports(&file);
    page.is_told("own", "0 presets added. 1 you had already.");
    page.imports(&file.replace("perf100", "eco100"));
    page.has_own(&["One", "One (2)"]);
}

fn files_that_are_no_presets_are_refused_with_the_reason(page: &Page) {
    page.opens_sheet("");
    page.saves("One");
    let before = page.stored();
    let of = |version: &str, dataset: &str| {
        format!(
            "{{\"format\":\"reweigh-presets\",\"version\":{version},\"dataset\":\"{dataset}\",\"presets\":[]}}"
        )
    };
    let cases = [
        ("{\"format\":\"reweigh-presets\",\"vers".to_owned(), "damaged, or was cut off"),
        ("<img src=x onerror=alert(1)>".to_owned(), "damaged, or was cut off"),
        ("{\"__proto__\":{\"presets\":[]}}".to_owned(), "no file of presets"),
        (of("7", "backend-frameworks-2026"), "made by a newer version of this page"),
        (of("1", "cats"), "for another ranking, “cats”"),
        ("x".repeat((1 << 20) + 1), "larger than any file of presets"),
    ];
    for (text, says) in cases {
        page.imports(&text);
        page.is_told("own", says);
        assert_eq!(page.stored(), before, "nothing is lost");
    }
}

fn presets_last_for_the_visit(page: &Page) {
    page.opens_sheet("");
    page.saves("One");
    let said = page.text(&format!("{SHEET} [data-standing]"));
    assert!(said.contains("your presets last until the page is closed"), "{said}");
    page.in_sheet("[data-action='close']");
    page.click(BUTTON);
    page.has_sheet();
    page.has_own(&["One"]);
    page.does("One", "apply");
    page.is_told("own", "applied.");
    if page.engine == Engine::Chromium {
        clean(page);
    }
}
