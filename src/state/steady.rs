//! What seldom changes while a slider moves, though it derives from the weights.

use super::memo::indices;
use leptos::prelude::*;

/// Indices that tell those who follow them only when they are others.
///
/// A memo tells all who read it that it may have changed, whenever something has that it derives from, and each of them
/// asks. With a hundred readers that costs more than a ranking.
#[derive(Clone, Copy)]
pub struct Steady {
    memo: Memo<Vec<usize>>,
    steps: RwSignal<i32>,
}

impl Steady {
    /// Indices that follow signals. Who reads them is told of changes once they are [kept](Self::keeper).
    #[must_use]
    pub fn new(follow: impl Fn() -> Vec<usize> + Send + Sync + 'static) -> Self {
        Self { memo: indices(follow), steps: RwSignal::new(0) }
    }

    /// Reads them as they are now, and follows them.
    pub fn with<T>(self, read: impl FnOnce(&Vec<usize>) -> T) -> T {
        self.steps.track();
        self.with_untracked(read)
    }

    /// Reads them as they are now.
    pub fn with_untracked<T>(self, read: impl FnOnce(&Vec<usize>) -> T) -> T {
        self.memo.with_untracked(read)
    }

    /// As they are now; follows them.
    #[must_use]
    pub fn get(self) -> Vec<usize> {
        self.with(Clone::clone)
    }

    /// As they are now.
    #[must_use]
    pub fn get_untracked(self) -> Vec<usize> {
        self.with_untracked(Clone::clone)
    }

    /// Follows them.
    pub fn track(self) {
        self.steps.track();
    }

    /// Tells those who follow them, if they are others than before. To be called whenever something has changed that they
    /// derive from.
    pub fn keeper(self) -> impl FnMut() {
        let mut last = self.get_untracked();
        move || {
            let other = self.with_untracked(|now| (*now != last).then(|| now.clone()));
            if let Some(now) = other {
                last = now;
                self.steps.update(|n| *n = n.wrapping_add(1));
            }
        }
    }
}
