//! The widget's state, without a browser: commands in, signals out.

mod authored;
mod commands;
mod figures;
mod insight;
mod narrow;
mod pinned;
#[path = "../common/plan.rs"]
mod plan;
mod reading;
mod started;
mod undo;
mod words;
