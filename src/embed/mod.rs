//! The boundary with a host page: what its script hands in, and what goes back to it. Strings and
//! values from outside become types here, or are refused with a reason.

mod handle;
mod insight;
mod json;
mod options;
mod outcome;
mod report;
mod rest;

pub use handle::Handle;
pub use json::{packed, valued};
pub use options::Given;
pub use report::Report;
pub use rest::arrive;
