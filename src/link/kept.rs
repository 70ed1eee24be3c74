//! The value of `t`: which values of tags are kept, each as letters, digits and hyphens.

use super::refusal::Damage;
use super::value::{MAX_FILTER_BYTES, repair_within};
use super::write::list;
use crate::dataset::Dataset;
use crate::narrow::{Narrowing, TagName, tags};

/// Reads a value of `t` into a narrowing.
pub fn read(value: &str, dataset: &Dataset, narrowing: &mut Narrowing) -> Result<(), Damage> {
    let value = repair_within(value, MAX_FILTER_BYTES)?;
    let known = tags(dataset);
    for word in value.split('.').filter(|_| !value.is_empty()) {
        let (name, value) =
            found(&known, word).ok_or_else(|| Damage::UnknownTag(word.to_owned()))?;
        if narrowing.kept(name).iter().any(|kept| kept == value) {
            return Err(Damage::Repeated(word.to_owned()));
        }
        narrowing.toggle(name, value);
    }
    Ok(())
}

/// The value of `t`; empty where no tag matters.
pub fn written(dataset: &Dataset, narrowing: &Narrowing) -> String {
    let known = tags(dataset);
    let all = narrowing.kept.iter().flat_map(|kept| kept.values.iter().map(|v| (&kept.name, v)));
    let words = all.map(|(name, value)| {
        let short = slug(value);
        let is_it = found(&known, &short) == Some((name, value));
        if is_it { short } else { slug(&format!("{name}={value}")) }
    });
    list(words, ".")
}

/// The tag that a word means: a value, or a name and a value where another tag has the same.
fn found<'a>(tags: &'a [TagName], word: &str) -> Option<(&'a String, &'a String)> {
    let all =
        || tags.iter().flat_map(|(name, all)| all.iter().map(move |(value, _)| (name, value)));
    let named = |(name, value): &(&String, &String)| slug(&format!("{name}={value}")) == word;
    all().find(|(_, value)| slug(value) == word).or_else(|| all().find(named))
}

/// A text of `a`–`z`, `0`–`9` and, for every other byte, a hyphen and two hexadecimal digits: `c-23`.
fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            slug.push(byte.to_ascii_lowercase().into());
        } else {
            slug.push('-');
            super::query::push_hex(&mut slug, byte);
        }
    }
    slug
}
