//! What an origin was asked for, and what its pages complained of.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A request and its answer.
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
struct Entries {
    asked: Vec<Asked>,
    said: Vec<String>,
    listening: bool,
}

/// The log of one origin, shared with its server.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Entries>>);

impl Log {
    fn with<T>(&self, act: impl FnOnce(&mut Entries) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn asks(&self, path: String, status: u16) {
        self.with(|log| log.asked.push(Asked { path, status }));
    }

    pub fn says(&self, words: String) {
        self.with(|log| log.said.push(words));
    }

    pub fn listens(&self) {
        self.with(|log| log.listening = true);
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.with(|log| log.asked.clone())
    }

    pub fn said(&self) -> Vec<String> {
        self.with(|log| log.said.clone())
    }

    pub fn is_listening(&self) -> bool {
        self.with(|log| log.listening)
    }
}
