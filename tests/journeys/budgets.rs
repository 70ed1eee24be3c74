//! What the page may cost a visitor, as counts that no busy machine changes: requests before the module, preloads
//! that nothing uses, what moves while it loads, and that what was tampered with is not run.

use std::fs;
use std::time::Duration;

use crate::harness::{Engine, Fault, Journey, dist, in_chromium};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = vec![
        Journey::new("the_module_is_asked_for_by_the_page", the_module_is_asked_for_by_the_page)
            .may_complain(),
        Journey::new(
            "the_module_is_on_its_way_before_the_page_is_read",
            the_module_is_on_its_way_before_the_page_is_read,
        ),
        Journey::new(
            "a_module_with_another_digest_is_not_run",
            a_module_with_another_digest_is_not_run,
        )
        .only_in(Engine::Chromium)
        .may_complain(),
    ];
    // Only Chromium says whose digest was wrong, what it preloaded in vain, and what has shifted.
    all.extend(in_chromium(crate::journeys![
        nothing_is_preloaded_in_vain,
        nothing_shifts_while_the_page_loads,
        nothing_shifts_while_the_page_comes_in_pieces,
    ]));
    all
}

/// The name of the file in the built site's own folder that begins and ends so.
#[track_caller]
fn named(start: &str, end: &str) -> String {
    let folder = dist().unwrap_or_else(|fault| panic!("{fault}"));
    let files = fs::read_dir(folder).expect("the built site");
    files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .find(|name| name.starts_with(start) && name.ends_with(end))
        .unwrap_or_else(|| panic!("no {start}…{end} in the built site"))
}

/// Nothing but the page comes before the module is asked for: it is, even where everything else is missing.
fn the_module_is_asked_for_by_the_page(page: &Page) {
    let module = named("reweigh-page-", ".wasm");
    for other in [named("reweigh-page-", ".js").as_str(), ".css", ".svg"] {
        page.site.spoil(other, Fault::Refused(404));
    }
    page.open_unready("");
    page.eventually("the module asked for", || {
        let asked = page.site.asked();
        if asked.iter().any(|asked| asked.path.ends_with(&module)) {
            Ok(())
        } else {
            Err(format!("{asked:?}"))
        }
    });
}

/// Who has a slow device does not wait for the end of the page until the module, and what starts it, is asked for.
fn the_module_is_on_its_way_before_the_page_is_read(page: &Page) {
    page.open("");
    for part in [named("reweigh-page-", ".js"), named("reweigh-page-", ".wasm")] {
        let (asked, read): (f64, f64) = page.ask(
            "const asked = performance.getEntriesByType('resource').find(({name}) => name.endsWith(arguments[0])); \
             return [asked.startTime, performance.getEntriesByType('navigation')[0].domInteractive]",
            [part.as_str().into()],
        );
        assert!(asked < read, "{part} is asked for after {asked} ms, the page read after {read}");
    }
}

/// The page states the digest of its module. One byte less is another: the browser refuses it for that, the table
/// stays and says why.
fn a_module_with_another_digest_is_not_run(page: &Page) {
    let module = named("reweigh-page-", ".wasm");
    let folder = dist().unwrap_or_else(|fault| panic!("{fault}"));
    let bytes = fs::read(folder.join(&module)).expect("the module").len();
    page.site.spoil(&module, Fault::Truncated(bytes - 1));
    page.open_unready("");
    page.notice("no-wasm");
    assert!(page.count("#reweigh table tbody tr") >= crate::oracle::ORACLE.entries.len());
    let refused = page.advice("digest");
    assert!(refused.iter().any(|said| said.contains(&module)), "{refused:?}");
}

fn nothing_is_preloaded_in_vain(page: &Page) {
    page.open("");
    // Chromium waits some seconds after the page has loaded before it says so.
    page.ask_later::<()>("setTimeout(done, 4500)", []);
    let vain = page.advice("preload");
    assert!(vain.is_empty(), "{vain:#?}");
}

/// From the first byte until what comes later has come: less than a hundredth, wide and on a phone, as the
/// author weighs it and from a link.
fn nothing_shifts_while_the_page_loads(page: &Page) {
    for width in [None, Some(360)] {
        if let Some(width) = width {
            page.in_window_of(width);
        }
        for query in ["", "?w=perf40-scale20-ease20-sec15-eco5&p=django.gin"] {
            page.open(query);
            stands(page, &format!("{query:?} at {width:?}"));
        }
    }
}

/// On a slow network a page is painted long before its end is there: what stands keeps its place. In another
/// language, too, whose words take the place of those that came.
fn nothing_shifts_while_the_page_comes_in_pieces(page: &Page) {
    page.site.spoil("/", Fault::Pieces(48, Duration::from_millis(15)));
    for width in [None, Some(768), Some(360)] {
        if let Some(width) = width {
            page.in_window_of(width);
        }
        for query in ["", "?lang=de"] {
            page.open(query);
            stands(page, &format!("{query:?} at {width:?}"));
        }
    }
}

/// Since the page was asked for less than a hundredth has shifted.
#[track_caller]
fn stands(page: &Page, what: &str) {
    let (sum, all): (f64, Vec<String>) = page.ask_later(
        "const where = ({node, previousRect: from, currentRect: to}) => \
             `${node?.id || node?.className || node?.localName}: ${from.x} ${from.y} ${from.width} × ${from.height} → \
              ${to.x} ${to.y} ${to.width} × ${to.height}`; \
         let sum = 0; const all = []; \
         new PerformanceObserver(list => list.getEntries().forEach(entry => { \
             if (entry.hadRecentInput) return; sum += entry.value; all.push(...entry.sources.map(where)); \
         })).observe({type: 'layout-shift', buffered: true}); \
         setTimeout(() => done([sum, all]), 700)",
        [],
    );
    assert!(sum < 0.01, "{what} shifts by {sum}: {all:#?}");
}
