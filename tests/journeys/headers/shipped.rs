//! What the shipped file says of every file of the built site.

use std::collections::BTreeMap;
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

/// Only a header can say that nobody frames the page; the rest it states itself, with the digests of what
/// stands in it.
pub fn only_the_hosted_page_has_a_policy() -> Result<(), String> {
    for path in paths()? {
        let hosted = path == "/" || path == "/index.html";
        let seen = header(&path, "content-security-policy")?;
        if seen.as_deref() != hosted.then_some("frame-ancestors 'none'") {
            return Err(format!("{path} has the policy {seen:?}"));
        }
        if let Some(value) = header(&path, "x-frame-options")? {
            return Err(format!("{path} keeps frames out: {value}"));
        }
    }
    Ok(())
}

/// Nothing is let in by the page's policy but files of its own origin and what has a digest there.
pub fn the_page_states_a_strict_policy() -> Result<(), String> {
    let page = read_to_string(dist()?.join("index.html")).map_err(|fault| fault.to_string())?;
    let (before, after) =
        page.split_once("http-equiv=Content-Security-Policy").ok_or("index.html has no policy")?;
    if before.contains("<script") || before.contains("<style") {
        return Err("something runs before the policy stands".to_owned());
    }
    let stated = before.rsplit_once("content=\"").ok_or("a policy without content")?.1;
    let stated = stated.trim_end().trim_end_matches('"');
    let directives: BTreeMap<&str, Vec<&str>> = stated
        .split("; ")
        .filter_map(|directive| directive.split_once(' '))
        .map(|(name, sources)| (name, sources.split(' ').collect()))
        .collect();
    if directives.get("default-src") != Some(&vec!["'none'"]) {
        return Err(format!("the policy is {stated}"));
    }
    for (name, sources) in &directives {
        let strange = sources.iter().find(|source| {
            let digest = source.starts_with("'sha256-");
            !digest && !["'none'", "'self'", "'wasm-unsafe-eval'", "data:"].contains(source)
        });
        if let Some(source) = strange {
            return Err(format!("{name} lets in {source}"));
        }
    }
    for (name, element, count) in [("script-src", "<script", 3), ("style-src", "<style", 1)] {
        let digests = directives.get(name).into_iter().flatten();
        let digests = digests.filter(|source| source.starts_with("'sha256-")).count();
        // Data is not run, and what is fetched is of the page's own origin.
        let opened = after.split(element).skip(1).filter_map(|rest| rest.split('>').next());
        let inside = opened
            .filter(|open| !open.contains("application/ld+json") && !open.contains("src="))
            .count();
        if (digests, inside) != (count, count) {
            return Err(format!("{name} has {digests} digests for {inside} of {element}>"));
        }
    }
    Ok(())
}
