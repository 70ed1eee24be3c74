//! What runs a journey: a site of its own, a host beside it, a browser's session, and the verdict.

mod document;
mod driver;
mod engine;
mod fault;
mod headers;
mod host_site;
mod journey;
mod listening;
mod log;
mod server;
mod session;
mod wire;

pub use document::Document;
pub use engine::Engine;
pub use fault::Fault;
pub use headers::Headers;
pub use host_site::HostSite;
pub use journey::{Journey, in_chromium, in_turn, made_again};
pub use server::{Site, SitePlan, dist, shipped_headers};
pub use session::{Browser, close_all};
pub use wire::{Cdp, ComputedLabel, Finger};

use std::future::Future;
use std::sync::LazyLock;

use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Runtime::new().expect("a tokio runtime with its threads"));

/// Waits for an asynchronous step, so that journeys read as plain sentences and a failed
/// assertion names the line of the journey.
pub fn now<T>(step: impl Future<Output = T>) -> T {
    RUNTIME.block_on(step)
}
