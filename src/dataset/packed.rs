//! A dataset as bytes: what one module read and checked, handed to another without reading it again.
//!
//! Numbers are 32 bits, lowest byte first; a text is its length and its UTF-8; a list is its length and
//! its items; what is optional is a list of at most one. Both ends are built together, so the form
//! has no version.

use super::hundredths::Hundredths;
use super::model::{
    Better, Category, Dataset, Entry, List, Note, Preset, Published, Scale, Source, Text,
};

/// The dataset as bytes.
#[must_use]
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    let mut to = Packer(Vec::new());
    let Source { title, publisher, author, published } = &dataset.source;
    let Dataset { id, revision, title: name, lang, .. } = dataset;
    for text in [id, revision, name, lang, title, publisher, author, published] {
        to.text(text);
    }
    to.score(dataset.scale.min);
    to.score(dataset.scale.max);
    to.list(&dataset.categories, |to, category| {
        to.text(&category.code);
        to.text(&category.label);
        to.text(&category.meaning);
        to.number(category.weight.into());
        to.number((category.better == Better::Low).into());
    });
    to.list(&dataset.entries, |to, entry| {
        to.text(&entry.id);
        to.text(&entry.name);
        to.list(&entry.tags, |to, (name, value)| {
            to.text(name);
            to.text(value);
        });
        to.list(entry.published.overall.as_slice(), |to, score| to.score(*score));
        to.list(entry.published.rank.as_slice(), |to, rank| to.number((*rank).into()));
    });
    to.list(&dataset.scores, |to, score| to.score(*score));
    to.list(&dataset.by_name, |to, place| to.number((*place).into()));
    to.list(&dataset.presets, |to, preset| {
        to.text(&preset.id);
        to.text(&preset.label);
        to.text(&preset.why);
        to.list(&preset.weights, |to, weight| to.number((*weight).into()));
    });
    to.list(&dataset.notes, |to, note| {
        to.list(note.entry.as_slice(), |to, entry| to.size(*entry));
        to.text(&note.text);
    });
    to.0
}

/// The dataset that was packed; `None` if these are not the bytes of one.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Dataset> {
    let mut from = Unpacker(bytes);
    let [id, revision, name, lang, title, publisher, author, date] = from.texts()?;
    let scale = Scale { min: from.score()?, max: from.score()? };
    let categories: List<Category> = from.list(|from| {
        let [code, label, meaning] = from.texts()?;
        let (weight, low) = (u8::try_from(from.number()?).ok()?, from.number()? == 1);
        let better = if low { Better::Low } else { Better::High };
        Some(Category { code, label, meaning, weight, better })
    })?;
    let entries: List<Entry> = from.list(|from| {
        let [id, name] = from.texts()?;
        let tags = from.list(|from| from.texts().map(|[name, value]| (name, value)))?;
        let overall = from.list(Unpacker::score)?.first().copied();
        let rank = from.list(Unpacker::short)?.first().copied();
        Some(Entry { id, name, tags, published: Published { overall, rank } })
    })?;
    let scores: List<Hundredths> = from.list(Unpacker::score)?;
    let by_name: List<u16> = from.list(Unpacker::short)?;
    let presets = from.list(|from| {
        let [id, label, why] = from.texts()?;
        let weights = from.list(|from| u8::try_from(from.number()?).ok())?;
        Some(Preset { id, label, why, weights })
    })?;
    let notes = from.list(|from| {
        let entry = from.list(Unpacker::size)?.first().copied();
        let [text] = from.texts()?;
        Some(Note { entry, text })
    })?;
    let whole = scores.len() == categories.len() * entries.len() && by_name.len() == entries.len();
    let source = Source { title, publisher, author, published: date };
    let title = name;
    (whole && from.0.is_empty()).then_some(Dataset {
        id,
        revision,
        title,
        lang,
        source,
        scale,
        categories,
        entries,
        scores,
        by_name,
        presets,
        notes,
    })
}

struct Packer(Vec<u8>);

impl Packer {
    fn number(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    /// A length or an index; the longest list of a dataset has 320,000 items.
    fn size(&mut self, size: usize) {
        self.number(u32::try_from(size).unwrap_or(u32::MAX));
    }

    fn score(&mut self, score: Hundredths) {
        self.0.extend(score.0.to_le_bytes());
    }

    fn text(&mut self, text: &Text) {
        self.size(text.len());
        self.0.extend(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], item: impl Fn(&mut Self, &T)) {
        self.size(items.len());
        for it in items {
            item(self, it);
        }
    }
}

struct Unpacker<'a>(&'a [u8]);

impl Unpacker<'_> {
    fn four(&mut self) -> Option<[u8; 4]> {
        let (four, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*four)
    }

    fn number(&mut self) -> Option<u32> {
        self.four().map(u32::from_le_bytes)
    }

    fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn short(&mut self) -> Option<u16> {
        u16::try_from(self.number()?).ok()
    }

    fn score(&mut self) -> Option<Hundredths> {
        self.four().map(|four| Hundredths(i32::from_le_bytes(four)))
    }

    fn text(&mut self) -> Option<Text> {
        let length = self.size()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok().map(Text::Owned)
    }

    fn texts<const N: usize>(&mut self) -> Option<[Text; N]> {
        let mut texts = [const { Text::Borrowed("") }; N];
        for text in &mut texts {
            *text = self.text()?;
        }
        Some(texts)
    }

    fn list<T: Clone>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<List<T>> {
        let (length, mut items) = (self.size()?, Vec::new());
        for _ in 0..length {
            items.push(item(self)?);
        }
        Some(List::Owned(items))
    }
}
