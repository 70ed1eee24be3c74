//! Small drawings as SVG: paths, and nothing else.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos::svg;

/// A drawing that is seen and not read: beside it stands the same in words.
#[inline(never)]
pub fn drawing(class: &str, view_box: &str, paths: Vec<AnyView>) -> AnyView {
    let attributes: Vec<AnyAttribute> = vec![
        custom_attribute("class", class.to_owned()).into_any_attr(),
        custom_attribute("viewBox", view_box.to_owned()).into_any_attr(),
        custom_attribute("aria-hidden", "true".to_owned()).into_any_attr(),
    ];
    svg::svg().add_any_attr(attributes).child(paths).into_any()
}

/// A path of a drawing, which follows signals.
#[inline(never)]
pub fn path(class: &str, steps: Signal<String>) -> AnyView {
    let attributes: Vec<AnyAttribute> = vec![
        custom_attribute("class", class.to_owned()).into_any_attr(),
        custom_attribute("d", steps).into_any_attr(),
    ];
    svg::path().add_any_attr(attributes).into_any()
}
