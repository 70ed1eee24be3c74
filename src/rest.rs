//! The second part of the module, as the first knows it: nothing before it arrives.

use crate::insight::survey::Survey;
use crate::{embed, insight, ui};
use std::sync::{Arc, OnceLock};

/// Fetches the second part, and tells whether it is there.
pub type Fetch = fn(Box<dyn FnOnce(bool)>);

static SURVEY: OnceLock<Arc<Survey>> = OnceLock::new();

/// Puts everything in its place that is not needed before the page answers. Where `main.rs` cuts the module in
/// two, it is what cuts: what is reached from nowhere else comes with the second part.
pub fn arrive() {
    ui::arrive();
    embed::arrive();
    let _once = SURVEY.set(Arc::new(insight::bundled::SURVEY.clone()));
}

/// The [`Fetch`] of a module that is in one part.
pub fn whole(done: Box<dyn FnOnce(bool)>) {
    arrive();
    done(true);
}

/// What holds over all weightings of the bundled dataset, if the second part is there.
pub(crate) fn survey() -> Option<Arc<Survey>> {
    SURVEY.get().cloned()
}
