//! How what one module worked out is handed to another, as bytes.
//!
//! Numbers are 32 bits, lowest byte first, and floats 64; a text is its length and its UTF-8; a list is its
//! length and its items; what is optional is a list of at most one. Both ends are built together, so the
//! form has no version.

use super::hundredths::Hundredths;
use super::model::{List, Text};

/// Bytes in the making.
#[derive(Default)]
pub struct Packer(Vec<u8>);

impl Packer {
    /// What was packed.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.0
    }

    /// A float, every bit of it.
    pub fn float(&mut self, float: f64) {
        self.0.extend(float.to_le_bytes());
    }

    /// A number.
    pub fn number(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    /// A length or an index; the longest list of a dataset has 320,000 items.
    pub fn size(&mut self, size: usize) {
        self.number(u32::try_from(size).unwrap_or(u32::MAX));
    }

    /// A score.
    pub fn score(&mut self, score: Hundredths) {
        self.0.extend(score.0.to_le_bytes());
    }

    /// A text.
    pub fn text(&mut self, text: &Text) {
        self.size(text.len());
        self.0.extend(text.as_bytes());
    }

    /// A list, and how an item is packed.
    pub fn list<T>(&mut self, items: &[T], item: impl Fn(&mut Self, &T)) {
        self.size(items.len());
        for it in items {
            item(self, it);
        }
    }
}

/// Bytes that are read from the front; `None` where they do not hold what is asked for.
pub struct Unpacker<'a>(&'a [u8]);

impl<'a> Unpacker<'a> {
    /// All of these bytes.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn some<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (some, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*some)
    }

    /// A float.
    pub fn float(&mut self) -> Option<f64> {
        self.some().map(f64::from_le_bytes)
    }

    /// A number.
    pub fn number(&mut self) -> Option<u32> {
        self.some().map(u32::from_le_bytes)
    }

    /// A length or an index.
    pub fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// A number of 16 bits.
    pub fn short(&mut self) -> Option<u16> {
        u16::try_from(self.number()?).ok()
    }

    /// A score.
    pub fn score(&mut self) -> Option<Hundredths> {
        self.some().map(|bytes| Hundredths(i32::from_le_bytes(bytes)))
    }

    /// A text.
    pub fn text(&mut self) -> Option<Text> {
        let length = self.size()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok().map(Text::Owned)
    }

    /// So many texts.
    pub fn texts<const N: usize>(&mut self) -> Option<[Text; N]> {
        let mut texts = [const { Text::Borrowed("") }; N];
        for text in &mut texts {
            *text = self.text()?;
        }
        Some(texts)
    }

    /// A list, and how an item is unpacked.
    pub fn list<T: Clone>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<List<T>> {
        let (length, mut items) = (self.size()?, Vec::new());
        for _ in 0..length {
            items.push(item(self)?);
        }
        Some(List::Owned(items))
    }
}
