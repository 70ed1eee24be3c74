//! Which tags a dataset has, with the values that they take.

use crate::dataset::Dataset;

/// A tag's name, and its values with how many entries have each, in order of value.
pub type TagName = (String, Vec<(String, usize)>);

/// The tags of a dataset, in the order in which they first appear.
#[must_use]
pub fn tags(dataset: &Dataset) -> Vec<TagName> {
    let mut tags: Vec<TagName> = Vec::new();
    for (name, value) in dataset.entries.iter().flat_map(|entry| entry.tags.iter()) {
        let at = tags.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
            tags.push((name.to_string(), Vec::new()));
            tags.len() - 1
        });
        let values = &mut tags[at].1;
        if let Some((_, count)) = values.iter_mut().find(|(other, _)| other == value) {
            *count += 1;
        } else {
            let before = |(other, _): &&(String, usize)| other.as_str() < value.as_ref();
            let at = values.iter().take_while(before).count();
            values.insert(at, (value.to_string(), 1));
        }
    }
    tags
}
