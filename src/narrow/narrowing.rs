//! What a reader narrows down by, and the scores that the reader sets otherwise.

use super::condition::Condition;
use crate::dataset::{Better, Dataset, Hundredths, Scale};

/// The most characters of a text that is searched for.
pub const MAX_TEXT: usize = 40;

/// What narrows a dataset down. By default nothing does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// Words that a name or a tag has to hold; empty: any.
    pub text: String,
    /// Values of tags that are kept, a list for each name of a tag that matters.
    pub kept: Vec<Kept>,
    /// The score that each category must have at least (at most, where less is better), as it is printed.
    /// What is missing at the end is not asked for.
    pub musts: Vec<Option<Hundredths>>,
    /// Scores that the reader sets otherwise, in order of entry and category.
    pub corrections: Vec<Correction>,
}

/// The values of one tag that are kept; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The tag's name: `language`.
    pub name: String,
    /// The values, in the order of their choice.
    pub values: Vec<String>,
}

/// A score that the reader sets otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Index of the entry.
    pub entry: usize,
    /// Index of the category.
    pub category: usize,
    /// The score as it would be printed.
    pub score: Hundredths,
}

impl Narrowing {
    /// Whether nothing is narrowed and nothing corrected.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.corrections.is_empty() && !self.narrows()
    }

    /// Whether something may be ruled out.
    #[must_use]
    pub fn narrows(&self) -> bool {
        !self.text.is_empty() || !self.kept.is_empty() || self.musts.iter().any(Option::is_some)
    }

    /// What the category must have, if anything.
    #[must_use]
    pub fn must(&self, category: usize) -> Option<Hundredths> {
        self.musts.get(category).copied().flatten()
    }

    /// Asks for a score in a category, or for none. What every score has is not asked for.
    pub fn set_must(&mut self, dataset: &Dataset, category: usize, must: Option<Hundredths>) {
        let Some(asked) = dataset.categories.get(category) else { return };
        let loosest = loosest(dataset.scale, asked.better);
        let must = must.map(|must| within(dataset.scale, must)).filter(|must| *must != loosest);
        if self.musts.len() <= category {
            self.musts.resize(category + 1, None);
        }
        self.musts[category] = must;
        while self.musts.last() == Some(&None) {
            self.musts.pop();
        }
    }

    /// The values of a tag that are kept; none means that the tag does not matter.
    #[must_use]
    pub fn kept(&self, name: &str) -> &[String] {
        self.kept.iter().find(|kept| kept.name == name).map_or(&[], |kept| &kept.values)
    }

    /// Keeps a value of a tag, or no longer keeps it.
    pub fn toggle(&mut self, name: &str, value: &str) {
        let Some(kept) = self.kept.iter_mut().find(|kept| kept.name == name) else {
            let (name, values) = (name.to_owned(), vec![value.to_owned()]);
            return self.kept.push(Kept { name, values });
        };
        match kept.values.iter().position(|other| other == value) {
            Some(at) => drop(kept.values.remove(at)),
            None => kept.values.push(value.to_owned()),
        }
        self.kept.retain(|kept| !kept.values.is_empty());
    }

    /// The score that the reader set, if it is set otherwise.
    #[must_use]
    pub fn correction(&self, entry: usize, category: usize) -> Option<Hundredths> {
        let here = |c: &&Correction| c.entry == entry && c.category == category;
        self.corrections.iter().find(here).map(|c| c.score)
    }

    /// Sets a score otherwise; to none, or to what the dataset says, sets it back.
    pub fn correct(
        &mut self,
        dataset: &Dataset,
        entry: usize,
        category: usize,
        score: Option<Hundredths>,
    ) {
        if entry >= dataset.entries.len() || category >= dataset.categories.len() {
            return;
        }
        let original = dataset.printed_score(entry, category);
        let score = score.map(|score| within(dataset.scale, score)).filter(|s| *s != original);
        self.corrections.retain(|c| c.entry != entry || c.category != category);
        if let Some(score) = score {
            let before = |c: &Correction| (c.entry, c.category) < (entry, category);
            let at = self.corrections.iter().take_while(|c| before(c)).count();
            self.corrections.insert(at, Correction { entry, category, score });
        }
    }

    /// The conditions that are set: the text, the tags, the categories.
    #[must_use]
    pub fn conditions(&self) -> Vec<Condition> {
        let text = (!self.text.is_empty()).then_some(Condition::Text);
        let tags = self.kept.iter().map(|kept| Condition::Tag(kept.name.clone()));
        let musts = (0..self.musts.len()).filter(|&category| self.must(category).is_some());
        text.into_iter().chain(tags).chain(musts.map(Condition::Must)).collect()
    }

    /// The same without one condition.
    #[must_use]
    pub fn without(&self, condition: &Condition) -> Self {
        let mut without = self.clone();
        match condition {
            Condition::Text => without.text.clear(),
            Condition::Tag(name) => without.kept.retain(|kept| kept.name != *name),
            Condition::Must(category) => {
                if let Some(must) = without.musts.get_mut(*category) {
                    *must = None;
                }
                while without.musts.last() == Some(&None) {
                    without.musts.pop();
                }
            }
        }
        without
    }
}

/// The score that asks for nothing.
fn loosest(scale: Scale, better: Better) -> Hundredths {
    match better {
        Better::High => scale.min,
        Better::Low => scale.max,
    }
}

/// The nearest score of the scale.
fn within(scale: Scale, score: Hundredths) -> Hundredths {
    score.max(scale.min).min(scale.max)
}
