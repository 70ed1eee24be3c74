//! The reader's language: which one is chosen, that all of the interface speaks it, and that nobody fetches another.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Map, Value};
use thirtyfour::prelude::*;

use crate::access::clean;
use crate::element::widget;
use crate::harness::{Document, Fault, Journey, SitePlan, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::{Page, field};

const OTHERS: [&str; 4] = ["de", "fr", "es", "ar"];
const SWITCH: &str = ".languages select";

/// A browser whose reader wants these languages, the first first.
const WANTS_SPANISH: &str =
    "Object.defineProperty(Navigator.prototype, 'languages', {get: () => ['it', 'es-MX', 'en']});";
const IN_EGYPT: &str =
    "Object.defineProperty(Navigator.prototype, 'languages', {get: () => ['ar-EG']});";
const CLOSED: &str = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError'); }});";

type Visit = fn(&Page);
type Embed = fn(&HostPage);

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::journeys![a_language_is_chosen_and_kept, a_page_from_right_to_left_is_whole];
    all.extend(in_turn(crate::journeys![
        numbers_and_hooks_in_another_language,
        a_change_of_language_leaves_the_rest_of_the_address,
        a_link_is_followed_in_another_language,
    ]));
    for language in OTHERS {
        let both = vec![
            Journey::new(format!("all_of_the_page_speaks_{language}"), move |page| {
                all_speaks(page, language);
            }),
            Journey::new(format!("the_dialogs_speak_{language}"), move |page| {
                dialogs_speak(page, language);
            }),
        ];
        all.extend(in_turn(both));
    }
    let of = |prelude| SitePlan { prelude, ..SitePlan::default() };
    let planned: [(&str, Visit, SitePlan); 4] = [
        ("the_browsers_language_is_spoken", browsers_language, of(WANTS_SPANISH)),
        ("digits_are_those_of_the_readers_country", digits_of_egypt, of(IN_EGYPT)),
        ("where_storage_is_closed_the_address_keeps_the_language", storage_is_closed, of(CLOSED)),
        (
            "after_one_visit_the_language_works_without_a_network",
            works_without_a_network,
            SitePlan { offline: true, ..SitePlan::default() },
        ),
    ];
    all.extend(planned.into_iter().map(|(name, steps, plan)| {
        let journey = Journey::new(name, steps).on(plan);
        if name.contains("network") { journey.may_complain() } else { journey }
    }));
    all.push(
        Journey::new("a_language_that_does_not_arrive_leaves_english", does_not_arrive)
            .may_complain(),
    );
    let hosts: [(&str, Embed); 4] = [
        ("an_element_speaks_the_nearest_language", nearest_language),
        ("two_elements_speak_two_languages", two_languages),
        ("a_frame_speaks_the_language_of_its_address", frame_speaks),
        ("a_change_of_language_is_followed", change_is_followed),
    ];
    all.extend(hosts.map(|(name, steps)| Journey::embedded(name, steps)));
    all
}

/// The phrases of a language.
fn phrases(language: &str, room: &str) -> Map<String, Value> {
    let file = format!("src/words/{language}/{room}.json");
    let text = fs::read_to_string(&file).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

/// The English phrases without gaps that this language says in other words.
fn replaced(language: &str, rooms: &[&str]) -> Vec<String> {
    let mut english = Vec::new();
    for room in rooms {
        let (ours, theirs) = (phrases("en", room), phrases(language, room));
        english.extend(ours.iter().filter_map(|(key, text)| {
            let other = theirs.get(key)?;
            let text = text.as_str()?;
            // Shorter ones may be part of a name.
            (other != &Value::from(text) && text.len() > 7 && !text.contains('{'))
                .then(|| text.to_owned())
        }));
    }
    english
}

/// What the page says in these elements, to eyes and ears, without what the dataset says in its own language.
const SAID: &str = "const said = [];
    const walk = node => {
        if (node.nodeType === 3) said.push(node.data.trim());
        if (node.nodeType !== 1 || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION'].includes(node.tagName)) return;
        const own = node.getAttribute('lang');
        if (own && own.startsWith('en') && node !== document.documentElement) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt', 'aria-description']) {
            const value = node.getAttribute(name);
            if (value) said.push(value);
        }
        node.childNodes.forEach(walk);
    };
    for (const node of document.querySelectorAll(arguments[0])) walk(node);
    return [...new Set(said.filter(Boolean))]";

#[track_caller]
fn says_no_english(page: &Page, place: &str, language: &str, rooms: &[&str]) {
    let said: Vec<String> = page.ask(SAID, [place.into()]);
    let english = replaced(language, rooms);
    assert!(english.len() > 20, "there is something to look for");
    let left: Vec<&String> = said.iter().filter(|said| english.contains(said)).collect();
    assert!(left.is_empty(), "{language}: {left:#?}");
}

fn speaks(page: &Page) -> (String, String) {
    page.ask("const {lang, dir} = document.documentElement; return [lang, dir]", [])
}

fn a_change_of_language_leaves_the_rest_of_the_address(page: &Page) {
    let rest = "theme=dark&amp;w=PERF40-scale020&n=Team%20Blue&flag&utm=x%20y";
    page.open(&format!("?{rest}"));
    page.ask::<()>(
        "const choice = document.querySelector(arguments[0]); choice.value = 'fr'; \
         choice.dispatchEvent(new Event('change', {bubbles: true}))",
        [SWITCH.into()],
    );
    page.eventually_equals("French", &"fr".to_owned(), || speaks(page).0);
    page.is_ready();
    assert_eq!(page.query(), format!("?{rest}"));
    page.is_weighed(&[40, 20, 0, 0, 0]);
    assert!(page.text(".preset-why").contains("Team Blue"));
}

/// Which files of languages were fetched.
fn fetched(page: &Page) -> Vec<String> {
    let language = |path: &str| Some(path.split_once("/words-")?.1.split_once('-')?.1.to_owned());
    page.site.asked().iter().filter_map(|asked| language(&asked.path)).collect()
}

fn all_speaks(page: &Page, language: &str) {
    page.open(&format!("?lang={language}"));
    page.is_complete();
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    assert_eq!(speaks(page), (language.to_owned(), direction.to_owned()));
    assert_eq!(fetched(page), [format!("{language}.json")], "one language, once");
    // Everything open that opens.
    page.click("#reweigh tbody tr:nth-child(3) [data-open]");
    page.ask::<()>(
        "document.querySelectorAll('#reweigh details').forEach(d => { d.open = true })",
        [],
    );
    page.click("#reweigh [data-action='pin']");
    page.is_explained();
    says_no_english(page, "body", language, &["widget", "sentences"]);
    let title: String = page.ask("return document.title", []);
    assert_eq!(Value::from(title), phrases(language, "page")["texts"]["title"]);
    // The sheet of an entry.
    page.open(&format!("?lang={language}#django"));
    page.eventually("the profile", || match page.count("[data-profile-of], dialog[open]") {
        0 => Err("no profile".to_owned()),
        _ => Ok(()),
    });
    says_no_english(page, "body", language, &["widget", "sentences"]);
    clean(page);
}

fn dialogs_speak(page: &Page, language: &str) {
    page.open(&format!("?lang={language}&w=perf40-sec60"));
    page.is_complete();
    for action in ["keep", "embed"] {
        page.click(&format!("#reweigh [data-action='{action}']"));
        page.eventually("the dialog", || match page.count("dialog[open]") {
            0 => Err("no dialog".to_owned()),
            _ => Ok(()),
        });
        // The embed dialog's preview comes last.
        page.eventually("what is in the dialog", || {
            let there = "const all = document.querySelectorAll('dialog[open] reweigh-ranking'); \
                return [...all].every(one => one.state === 'ready')";
            if page.try_ask::<bool>(there, [])? { Ok(()) } else { Err("no preview".to_owned()) }
        });
        says_no_english(page, "dialog[open]", language, &["scripts", "keep"]);
        clean(page);
        page.ask::<()>("document.querySelector('dialog[open]').close()", []);
    }
    let mut asked = fetched(page);
    asked.sort();
    asked.dedup();
    assert_eq!(asked, [format!("{language}.json"), format!("scripts-{language}.json")]);
}

fn a_language_is_chosen_and_kept(page: &Page) {
    page.open("");
    page.is_complete();
    assert_eq!(fetched(page), [] as [String; 0], "English is there");
    let choose = |language: &str| {
        page.ask::<()>(
            "const choice = document.querySelector(arguments[0]); choice.value = arguments[1]; \
             choice.dispatchEvent(new Event('change', {bubbles: true}))",
            [SWITCH.into(), language.into()],
        );
        page.eventually_equals("the language", &language.to_owned(), || {
            page.try_ask::<String>(
                "return document.readyState === 'complete' ? document.documentElement.lang : ''",
                [],
            )
            .unwrap_or_default()
        });
        page.is_ready();
    };
    page.overtype(&field("perf"), "80");
    page.press(Key::Tab);
    choose("fr");
    page.is_weighed(&[80, 50, 50, 50, 50]);
    page.open("?w=perf40");
    page.is_complete();
    assert_eq!(speaks(page).0, "fr", "kept");
    page.open("?w=perf40&lang=de");
    page.is_complete();
    assert_eq!(speaks(page).0, "de", "what a link asks for counts for the visit");
    choose("es");
    page.is_weighed(&[40, 0, 0, 0, 0]);
    choose("en");
    page.open("");
    page.is_complete();
    assert_eq!(speaks(page).0, "en");
    page.ask::<()>("localStorage.removeItem('reweigh-lang')", []);
}

fn browsers_language(page: &Page) {
    page.open("");
    page.is_complete();
    assert_eq!(speaks(page).0, "es-MX", "the first that the page speaks");
    assert_eq!(fetched(page), ["es.json"]);
    page.open("?lang=tlh");
    page.is_complete();
    assert_eq!(speaks(page).0, "es-MX", "as if none had been asked for");
    page.open("?lang=en");
    page.is_complete();
    assert_eq!(speaks(page).0, "en");
}

fn storage_is_closed(page: &Page) {
    page.open("?w=perf40");
    page.is_complete();
    page.ask::<()>(
        "const choice = document.querySelector(arguments[0]); choice.value = 'de'; \
         choice.dispatchEvent(new Event('change', {bubbles: true}))",
        [SWITCH.into()],
    );
    page.eventually_equals("the address", &"de".to_owned(), || {
        page.try_ask::<Option<String>>(
            "return new URLSearchParams(location.search).get('lang')",
            [],
        )
        .ok()
        .flatten()
        .unwrap_or_default()
    });
    page.is_ready();
    assert_eq!(speaks(page).0, "de");
    page.is_weighed(&[40, 0, 0, 0, 0]);
}

/// The total of the leader, and the same for scripts.
fn leading_total(page: &Page) -> (String, String) {
    page.ask(
        "const row = document.querySelector('#reweigh table.ranking tbody tr'); \
         return [row.querySelector('.total .figure').textContent, row.dataset.score]",
        [],
    )
}

fn numbers_and_hooks_in_another_language(page: &Page) {
    page.open("?lang=de");
    page.is_complete();
    assert_eq!(leading_total(page), ("9,35".to_owned(), "9.3500".to_owned()));
    let rows: Vec<(String, String)> = page.ask(
        "return [...document.querySelectorAll('#reweigh table.ranking tbody tr')].map(({dataset: d}) => [d.id, d.rank])",
        [],
    );
    let expected: Vec<_> = ORACLE
        .ranking(&ORACLE.author)
        .into_iter()
        .map(|placed| (placed.id, placed.rank.to_string()))
        .collect();
    assert_eq!(rows, expected);
    let why = page.text("[data-insight='why']");
    assert!(why.contains("0,05") && why.contains("Django") && !why.contains(" leads "), "{why}");
    page.set_importance("perf", 80);
    page.is_weighed(&[80, 50, 50, 50, 50]);
}

fn digits_of_egypt(page: &Page) {
    page.open("");
    page.is_complete();
    assert_eq!(speaks(page), ("ar-EG".to_owned(), "rtl".to_owned()));
    assert_eq!(leading_total(page), ("٩٫٣٥".to_owned(), "9.3500".to_owned()));
    // What is typed is read as everywhere.
    page.overtype(&field("perf"), "80");
    page.eventually_equals("the importances", &[80, 50, 50, 50, 50].to_vec(), || {
        page.importances()
    });
}

fn a_link_is_followed_in_another_language(page: &Page) {
    page.open("?w=perf100&lang=fr&n=Vite");
    page.is_weighed(&[100, 0, 0, 0, 0]);
    page.open("?w=perf101&lang=fr");
    let said = page.notice("bad-link");
    assert!(!said.contains("This link") && said.contains("perf101"), "{said}");
}

fn a_page_from_right_to_left_is_whole(page: &Page) {
    for width in [None, Some(780), Some(360)] {
        if let Some(width) = width {
            page.in_window_of(width);
        }
        page.open("?lang=ar");
        page.is_complete();
        let (over, slider_starts_right): (i64, bool) = page.ask(
            "const fill = document.querySelector('.category .slider');
             const first = document.querySelector('#reweigh table.ranking tbody tr .place').getBoundingClientRect();
             const last = document.querySelector('#reweigh table.ranking tbody tr .pick').getBoundingClientRect();
             return [document.documentElement.scrollWidth - innerWidth,
                     getComputedStyle(fill).direction === 'rtl' && first.left > last.left]",
            [],
        );
        assert!(over <= 0, "{over} px too wide at {width:?}");
        assert!(slider_starts_right, "at {width:?}");
    }
    clean(page);
}

fn does_not_arrive(page: &Page) {
    page.site.spoil("words-", Fault::Refused(404));
    page.open("?lang=de&w=perf40");
    page.is_complete();
    page.is_weighed(&[40, 0, 0, 0, 0]);
    assert_eq!(speaks(page), ("en".to_owned(), "ltr".to_owned()));
    assert!(page.shows(".standfirst"));
    page.site.heal();
}

fn works_without_a_network(page: &Page) {
    page.open("?lang=de");
    page.eventually("the language in the cache", || {
        let there: bool = page.ask_later(
            "(async () => { for (const name of await caches.keys()) \
             for (const { url } of await (await caches.open(name)).keys()) if (/words-.*-de/.test(url)) return true; \
             return false })().then(done, () => done(false))",
            [],
        );
        if there { Ok(()) } else { Err("not yet".to_owned()) }
    });
    page.site.spoil("", Fault::Offline);
    page.open("?lang=de&w=perf100");
    page.is_complete();
    assert_eq!(speaks(page).0, "de");
    page.is_weighed(&[100, 0, 0, 0, 0]);
    page.site.heal();
}

/// Language and direction of a widget's surface, and its first slider's name for its total.
fn surface(host: &HostPage, element: &str) -> (String, String, String) {
    host.inside(
        element,
        "const {lang, dir} = root.querySelector('.surface'); \
         return [lang, dir, root.querySelector('.total .figure').textContent]",
    )
}

fn nearest_language(host: &HostPage) {
    let inner = widget("widget", "loading=eager");
    host.posts(&format!("<article lang=\"de-CH\"><p>Ein Text.</p><div>{inner}</div></article>"));
    host.comes_to(WIDGET, "ready");
    assert_eq!(surface(host, WIDGET).0, "de-CH");
    let words: BTreeMap<String, usize> = counted(host);
    assert_eq!(words, BTreeMap::from([("de.json".to_owned(), 1)]));
    assert_eq!(host.heard("error"), 0, "{:?}", host.events());
}

/// How often each file of a language was fetched.
fn counted(host: &HostPage) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for asked in host.site.asked() {
        if let Some((_, name)) =
            asked.path.split_once("/words-").and_then(|(_, n)| n.split_once('-'))
        {
            *all.entry(name.to_owned()).or_default() += 1;
        }
    }
    all
}

fn two_languages(host: &HostPage) {
    let [one, other] =
        [widget("one", "loading=eager lang=ar"), widget("other", "loading=eager lang=fr")];
    host.posts(&format!("{one}{other}"));
    host.comes_to("#one", "ready");
    host.comes_to("#other", "ready");
    let [(arabic, rtl, _), (french, ltr, total)] = [surface(host, "#one"), surface(host, "#other")];
    assert_eq!((arabic.as_str(), rtl.as_str()), ("ar", "rtl"));
    assert_eq!((french.as_str(), ltr.as_str(), total.as_str()), ("fr", "ltr", "9,35"));
    let heading = |element: &str| -> String {
        host.inside(element, "return root.querySelector('.ranking').getAttribute('aria-label')")
    };
    assert_ne!(heading("#one"), heading("#other"));
    // What follows a move is said in the language of the widget that moved.
    host.as_host::<()>("document.querySelector('#other').weights = 'perf100'; return null");
    host.rests();
    let said: String =
        host.inside("#other", "return root.querySelector('.total .figure').textContent");
    assert!(said.starts_with("10"), "{said}");
}

fn frame_speaks(host: &HostPage) {
    host.shows_page(Document::page(&host.frame("?lang=de")));
    host.message("ready");
    host.in_frame("iframe", || {
        let (language, _, total) = surface(host, WIDGET);
        assert_eq!((language.as_str(), total.as_str()), ("de", "9,35"));
    });
}

fn change_is_followed(host: &HostPage) {
    host.embeds("");
    assert_eq!(surface(host, WIDGET).0, "en");
    host.does("element.lang = 'es'");
    host.comes_to(WIDGET, "ready");
    host.eventually_equals("the language", &"es".to_owned(), || {
        host.says::<String>("root.querySelector('.surface')?.lang ?? ''")
    });
}
