//! A file of the host's, as its test writes it.

use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use tokio::time::sleep;

/// The name by which a page's policy lets the witness in, and nothing else.
const NONCE: &str = "witness";

/// What the host answers to one path.
#[derive(Clone)]
pub struct Document {
    status: u16,
    kind: &'static str,
    fields: Vec<(&'static str, String)>,
    body: String,
    delay: Duration,
}

impl Document {
    pub fn new(kind: &'static str, body: impl Into<String>) -> Document {
        Document { status: 200, kind, fields: Vec::new(), body: body.into(), delay: Duration::ZERO }
    }

    /// A page with this body, in English, with a title and nothing else of its own.
    pub fn page(body: &str) -> Document {
        Document::html(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <title>A host’s page</title></head><body>{body}</body></html>"
        ))
    }

    /// A page, whole.
    pub fn html(page: impl Into<String>) -> Document {
        Document::new("text/html; charset=utf-8", page)
    }

    pub fn script(body: impl Into<String>) -> Document {
        Document::new("text/javascript; charset=utf-8", body)
    }

    pub fn json(body: impl Into<String>) -> Document {
        Document::new("application/json", body).with("access-control-allow-origin", "*")
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Document {
        self.fields.push((name, value.into()));
        self
    }

    /// Under this Content Security Policy, to which only the witness is added.
    pub fn under(self, policy: &str) -> Document {
        self.with("content-security-policy", admitting_witness(policy))
    }

    pub fn status(mut self, status: u16) -> Document {
        self.status = status;
        self
    }

    /// Answered so much later.
    pub fn after(mut self, delay: Duration) -> Document {
        self.delay = delay;
        self
    }

    pub(super) async fn answer(self) -> Response {
        sleep(self.delay).await;
        let body =
            if self.kind.starts_with("text/html") { witnessed(&self.body) } else { self.body };
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = (status, [(CONTENT_TYPE, self.kind)], body).into_response();
        for (name, value) in self.fields {
            match value.parse() {
                Ok(value) => answer.headers_mut().append(name, value),
                Err(_) => return (StatusCode::INTERNAL_SERVER_ERROR, value).into_response(),
            };
        }
        answer
    }
}

/// The page with the witness before everything that it holds.
fn witnessed(page: &str) -> String {
    let script = include_str!("witness.js");
    page.replacen("<head>", &format!("<head><script nonce=\"{NONCE}\">{script}</script>"), 1)
}

fn admitting_witness(policy: &str) -> String {
    let admitted = |sources: &str| match sources.trim() {
        "'none'" | "" => format!("script-src 'nonce-{NONCE}'"),
        // A nonce would switch off what it is not needed with.
        open if open.contains("'unsafe-inline'") => format!("script-src {open}"),
        some => format!("script-src {some} 'nonce-{NONCE}'"),
    };
    let parts: Vec<&str> =
        policy.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    let sources = |name: &str| parts.iter().find_map(|part| part.strip_prefix(name));
    let own = sources("script-src ").map(admitted);
    let fallback = sources("default-src ").map(admitted);
    let others =
        parts.iter().filter(|part| !part.starts_with("script-src ")).map(ToString::to_string);
    others.chain(own.or(fallback)).collect::<Vec<_>>().join("; ")
}
