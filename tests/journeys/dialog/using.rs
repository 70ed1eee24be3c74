//! Opening, leaving, keys, narrow windows, copying, axe, and when it cannot be loaded.

use serde_json::json;
use thirtyfour::prelude::*;

use super::{BUTTON, DIALOG};
use crate::access::clean;
use crate::harness::{Engine, Fault, Journey, SitePlan, in_turn};
use crate::host::element::WIDGET;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let trusted = SitePlan {
        prelude: "const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy'; \
            meta.content = \"require-trusted-types-for 'script'\"; document.head.append(meta);",
        ..SitePlan::default()
    };
    let mut all = crate::journeys![
        dialog_opens_and_gives_the_focus_back,
        dialog_is_used_with_keys_alone,
        dialog_fits_a_phone,
        dialog_copies,
        dialog_selects_where_the_clipboard_is_closed,
    ];
    all.extend(in_turn(crate::journeys![
        axe_finds_nothing_in_the_dialog,
        axe_finds_nothing_in_the_dark_dialog,
        axe_finds_nothing_in_the_dialog_on_a_phone,
    ]));
    all.push(
        Journey::new("dialog_that_does_not_load_says_so", dialog_that_does_not_load_says_so)
            .may_complain(),
    );
    all.push(
        Journey::new("dialog_says_where_its_preview_fails", dialog_says_where_its_preview_fails)
            .in_turn()
            .may_complain(),
    );
    all.push(
        Journey::new("dialog_needs_no_html_as_text", dialog_needs_no_html_as_text)
            .on(trusted)
            .only_in(Engine::Chromium)
            .may_complain(),
    );
    all
}

#[track_caller]
fn is_open(page: &Page) {
    page.eventually_equals("an open dialog that has the focus", &(true, true), || {
        page.ask(
            "const dialog = document.querySelector(arguments[0]); \
             return [Boolean(dialog?.matches(':modal')), Boolean(dialog?.contains(document.activeElement))]",
            [DIALOG.into()],
        )
    });
}

#[track_caller]
fn is_closed(page: &Page) {
    page.eventually_equals("no dialog, and the focus on its button", &(0, true), || {
        page.ask(
            "return [document.querySelectorAll(arguments[1]).length, \
                document.activeElement === document.querySelector(arguments[0])]",
            [BUTTON.into(), DIALOG.into()],
        )
    });
}

fn dialog_opens_and_gives_the_focus_back(page: &Page) {
    page.open("?w=perf40-eco60");
    let before = page.address();
    let scripts =
        || page.site.asked().iter().filter(|asked| asked.path.contains("/dialog-")).count();
    assert_eq!(scripts(), 0, "nothing of the dialog is fetched before it is wanted");
    page.focus(BUTTON);
    page.press(Key::Enter);
    is_open(page);
    assert_eq!(scripts(), 2, "a script and a style sheet");
    page.press(Key::Escape);
    is_closed(page);
    page.click(BUTTON);
    is_open(page);
    page.has_snippets();
    page.click("dialog [data-action='close']");
    is_closed(page);
    assert_eq!((page.address(), scripts()), (before, 2));
}

fn dialog_is_used_with_keys_alone(page: &Page) {
    page.open("");
    page.focus(BUTTON);
    page.press(Key::Enter);
    is_open(page);
    page.has_snippets();
    page.press(Key::Right);
    page.snippet_has("element", "theme=\"light\"");
    let mut stops: Vec<String> = Vec::new();
    for _ in 0..12 {
        page.press(Key::Tab);
        stops.push(page.ask(
            "const {localName, dataset} = document.activeElement; \
             return [localName, ...Object.entries(dataset).flat()].join(' ')",
            [],
        ));
    }
    for wanted in [
        "input option controls",
        "input option title",
        "select option loading",
        "select option fallback",
        "textarea snippet element",
        "button copy element",
        "textarea snippet iframe",
        "button copy iframe",
        "summary",
        "input width wide",
    ] {
        assert!(stops.iter().any(|stop| stop == wanted), "Tab never comes to {wanted}: {stops:?}");
    }
    page.press(Key::Escape);
    is_closed(page);
}

fn dialog_fits_a_phone(page: &Page) {
    page.in_window_of(360);
    page.opens_dialog("");
    page.chooses("controls", "none");
    page.comes_to(WIDGET, "ready");
    let wide: Vec<String> = page.ask(
        "return ['dialog', '.embed-body'].map(name => document.querySelector(name))\
            .filter(e => e.scrollWidth > e.clientWidth).map(e => `${e.className}: ${e.scrollWidth}`)",
        [],
    );
    assert!(wide.is_empty(), "wider than the window: {wide:?}");
    let small: Vec<String> = page.ask(
        "return [...document.querySelectorAll('dialog :is(button, select, summary, label:has(input), input[type=text])')]\
            .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])\
            .filter(([, box]) => box.height < 43.5 || box.width < 43.5)\
            .map(([e, box]) => `${e.textContent} ${box.width} × ${box.height}`)",
        [],
    );
    assert!(small.is_empty(), "too small for a finger: {small:?}");
    page.click("dialog .to-preview");
    page.eventually_equals("the preview in sight, below the heading", &(true, true), || {
        page.ask(
            "const top = name => document.querySelector(name).getBoundingClientRect().top; \
             return [top('dialog h2') >= 0, top('.stage') < innerHeight / 2]",
            [],
        )
    });
}

fn dialog_copies(page: &Page) {
    page.opens_dialog("?w=perf40-eco60");
    if page.engine == Engine::Chromium {
        let permissions = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        page.devtools("Browser.grantPermissions", permissions);
    }
    page.ask::<()>(
        "const handedOver = window.handedOver = []; \
         const plain = navigator.clipboard.writeText.bind(navigator.clipboard); \
         navigator.clipboard.writeText = (text) => { handedOver.push(text); return plain(text); }",
        [],
    );
    for name in ["element", "iframe"] {
        page.click(&format!("button[data-copy={name}]"));
        page.eventually("a word that it was copied", || {
            match page.text(&format!("[data-copied={name}][role=status]")) {
                said if said.is_empty() => Err("silence".to_owned()),
                said => Ok(said),
            }
        });
        let copied: String = page.ask("return window.handedOver.at(-1)", []);
        assert_eq!(copied, page.snippet(name));
        if page.engine != Engine::WebKit {
            let read: String = page.ask_later(
                "navigator.clipboard.readText().then(done, fault => done(String(fault)))",
                [],
            );
            assert_eq!(read, copied);
        }
    }
}

fn dialog_selects_where_the_clipboard_is_closed(page: &Page) {
    page.opens_dialog("");
    page.ask::<()>(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})",
        [],
    );
    page.click("button[data-copy=element]");
    page.eventually("a word of what to do", || {
        let said = page.text("[data-copied=element]");
        if said.contains("selected") { Ok(()) } else { Err(said) }
    });
    let selected: String = page.ask(
        "const {value, selectionStart, selectionEnd} = document.activeElement; \
         return value.slice(selectionStart, selectionEnd)",
        [],
    );
    assert_eq!(selected, page.snippet("element"));
    page.chooses("theme", "light");
    assert_eq!(page.text("[data-copied=element]"), "", "it is of another text");
}

fn axe_finds_nothing_in_the_dialog(page: &Page) {
    page.opens_dialog("?theme=light");
    clean(page);
    page.chooses("controls", "none");
    page.chooses("theme", "dark");
    page.ask::<()>("document.querySelector('dialog details').open = true", []);
    page.comes_to(WIDGET, "ready");
    clean(page);
}

fn axe_finds_nothing_in_the_dark_dialog(page: &Page) {
    page.opens_dialog("?theme=dark");
    clean(page);
}

fn axe_finds_nothing_in_the_dialog_on_a_phone(page: &Page) {
    page.in_window_of(360);
    page.opens_dialog("");
    clean(page);
}

fn dialog_that_does_not_load_says_so(page: &Page) {
    page.open("");
    let script = page.attribute("meta[name='reweigh-dialog']", "content").unwrap_or_default();
    for missing in [script.trim_start_matches("./"), ".css"] {
        page.site.spoil(missing, Fault::Offline);
        page.click(BUTTON);
        let said = page.notice("no-dialog");
        assert!(said.contains("press Embed again"), "{said}");
        assert_eq!(page.count(DIALOG), 0);
        page.site.heal();
    }
    page.click(BUTTON);
    is_open(page);
    page.has_snippets();
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn dialog_says_where_its_preview_fails(page: &Page) {
    page.open("");
    let sheet: String = page.ask_later(
        "fetch('./reweigh.js').then(answer => answer.text())\
            .then(text => done(text.match(/widget-[0-9a-f]+\\.css/)[0]))",
        [],
    );
    page.site.spoil(&sheet, Fault::Offline);
    page.click(BUTTON);
    is_open(page);
    page.eventually("a word about the preview", || {
        let said = page.text("[data-fault][role=status]");
        if said.contains("could not start") { Ok(()) } else { Err(said) }
    });
    let copies = "return [...document.querySelectorAll('[data-copy=element], [data-copy=iframe]')]\
        .filter(button => !button.disabled).length";
    assert_eq!(page.ask::<usize>(copies, []), 0, "no snippet without a ranking");
    page.site.heal();
    page.press(Key::Escape);
    is_closed(page);
    page.click(BUTTON);
    page.has_snippets();
    assert!(!page.shows("[data-fault]"));
}

fn dialog_needs_no_html_as_text(page: &Page) {
    page.open("");
    page.click(BUTTON);
    page.has_snippets();
    page.chooses("controls", "compact");
    page.comes_to(WIDGET, "ready");
    page.click("button[data-copy=iframe]");
    assert_eq!(page.site.said(), Vec::<String>::new());
    let guarded: bool = page.ask(
        "try { document.createElement('p').innerHTML = '<b>'; return false } catch { return true }",
        [],
    );
    assert!(guarded, "the journey is about Trusted Types");
}
