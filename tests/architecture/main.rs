//! The house plan, checked: which room may know which, who may touch the browser, how a file looks, and what a
//! style sheet may ask for. A fault names the file and the reason.

mod code;
mod manifest;
mod rooms;
mod sheets;
mod views;

use code::Code;
use std::fs;
use std::path::Path;

/// The most lines of a file.
const MAX_LINES: usize = 300;

/// What is wrong with a file under src/, each with the reason.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with("//! ") {
        faults.push("has no `//!` line on top: what is its one idea?".to_owned());
    }
    let lines = text.lines().count();
    if lines > MAX_LINES {
        faults.push(format!("has {lines} lines; with more than {MAX_LINES} it has two ideas"));
    }
    let code = Code::of(text);
    faults.extend(rooms::faults(path, &code));
    faults.extend(views::faults(&code));
    faults.iter().map(|fault| format!("src/{path} {fault}")).collect()
}

/// All Rust files under a folder: path and text.
fn sources(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for file in fs::read_dir(folder).expect("a folder") {
        let path = file.expect("an entry of a folder").path();
        if path.is_dir() {
            sources(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).expect("below the root");
            let name = name.to_str().expect("plain names").replace('\\', "/");
            found.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
}

#[test]
fn the_sources_keep_to_the_plan() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &root, &mut found);
    assert!(found.len() > 40, "only {} files were found", found.len());
    let faults: Vec<String> = found.iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A file that holds this is refused for this reason, and for no other.
#[track_caller]
fn refused(path: &str, code: &str, reason: &str) {
    let faults = faults(path, &format!("//! An example.\n\n{code}\n"));
    assert!(faults.len() == 1 && faults[0].contains(reason), "{code}: {faults:?}");
}

#[track_caller]
fn accepted(path: &str, code: &str) {
    let faults = faults(path, &format!("//! An example.\n\n{code}\n"));
    assert!(faults.is_empty(), "{code}: {faults:?}");
}

#[test]
fn how_a_file_looks() {
    let long = "//! An example.\n".repeat(MAX_LINES);
    assert_eq!(faults("link/read.rs", &long), Vec::<String>::new());
    assert_eq!(faults("link/read.rs", &format!("{long}\n")).len(), 1);
    assert_eq!(faults("link/read.rs", "use std::fmt;\n").len(), 1);
    assert_eq!(faults("link/read.rs", "// A comment, not the module's line.\n").len(), 1);
}
