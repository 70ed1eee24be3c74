//! Every dependency has its reason in `Cargo.toml`.

/// Dependencies without a comment: one stands above each or above the lines that it begins.
fn unexplained(manifest: &str) -> Vec<&str> {
    let (mut listing, mut explained, mut found) = (false, false, Vec::new());
    let mut above = "";
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            listing = section.ends_with("dependencies");
            let one = section.rsplit_once("dependencies.").map(|(_, name)| name);
            // A comment right above a section speaks for its first lines.
            explained = above.starts_with('#');
            found.extend(one.filter(|_| !explained));
        } else if line.starts_with('#') {
            explained = true;
        } else if line.trim().is_empty() {
            explained = false;
        } else if listing && !explained && line.contains('=') {
            found.push(line.split('=').next().unwrap_or(line).trim());
        }
        above = line;
    }
    found
}

#[test]
fn every_dependency_has_its_reason() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let manifest = std::fs::read_to_string(path).expect("a manifest");
    let found = unexplained(&manifest);
    assert!(found.is_empty(), "Cargo.toml: no comment says what these are for: {found:?}");
}

#[test]
fn what_is_not_explained_is_found() {
    let manifest = r#"
[dependencies]
# Why.
a = "1"
b = "1"

c = "1"
# Why.
d = { version = "1" }
[build-dependencies]
e = "1"

[dependencies.f]
version = "1"

# Why.
[dependencies.g]
version = "1"

[target.'cfg(unix)'.dev-dependencies]
h = "1"

# Why.
[dev-dependencies]
i = "1"
[features]
j = []
"#;
    assert_eq!(unexplained(manifest), ["c", "e", "f", "h"]);
}
