//! What the style sheets may ask for.

use std::fs;

/// Where a sheet has a selector for the attribute `style`. With one, engines match every rule anew for each element
/// whose inline style is written, and a move of a slider writes a dozen.
fn asks_for_inline_style(sheet: &str) -> bool {
    sheet.split("[style").skip(1).any(|rest| rest.starts_with([']', '=', '*', '^', '$', '~', '|']))
}

#[test]
fn no_sheet_asks_for_inline_styles() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/style");
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let sheets: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|e| e == "css")).collect();
    assert!(sheets.len() > 20, "only {} sheets were found", sheets.len());
    for sheet in sheets {
        let text = fs::read_to_string(&sheet).expect("text");
        assert!(!asks_for_inline_style(&text), "{}: a selector for `style`", sheet.display());
    }
}

#[test]
fn a_selector_for_inline_styles_is_found() {
    assert!(asks_for_inline_style(".frame:not([style]) { width: 1px }"));
    assert!(asks_for_inline_style("[style*=\"width\"] { color: red }"));
    assert!(!asks_for_inline_style("[styled] { color: red } [data-style] { color: red }"));
}
