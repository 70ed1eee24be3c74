//! What was set before, so that it can come back.

use crate::narrow::Narrowing;
use crate::ranking::Weights;

/// How many steps are kept.
const STEPS: usize = 200;

/// What a reader sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The weights.
    pub weights: Weights,
    /// The entries in the radar; `None` while they follow the leaders.
    pub chosen: Option<Vec<usize>>,
    /// What is narrowed down by, and the scores that are set otherwise.
    pub narrowing: Narrowing,
}

/// The settings that were committed, one after another.
#[derive(Debug)]
pub struct Past {
    all: Vec<Setting>,
    /// Where in `all` the widget stands.
    at: usize,
}

impl Past {
    /// A past that begins here.
    #[must_use]
    pub fn new(start: Setting) -> Self {
        Self { all: vec![start], at: 0 }
    }

    /// Goes on to a setting; what was undone before is forgotten. The same again is no step.
    pub fn record(&mut self, setting: Setting) {
        if self.stands_at(&setting) {
            return;
        }
        self.all.truncate(self.at + 1);
        if self.all.len() > STEPS {
            self.all.remove(0);
        }
        self.all.push(setting);
        self.at = self.all.len() - 1;
    }

    /// The setting a step back, or a step on again; it is where the past stands from now on.
    pub fn step(&mut self, back: bool) -> Option<Setting> {
        self.at = self.next(back)?;
        self.all.get(self.at).cloned()
    }

    /// Whether this is where the past stands.
    #[must_use]
    pub fn stands_at(&self, setting: &Setting) -> bool {
        self.all[self.at] == *setting
    }

    /// Whether there is a step back, or on again.
    #[must_use]
    pub fn can_step(&self, back: bool) -> bool {
        self.next(back).is_some()
    }

    fn next(&self, back: bool) -> Option<usize> {
        if back {
            self.at.checked_sub(1)
        } else {
            Some(self.at + 1).filter(|&at| at < self.all.len())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Narrowing, Past, STEPS, Setting};
    use crate::ranking::Weights;

    fn setting(importance: u8) -> Setting {
        Setting {
            weights: Weights::new([importance]),
            chosen: None,
            narrowing: Narrowing::default(),
        }
    }

    fn past(importances: &[u8]) -> Past {
        let mut past = Past::new(setting(0));
        for &importance in importances {
            past.record(setting(importance));
        }
        past
    }

    #[test]
    fn steps_lead_back_and_on_again() {
        let mut past = past(&[1, 2]);
        assert!(!past.can_step(false));
        assert_eq!(past.step(true), Some(setting(1)));
        assert_eq!(past.step(true), Some(setting(0)));
        assert_eq!(past.step(true), None);
        assert_eq!(past.step(false), Some(setting(1)));
        assert!(past.can_step(true) && past.can_step(false));
    }

    #[test]
    fn a_new_step_forgets_what_was_undone() {
        let mut past = past(&[1, 2]);
        past.step(true);
        past.record(setting(3));
        assert_eq!(past.step(false), None);
        assert_eq!(past.step(true), Some(setting(1)));
    }

    #[test]
    fn the_same_again_is_no_step() {
        let mut past = past(&[1, 1]);
        assert_eq!(past.step(true), Some(setting(0)));
        assert_eq!(past.step(true), None);
    }

    #[test]
    fn old_steps_are_forgotten_in_time() {
        let mut past = past(&[1, 2, 3].repeat(STEPS));
        let mut steps = 0;
        while past.step(true).is_some() {
            steps += 1;
        }
        assert_eq!(steps, STEPS);
    }
}
