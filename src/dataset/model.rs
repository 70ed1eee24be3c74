//! The dataset as everything else sees it: validated, complete, immutable.

use super::hundredths::Hundredths;
use std::borrow::Cow;

/// Text that is either compiled in or read from a file.
pub type Text = Cow<'static, str>;
/// A list that is either compiled in or read from a file.
pub type List<T> = Cow<'static, [T]>;

/// Categories, entries and scores. Made only by [`read`](super::read), or at build time from
/// what it returned; so codes and ids are unique and every entry has a score in every category.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dataset {
    /// Identifier of the dataset, for ever.
    pub id: Text,
    /// Which edition of it this is; empty if it does not say.
    pub revision: Text,
    /// What is ranked, in words.
    pub title: Text,
    /// BCP 47 language of its texts.
    pub lang: Text,
    /// Where the scores come from.
    pub source: Source,
    /// The range that every score lies in.
    pub scale: Scale,
    /// What is scored: 2 to 32 of them.
    pub categories: List<Category>,
    /// What is ranked: 2 to 10,000 of them.
    pub entries: List<Entry>,
    /// All scores, entry by entry, already turned so that more is better.
    pub scores: List<Hundredths>,
    /// For each entry its place in the order of names, letter case aside: the order within ties.
    pub by_name: List<u16>,
    /// Named weights that the dataset suggests.
    pub presets: List<Preset>,
    /// What an attentive reader would want to be told.
    pub notes: List<Note>,
}

/// Where a dataset comes from. Empty texts where the file does not say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// Title of the publication.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Who wrote it.
    pub author: Text,
    /// ISO date of publication.
    pub published: Text,
}

/// The range that scores lie in, ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The lowest possible score.
    pub min: Hundredths,
    /// The highest possible score.
    pub max: Hundredths,
}

/// Which end of the scale is the good one in a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    High,
    /// Less is better: a price, a latency. Counts as min + max − score.
    Low,
}

/// What is scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Code in links and attributes, for ever.
    pub code: Text,
    /// Its name.
    pub label: Text,
    /// What it means, in a few words; empty if the file does not say.
    pub meaning: Text,
    /// The author's importance for it, 0–100.
    pub weight: u8,
    /// Which end of the scale is good.
    pub better: Better,
}

/// What is ranked.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Identifier in links and hooks, for ever.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Facts as pairs of name and value, as `("language", "Python")`.
    pub tags: List<(Text, Text)>,
    /// What the source itself printed, where it did.
    pub published: Published,
}

/// The figures that a source printed for an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Its printed overall score.
    pub overall: Option<Hundredths>,
    /// Its printed place, from 1.
    pub rank: Option<u16>,
}

/// The prose about an entry. Apart from [`Entry`], so that a page without profiles ships none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// What it is, in a sentence or two.
    pub summary: Text,
    /// The judgement on it.
    pub verdict: Text,
    /// Kinds of project that it suits.
    pub best_for: List<Text>,
    /// Circumstances in which it is the right choice.
    pub ideal_when: List<Text>,
    /// What it does well.
    pub strengths: List<Text>,
    /// What it does not do well.
    pub limits: List<Text>,
}

/// Named weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Identifier.
    pub id: Text,
    /// Its name.
    pub label: Text,
    /// The reasoning behind the weights.
    pub why: Text,
    /// An importance per category, in the dataset's order.
    pub weights: List<u8>,
    /// Which entries it is about: for the name of a tag the values to keep. Empty: about all.
    pub keep: List<(Text, List<Text>)>,
}

/// A remark on an entry or, without one, on the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Index of the entry.
    pub entry: Option<usize>,
    /// The remark.
    pub text: Text,
}

impl Scale {
    /// A score of a category where less is better, turned so that more is; and back.
    #[must_use]
    pub fn turned(self, score: Hundredths) -> Hundredths {
        Hundredths(self.min.0 + self.max.0 - score.0)
    }
}

impl Dataset {
    /// The scores of one entry, by category, turned so that more is better.
    #[must_use]
    pub fn row(&self, entry: usize) -> &[Hundredths] {
        let width = self.categories.len();
        &self.scores[entry * width..(entry + 1) * width]
    }

    /// A score as the source has it, whichever end of the scale is good.
    #[must_use]
    pub fn printed_score(&self, entry: usize, category: usize) -> Hundredths {
        let score = self.row(entry)[category];
        match self.categories[category].better {
            Better::High => score,
            Better::Low => self.scale.turned(score),
        }
    }

    /// Whether an entry takes part. What is ruled out scores below the scale, in every category.
    #[must_use]
    pub fn remains(&self, entry: usize) -> bool {
        self.row(entry).first().is_none_or(|score| *score >= self.scale.min)
    }

    /// How many entries take part.
    #[must_use]
    pub fn remaining(&self) -> usize {
        (0..self.entries.len()).filter(|&entry| self.remains(entry)).count()
    }

    /// The index of the category with this code.
    #[must_use]
    pub fn category(&self, code: &str) -> Option<usize> {
        self.categories.iter().position(|c| c.code == code)
    }

    /// The index of the entry with this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|e| e.id == id)
    }

    /// The remarks on an entry.
    pub fn notes_on(&self, entry: usize) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |n| n.entry == Some(entry))
    }
}

impl Entry {
    /// The value of a tag, if the entry has it.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<&str> {
        let (_, value) = self.tags.iter().find(|(key, _)| key == name)?;
        Some(value)
    }
}
