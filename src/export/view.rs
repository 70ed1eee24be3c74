//! What is exported: a ranking as a link describes it.

use crate::dataset::Dataset;
use crate::link::{self, Refusal};
use crate::narrow::Field;
use crate::ranking::{Placement, Ranking, Weights, shares};
use crate::state::sentences::{listed, score};
use crate::words::Words;
use std::sync::Arc;

/// How many entries the radar shows while nobody has chosen.
const LEADING: usize = 3;

/// A ranking, with all that is said about it.
#[derive(Clone, Debug)]
pub struct View {
    /// What it is told in.
    pub words: Words,
    /// The dataset as given.
    pub dataset: Arc<Dataset>,
    /// What is narrowed down, and the scores that the reader set otherwise.
    pub field: Field,
    /// The weights.
    pub weights: Weights,
    /// What the weights are called, if they are.
    pub name: Option<String>,
    /// The ranking of what remains; what is ruled out shares the last place.
    pub ranking: Ranking,
    /// The entries in the radar.
    pub picks: Vec<usize>,
    /// The address that opens it.
    pub link: String,
}

impl View {
    /// What the query of a link shows, and the link itself.
    ///
    /// # Errors
    /// If the link is not followed.
    pub fn of(
        words: Words,
        dataset: Arc<Dataset>,
        query: &str,
        link: &str,
    ) -> Result<Self, Refusal> {
        let read = link::read(query, &dataset)?;
        let (narrowing, _dropped) = link::read_narrowing(query, &dataset);
        let weights = read.weights.unwrap_or_else(|| Weights::authored(&dataset));
        let field = Field::of(&dataset, narrowing);
        let ranking = Ranking::of(&field.field, &weights);
        let leading = ranking.placements().iter().map(|placement| placement.entry);
        let leading = leading.filter(|&entry| field.broken[entry].is_empty()).take(LEADING);
        let picks = read.picks.unwrap_or_else(|| leading.collect());
        let link = link.to_owned();
        Ok(Self { words, dataset, field, weights, name: read.name, ranking, picks, link })
    }

    /// The placements of what remains, best first.
    pub fn remaining(&self) -> impl Iterator<Item = &Placement> {
        self.ranking.placements().iter().filter(|p| self.field.broken[p.entry].is_empty())
    }

    /// What is ruled out, in order of name.
    pub fn ruled_out(&self) -> impl Iterator<Item = usize> {
        let out = |p: &&Placement| !self.field.broken[p.entry].is_empty();
        self.ranking.placements().iter().filter(out).map(|p| p.entry)
    }

    /// The total of an entry with as many decimals as the page shows, as it is shown.
    #[must_use]
    pub fn total(&self, placement: &Placement) -> String {
        self.words.figure(self.plain_total(placement))
    }

    /// The same for machines.
    pub(super) fn plain_total(&self, placement: &Placement) -> String {
        placement.total.decimal(self.ranking.decimals(placement.entry))
    }

    /// A place as a table has it: `2`, or `2=` where it is shared.
    #[must_use]
    pub fn place(&self, placement: &Placement) -> String {
        self.words.figure(plain_place(placement))
    }

    /// The score of an entry in a category, as it is shown.
    #[must_use]
    pub fn score(&self, entry: usize, category: usize) -> String {
        score(self.words, self.field.corrected.printed_score(entry, category))
    }

    /// The name of an entry.
    #[must_use]
    pub fn entry(&self, entry: usize) -> &str {
        &self.dataset.entries[entry].name
    }

    /// Each category with its importance and its share in whole percent.
    pub fn weighed(&self) -> impl Iterator<Item = (&str, u8, u8)> {
        let labels = self.dataset.categories.iter().map(|category| category.label.as_ref());
        let weighed = self.weights.importances().iter().copied().zip(shares(&self.weights));
        labels.zip(weighed).map(|(label, (importance, share))| (label, importance, share))
    }

    /// Where the scores come from: `“Title”, Author, Publisher, 2025-06-17`.
    #[must_use]
    pub fn source(&self) -> String {
        sourced(self.words, &self.dataset)
    }
}

/// Where the scores of a dataset come from.
pub(super) fn sourced(words: Words, dataset: &Dataset) -> String {
    let source = &dataset.source;
    let mut parts = Vec::new();
    if !source.title.is_empty() {
        parts.push(words.quoted(&source.title));
    }
    for part in [&source.author, &source.publisher, &source.published] {
        if !part.is_empty() {
            parts.push(part.to_string());
        }
    }
    listed(words, &parts)
}

/// A place for machines: `2`, or `2=` where it is shared.
pub(super) fn plain_place(placement: &Placement) -> String {
    format!("{}{}", placement.rank, if placement.tied { "=" } else { "" })
}
