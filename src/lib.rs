//! Put your own weights on any ranking.
//!
//! The product is a function: weights → ranking → what it means → what is drawn. In reading order:

pub mod dataset;
pub mod ranking;

pub mod words;

pub mod insight;

pub mod narrow;

pub mod link;

pub mod chart;

pub mod state;

pub mod export;

pub mod keep;

pub mod group;

pub mod browser;

pub mod ui;

pub mod embed;

pub mod rest;

use dataset::Dataset;
use insight::survey::Work;
use js_sys::{Function, Uint8Array};
use leptos::web_sys::HtmlElement;
use rest::Fetch;
use state::{Explain, Rest, Start, WidgetState};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use ui::{Home, Written};
use wasm_bindgen::{JsCast, JsValue};
use words::Words;

/// Mounts the hosted page into its document, in the language of a text as [`words::unpack`] reads it, for which the
/// second part must be there; in English where it is empty. A widget that stands there is taken over, with what it
/// says as it is, if it says it of these weights in this language (`as_written`). What the page does not need at once,
/// it fetches then.
pub fn page(words: &str, as_written: bool, fetch: Fetch) {
    let Some(root) = browser::mount_point() else { return };
    let query = browser::query();
    std::mem::forget(hosted(root, rest::unpacked(words), query, as_written, fetch));
}

/// The hosted page's widget, for the scripts of the page.
static HOSTED: OnceLock<WidgetState> = OnceLock::new();

/// What is set on the hosted page, as the query of a link; empty before it is mounted.
#[must_use]
pub fn page_query() -> String {
    HOSTED.get().zip(rest::links()).map(|(&state, links)| (links.query)(state)).unwrap_or_default()
}

/// Sets on the hosted page what the query of a link says, as the reader's own change; tells whether it could be
/// followed.
#[must_use]
pub fn page_follow(query: &str) -> bool {
    HOSTED.get().zip(rest::links()).is_some_and(|(&state, links)| (links.follow)(state, query))
}

/// Mounts the hosted page's widget, started from a query. It has the address to itself: every commit
/// is written there.
#[must_use]
pub fn hosted(
    root: HtmlElement,
    words: Words,
    query: String,
    as_written: bool,
    fetch: Fetch,
) -> Box<dyn Any> {
    let start_up = move || {
        let dataset = bundled();
        let start = Start::from_query(words, &query, &dataset).narrowed(&query, &dataset);
        let start = Start { explain: Explain::Full, ..start };
        let state = WidgetState::new(dataset, start);
        let _once = HOSTED.set(state);
        complete(state, true);
        ui::on_rest_asked(state, move || fetch_rest(state, fetch));
        // What is committed before the second part is there is written when it comes.
        ui::on_commit(state, move |_| {
            if let (Rest::Here, Some(links)) = (state.rest(), rest::links()) {
                (links.write)(state);
            }
        });
        (state, Home::Here)
    };
    let written = if as_written { Written::AsItIs } else { Written::Otherwise };
    ui::mounted(root, Box::new(start_up), written)
}

/// Mounts a widget into an element of the script that defines `<reweigh-ranking>`, which has seen to it
/// that the second part is there.
///
/// `options` has the members of [`embed::Given`], `home`: the address that links begin with, `words`: a language as
/// [`words::unpack`] reads it; English if it is missing, and
/// `data`: a dataset as [`read`] packs it; the bundled one if it is missing. `report` is called with
/// `"input"`, `"change"` and the source, or `"error"`, code and message.
///
/// # Errors
/// If `data` is not the bytes of a dataset, or the second part is not there.
pub fn mount(
    root: HtmlElement,
    options: JsValue,
    report: Function,
) -> Result<embed::Handle, String> {
    rest::mount().ok_or("half a module")?(root, options, report)
}

/// The widget as HTML, as it is under the author's weights: the hosted page's, or the one that an embed begins with.
#[cfg(feature = "prerender")]
#[must_use]
pub fn prerendered(hosted: bool) -> String {
    rest::arrive();
    leptos::prelude::Owner::new().with(|| {
        let explain = if hosted { Explain::Full } else { Explain::default() };
        let state =
            WidgetState::new(bundled(), Start { explain, narrows: hosted, ..Start::default() });
        complete(state, true);
        let home = if hosted { Home::Here } else { Home::Elsewhere("../".into()) };
        ui::widget(state, home).html()
    })
}

/// What [`mount`] does: the hosted page never needs it.
fn embedded(
    root: HtmlElement,
    options: JsValue,
    report: Function,
) -> Result<embed::Handle, String> {
    let (given, report) = (embed::Given::new(options), embed::Report::new(report));
    let (dataset, surveyed) = match given.member("data").dyn_into::<Uint8Array>() {
        Ok(data) => (Arc::new(dataset::unpack(&data.to_vec()).ok_or("no dataset")?), false),
        Err(_none) => (bundled(), true),
    };
    let start = given.start(&dataset, &report);
    start.notices.iter().for_each(|notice| report.link_refused(notice));
    let home = Home::Elsewhere(given.text("home").unwrap_or_default().into());
    let made = Rc::new(Cell::new(None));
    let (heard, moved, changed) = (Rc::clone(&made), report.clone(), report.clone());
    let start_up = move || {
        let state = WidgetState::new(dataset, start);
        complete(state, surveyed);
        ui::on_move(state, move || moved.moved());
        ui::on_commit(state, move |source| changed.changed(source.name()));
        heard.set(Some(state));
        (state, home)
    };
    let mounted = ui::mounted(root, Box::new(start_up), Written::Otherwise);
    let state = made.get().ok_or("nothing was mounted")?;
    Ok(embed::Handle::new(state, report, mounted))
}

/// Reads an author's dataset, as the browser's JSON gives it, and packs it for [`mount`].
///
/// # Errors
/// All faults of the dataset, one a line.
pub fn read(json: &JsValue) -> Result<Vec<u8>, String> {
    embed::packed(json)
}

/// Begins the survey of a dataset, from the bytes that [`read`] gave; none for other bytes.
#[must_use]
pub fn survey(data: &[u8]) -> Option<Work<f64>> {
    let dataset = dataset::unpack(data)?;
    let scores: Vec<i32> = dataset.scores.iter().map(|score| score.0).collect();
    Some(Work::new(&scores, dataset.categories.len()))
}

/// Fetches the second part when the first is painted.
fn fetch_rest(state: WidgetState, fetch: Fetch) {
    leptos::prelude::request_animation_frame(move || {
        fetch(Box::new(move |here| {
            if here {
                complete(state, true);
            } else {
                state.set_rest(Rest::Missing);
            }
        }));
    });
}

/// Gives a widget what is in the second part, if that is there: `surveyed` if it is about the bundled dataset.
fn complete(state: WidgetState, surveyed: bool) {
    if let Some(survey) = rest::survey() {
        if surveyed {
            state.set_survey(survey);
        }
        state.set_rest(Rest::Here);
    }
}

fn bundled() -> Arc<Dataset> {
    Arc::new(dataset::bundled::dataset())
}
