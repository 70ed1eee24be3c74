//! The ranking as CSV (RFC 4180), safe in a spreadsheet.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, and runs
//! it. A dataset is somebody's file: such a text gets an apostrophe in front, which spreadsheets take for
//! "this is text". Numbers are ours, and are written as they are.

use super::view::{View, plain_place};
use crate::state::sentences::reasons;
use crate::words::Words;

/// One row an entry: place, name, id, tags, total, scores, and why it is ruled out.
#[must_use]
pub fn csv(view: &View) -> String {
    let dataset = &view.field.corrected;
    let mut tags: Vec<&str> = Vec::new();
    for (name, _) in dataset.entries.iter().flat_map(|entry| entry.tags.iter()) {
        if !tags.contains(&name.as_ref()) {
            tags.push(name);
        }
    }
    let mut table = String::new();
    let mut head: Vec<String> = ["Place", "Name", "Id"].map(text).into();
    head.extend(tags.iter().map(|name| text(name)));
    head.push(text("Total"));
    head.extend(dataset.categories.iter().map(|category| text(&category.label)));
    head.push(text("Ruled out"));
    row(&mut table, &head);
    let mut entry_row = |entry: usize, place: String, total: String| {
        let data = &dataset.entries[entry];
        let mut cells = vec![place, text(&data.name), text(&data.id)];
        cells.extend(tags.iter().map(|name| text(data.tag(name).unwrap_or_default())));
        cells.push(total);
        let categories = 0..dataset.categories.len();
        cells.extend(categories.map(|c| dataset.printed_score(entry, c).to_string()));
        let broken = &view.field.broken[entry];
        // In English, as the heads are: a table for machines is the same whoever makes it.
        let why = reasons(Words::ENGLISH, dataset, &view.field.narrowing, entry, broken);
        cells.push(if broken.is_empty() { String::new() } else { text(&why) });
        row(&mut table, &cells);
    };
    for placement in view.remaining() {
        entry_row(placement.entry, plain_place(placement), view.plain_total(placement));
    }
    for entry in view.ruled_out() {
        entry_row(entry, String::new(), String::new());
    }
    table
}

fn row(table: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            table.push(',');
        }
        table.push_str(cell);
    }
    table.push_str("\r\n");
}

/// A text as a cell: quoted where it must be, and never a formula.
fn text(text: &str) -> String {
    let mut cell = String::new();
    // Spreadsheets look past white space and what shows nothing, and know wide forms of the signs.
    let first =
        text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).chars().next();
    if first.is_some_and(|c| "=+-@|%＝＋－＠".contains(c)) || text.starts_with(['\t', '\r', '\n'])
    {
        cell.push('\'');
    }
    cell.push_str(text);
    if cell.contains([',', ';', '"', '\r', '\n', '\t']) || cell.trim() != cell {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell
}
