//! What a widget is given, and holds without a signal for each part: its state's counters say when one changed.

use super::controls::Controls;
use super::explain::Explain;
use super::looking::Looking;
use super::past::Past;
use super::pinned::Pinned;
use super::source::Source;
use super::start::Author;
use crate::dataset::Dataset;
use crate::insight::survey::Survey;
use crate::link::Foreign;
use crate::narrow::{Field, Narrowing};
use crate::ranking::Weights;
use crate::words::Words;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a widget is given. But for the past, what is pinned and the narrowing, only its author changes any of it.
pub struct Given {
    pub words: Words,
    pub dataset: Arc<Dataset>,
    pub controls: Controls,
    pub explain: Explain,
    pub foreign: Vec<Foreign>,
    pub named: Option<(String, Weights)>,
    pub author: Mutex<Author>,
    pub source: Mutex<Source>,
    pub survey: Mutex<Option<Arc<Survey>>>,
    /// The survey of what the reader narrowed down to, once it is made.
    pub narrowed_survey: Mutex<Option<Arc<Survey>>>,
    /// Whether the reader can narrow down.
    pub narrows: bool,
    pub narrowed: Mutex<Arc<Field>>,
    pub past: Mutex<Past>,
    pub pinned: Mutex<Option<Pinned>>,
    pub looking: Looking,
}

impl Given {
    /// The author's weights, or the dataset's where the author set none.
    pub fn author_weights(&self) -> Weights {
        let set = locked(&self.author).weights.clone();
        set.unwrap_or_else(|| Weights::authored(&self.dataset))
    }

    /// The narrowing and what follows from it.
    pub fn narrowed(&self) -> Arc<Field> {
        Arc::clone(&locked(&self.narrowed))
    }

    /// Puts another narrowing in the place of the one that is there; tells whether it is another.
    pub fn put_narrowing(&self, narrowing: Narrowing) -> bool {
        let other = locked(&self.narrowed).narrowing != narrowing;
        if other {
            *locked(&self.narrowed) = Arc::new(Field::of(&self.dataset, narrowing));
            *locked(&self.narrowed_survey) = None;
        }
        other
    }
}

/// There is one thread, so nothing is ever locked or poisoned.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
