//! What rows show that seldom changes while a slider moves: it is compared here, once for all rows, so that each
//! move writes only what is another.

use crate::state::{Explain, WidgetState, indices};
use leptos::prelude::*;

/// The places of all entries, and whom the leader is too close to.
#[derive(Clone, Copy)]
pub struct Standing {
    /// For each entry its rank, doubled, and one more where it is shared; nothing for what is ruled out.
    places: Memo<Vec<usize>>,
    /// The entries that are too close to the leader to call, where that is said: it explains, and comes a moment
    /// later.
    close: Memo<Vec<usize>>,
}

impl Standing {
    /// The standing of the moment.
    pub fn of(state: WidgetState) -> Self {
        let count = state.dataset().entries.len();
        let places = indices(move || {
            let place = |ranking: &crate::ranking::Ranking, entry| {
                let placement = ranking.placement(entry);
                if state.is_out(entry) {
                    0
                } else {
                    2 * usize::from(placement.rank) + usize::from(placement.tied)
                }
            };
            state.ranking.with(|ranking| (0..count).map(|e| place(ranking, e)).collect())
        });
        let explained = state.explain() != Explain::None;
        let close = indices(move || {
            // Nothing steps before the second part is there.
            if state.settled().get() == 0 {
                state.live.track();
            }
            if explained {
                state.live.with_untracked(|live| live.close.clone())
            } else {
                Vec::new()
            }
        });
        Self { places, close }
    }

    /// The rank of an entry, none if it is ruled out, and whether it is shared.
    pub fn place(self, entry: usize) -> (usize, bool) {
        self.places.with(|places| (places[entry] / 2, places[entry] % 2 == 1))
    }

    /// Whether an entry is ruled out.
    pub fn is_out(self, entry: usize) -> bool {
        self.place(entry).0 == 0
    }

    /// Whether an entry is too close to the leader to call, and that is to be said.
    pub fn is_close(self, entry: usize) -> bool {
        self.close.with(|close| close.contains(&entry))
    }
}
