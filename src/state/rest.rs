//! The second part of the module, as far as a widget knows of it.

use super::widget::WidgetState;
use leptos::prelude::*;

/// Whether the second part is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// It is on its way.
    Awaited,
    /// It is there.
    Here,
    /// It could not be fetched.
    Missing,
}

impl WidgetState {
    /// Whether the second part of the module is there.
    #[must_use]
    pub fn rest(self) -> Rest {
        match self.looking().rest.get() {
            0 => Rest::Awaited,
            1 => Rest::Here,
            _ => Rest::Missing,
        }
    }

    /// Tells what became of it.
    pub fn set_rest(self, rest: Rest) {
        let known = self.looking().rest;
        if known.get_untracked() != rest as i32 {
            known.set(rest as i32);
        }
    }

    /// Asks for it once more.
    pub fn ask_for_rest(self) {
        self.set_rest(Rest::Awaited);
        self.looking().asked.update(|n| *n = n.wrapping_add(1));
    }

    /// How often it was asked for; changes each time.
    #[must_use]
    pub fn asked_for_rest(self) -> ReadSignal<i32> {
        self.looking().asked.read_only()
    }
}
