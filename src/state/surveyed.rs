//! What holds over all weightings, as far as it is known.

use super::given::locked;
use super::widget::WidgetState;
use crate::insight::survey::Survey;
use leptos::prelude::*;
use std::sync::Arc;

impl WidgetState {
    /// What holds over all weightings of what remains, with the reader's scores, once it is known.
    #[must_use]
    pub fn survey(self) -> Option<Arc<Survey>> {
        self.revisions.track();
        let (given, all) = (self.given(), self.narrowed().narrowing.is_nothing());
        let survey = if all { &given.survey } else { &given.narrowed_survey };
        locked(survey).clone()
    }

    /// Tells what holds over all weightings.
    pub fn set_survey(self, survey: Arc<Survey>) {
        *locked(&self.given().survey) = Some(survey);
        self.revisions.update(|n| *n = n.wrapping_add(1));
    }

    /// Tells what holds over all weightings of what remains, with the reader's scores; forgotten when either
    /// changes.
    pub fn set_narrowed_survey(self, survey: Arc<Survey>) {
        *locked(&self.given().narrowed_survey) = Some(survey);
        self.revisions.update(|n| *n = n.wrapping_add(1));
    }
}
