//! How a widget starts: as its author set it, from a link that was followed, or was not.

use super::controls::Controls;
use super::explain::Explain;
use super::notice::{Notice, NoticeKind};
use super::sentences::{and, joined};
use crate::dataset::Dataset;
use crate::link::{self, FilterFault, Foreign, Link, Refusal};
use crate::narrow::Field;
use crate::ranking::Weights;
use crate::words::Words;
use std::sync::{Arc, OnceLock};

/// What an author set; what is not set, the dataset has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// The author's weights.
    pub weights: Option<Weights>,
    /// The entries in the radar.
    pub picks: Option<Vec<usize>>,
}

/// What a widget is given to start with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// What it speaks.
    pub words: Words,
    /// What its author set.
    pub author: Author,
    /// How much the reader can set.
    pub controls: Controls,
    /// How much of the insights is shown.
    pub explain: Explain,
    /// What the link asks for, if it is followed.
    pub link: Link,
    /// What the reader must be told about it.
    pub notices: Vec<Notice>,
    /// Whether the reader can narrow down.
    pub narrows: bool,
    /// What the link narrows down by, with what follows from it.
    pub field: Option<Arc<Field>>,
}

type Read = fn(&str, &Arc<Dataset>) -> (Field, Option<Notice>);
static READ: OnceLock<Read> = OnceLock::new();

/// To be called by the second part of the module, when it is there.
pub(super) fn arrive() {
    let _once = READ.set(|query, dataset| {
        let (narrowing, faults) = link::read_narrowing(query, dataset);
        (Field::of(dataset, narrowing), dropped(&faults))
    });
}

impl Start {
    /// Reads the query of an address, without its `?`.
    #[must_use]
    pub fn from_query(words: Words, query: &str, dataset: &Dataset) -> Self {
        match link::read(query, dataset) {
            Ok(link) => Self {
                notices: unknown(&link.foreign).into_iter().collect(),
                link,
                words,
                ..Self::default()
            },
            Err(refusal) => Self { notices: vec![refused(&refusal)], words, ..Self::default() },
        }
    }

    /// Lets the reader narrow down, from what the query says. A link that is not followed narrows nothing.
    #[must_use]
    pub fn narrowed(mut self, query: &str, dataset: &Arc<Dataset>) -> Self {
        self.narrows = true;
        let refused = |n: &Notice| matches!(n.kind, NoticeKind::BadLink | NoticeKind::NewerLink);
        if !link::narrows(query) || self.notices.iter().any(refused) {
            return self;
        }
        let Some(read) = READ.get() else {
            // The page waits for the second part before it starts from such a link.
            let text =
                "What this link narrows down by could not be loaded. Reload the page to apply it.";
            self.notices.push(Notice::new(NoticeKind::BadFilter, text));
            return self;
        };
        let (field, faults) = read(query, dataset);
        self.field = Some(Arc::new(field));
        self.notices.extend(faults);
        self
    }

    /// The link as its author's own: changes of rank are counted from its weights.
    #[must_use]
    pub fn authored(mut self) -> Self {
        self.author = Author { weights: self.link.weights.clone(), picks: self.link.picks.take() };
        self
    }
}

fn refused(refusal: &Refusal) -> Notice {
    match refusal {
        Refusal::Damaged(damage) => Notice::new(
            NoticeKind::BadLink,
            format!(
                "This link is damaged: {damage}. You see the original weights instead. Ask \
                 the sender to copy it again."
            ),
        ),
        Refusal::Newer => Notice::new(
            NoticeKind::NewerLink,
            "This link was made by a newer version of this page. You see the original weights \
             instead. Reload the page to get the newest version.",
        ),
    }
}

/// Which parameters that narrow down were dropped, and why.
fn dropped(faults: &[FilterFault]) -> Option<Notice> {
    let what = |fault: &FilterFault| match fault.key {
        "q" => "its text filter",
        "t" => "its filter by tag",
        "m" => "its lowest scores",
        _ => "its changed scores",
    };
    let reason = |fault: &FilterFault| format!("{} ({})", what(fault), fault.damage);
    let reasons: Vec<String> = faults.iter().map(reason).collect();
    (!reasons.is_empty()).then(|| {
        let (it, is) = if reasons.len() == 1 { ("that", "is") } else { ("these", "are") };
        let text = format!(
            "Part of this link cannot be read: {}. Only {it} {is} left out; the rest is as it was \
             sent.",
            and(&reasons)
        );
        Notice::new(NoticeKind::BadFilter, text)
    })
}

fn unknown(foreign: &[Foreign]) -> Option<Notice> {
    let codes: Vec<String> = foreign.iter().map(|f| format!("“{}”", f.code)).collect();
    let (last, others) = codes.split_last()?;
    let (names, it) = if others.is_empty() {
        (last.clone(), "a category that this ranking does not have; it is")
    } else {
        let names = format!("{} and {last}", joined(others, ", "));
        (names, "categories that this ranking does not have; they are")
    };
    Some(Notice::new(
        NoticeKind::UnknownCategory,
        format!("This link also weighs {names}: {it} left out here, and kept in the link."),
    ))
}
