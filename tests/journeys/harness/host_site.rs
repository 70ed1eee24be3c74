//! The other origin of a journey: an author's site, which holds what the test writes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::document::Document;
use super::listening::Listening;
use super::log::{Asked, Log};

#[derive(Clone, Default)]
struct Shelf {
    documents: Arc<Mutex<BTreeMap<String, Document>>>,
    log: Log,
}

/// A running host; it stops when dropped.
pub struct HostSite {
    shelf: Shelf,
    server: Listening,
}

impl HostSite {
    pub fn start() -> Result<HostSite, String> {
        let shelf = Shelf::default();
        let router = Router::new().fallback(hand_out).with_state(shelf.clone());
        Ok(HostSite { shelf, server: Listening::start(router)? })
    }

    /// Another site than the widget's, not only another origin: the names differ.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.server.port)
    }

    /// Puts a document at a path, in place of what was there.
    pub fn publish(&self, path: &str, document: Document) {
        let mut documents = self.shelf.documents.lock().unwrap_or_else(PoisonError::into_inner);
        documents.insert(path.to_owned(), document);
    }

    /// Every request so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shelf.log.asked()
    }
}

async fn hand_out(State(shelf): State<Shelf>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    // Browsers ask for it unbidden.
    if path == "/favicon.ico" {
        return StatusCode::NO_CONTENT.into_response();
    }
    let documents = shelf.documents.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let answer = match documents.get(&path) {
        Some(document) => document.clone().answer().await,
        None => StatusCode::NOT_FOUND.into_response(),
    };
    shelf.log.asks(path, answer.status().as_u16());
    answer
}
