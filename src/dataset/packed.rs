//! A dataset as bytes: what one module read and checked, handed to another without reading it again.

use super::bytes::{Packer, Unpacker};
use super::hundredths::Hundredths;
use super::model::{
    Better, Category, Dataset, Entry, List, Note, Preset, Published, Scale, Source,
};

/// The dataset as bytes.
#[must_use]
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    let mut to = Packer::default();
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
        to.list(&preset.keep, |to, (name, values)| {
            to.text(name);
            to.list(values, Packer::text);
        });
    });
    to.list(&dataset.notes, |to, note| {
        to.list(note.entry.as_slice(), |to, entry| to.size(*entry));
        to.text(&note.text);
    });
    to.finish()
}

/// The dataset that was packed; `None` if these are not the bytes of one.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Dataset> {
    let mut from = Unpacker::new(bytes);
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
        let keep = from.list(|from| {
            let [name] = from.texts()?;
            Some((name, from.list(Unpacker::text)?))
        })?;
        Some(Preset { id, label, why, weights, keep })
    })?;
    let notes = from.list(|from| {
        let entry = from.list(Unpacker::size)?.first().copied();
        let [text] = from.texts()?;
        Some(Note { entry, text })
    })?;
    let whole = scores.len() == categories.len() * entries.len()
        && by_name.len() == entries.len()
        && by_name.iter().all(|&place| usize::from(place) < entries.len());
    let source = Source { title, publisher, author, published: date };
    let title = name;
    (whole && from.is_empty()).then_some(Dataset {
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
