//! Going back to what was set before, and on again.

use super::past::Setting;
use super::source::Source;
use super::widget::WidgetState;
use leptos::prelude::*;

impl WidgetState {
    /// Keeps what is set, to come back to it.
    pub(super) fn record(self) {
        let setting = Setting {
            weights: self.weights.get_untracked(),
            chosen: self.chosen.get_untracked(),
            narrowing: self.given().narrowed().narrowing.clone(),
        };
        self.with_past(|past| past.record(setting));
    }

    /// Goes one step back, or with `back` false one on again, and commits; nothing where there is none.
    pub fn step(self, back: bool) {
        // What is not committed yet is a step, too.
        self.record();
        let Some(setting) = self.with_past(|past| past.step(back)) else { return };
        let Setting { weights, chosen, narrowing } = setting;
        self.weights.set(weights);
        self.looking().refused.set(None);
        self.chosen.set(chosen);
        self.put_narrowing(narrowing);
        self.outdate();
        self.commit_by(Source::User);
    }

    /// Whether there is a step back, or on again; follows every commit.
    #[must_use]
    pub fn can_step(self, back: bool) -> bool {
        self.commits.track();
        self.with_past(|past| past.can_step(back))
    }
}
