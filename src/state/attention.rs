//! What the reader is looking at, and in which order.

use super::widget::WidgetState;
use super::window::SHORT;
use crate::ranking::Order;
use leptos::prelude::*;

/// The category and the entry that a pointer or the focus is at, as far as it is at any. An entry
/// comes forward in the radar; both are read out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    /// Index of the category.
    pub category: Option<usize>,
    /// Index of the entry.
    pub entry: Option<usize>,
}

impl WidgetState {
    /// What the reader is looking at.
    #[must_use]
    pub fn attention(self) -> Attention {
        let looking = self.looking();
        Attention { category: looking.category.get(), entry: looking.entry.get() }
    }

    /// Looks at a category, an entry, both or nothing.
    pub fn look_at(self, attention: Attention) {
        let looking = self.looking();
        let seen = [(looking.category, attention.category), (looking.entry, attention.entry)];
        for (signal, now) in seen {
            if signal.get_untracked() != now {
                signal.set(now);
            }
        }
    }

    /// What the rows of the table are ordered by.
    #[must_use]
    pub fn order(self) -> Order {
        self.looking().sorted_by.get().map_or(Order::Rank, Order::Category)
    }

    /// The entries in the order of the rows: what remains, then what is ruled out as it would stand.
    #[must_use]
    pub fn ordered(self) -> Vec<usize> {
        let (order, now) = (self.order(), self.narrowed());
        let mut entries = self.ranking.with(|ranking| order.entries(&now.field, ranking));
        let remaining = now.remaining();
        if remaining < entries.len() {
            entries.truncate(remaining);
            let all = self.whole.with(|whole| order.entries(&now.corrected, whole));
            entries.extend(all.into_iter().filter(|entry| !now.broken[*entry].is_empty()));
        }
        entries
    }

    /// Whether there are too many rows for all of them to be there at once.
    #[must_use]
    pub fn is_long(self) -> bool {
        self.dataset().entries.len() > SHORT
    }

    /// Orders the rows of the table.
    pub fn sort_by(self, order: Order) {
        self.looking().sorted_by.set(match order {
            Order::Rank => None,
            Order::Category(category) => Some(category),
        });
    }
}
