//! The survey of the dataset that the page carries: constants, made by `src/build.rs` in exact fractions.

// Its numbers are written as the shortest decimals that give the same bits.
#![allow(clippy::unreadable_literal)]

use super::survey::{First, List, Standing, Survey};

include!(concat!(env!("OUT_DIR"), "/survey.rs"));
