//! Put your own weights on any ranking.

pub mod dataset;
pub mod link;
pub mod ranking;
pub mod state;

/// Mounts the hosted page.
pub fn page() {}
