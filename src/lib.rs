//! Put your own weights on any ranking.

pub mod dataset;

/// Mounts the hosted page.
pub fn page() {}
