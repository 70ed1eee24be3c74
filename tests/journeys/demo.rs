//! The blog post that shows what authors get: its tables are right, its widgets come alive, nothing
//! moves while they do. And what a site that knows oEmbed is told.

use serde::Deserialize;
use serde_json::Value;

use crate::harness::{Document, Engine, Journey, SitePlan, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let no_scripts = SitePlan { scripts: false, ..SitePlan::default() };
    let mut all = crate::journeys![demo_widgets_come_alive];
    all.push(
        Journey::new("demo_is_read_without_scripts", demo_is_read_without_scripts)
            .on(no_scripts)
            .may_complain(),
    );
    all.push(
        Journey::new("demo_does_not_shift", demo_does_not_shift).only_in(Engine::Chromium).alone(),
    );
    all.extend(crate::embedded![oembed_is_found_and_shown]);
    all.extend(in_turn(crate::journeys![demo_tables_are_the_authors_rankings]));
    all
}

const WIDGETS: [&str; 3] = ["#team", "#speed", "#audit"];

/// The largest cumulative layout shift; a tenth is the usual bound of a good page.
const SHIFT: f64 = 0.02;

#[track_caller]
fn open(page: &Page) {
    page.go(&format!("{}demo/", page.site.home()));
}

/// The importances that a widget's `weights` state, in the dataset's order.
#[track_caller]
fn weights_of(page: &Page, widget: &str) -> Vec<u64> {
    let text = page.attribute(widget, "weights").unwrap_or_default();
    let amount = |code: &String| {
        let token = text.split('-').find_map(|token| token.strip_prefix(code.as_str()));
        token.and_then(|amount| amount.parse().ok()).unwrap_or(0)
    };
    ORACLE.codes.iter().map(amount).collect()
}

/// One row of an author's table.
#[derive(Debug, Deserialize, PartialEq)]
struct Line(String, String, String);

#[track_caller]
fn lines_of(page: &Page, widget: &str) -> Vec<Line> {
    page.ask(
        "return [...document.querySelectorAll(`${arguments[0]} > table tbody tr`)]\
            .map(row => [...row.cells].map(cell => cell.textContent))",
        [widget.into()],
    )
}

fn demo_tables_are_the_authors_rankings(page: &Page) {
    open(page);
    for widget in WIDGETS {
        let expected: Vec<Line> = ORACLE
            .ranking(&weights_of(page, widget))
            .into_iter()
            .map(|placed| {
                let place = format!("{}{}", placed.rank, if placed.tied { "=" } else { "" });
                Line(place, placed.name, format!("{:.2}", placed.total))
            })
            .collect();
        assert_eq!(lines_of(page, widget), expected, "the table of {widget}");
    }
}

fn demo_widgets_come_alive(page: &Page) {
    open(page);
    for widget in WIDGETS {
        page.ask::<()>("document.querySelector(arguments[0]).scrollIntoView()", [widget.into()]);
        page.comes_to(widget, "ready");
        let expected: Vec<String> =
            ORACLE.ranking(&weights_of(page, widget)).into_iter().map(|placed| placed.id).collect();
        assert_eq!(page.rows_of(widget), expected, "the rows of {widget}");
        assert!(!page.shows_children_of(widget), "the table of {widget} is covered");
    }
    let sliders = |widget: &str| -> usize {
        page.inside(widget, "return root.querySelectorAll('input[type=range]').length")
    };
    assert_eq!((sliders("#team"), sliders("#audit")), (ORACLE.codes.len(), 0));
    let fetched = page.site.asked().into_iter().filter(|asked| asked.is_a("wasm")).count();
    assert_eq!(fetched, 2, "three widgets share one module, in two parts");
}

fn demo_is_read_without_scripts(page: &Page) {
    open(page);
    for widget in WIDGETS {
        assert!(page.shows(&format!("{widget} > table")), "the table of {widget}");
        assert_eq!(lines_of(page, widget).len(), ORACLE.entries.len());
    }
}

fn demo_does_not_shift(page: &Page) {
    for width in [None, Some(768), Some(360)] {
        if let Some(width) = width {
            page.in_window_of(width);
        }
        open(page);
        page.ask::<()>(
            "const where = ({node, previousRect: from, currentRect: to}) => \
                 `${node?.id || node?.localName}: ${from.y} + ${from.height} → ${to.y} + ${to.height}`; \
             window.shifts = []; window.note = entries => entries.forEach(entry => \
                 entry.hadRecentInput || shifts.push([entry.value, entry.sources.map(where)])); \
             window.watch = new PerformanceObserver(list => note(list.getEntries())); \
             watch.observe({type: 'layout-shift', buffered: true})",
            [],
        );
        for widget in WIDGETS {
            page.ask::<()>(
                "document.querySelector(arguments[0]).scrollIntoView()",
                [widget.into()],
            );
            page.comes_to(widget, "ready");
            page.ask_later::<()>("requestAnimationFrame(() => setTimeout(done, 100))", []);
        }
        let shifts: Vec<(f64, Value)> = page.ask("note(watch.takeRecords()); return shifts", []);
        let sum: f64 = shifts.iter().map(|(value, _)| value).sum();
        assert!(sum < SHIFT, "at {width:?} it shifts by {sum}: {shifts:?}");
    }
}

/// What we answer to a site that knows oEmbed.
#[derive(Deserialize)]
struct Oembed {
    version: String,
    #[serde(rename = "type")]
    kind: String,
    title: String,
    provider_url: String,
    width: u32,
    height: u32,
    html: String,
}

fn oembed_is_found_and_shown(host: &HostPage) {
    host.open("");
    let answer: Oembed = host.ask_later(
        "const link = document.querySelector('link[rel=alternate][type=\"application/json+oembed\"]'); \
         fetch(link.href).then(answer => answer.json()).then(done)",
        [],
    );
    assert_eq!((answer.version.as_str(), answer.kind.as_str()), ("1.0", "rich"));
    assert!(!answer.title.is_empty() && answer.width >= 280 && answer.height >= 120);
    let here = answer.html.replace(&answer.provider_url, &host.site.home());
    assert!(here.starts_with(&format!("<iframe src=\"{}embed/", host.site.home())), "{here}");
    host.shows_page(Document::page(&here));
    assert_eq!(host.message("ready").frame, 0);
    let shown = host.in_frame("iframe", || host.rows_of(WIDGET).len());
    assert_eq!(shown, ORACLE.entries.len());
}
