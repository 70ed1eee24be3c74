//! What can be wrong with a file on its way to the reader, switched on and off while a page is open.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::time::sleep;

/// One thing that goes wrong.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// Answered with this status and nothing else.
    Refused(u16),
    /// Only the first bytes, as if the file on the host were so short.
    Truncated(usize),
    /// Sent as another type.
    Typed(&'static str),
    /// Answered late.
    Slow(Duration),
    /// Sent in so many pieces, with this much time before each.
    Pieces(usize, Duration),
    /// Not answered until the site is healed.
    Held,
    /// Another file of the built site in its place.
    Instead(&'static str),
    /// As if it were of another build: the mark of its build is another.
    Rebuilt,
    /// The connection is closed without a word.
    Offline,
}

/// The faults in force: files whose path ends so have them. An empty end is every file.
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<(String, Fault)>>>);

impl Faults {
    pub fn add(&self, part: &str, fault: Fault) {
        self.with(|faults| faults.push((part.to_owned(), fault)));
    }

    pub fn clear(&self) {
        self.with(Vec::clear);
    }

    fn with<T>(&self, act: impl FnOnce(&mut Vec<(String, Fault)>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The fault of a path; the latest wins.
    fn of(&self, path: &str) -> Option<Fault> {
        self.with(|faults| {
            let file = path.rsplit('/').next().unwrap_or(path);
            let meant = |part: &str| path.ends_with(part) || file.starts_with(part);
            let found = faults.iter().rev().find(|(part, _)| meant(part));
            found.map(|(_, fault)| *fault)
        })
    }

    /// What comes before the answer: waiting, silence, or another answer.
    pub async fn before(&self, path: &str) -> Option<Response> {
        match self.of(path)? {
            Fault::Refused(status) => Some(
                StatusCode::from_u16(status)
                    .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
                    .into_response(),
            ),
            Fault::Slow(time) => {
                sleep(time).await;
                None
            }
            Fault::Held => {
                while matches!(self.of(path), Some(Fault::Held)) {
                    sleep(Duration::from_millis(10)).await;
                }
                None
            }
            // Unwinds the connection's own task, which closes its socket; no panic is reported.
            Fault::Offline => std::panic::resume_unwind(Box::new("offline")),
            Fault::Instead(file) => {
                let text = std::fs::read_to_string(super::dist().ok()?.join(file)).ok()?;
                Some(([(CONTENT_TYPE, "text/javascript")], text).into_response())
            }
            Fault::Truncated(_) | Fault::Typed(_) | Fault::Rebuilt | Fault::Pieces(..) => None,
        }
    }

    /// The answer with what is wrong with it.
    pub async fn after(&self, path: &str, answer: Response) -> Response {
        match self.of(path) {
            Some(Fault::Typed(kind)) => typed(answer, kind),
            Some(Fault::Truncated(length)) => truncated(answer, length).await,
            Some(Fault::Rebuilt) => rebuilt(answer).await,
            Some(Fault::Pieces(count, time)) => in_pieces(answer, count, time).await,
            _ => answer,
        }
    }
}

fn typed(mut answer: Response, kind: &'static str) -> Response {
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

async fn truncated(answer: Response, length: usize) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes.slice(..length.min(bytes.len()))))
}

async fn in_pieces(answer: Response, count: usize, time: Duration) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let length = bytes.len().div_ceil(count).max(1);
    let pieces = stream::unfold(bytes, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        sleep(time).await;
        let piece = rest.split_to(length.min(rest.len()));
        Some((Ok::<_, Infallible>(piece), rest))
    });
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from_stream(pieces))
}

/// With another mark of a build, where there is one.
async fn rebuilt(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    for mark in ["data-build=\"", "data-build=", "build:\"", "\"build\":\""] {
        if let Some(at) = text.find(mark).map(|at| at + mark.len()) {
            text.replace_range(at..at + 16, "feedfacefeedface");
            break;
        }
    }
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}
