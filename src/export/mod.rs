//! What is taken along: the ranking as CSV, JSON and Markdown, the radar as a picture, and the decision as
//! a record. Pure texts of pure values.

mod csv;
mod json;
mod markdown;
mod picture;
mod record;
mod view;

pub use csv::csv;
pub use json::{Json, json};
pub use markdown::markdown;
pub use picture::{alt, chart, picture};
pub use record::record;
pub use view::View;

/// What can be taken along, by the name that the page's script has for it.
#[must_use]
pub fn exported(form: &str, view: &View, day: &str) -> Option<String> {
    Some(match form {
        "csv" => csv(view),
        "json" => json(view),
        "markdown" => markdown(view),
        "record" => record(view, day),
        "svg" => picture(view, false),
        "svg-dark" => picture(view, true),
        "alt" => alt(view),
        _ => return None,
    })
}
