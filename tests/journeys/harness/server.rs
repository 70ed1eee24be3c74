//! The site under test: DIST on a port of its own, with the headers that it ships, and with every
//! request kept.
//!
//! Each journey has its own: no cache, storage or log is shared between two of them.

use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower_http::services::ServeDir;

use super::fault::{Fault, Faults};
use super::headers::Headers;
use super::listening::Listening;
use super::log::{Asked, Log};

/// How a journey's site differs from the ordinary one.
#[derive(Clone)]
pub struct SitePlan {
    /// Where the build is hosted, with a slash at both ends.
    pub base: &'static str,
    /// A path that ends so, or a file whose name begins so, is answered with 404.
    pub refuse: Option<&'static str>,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// JavaScript that runs before the page's own.
    pub prelude: &'static str,
    /// Whether pages may keep themselves for when there is no network. Elsewhere they must not: what a journey
    /// asks for would be fetched, and answered, behind its back.
    pub offline: bool,
}

impl Default for SitePlan {
    fn default() -> Self {
        SitePlan { base: "/", refuse: None, scripts: true, prelude: "", offline: false }
    }
}

#[derive(Clone)]
struct Desk {
    plan: SitePlan,
    headers: Arc<Headers>,
    faults: Faults,
    log: Log,
}

/// A running site; it stops when dropped.
pub struct Site {
    desk: Desk,
    server: Listening,
}

/// Where the built site is.
pub fn dist() -> Result<PathBuf, String> {
    let folder = PathBuf::from(env::var_os("DIST").unwrap_or_else(|| "dist".into()));
    if !folder.join("index.html").is_file() {
        return Err(format!("{} holds no index.html. Build the site: make dist", folder.display()));
    }
    Ok(folder)
}

/// The headers that the built site ships.
pub fn shipped_headers() -> Result<Headers, String> {
    let file = dist()?.join("_headers");
    let text = std::fs::read_to_string(&file)
        .map_err(|fault| format!("{} cannot be read: {fault}", file.display()))?;
    Headers::parse(&text)
}

impl Site {
    pub fn start(plan: &SitePlan) -> Result<Site, String> {
        let desk = Desk {
            plan: plan.clone(),
            headers: Arc::new(shipped_headers()?),
            faults: Faults::default(),
            log: Log::default(),
        };
        if let Some(part) = plan.refuse {
            desk.faults.add(part, Fault::Refused(404));
        }
        let files = ServeDir::new(dist()?);
        let pages = match plan.base.trim_matches('/') {
            "" => Router::new().fallback_service(files),
            base => Router::new().nest_service(&format!("/{base}"), files),
        };
        let router = pages
            .layer(from_fn_with_state(desk.clone(), attend))
            .route("/.seen/recorder.js", get(recorder))
            .route("/.seen/said", post(said))
            .route("/.seen/axe.js", get(axe))
            .with_state(desk.clone());
        Ok(Site { desk, server: Listening::start(router)? })
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.server.port)
    }

    /// The hosted page's address.
    pub fn home(&self) -> String {
        format!("{}{}", self.origin(), self.desk.plan.base)
    }

    /// Every request so far, but for the harness's own.
    pub fn asked(&self) -> Vec<Asked> {
        self.desk.log.asked()
    }

    /// What the recorder heard: errors, warnings, refusals of the policy.
    pub fn said(&self) -> Vec<String> {
        self.desk.log.said()
    }

    /// Whether the recorder ran at all; silence means nothing without it.
    pub fn is_listening(&self) -> bool {
        self.desk.log.is_listening()
    }

    /// From now on something is wrong with the files whose path ends so.
    pub fn spoil(&self, end: &str, fault: Fault) {
        self.desk.faults.add(end, fault);
    }

    /// From now on nothing is wrong, and requests that were held are answered.
    pub fn heal(&self) {
        self.desk.faults.clear();
    }
}

/// Keeps the request, applies plan and faults, and puts the recorder first into every page.
async fn attend(State(desk): State<Desk>, mut request: Request, next: Next) -> Response {
    // A file of another build is another file, whatever its date.
    if desk.plan.offline {
        for question in [IF_MODIFIED_SINCE, IF_NONE_MATCH] {
            request.headers_mut().remove(question);
        }
    }
    let path = request.uri().path().to_owned();
    let answer = match desk.faults.before(&path).await {
        Some(answer) => answer,
        None => next.run(request).await,
    };
    desk.log.asks(path.clone(), answer.status().as_u16());
    let answer = if is_page(&answer) { with_recorder(answer).await } else { answer };
    let answer = with_headers(&desk, &path, answer);
    desk.faults.after(&path, answer).await
}

/// The headers that the file states for a path below the base; an error is an answer of its own, so
/// that a journey fails.
fn with_headers(desk: &Desk, path: &str, mut answer: Response) -> Response {
    let Some(inside) = path.strip_prefix(desk.plan.base.trim_end_matches('/')) else {
        return answer;
    };
    // The hosts keep the file itself to themselves.
    if inside == "/_headers" {
        return StatusCode::NOT_FOUND.into_response();
    }
    let fields = match desk.headers.of(inside) {
        Ok(fields) => fields,
        Err(why) => return (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    };
    for (name, value) in fields {
        // A page of errors has its own type, whatever the file would have had.
        if name == CONTENT_TYPE.as_str() && !answer.status().is_success() {
            continue;
        }
        match (HeaderName::try_from(&name), HeaderValue::try_from(&value)) {
            (Ok(name), Ok(value)) => answer.headers_mut().insert(name, value),
            _ => return (StatusCode::INTERNAL_SERVER_ERROR, name).into_response(),
        };
    }
    if !desk.plan.scripts {
        let sandbox = HeaderValue::from_static("sandbox");
        answer.headers_mut().append(CONTENT_SECURITY_POLICY, sandbox);
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

async fn recorder(State(desk): State<Desk>) -> impl IntoResponse {
    desk.log.listens();
    let off = if desk.plan.offline { "" } else { "delete Navigator.prototype.serviceWorker;" };
    let script = format!("{}\n{off}\n{}", include_str!("recorder.js"), desk.plan.prelude);
    ([(CONTENT_TYPE, "text/javascript")], script)
}

/// Heard from frames without an origin, too.
async fn said(State(desk): State<Desk>, words: String) -> impl IntoResponse {
    desk.log.says(words);
    (StatusCode::NO_CONTENT, [("access-control-allow-origin", "*")])
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
