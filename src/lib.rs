//! Put your own weights on any ranking.
//!
//! The product is a function: weights → ranking → what it means → what is drawn. In reading order:

pub mod dataset;
pub mod ranking;

pub mod insight;

pub mod narrow;

pub mod link;

pub mod chart;

pub mod state;

pub mod browser;

pub mod ui;

pub mod embed;

use dataset::Dataset;
use insight::survey::{Survey, Work};
use js_sys::{Function, Uint8Array};
use leptos::web_sys::HtmlElement;
use state::{Explain, Start, WidgetState};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use ui::Home;
use wasm_bindgen::{JsCast, JsValue};

/// Mounts the hosted page into its document.
pub fn page() {
    let Some(root) = browser::mount_point() else { return };
    let query = browser::query();
    std::mem::forget(hosted(root, query));
}

/// Mounts the hosted page's widget, started from a query. It has the address to itself: every commit
/// is written there.
#[must_use]
pub fn hosted(root: HtmlElement, query: String) -> Box<dyn Any> {
    let start_up = move || {
        let dataset = bundled();
        let start = Start::from_query(&query, &dataset).narrowed(&query, &dataset);
        let start = Start { explain: Explain::Full, ..start };
        let state = WidgetState::new(dataset, start);
        state.set_survey(surveyed());
        ui::on_commit(state, move |_| browser::replace_query(&state.query(&browser::query())));
        (state, Home::Here)
    };
    ui::mounted(root, Box::new(start_up))
}

/// Mounts a widget into an element of the script that defines `<reweigh-ranking>`.
///
/// `options` has the members of [`embed::Given`], `home`: the address that links begin with, and
/// `data`: a dataset as [`read`] packs it; the bundled one if it is missing. `report` is called with
/// `"input"`, `"change"` and the source, or `"error"`, code and message.
///
/// # Errors
/// If `data` is not the bytes of a dataset.
pub fn mount(
    root: HtmlElement,
    options: JsValue,
    report: Function,
) -> Result<embed::Handle, String> {
    let (given, report) = (embed::Given::new(options), embed::Report::new(report));
    let (dataset, survey) = match given.member("data").dyn_into::<Uint8Array>() {
        Ok(data) => (Arc::new(dataset::unpack(&data.to_vec()).ok_or("no dataset")?), None),
        Err(_none) => (bundled(), Some(surveyed())),
    };
    let start = given.start(&dataset, &report);
    start.notices.iter().for_each(|notice| report.link_refused(notice));
    let home = Home::Elsewhere(given.text("home").unwrap_or_default().into());
    let made = Rc::new(Cell::new(None));
    let (heard, moved, changed) = (Rc::clone(&made), report.clone(), report.clone());
    let start_up = move || {
        let state = WidgetState::new(dataset, start);
        if let Some(survey) = survey {
            state.set_survey(survey);
        }
        ui::on_move(state, move || moved.moved());
        ui::on_commit(state, move |source| changed.changed(source.name()));
        heard.set(Some(state));
        (state, home)
    };
    let mounted = ui::mounted(root, Box::new(start_up));
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

fn bundled() -> Arc<Dataset> {
    Arc::new(dataset::bundled::DATASET.clone())
}

fn surveyed() -> Arc<Survey> {
    Arc::new(insight::bundled::SURVEY.clone())
}
