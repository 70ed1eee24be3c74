//! The state of one widget: what it stands on, and what follows from it.

use super::controls::Controls;
use super::explain::Explain;
use super::given::{Given, locked};
use super::live::Live;
use super::looking::Looking;
use super::memo::{indices, ranked};
use super::past::{Past, Setting};
use super::pinned::Pinned;
use super::snapshot::Snapshot;
use super::source::Source;
use super::start::{Author, Start};
use super::steady::Steady;
use crate::dataset::Dataset;
use crate::link;
use crate::narrow::Field;
use crate::ranking::{Ranking, Weights, shares};
use leptos::prelude::*;
use std::sync::{Arc, Mutex};

/// How many entries the radar shows while nobody has chosen.
const LEADING: usize = 3;

/// One widget: a handle that can be copied into every component.
///
/// Ground are the weights, the author's and the reader's, the reader's picks, the order of the rows
/// and what a link brought; everything else is derived.
#[derive(Clone, Copy)]
pub struct WidgetState {
    given: StoredValue<Arc<Given>>,
    pub(super) weights: RwSignal<Weights>,
    /// The same for reading, made once: each that is made where nothing owns it would stay for ever.
    read: ReadSignal<Weights>,
    pub(super) chosen: RwSignal<Option<Vec<usize>>>,
    // Counters, which change with each change of what they stand for: a signal of a type of its own
    // costs a kilobyte of the module. The first stands for what is given.
    pub(super) revisions: RwSignal<i32>,
    pub(super) narrowings: RwSignal<i32>,
    pub(super) commits: RwSignal<i32>,
    /// The ranking under the reader's weights. What is ruled out shares the last place.
    pub ranking: Memo<Ranking>,
    /// The same if nothing were ruled out.
    pub whole: Memo<Ranking>,
    /// The ranking under the author's weights, of the same entries and scores.
    pub baseline: Memo<Ranking>,
    /// What else follows from the reader's weights.
    pub live: Memo<Live>,
    /// The share of each category in whole percent.
    pub shares: Memo<Vec<usize>>,
    /// The entries in the radar: the reader's choice or the leading three.
    pub picks: Steady,
    /// One if no category counts, else zero.
    pub idle: Steady,
}

impl WidgetState {
    /// A widget about a dataset.
    #[must_use]
    pub fn new(dataset: Arc<Dataset>, start: Start) -> Self {
        let Start { words, author, controls, explain, link, notices, narrows, field } = start;
        let field = field.unwrap_or_else(|| Arc::new(Field::whole(&dataset)));
        let usual = author.weights.clone().unwrap_or_else(|| Weights::authored(&dataset));
        let first = Setting {
            weights: link.weights.clone().unwrap_or(usual),
            chosen: link.picks.or_else(|| author.picks.clone()),
            narrowing: field.narrowing.clone(),
        };
        let weights = RwSignal::new(first.weights.clone());
        let chosen = RwSignal::new(first.chosen.clone());
        let (revisions, narrowings) = (RwSignal::new(0), RwSignal::new(0));
        let named = link.name.zip(link.weights);
        let (author, source) = (Mutex::new(author), Mutex::default());
        let narrowed = Mutex::new(field);
        let past = Mutex::new(Past::new(first));
        let foreign = link.foreign;
        let given = Arc::new(Given {
            words,
            dataset,
            controls,
            explain,
            foreign,
            named,
            author,
            source,
            survey: Mutex::default(),
            narrowed_survey: Mutex::default(),
            narrows,
            narrowed,
            past,
            pinned: Mutex::default(),
            looking: Looking::new(notices),
        });
        // What is narrowed is followed together with what follows from it.
        let narrowed = {
            let given = Arc::clone(&given);
            move || {
                narrowings.track();
                given.narrowed()
            }
        };
        let ranking = {
            let narrowed = narrowed.clone();
            ranked(move || weights.with(|w| Ranking::of(&narrowed().field, w)))
        };
        let whole = {
            let narrowed = narrowed.clone();
            ranked(move || {
                let now = narrowed();
                if Arc::ptr_eq(&now.field, &now.corrected) {
                    return ranking.get();
                }
                weights.with(|w| Ranking::of(&now.corrected, w))
            })
        };
        let baseline = {
            let (given, narrowed) = (Arc::clone(&given), narrowed.clone());
            ranked(move || {
                revisions.track();
                Ranking::of(&narrowed().field, &given.author_weights())
            })
        };
        let live = {
            let (given, narrowed) = (Arc::clone(&given), narrowed.clone());
            Memo::new(move |_| {
                given.looking.rest.track();
                let now = narrowed();
                weights.with(|w| ranking.with(|ranking| Live::known(&now.field, w, ranking)))
            })
        };
        let leading = move || {
            let now = narrowed();
            let remain = |entry: &usize| now.broken[*entry].is_empty();
            ranking.with(|r| {
                r.placements().iter().map(|p| p.entry).filter(remain).take(LEADING).collect()
            })
        };
        Self {
            given: StoredValue::new(given),
            weights,
            read: weights.read_only(),
            chosen,
            revisions,
            narrowings,
            commits: RwSignal::new(0),
            ranking,
            whole,
            baseline,
            live,
            shares: indices(move || weights.with(shares).into_iter().map(usize::from).collect()),
            picks: Steady::new(move || chosen.get().unwrap_or_else(&leading)),
            idle: Steady::new(move || vec![weights.with(Weights::all_zero).into()]),
        }
    }

    /// What is ranked.
    #[must_use]
    pub fn dataset(self) -> Arc<Dataset> {
        Arc::clone(&self.given.get_value().dataset)
    }

    /// Whether the reader can narrow down: on the hosted page.
    #[must_use]
    pub fn narrows(self) -> bool {
        self.given.get_value().narrows
    }

    pub(super) fn given(self) -> Arc<Given> {
        self.given.get_value()
    }

    /// How much the reader can set.
    #[must_use]
    pub fn controls(self) -> Controls {
        self.given.get_value().controls
    }

    /// How much of the insights is shown.
    #[must_use]
    pub fn explain(self) -> Explain {
        self.given.get_value().explain
    }

    /// The author's weights: what changes of rank are counted from.
    #[must_use]
    pub fn author(self) -> Weights {
        self.revisions.track();
        self.given.get_value().author_weights()
    }

    /// The entries that the author put into the radar.
    pub(super) fn author_picks(self) -> Option<Vec<usize>> {
        locked(&self.given.get_value().author).picks.clone()
    }

    /// Changes what the author set.
    pub(super) fn update_author(self, change: impl FnOnce(&mut Author)) {
        change(&mut locked(&self.given.get_value().author));
        self.revisions.update(|n| *n = n.wrapping_add(1));
    }

    pub(super) fn looking(self) -> Looking {
        self.given.get_value().looking
    }

    pub(super) fn with_past<T>(self, read: impl FnOnce(&mut Past) -> T) -> T {
        read(&mut locked(&self.given.get_value().past))
    }

    pub(super) fn with_pinned<T>(self, read: impl FnOnce(&mut Option<Pinned>) -> T) -> T {
        read(&mut locked(&self.given.get_value().pinned))
    }

    /// What the sender of the link calls its weights, and these weights.
    #[must_use]
    pub fn named(self) -> Option<(String, Weights)> {
        self.given.get_value().named.clone()
    }

    /// The reader's weights, for reading.
    #[must_use]
    pub fn weights(self) -> ReadSignal<Weights> {
        self.read
    }

    /// The importance of one category, 0–100.
    #[must_use]
    pub fn importance(self, category: usize) -> u8 {
        self.weights.with(|w| w.importances().get(category).copied().unwrap_or(0))
    }

    /// The share of one category as it is shown: `25 %`.
    #[must_use]
    pub fn share(self, category: usize) -> String {
        let share = self.shares.with(|shares| shares[category].to_string());
        self.words().percent(&self.words().figure(share))
    }

    /// How often something was committed; changes with each commit.
    #[must_use]
    pub fn commits(self) -> ReadSignal<i32> {
        self.commits.read_only()
    }

    /// Who made the last change that was committed.
    #[must_use]
    pub fn source(self) -> Source {
        *locked(&self.given.get_value().source)
    }

    pub(super) fn set_source(self, source: Source) {
        *locked(&self.given.get_value().source) = source;
    }

    /// How often the reader moved a weight; changes with each move.
    #[must_use]
    pub fn moves(self) -> ReadSignal<i32> {
        self.looking().moves.read_only()
    }

    /// Whether the reader or the author chose the entries in the radar.
    #[must_use]
    pub fn has_chosen(self) -> bool {
        self.chosen.with(Option::is_some)
    }

    /// The slot of an entry in the radar, 0–3: which line and marker it has.
    #[must_use]
    pub fn slot(self, entry: usize) -> Option<usize> {
        self.picks.with(|picks| picks.iter().position(|&p| p == entry))
    }

    /// The present moment.
    #[must_use]
    pub fn snapshot(self) -> Snapshot {
        Snapshot {
            weights: self.weights.get(),
            ranking: self.ranking.get(),
            picks: self.picks.get(),
            narrowing: self.narrowing(),
            remaining: self.remaining(),
        }
    }

    /// The query that says what the reader set, made from the one that is there.
    #[must_use]
    pub fn query(self, query: &str) -> String {
        let (given, chosen) = (self.given.get_value(), self.chosen.get_untracked());
        let written = self.weights.with_untracked(|weights| {
            link::write(query, &given.dataset, weights, &given.foreign, chosen.as_deref())
        });
        if !given.narrows {
            return written;
        }
        link::write_narrowing(&written, &given.dataset, &given.narrowed().narrowing)
    }
}
