//! The widget's state, without a browser: commands in, signals out.

mod authored;
mod commands;
#[path = "../common/plan.rs"]
mod plan;
mod started;
mod words;
