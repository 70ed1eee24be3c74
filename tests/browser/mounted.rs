//! A widget in the page, in the words of a test.

use crate::script::{set_value, settled};
use leptos::mount::{UnmountHandle, mount_to_renderer};
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement};
use reweigh::dataset::Dataset;
use reweigh::state::{Rest, Start, WidgetState};
use reweigh::ui::{self, Home};
use reweigh::words::Words;
use std::any::Any;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// A mounted view; dropping it unmounts the view and takes its place out of the page.
pub struct Mounted {
    pub root: HtmlElement,
    _view: Box<dyn Any>,
    _place: Place,
}

/// An element of the page, until it is dropped.
pub struct Place(pub HtmlElement);

impl Place {
    pub fn new() -> Self {
        let element = document().create_element("div").expect("an element");
        let element: HtmlElement = element.dyn_into().expect("a div");
        document().body().expect("a body").append_child(&element).expect("a place");
        Self(element)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// A widget about a dataset, started from a query.
pub async fn widget(dataset: &Dataset, query: &str) -> Mounted {
    let place = Place::new();
    let root = place.0.clone();
    let view = widget_in(root.clone(), dataset, query);
    settled().await;
    Mounted { root, _view: Box::new(view), _place: place }
}

pub fn widget_in(
    root: HtmlElement,
    dataset: &Dataset,
    query: &str,
) -> UnmountHandle<impl Mountable + 'static + use<>> {
    let (dataset, query) = (Arc::new(dataset.clone()), query.to_owned());
    mount_to_renderer(&root, move || {
        let start = Start::from_query(Words::ENGLISH, &query, &dataset);
        reweigh::rest::arrive();
        let state = WidgetState::new(dataset, start);
        state.set_rest(Rest::Here);
        ui::widget(state, Home::Here)
    })
}

impl Mounted {
    /// The hosted page's widget.
    pub async fn hosted(query: &str) -> Self {
        Self::over("", query).await
    }

    /// The hosted page's widget, over what already stands there.
    pub async fn over(html: &str, query: &str) -> Self {
        let place = Place::new();
        place.0.set_inner_html(html);
        let root = place.0.clone();
        reweigh::rest::arrive();
        let query = query.to_owned();
        let view =
            reweigh::hosted(root.clone(), Words::ENGLISH, query, false, reweigh::rest::whole);
        settled().await;
        Mounted { root, _view: view, _place: place }
    }

    #[track_caller]
    pub fn find(&self, selector: &str) -> Element {
        find(&self.root, selector)
    }

    pub fn has(&self, selector: &str) -> bool {
        self.root.query_selector(selector).expect("a selector").is_some()
    }

    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    pub fn slider(&self, code: &str) -> Element {
        self.find(&format!("input[type=range][data-category={code}]"))
    }

    /// Drags a slider, without letting go.
    pub async fn drag(&self, code: &str, importance: &str) {
        set_value(&self.slider(code), importance, "input");
        settled().await;
    }

    pub async fn press(&self, selector: &str) {
        self.find(selector).dyn_into::<HtmlElement>().expect("an HTML element").click();
        settled().await;
    }

    /// The rows of the ranking from top to bottom.
    pub fn rows(&self) -> Vec<Element> {
        let rows = self.find("table.ranking tbody").children();
        (0..rows.length()).filter_map(|at| rows.item(at)).collect()
    }

    /// What the rows say: `django 1 9.3500`.
    pub fn standings(&self) -> Vec<String> {
        let hook = |row: &Element, name: &str| row.get_attribute(name).unwrap_or_default();
        let hooks = ["data-id", "data-rank", "data-score"];
        self.rows().iter().map(|row| hooks.map(|name| hook(row, name)).join(" ")).collect()
    }

    pub fn row_text(&self, id: &str, part: &str) -> String {
        self.text(&format!("tr[data-id={id}] {part}"))
    }
}

#[track_caller]
pub fn find(root: &Element, selector: &str) -> Element {
    let found = root.query_selector(selector).expect("a selector");
    found.unwrap_or_else(|| panic!("nothing is at {selector}"))
}
