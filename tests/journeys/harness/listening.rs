//! A server's port and task; it stops when dropped.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::now;

/// A running server of one origin.
pub struct Listening {
    pub port: u16,
    task: JoinHandle<()>,
}

impl Listening {
    pub fn start(router: Router) -> Result<Listening, String> {
        now(async {
            let listener = listen().await?;
            let port = listener.local_addr()?.port();
            let task = tokio::spawn(async move {
                axum::serve(listener, router)
                    .await
                    .expect("an origin is served until its journey ends");
            });
            Ok(Listening { port, task })
        })
        .map_err(|fault: std::io::Error| format!("an origin cannot be served: {fault}"))
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Listens on a port that no origin of this run had: a browser keeps caches and storage by origin, and
/// the system gives a freed port out again.
async fn listen() -> std::io::Result<TcpListener> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        if USED.lock().unwrap_or_else(PoisonError::into_inner).insert(port) {
            return Ok(listener);
        }
    }
}
