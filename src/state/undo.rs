//! Going back to what was set before, and on again.

use super::past::Setting;
use super::source::Source;
use super::start::Start;
use super::widget::WidgetState;
use leptos::prelude::*;

impl WidgetState {
    /// What is set.
    pub(super) fn setting(self) -> Setting {
        Setting {
            weights: self.weights.get(),
            chosen: self.chosen.get(),
            narrowing: self.narrowing(),
        }
    }

    /// Keeps what is set, to come back to it.
    pub(super) fn record(self) {
        let setting = untrack(|| self.setting());
        self.with_past(|past| past.record(setting));
    }

    /// Goes one step back, or with `back` false one on again, and commits; nothing where there is none.
    pub fn step(self, back: bool) {
        // What is not committed yet is a step, too.
        self.record();
        if let Some(setting) = self.with_past(|past| past.step(back)) {
            self.restore(setting);
        }
    }

    /// Sets what was set before, and commits.
    pub(super) fn restore(self, setting: Setting) {
        let Setting { weights, chosen, narrowing } = setting;
        self.weights.set(weights);
        self.looking().refused.set(None);
        self.chosen.set(chosen);
        self.put_narrowing(narrowing);
        self.outdate();
        self.commit_by(Source::User);
    }

    /// Sets what the query of a link says, and commits; tells whether the link could be followed. What it does
    /// not say stays as the author has it.
    #[must_use]
    pub fn follow(self, query: &str) -> bool {
        let dataset = self.dataset();
        let start = Start::from_query(self.words(), query, &dataset).narrowed(query, &dataset);
        let Start { link, field, .. } = start;
        let Some(weights) = link.weights else { return false };
        self.record();
        let narrowing = field.map(|field| field.narrowing.clone()).unwrap_or_default();
        self.restore(Setting { weights, chosen: link.picks, narrowing });
        true
    }

    /// Whether there is a step back, or on again; follows every change. What is not committed yet can be
    /// taken back, too, and forgets what was undone before.
    #[must_use]
    pub fn can_step(self, back: bool) -> bool {
        self.commits.track();
        let setting = self.setting();
        self.with_past(|past| if past.stands_at(&setting) { past.can_step(back) } else { back })
    }
}
