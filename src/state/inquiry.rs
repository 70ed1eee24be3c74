//! What the reader asks of the insights: which row is open, against whom it is compared, which
//! category comes first.

use super::widget::WidgetState;
use crate::insight::centroid_weights;
use leptos::prelude::*;

impl WidgetState {
    /// Whether the row of this entry is open.
    #[must_use]
    pub fn is_open(self, entry: usize) -> bool {
        self.looking().opened.get() == Some(entry)
    }

    /// The entry whose row is open.
    #[must_use]
    pub fn opened(self) -> Option<usize> {
        self.looking().opened.get()
    }

    /// Opens the row of an entry, in place of any other, or closes it.
    pub fn toggle_open(self, entry: usize) {
        self.looking().rival.set(None);
        self.looking()
            .opened
            .update(|opened| *opened = Some(entry).filter(|_| *opened != Some(entry)));
    }

    /// Whom the entry of an open row is compared with: whom the reader chose, or the leader; for the
    /// leader, the next one of those that remain.
    #[must_use]
    pub fn rival_of(self, entry: usize) -> usize {
        let chosen = self.looking().rival.get().filter(|&rival| rival != entry);
        chosen.unwrap_or_else(|| {
            self.ranking.with(|ranking| {
                let mut others = ranking.placements().iter().map(|placement| placement.entry);
                others.find(|&other| other != entry && !self.is_out(other)).unwrap_or(entry)
            })
        })
    }

    /// Compares the entry of the open row with another.
    pub fn compare_with(self, rival: usize) {
        self.looking().rival.set(Some(rival));
    }

    /// The leader and the best entry below it; the first two, where all share first place; of one that remains
    /// alone, it and itself.
    #[must_use]
    pub fn top_two(self) -> (usize, usize) {
        self.ranking.with(|ranking| {
            let remaining = || ranking.placements().iter().filter(|p| !self.is_out(p.entry));
            let mut all = remaining();
            let (first, second) = (all.next().map(|p| p.entry), all.next().map(|p| p.entry));
            let below = remaining().find(|p| p.rank > 1).map(|p| p.entry);
            let first = first.unwrap_or_default();
            (first, below.or(second).unwrap_or(first))
        })
    }

    /// The categories in the reader's order of priorities; at first, in the order of the importances.
    #[must_use]
    pub fn priority_order(self) -> Vec<usize> {
        self.looking().priorities.get().unwrap_or_else(|| {
            self.weights.with(|weights| {
                let importances = weights.importances();
                let mut order: Vec<usize> = Vec::with_capacity(importances.len());
                for (category, importance) in importances.iter().enumerate() {
                    let lower = |&other: &usize| importances[other] < *importance;
                    let at = order.iter().position(lower).unwrap_or(order.len());
                    order.insert(at, category);
                }
                order
            })
        })
    }

    /// Puts the category at one place of the order of priorities to another place.
    pub fn prioritise(self, from: usize, to: usize) {
        let mut order = untrack(|| self.priority_order());
        if from < order.len() && to < order.len() && from != to {
            let category = order.remove(from);
            order.insert(to, category);
            self.looking().priorities.set(Some(order));
        }
    }

    /// Sets the weights that stand for the order of priorities, and commits.
    pub fn apply_priorities(self) {
        self.apply(centroid_weights(&untrack(|| self.priority_order())));
    }
}
