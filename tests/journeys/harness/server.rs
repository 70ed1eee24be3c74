//! The site under test: DIST on a port of its own, under a strict policy, with every request kept.
//!
//! Each journey has its own: no cache, storage or log is shared between two of them.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

use super::now;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// How a journey's site differs from the ordinary one.
#[derive(Clone)]
pub struct SitePlan {
    /// Where the build is hosted, with a slash at both ends.
    pub base: &'static str,
    /// A path that ends so is answered with 404.
    pub refuse: Option<&'static str>,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// JavaScript that runs before the page's own.
    pub prelude: &'static str,
}

impl Default for SitePlan {
    fn default() -> Self {
        SitePlan { base: "/", refuse: None, scripts: true, prelude: "" }
    }
}

/// A request of the page and its answer.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub status: u16,
}

impl Asked {
    /// Whether the file's name ends so.
    pub fn is_a(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|end| end == extension)
    }
}

#[derive(Default)]
struct Log {
    asked: Vec<Asked>,
    said: Vec<String>,
    listening: bool,
}

#[derive(Clone)]
struct Host {
    plan: SitePlan,
    log: Arc<Mutex<Log>>,
}

impl Host {
    fn log<T>(&self, act: impl FnOnce(&mut Log) -> T) -> T {
        act(&mut self.log.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A running site; it stops when dropped.
pub struct Site {
    host: Host,
    port: u16,
    task: JoinHandle<()>,
}

impl Site {
    pub fn start(plan: &SitePlan) -> Result<Site, String> {
        let folder = PathBuf::from(env::var_os("DIST").unwrap_or_else(|| "dist".into()));
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "{} holds no index.html. Build the site: make dist",
                folder.display()
            ));
        }
        let host = Host { plan: plan.clone(), log: Arc::default() };
        let files = ServeDir::new(folder);
        let pages = match plan.base.trim_matches('/') {
            "" => Router::new().fallback_service(files),
            base => Router::new().nest_service(&format!("/{base}"), files),
        };
        let router = pages
            .layer(from_fn_with_state(host.clone(), attend))
            .route("/.seen/recorder.js", get(recorder))
            .route("/.seen/said", post(said))
            .route("/.seen/axe.js", get(axe))
            .with_state(host.clone());
        let (port, task) = now(async {
            let listener = listen().await?;
            let port = listener.local_addr()?.port();
            let task = tokio::spawn(async move {
                axum::serve(listener, router)
                    .await
                    .expect("the site is served until its journey ends");
            });
            Ok((port, task))
        })
        .map_err(|fault: std::io::Error| format!("the site cannot be served: {fault}"))?;
        Ok(Site { host, port, task })
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The hosted page's address.
    pub fn home(&self) -> String {
        format!("{}{}", self.origin(), self.host.plan.base)
    }

    /// Every request so far, but for the harness's own.
    pub fn asked(&self) -> Vec<Asked> {
        self.host.log(|log| log.asked.clone())
    }

    /// What the recorder heard: errors, warnings, refusals of the policy.
    pub fn said(&self) -> Vec<String> {
        self.host.log(|log| log.said.clone())
    }

    /// Whether the recorder ran at all; silence means nothing without it.
    pub fn is_listening(&self) -> bool {
        self.host.log(|log| log.listening)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Listens on a port that no site of this run had: a browser keeps caches and storage by origin, and
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

/// Keeps the request, applies the plan, and puts the recorder first into every page.
async fn attend(State(host): State<Host>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let refused = host.plan.refuse.is_some_and(|end| path.ends_with(end));
    let answer =
        if refused { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await };
    host.log(|log| log.asked.push(Asked { path, status: answer.status().as_u16() }));
    let policy = if host.plan.scripts { POLICY.to_owned() } else { format!("{POLICY}; sandbox") };
    let mut answer = if is_page(&answer) { with_recorder(answer).await } else { answer };
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn is_page(answer: &Response) -> bool {
    answer.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

async fn with_recorder(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&bytes);
    // Before the first tag that a head holds: a minified page leaves out the head's own.
    let recorded = page.replacen("<meta", "<script src=\"/.seen/recorder.js\"></script><meta", 1);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(recorded))
}

async fn recorder(State(host): State<Host>) -> impl IntoResponse {
    host.log(|log| log.listening = true);
    let script = format!("{}\n{}", include_str!("recorder.js"), host.plan.prelude);
    ([(CONTENT_TYPE, "text/javascript")], script)
}

async fn said(State(host): State<Host>, words: String) -> StatusCode {
    host.log(|log| log.said.push(words));
    StatusCode::NO_CONTENT
}

/// axe-core as npm delivers it; the page's own policy lets it in as a file of the same origin.
async fn axe() -> Response {
    let path = PathBuf::from(
        env::var_os("AXE").unwrap_or_else(|| "node_modules/axe-core/axe.min.js".into()),
    );
    match tokio::task::spawn_blocking(move || std::fs::read_to_string(path)).await {
        Ok(Ok(script)) => ([(CONTENT_TYPE, "text/javascript")], script).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
