//! The second part of the module: how it arrives, and what only it holds. It is cut off at `arrived`: what is
//! reached from nowhere else is in it.

use crate::insight::survey::Survey;
use crate::{embed, insight, ui};
use std::sync::{Arc, OnceLock};

static SURVEY: OnceLock<Arc<Survey>> = OnceLock::new();

/// Fetches the second part, unless it is there; whether it is.
pub async fn fetched() -> bool {
    if let (None, Ok(survey)) = (survey(), arrived().await) {
        let _once = SURVEY.set(survey);
    }
    survey().is_some()
}

/// What holds over all weightings of the bundled dataset, if the second part is there.
pub fn survey() -> Option<Arc<Survey>> {
    // A module of one part has it all from the start.
    #[cfg(not(split))]
    SURVEY.get_or_init(arrive);
    SURVEY.get().cloned()
}

#[cfg(split)]
#[wasm_split_helpers::wasm_split(rest, fallible)]
fn arrived() -> Result<Arc<Survey>, wasm_split_helpers::SplitLoaderError> {
    Ok(arrive())
}

#[cfg(not(split))]
fn arrived() -> std::future::Ready<Result<Arc<Survey>, std::convert::Infallible>> {
    std::future::ready(Ok(arrive()))
}

fn arrive() -> Arc<Survey> {
    ui::arrive();
    embed::arrive();
    Arc::new(insight::bundled::SURVEY.clone())
}
