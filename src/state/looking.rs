//! What the reader looks at, asks and is told, apart from what is set.

use super::notice::Notice;
use super::widget::WidgetState;
use leptos::prelude::*;

/// Signals of one type as far as they can be: one of a type of its own costs a kilobyte of the module.
#[derive(Clone, Copy)]
pub struct Looking {
    /// What the reader was told of the widget itself.
    pub told: RwSignal<Vec<Notice>>,
    /// How often the reader moved a weight.
    pub moves: RwSignal<i32>,
    /// How often that was when something was last committed.
    pub committed: RwSignal<i32>,
    /// How often a moment was pinned, or let go.
    pub pins: RwSignal<i32>,
    /// Steps a moment after something was set or asked: what explains the ranking follows it.
    pub settled: RwSignal<i32>,
    /// Steps when that has come to rest, or once in a while: what lies far from the sliders follows it.
    pub rested: RwSignal<i32>,
    /// Whether the second part of the module is there: a [`Rest`](super::Rest).
    pub rest: RwSignal<i32>,
    /// How often the second part was asked for.
    pub asked: RwSignal<i32>,
    /// The entry that was last refused a place in the radar.
    pub refused: RwSignal<Option<usize>>,
    /// The entry whose row is open.
    pub opened: RwSignal<Option<usize>>,
    /// Whom it is compared with, if the reader chose.
    pub rival: RwSignal<Option<usize>>,
    /// The category that the rows are ordered by; by rank if there is none.
    pub sorted_by: RwSignal<Option<usize>>,
    /// The category that a pointer or the focus is at.
    pub category: RwSignal<Option<usize>>,
    /// The entry that a pointer or the focus is at.
    pub entry: RwSignal<Option<usize>>,
    /// The entry whose profile is open.
    pub profile: RwSignal<Option<usize>>,
    /// The entry whose profile a link on the page was pressed for.
    pub called: RwSignal<Option<usize>>,
    /// The entries that the reader set side by side.
    pub sides: [RwSignal<Option<usize>>; 2],
    /// The reader's order of priorities, once there is one.
    pub priorities: RwSignal<Option<Vec<usize>>>,
}

impl Looking {
    /// A reader who was told this, and has not looked at anything yet.
    pub fn new(told: Vec<Notice>) -> Self {
        let nothing = || RwSignal::new(None);
        Self {
            told: RwSignal::new(told),
            moves: RwSignal::new(0),
            committed: RwSignal::new(0),
            pins: RwSignal::new(0),
            settled: RwSignal::new(0),
            rested: RwSignal::new(0),
            rest: RwSignal::new(0),
            asked: RwSignal::new(0),
            refused: nothing(),
            opened: nothing(),
            rival: nothing(),
            sorted_by: nothing(),
            category: nothing(),
            entry: nothing(),
            profile: nothing(),
            called: nothing(),
            sides: [nothing(), nothing()],
            priorities: RwSignal::new(None),
        }
    }
}

impl WidgetState {
    /// Follows all that the reader and the author set, and what is asked about it.
    pub fn follow_all(self) {
        self.weights.track();
        self.chosen.track();
        self.narrowings.track();
        self.revisions.track();
        self.looking().rival.track();
        self.looking().priorities.track();
    }

    /// Follows all that, and every commit.
    pub fn follow_commits(self) {
        self.follow_all();
        self.commits.track();
    }

    /// Whether the reader moved a weight since the last commit.
    #[must_use]
    pub fn is_moved(self) -> bool {
        self.looking().moves.get_untracked() != self.looking().committed.get_untracked()
    }

    /// What steps a moment later.
    #[must_use]
    pub fn settled(self) -> RwSignal<i32> {
        self.looking().settled
    }

    /// What steps when all has come to rest.
    #[must_use]
    pub fn rested(self) -> RwSignal<i32> {
        self.looking().rested
    }

    /// Whether this entry was the last to be refused a place in the radar.
    #[must_use]
    pub fn is_refused(self, entry: usize) -> bool {
        self.looking().refused.get() == Some(entry)
    }
}
