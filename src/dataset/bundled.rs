//! The dataset that the page carries: constants, made by `src/build.rs` from
//! `public/data/backend-frameworks-2026.json`.

use super::{
    Better, Category, Dataset, Entry, Hundredths, List, Note, Preset, Profile, Published, Scale,
    Source, Text,
};

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

/// The dataset, to be owned: no more than a few words that point at its constants.
#[must_use]
pub fn dataset() -> Dataset {
    BUNDLED
}
