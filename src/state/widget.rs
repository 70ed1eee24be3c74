//! The state of one widget.

use super::attention::Attention;
use super::notice::{Notice, NoticeKind};
use super::preset::PresetChoice;
use super::snapshot::Snapshot;
use super::start::Start;
use crate::dataset::Dataset;
use crate::link::{self, Foreign, MAX_PICKS};
use crate::ranking::{Order, Ranking, Weights, shares};
use leptos::prelude::*;
use std::sync::Arc;

/// How many entries the radar shows while the reader has not chosen.
const LEADING: usize = 3;

/// One widget: a handle that can be copied into every component.
///
/// Ground are the weights, the reader's picks, the order of the rows and what a link brought;
/// everything else is derived.
#[derive(Clone, Copy)]
pub struct WidgetState {
    given: StoredValue<Arc<Given>>,
    weights: RwSignal<Weights>,
    chosen: RwSignal<Option<Vec<usize>>>,
    commits: RwSignal<i32>,
    told: RwSignal<Vec<Notice>>,
    refused: RwSignal<Option<usize>>,
    /// What the rows of the table are ordered by.
    pub order: RwSignal<Order>,
    /// What the reader is looking at.
    pub attention: RwSignal<Attention>,
    /// The ranking under the reader's weights.
    pub ranking: Memo<Ranking>,
    /// The ranking under the author's weights.
    pub baseline: Memo<Ranking>,
    /// The share of each category in whole percent.
    pub shares: Memo<Vec<u8>>,
    /// The entries in the radar: the reader's choice or the leading three.
    pub picks: Memo<Vec<usize>>,
}

/// What a widget is given and never changes.
struct Given {
    dataset: Arc<Dataset>,
    author: Weights,
    foreign: Vec<Foreign>,
    named: Option<(String, Weights)>,
}

/// The radar is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickRefused;

impl WidgetState {
    /// A widget about a dataset, started from a link.
    #[must_use]
    pub fn new(dataset: Arc<Dataset>, start: Start) -> Self {
        let author = Weights::authored(&dataset);
        let link = start.link;
        let weights = RwSignal::new(link.weights.clone().unwrap_or_else(|| author.clone()));
        let chosen = RwSignal::new(link.picks);
        let ranking = {
            let dataset = Arc::clone(&dataset);
            Memo::new(move |_| weights.with(|w| Ranking::of(&dataset, w)))
        };
        let baseline = {
            let (dataset, author) = (Arc::clone(&dataset), author.clone());
            Memo::new(move |_| Ranking::of(&dataset, &author))
        };
        let leading = move || {
            ranking.with(|r| r.placements().iter().take(LEADING).map(|p| p.entry).collect())
        };
        let named = link.name.zip(link.weights);
        let given = Given { dataset, author, foreign: link.foreign, named };
        Self {
            given: StoredValue::new(Arc::new(given)),
            weights,
            chosen,
            commits: RwSignal::new(0),
            told: RwSignal::new(start.notices),
            refused: RwSignal::new(None),
            order: RwSignal::new(Order::Rank),
            attention: RwSignal::new(Attention::default()),
            ranking,
            baseline,
            shares: Memo::new(move |_| weights.with(shares)),
            picks: Memo::new(move |_| chosen.get().unwrap_or_else(leading)),
        }
    }

    /// What is ranked.
    #[must_use]
    pub fn dataset(self) -> Arc<Dataset> {
        Arc::clone(&self.given.get_value().dataset)
    }

    /// The author's weights: what changes of rank are counted from.
    #[must_use]
    pub fn author(self) -> Weights {
        self.given.get_value().author.clone()
    }

    /// What the sender of the link calls its weights, and these weights.
    #[must_use]
    pub fn named(self) -> Option<(String, Weights)> {
        self.given.get_value().named.clone()
    }

    /// The reader's weights, for reading.
    #[must_use]
    pub fn weights(self) -> Signal<Weights> {
        self.weights.into()
    }

    /// The importance of one category, 0–100.
    #[must_use]
    pub fn importance(self, category: usize) -> u8 {
        self.weights.with(|w| w.importances().get(category).copied().unwrap_or(0))
    }

    /// The share of one category as it is shown: `25 %`.
    #[must_use]
    pub fn share(self, category: usize) -> String {
        self.shares.with(|shares| format!("{} %", shares[category]))
    }

    /// Sets the importance of one category; no other moves.
    pub fn set_importance(self, category: usize, importance: u8) {
        let mut weights = self.weights.get_untracked();
        weights.set(category, importance);
        if self.weights.with_untracked(|w| *w != weights) {
            self.weights.set(weights);
            self.outdate();
        }
    }

    /// Sets all weights at once, and commits.
    pub fn apply(self, weights: Weights) {
        self.weights.set(weights);
        self.outdate();
        self.commit();
    }

    /// Takes away what was said of the link before a change.
    fn outdate(self) {
        if self.told.with_untracked(|told| told.iter().any(|n| n.kind == NoticeKind::Copied)) {
            self.dismiss(NoticeKind::Copied);
        }
    }

    /// Says that a change is complete: the moment for writing it into an address.
    pub fn commit(self) {
        self.commits.update(|n| *n = n.wrapping_add(1));
    }

    /// How often something was committed; changes with each commit.
    #[must_use]
    pub fn commits(self) -> Signal<i32> {
        self.commits.into()
    }

    /// Puts an entry into the radar or takes it out, and commits.
    ///
    /// # Errors
    /// If the radar is full.
    pub fn toggle_pick(self, entry: usize) -> Result<(), PickRefused> {
        let mut picks = self.picks.get_untracked();
        if let Some(at) = picks.iter().position(|&p| p == entry) {
            picks.remove(at);
        } else if picks.len() < MAX_PICKS {
            picks.push(entry);
        } else {
            self.refused.set(Some(entry));
            return Err(PickRefused);
        }
        self.choose(Some(picks));
        Ok(())
    }

    /// Sets the reader's choice, and commits: one way for every change of it, so that none leaves
    /// an old refusal standing.
    fn choose(self, picks: Option<Vec<usize>>) {
        self.refused.set(None);
        self.chosen.set(picks);
        self.outdate();
        self.commit();
    }

    /// Whether this entry was the last to be refused a place in the radar.
    #[must_use]
    pub fn is_refused(self, entry: usize) -> bool {
        self.refused.get() == Some(entry)
    }

    /// Looks at a category, an entry, both or nothing.
    pub fn look_at(self, attention: Attention) {
        if self.attention.get_untracked() != attention {
            self.attention.set(attention);
        }
    }

    /// Lets the radar follow the leading three again, and commits.
    pub fn follow_leaders(self) {
        self.choose(None);
    }

    /// Whether the reader chose the entries in the radar.
    #[must_use]
    pub fn has_chosen(self) -> bool {
        self.chosen.with(Option::is_some)
    }

    /// The slot of an entry in the radar, 0–3: which line and marker it has.
    #[must_use]
    pub fn slot(self, entry: usize) -> Option<usize> {
        self.picks.with(|picks| picks.iter().position(|&p| p == entry))
    }

    /// The weights that buttons set: Equal, the author's if they differ, the dataset's presets.
    #[must_use]
    pub fn presets(self) -> Vec<PresetChoice> {
        let dataset = self.dataset();
        let (equal, author) = (Weights::equal(dataset.categories.len()), self.author());
        let choice = |id: &str, label: &str, why: &str, weights| PresetChoice {
            id: id.to_owned(),
            label: label.to_owned(),
            why: why.to_owned(),
            weights,
        };
        let mut presets = Vec::new();
        if author != equal {
            presets.push(choice("author", "Author’s weights", "As the author set them.", author));
        }
        presets.push(choice("equal", "Equal", "Every category counts the same.", equal));
        presets.extend(
            dataset
                .presets
                .iter()
                .map(|p| choice(&p.id, &p.label, &p.why, Weights::new(p.weights.iter().copied()))),
        );
        presets
    }

    /// The notices to show: what was told, and what follows from the weights.
    #[must_use]
    pub fn notices(self) -> Vec<Notice> {
        let mut notices = self.told.get();
        if self.weights.with(Weights::all_zero) {
            notices.push(Notice::new(
                NoticeKind::AllZero,
                "Every importance is zero, so all categories count the same. Raise one to weigh \
                 them.",
            ));
        }
        notices
    }

    /// Shows a notice, in place of an earlier one of its kind.
    pub fn tell(self, notice: Notice) {
        self.told.update(|told| {
            told.retain(|n| n.kind != notice.kind);
            told.push(notice);
        });
    }

    /// Takes a notice away.
    pub fn dismiss(self, kind: NoticeKind) {
        self.told.update(|told| told.retain(|n| n.kind != kind));
    }

    /// The present moment.
    #[must_use]
    pub fn snapshot(self) -> Snapshot {
        Snapshot {
            weights: self.weights.get(),
            ranking: self.ranking.get(),
            picks: self.picks.get(),
        }
    }

    /// The query that says what the reader set, made from the one that is there.
    #[must_use]
    pub fn query(self, query: &str) -> String {
        let (given, chosen) = (self.given.get_value(), self.chosen.get_untracked());
        self.weights.with_untracked(|weights| {
            link::write(query, &given.dataset, weights, &given.foreign, chosen.as_deref())
        })
    }
}
