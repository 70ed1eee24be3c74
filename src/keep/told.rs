//! What there is to say about presets: sentences, and JSON for the page's script.

use super::{Kept, Merged, NotKept, Own, Standing};
use crate::dataset::Dataset;
use crate::export::{Json, View};
use crate::state::sentences::names;
use crate::words::Words;
use std::fmt;
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
                0 => "nothing is left".to_owned(),
                1 => format!("{} leads", names(words, dataset, &leaders)),
                _ => format!("{} lead", names(words, dataset, &leaders)),
            };
            to.key("leads").text(&lead);
        }
        Err(_refused) => {
            to.key("fault").text("cannot be read: it is kept as it is");
        }
    }
}

impl fmt::Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nameless => f.write_str("Give it a name first."),
            Self::Taken(name) => {
                write!(f, "You have a preset “{name}” already. Choose another name.")
            }
            Self::Full => f.write_str("There is room for 100 presets. Delete one first."),
            Self::Gone(name) => {
                write!(f, "“{name}” is not there any more: another tab deleted or renamed it.")
            }
        }
    }
}

impl fmt::Display for Merged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let presets = if self.added == 1 { "preset" } else { "presets" };
        write!(f, "{} {presets} added.", self.added)?;
        if self.same > 0 {
            write!(f, " {} you had already.", self.same)?;
        }
        if !self.renamed.is_empty() {
            let names: Vec<String> = self.renamed.iter().map(|name| format!("“{name}”")).collect();
            write!(f, " Their names were taken, so these are new: {}.", names.join(", "))?;
        }
        if self.left_out > 0 {
            write!(f, " There was no room for {}.", self.left_out)?;
        }
        Ok(())
    }
}
