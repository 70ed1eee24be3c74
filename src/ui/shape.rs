//! Small drawings as SVG: paths, and nothing else.

use super::markup::{Tag, silent, tag};
use leptos::prelude::*;

/// A drawing that is seen and not read: beside it stands the same in words.
#[inline(never)]
pub fn drawing(class: &str, view_box: &str, paths: Vec<Tag>) -> Tag {
    silent("svg", class).set("viewBox", view_box).children(paths)
}

/// A path of a drawing, which follows signals.
pub fn path(class: &str, steps: Signal<String>) -> Tag {
    tag("path").set("class", class).live("d", steps)
}
