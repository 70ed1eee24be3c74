//! What the shipped file says of every file of the built site.

use std::fs::{read_dir, read_to_string};
use std::path::Path;

use crate::harness::{dist, shipped_headers};

const EVERYWHERE: [(&str, &str); 4] = [
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// The path of every file that readers are given, and of every page by its folder.
pub fn paths() -> Result<Vec<String>, String> {
    let mut all = Vec::new();
    gather(&dist()?, "", &mut all).map_err(|fault| fault.to_string())?;
    all.retain(|path| path != "/_headers");
    let folders: Vec<String> =
        all.iter().filter_map(|path| path.strip_suffix("index.html")).map(str::to_owned).collect();
    all.extend(folders);
    all.sort();
    Ok(all)
}

fn gather(folder: &Path, above: &str, all: &mut Vec<String>) -> std::io::Result<()> {
    for entry in read_dir(folder)? {
        let entry = entry?;
        let path = format!("{above}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &path, all)?;
        } else {
            all.push(path);
        }
    }
    Ok(())
}

/// The value of a path's header.
fn header(path: &str, name: &str) -> Result<Option<String>, String> {
    let fields = shipped_headers()?.of(path)?;
    Ok(fields.into_iter().find(|(known, _)| known == name).map(|(_, value)| value))
}

fn ends(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == extension)
}

/// Whether the name is followed by a hash, as Trunk and the release write them: 8 to 16 digits in
/// base 16, after a hyphen.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('-').skip(1).any(|part| {
        let digits = part.find(|letter: char| !letter.is_ascii_hexdigit()).unwrap_or(part.len());
        // A language stands after the digest of all of them.
        let ends = part[digits..].is_empty() || part[digits..].starts_with(['.', '_']);
        (8..=16).contains(&digits) && ends
    })
}

pub fn each_file_has_what_embeds_need() -> Result<(), String> {
    for path in paths()? {
        for (name, value) in EVERYWHERE {
            let seen = header(&path, name)?;
            if seen.as_deref() != Some(value) {
                return Err(format!("{path} has {name}: {seen:?}"));
            }
        }
        let kind = header(&path, "content-type")?;
        let expected = if ends(&path, "wasm") {
            Some("application/wasm")
        } else if ends(&path, "js") {
            Some("text/javascript; charset=utf-8")
        } else if ends(&path, "webmanifest") {
            Some("application/manifest+json")
        } else {
            None
        };
        if kind.as_deref() != expected {
            return Err(format!("{path} has the type {kind:?} instead of {expected:?}"));
        }
    }
    Ok(())
}

pub fn names_live_as_long_as_they_may() -> Result<(), String> {
    for path in paths()? {
        let expected = if is_hashed(&path) {
            "public, max-age=31536000, immutable"
        } else if path.starts_with("/embed/")
            || path.starts_with("/demo/")
            || ends(&path, "html")
            // What keeps the page, and what ends that, is always the newest.
            || ["/sw.js", "/sw-off.js"].contains(&path.as_str())
            || path == "/"
        {
            "public, max-age=0, must-revalidate"
        } else {
            "public, max-age=300, stale-while-revalidate=86400"
        };
        let seen = header(&path, "cache-control")?;
        if seen.as_deref() != Some(expected) {
            return Err(format!("{path} has {seen:?} instead of {expected:?}"));
        }
    }
    Ok(())
}

pub fn only_the_hosted_page_has_a_policy() -> Result<(), String> {
    let page = read_to_string(dist()?.join("index.html")).map_err(|fault| fault.to_string())?;
    let tag = page
        .split("<meta")
        .find(|tag| tag.contains("Content-Security-Policy"))
        .ok_or("index.html states no policy")?;
    let stated = tag.split("content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let stated = stated.ok_or_else(|| format!("a policy without content: {tag}"))?;
    let expected = format!("{stated}; frame-ancestors 'none'");
    for path in paths()? {
        let hosted = path == "/" || path == "/index.html";
        let seen = header(&path, "content-security-policy")?;
        if seen.as_deref() != hosted.then_some(expected.as_str()) {
            return Err(format!("{path} has the policy {seen:?}; the page states {stated:?}"));
        }
        if let Some(value) = header(&path, "x-frame-options")? {
            return Err(format!("{path} keeps frames out: {value}"));
        }
    }
    Ok(())
}
