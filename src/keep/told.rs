//! What there is to say about presets: sentences, and JSON for the page's script.

use super::own::MAX;
use super::{Fault, Kept, Merged, NotKept, Odd, Own, Standing};
use crate::dataset::Dataset;
use crate::export::{Json, View};
use crate::state::sentences::{digits, joined, listed, names};
use crate::words::Words;
use std::sync::Arc;

/// The presets as they are: for each its name, its setting and who leads under it or what is wrong; how safe they
/// are; and what was put aside.
#[must_use]
pub fn told(words: Words, dataset: &Arc<Dataset>, kept: &Kept) -> String {
    let mut to = Json::default();
    to.object(|to| {
        to.key("standing").text(match kept.standing {
            Standing::Kept => "kept",
            Standing::Fleeting => "fleeting",
            Standing::Newer => "newer",
            Standing::Stuck => "stuck",
        });
        to.key("aside").list(|to| {
            for text in &kept.aside {
                to.text(text);
            }
        });
        to.key("presets").list(|to| {
            for own in kept.presets.all() {
                to.object(|to| preset(to, words, dataset, own));
            }
        });
    });
    to.done()
}

fn preset(to: &mut Json, words: Words, dataset: &Arc<Dataset>, own: &Own) {
    to.key("name").text(&own.name).key("set").text(&own.set);
    match View::of(words, Arc::clone(dataset), &own.set, "") {
        Ok(view) => {
            let first = view.remaining().take_while(|placement| placement.rank == 1);
            let leaders: Vec<usize> = first.map(|placement| placement.entry).collect();
            let lead = match leaders.len() {
                0 => words.own_leads_nothing().to_owned(),
                count => words.own_leads(count, &names(words, dataset, &leaders)),
            };
            to.key("leads").text(&lead);
        }
        Err(_refused) => {
            to.key("fault").text(words.own_unreadable());
        }
    }
}

impl NotKept {
    /// Why, and what to do.
    #[must_use]
    pub fn told(&self, words: Words) -> String {
        match self {
            Self::Nameless => words.own_nameless().to_owned(),
            Self::Taken(name) => words.own_taken(name),
            Self::Full => words.own_full(MAX),
            Self::Gone(name) => words.own_gone(name),
        }
    }
}

impl Merged {
    /// What became of them.
    #[must_use]
    pub fn told(&self, words: Words) -> String {
        let mut said = vec![words.import_added(self.added)];
        if self.same > 0 {
            said.push(words.import_same(self.same));
        }
        if !self.renamed.is_empty() {
            let names: Vec<String> = self.renamed.iter().map(|name| words.quoted(name)).collect();
            said.push(words.import_renamed(names.len(), &listed(words, &names)));
        }
        if self.left_out > 0 {
            said.push(words.import_no_room(self.left_out));
        }
        joined(&said, " ")
    }
}

impl Fault {
    /// Why a text holds no presets.
    #[must_use]
    pub fn told(&self, words: Words) -> String {
        match self {
            Self::Huge => words.import_huge().to_owned(),
            Self::NotJson => words.import_not_json().to_owned(),
            Self::Other(odd) => odd.told(words),
            Self::Newer => words.import_newer().to_owned(),
            Self::Foreign(id) => words.import_foreign(id),
        }
    }
}

impl Odd {
    fn told(self, words: Words) -> String {
        match self {
            Self::Unmarked => words.import_unmarked().to_owned(),
            Self::NoVersion => words.import_no_version().to_owned(),
            Self::OddVersion => words.import_odd_version().to_owned(),
            Self::NoRanking => words.import_no_ranking().to_owned(),
            Self::NoList => words.import_no_list().to_owned(),
            Self::Half(at) => words.import_half(&digits(words, at)),
            Self::Long(at) => words.import_long(&digits(words, at)),
            Self::Refused(at) => words.import_refused(&digits(words, at)),
        }
    }
}
