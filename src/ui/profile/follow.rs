//! The address says whose profile is open.
//!
//! Each open profile is one entry of the history, made by the browser when it follows a link: Back
//! closes it. From one profile to the next that entry is written anew, so that Back still closes.

use crate::browser::{self, Watch};
use crate::link::Fragment;
use crate::state::{Notice, NoticeKind, WidgetState};
use crate::ui::reactive::react;
use crate::ui::side_by_side;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

/// Follows the address, and is followed by it.
#[derive(Clone, Copy)]
pub struct Follow {
    state: WidgetState,
    /// Whether the page is what Back leads to.
    called: StoredValue<bool>,
}

impl Follow {
    /// Opens what the address asks for, now and from now on.
    pub fn new(state: WidgetState) -> Self {
        let follow = Self { state, called: StoredValue::new(false) };
        // Once the rest of the page is there, to which a fragment may lead as well.
        react(move || untrack(|| follow.begin()));
        let watch: StoredValue<Option<[Watch; 2]>, LocalStorage> = StoredValue::new_local(None);
        watch.set_value(Some(browser::on_fragment(move || follow.look())));
        on_cleanup(move || watch.set_value(None));
        follow
    }

    fn begin(self) {
        self.look();
        // It was not there yet when the browser looked for it.
        if browser::fragment() == side_by_side::PLACE {
            browser::come_to(side_by_side::PLACE, "select");
        }
    }

    fn look(self) {
        let (state, dataset) = (self.state, self.state.dataset());
        let entry = match Fragment::of(&browser::fragment(), &dataset) {
            Fragment::Entry(entry) => Some(entry),
            Fragment::Other(id) if id != side_by_side::PLACE && !browser::has_place(&id) => {
                let text = state.words().notice_unknown_entry(&id);
                state.tell(Notice::new(NoticeKind::UnknownEntry, text));
                None
            }
            Fragment::Other(_) | Fragment::Absent => None,
        };
        if entry.is_some() {
            state.dismiss(NoticeKind::UnknownEntry);
        }
        let before = untrack(|| state.profile());
        // Told twice of one change, the second tells nothing.
        if entry != before {
            self.called.set_value(state.take_call(entry) && before.is_none());
            state.show_profile(entry);
        }
        self.write();
    }

    /// An entry of the history holds the weights of its time.
    fn write(self) {
        if self.state.commits().get_untracked() > 0 {
            browser::replace_query(&self.state.query(&browser::query()));
        }
    }

    /// From the open profile to another.
    pub fn on_to(self, entry: usize) {
        browser::replace_fragment(&self.state.dataset().entries[entry].id);
        self.state.show_profile(Some(entry));
    }

    /// From the open profile to the comparison of two entries, of which it is one.
    pub fn on_to_sides(self, dialog: &HtmlElement) {
        if let Some(entry) = untrack(|| self.state.profile()) {
            self.state.put_beside(0, entry);
        }
        self.state.show_profile(None);
        browser::close_dialog(dialog);
        // Before it goes elsewhere, or it would be brought back.
        browser::hold_page(false);
        browser::replace_fragment(side_by_side::PLACE);
        browser::come_to(side_by_side::PLACE, "select");
    }

    /// The reader closed the sheet.
    pub fn closed(self) {
        if untrack(|| self.state.profile()).is_none() {
            return;
        }
        self.state.show_profile(None);
        if self.called.try_update_value(std::mem::take).unwrap_or(false) {
            browser::back();
        } else {
            browser::replace_fragment("");
        }
    }
}
