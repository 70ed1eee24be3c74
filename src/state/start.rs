//! How a widget starts: as its author set it, from a link that was followed, or was not.

use super::controls::Controls;
use super::explain::Explain;
use super::notice::{Notice, NoticeKind};
use super::sentences::and;
use crate::dataset::Dataset;
use crate::link::{self, FilterFault, Link};
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

type Read = fn(Words, &str, &Arc<Dataset>) -> (Field, Option<Notice>);
static READ: OnceLock<Read> = OnceLock::new();

/// To be called by the second part of the module, when it is there.
pub(super) fn arrive() {
    let _once = READ.set(|words, query, dataset| {
        let (narrowing, faults) = link::read_narrowing(query, dataset);
        (Field::of(dataset, narrowing), dropped(words, &faults))
    });
}

impl Start {
    /// Reads the query of an address, without its `?`.
    #[must_use]
    pub fn from_query(words: Words, query: &str, dataset: &Dataset) -> Self {
        match link::read(query, dataset) {
            Ok(link) => Self {
                notices: Notice::unknown(&link.foreign).into_iter().collect(),
                link,
                words,
                ..Self::default()
            },
            Err(refusal) => {
                Self { notices: vec![Notice::refused(refusal)], words, ..Self::default() }
            }
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
            let text = self.words.link_not_narrowed();
            self.notices.push(Notice::new(NoticeKind::BadFilter, text));
            return self;
        };
        let (field, faults) = read(self.words, query, dataset);
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

/// Which parameters that narrow down were dropped, and why.
fn dropped(words: Words, faults: &[FilterFault]) -> Option<Notice> {
    let part = |fault: &FilterFault| {
        let reason = fault.damage.told(words);
        match fault.key {
            "q" => words.link_part_text(&reason),
            "t" => words.link_part_tag(&reason),
            "m" => words.link_part_lowest(&reason),
            _ => words.link_part_scores(&reason),
        }
    };
    let parts: Vec<String> = faults.iter().map(part).collect();
    (!parts.is_empty()).then(|| {
        let text = words.link_partly(parts.len(), &and(words, &parts));
        Notice::new(NoticeKind::BadFilter, text)
    })
}
