//! Which entries a preset is about, as a file says it: for the name of a tag the values to keep.

use super::cursor::Cursor;
use super::model::{Entry, List, Text};

/// The member `keep` of a preset; nothing where it is missing.
pub fn keep(at: &Cursor, entries: &[Entry]) -> List<(Text, List<Text>)> {
    let members = at.present().map(Cursor::members).unwrap_or_default();
    members
        .iter()
        .map(|(name, at)| (Text::Owned((*name).to_owned()), values(at, name, entries)))
        .collect()
}

fn values(at: &Cursor, name: &str, entries: &[Entry]) -> List<Text> {
    let elements = at.elements();
    if elements.as_ref().is_some_and(Vec::is_empty) {
        at.fault("names no value to keep");
    }
    let value = |at: &Cursor| {
        let value = at.name()?;
        if !entries.iter().any(|entry| entry.tag(name) == Some(value)) {
            at.fault(format!("no item has “{value}” as its {name}"));
        }
        Some(Text::Owned(value.to_owned()))
    };
    elements.iter().flatten().filter_map(value).collect()
}
