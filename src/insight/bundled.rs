//! The survey of the dataset that the page carries: constants, made by `src/build.rs` in exact fractions.

use super::survey::{First, List, Standing, Survey};

include!(concat!(env!("OUT_DIR"), "/survey.rs"));
