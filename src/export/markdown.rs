//! The ranking as a Markdown table, and text that Markdown takes for text.

use super::view::View;
use std::fmt::Write;

/// The ranking as a table of GitHub's Markdown.
#[must_use]
pub fn markdown(view: &View) -> String {
    let dataset = &view.field.corrected;
    let words = view.words;
    let mut table = format!("| # | {} | {} |", words.head_entry(), words.head_total());
    for category in dataset.categories.iter() {
        let _never_fails = write!(table, " {} |", escaped(&category.label));
    }
    table.push_str("\n|--:|:--|--:|");
    table.push_str(&"--:|".repeat(dataset.categories.len()));
    table.push('\n');
    let mut row = |entry: usize, place: &str, total: &str| {
        let _never_fails = write!(table, "| {place} | {} | {total} |", escaped(view.entry(entry)));
        for category in 0..dataset.categories.len() {
            let _never_fails = write!(table, " {} |", view.score(entry, category));
        }
        table.push('\n');
    };
    for placement in view.remaining() {
        row(placement.entry, &view.place(placement), &view.total(placement));
    }
    for entry in view.ruled_out() {
        row(entry, "–", words.markdown_out());
    }
    table
}

/// A text in which Markdown finds nothing, on one line. It never stands first on a line of its own.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !written.is_empty() {
            written.push(' ');
        }
        let mut rest = word.chars().peekable();
        while let Some(c) = rest.next() {
            // GitHub makes links of bare addresses; an ampersand alone begins nothing.
            let next = rest.peek().copied().unwrap_or(' ');
            let begins = match c {
                ':' => next == '/',
                '&' => next == '#' || next.is_ascii_alphanumeric(),
                c => "\\`*_[]<>|#~".contains(c),
            };
            if begins {
                written.push('\\');
            }
            written.push(c);
        }
    }
    written
}
