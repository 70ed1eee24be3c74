//! What runs a journey: a site of its own, a browser's session, and the verdict.

mod driver;
mod engine;
mod journey;
mod server;
mod session;
mod wire;

pub use engine::Engine;
pub use journey::Journey;
pub use server::{Site, SitePlan};
pub use session::{Browser, close_all};
pub use wire::{Cdp, ComputedLabel};

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
