//! The reading itself, on small files.

use crate::harness::Headers;

/// The headers of a path, each as one line.
fn told(file: &str, path: &str) -> Result<String, String> {
    let fields = Headers::parse(file)?.of(path)?;
    Ok(fields.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n"))
}

fn is(seen: &str, expected: &str) -> Result<(), String> {
    if seen == expected { Ok(()) } else { Err(format!("{seen:?} instead of {expected:?}")) }
}

pub fn reads_blocks_and_comments() -> Result<(), String> {
    let file = "# above\n/*\n  X-One: a: b\n\n  # between\n  x-TWO:  c  \n/page\n\tX-Three: d\n"
        .replace('\t', " ");
    is(&told(&file, "/other")?, "x-one: a: b\nx-two: c")?;
    is(&told(&file, "/page")?, "x-one: a: b\nx-two: c\nx-three: d")
}

pub fn matches_as_the_hosts_do() -> Result<(), String> {
    for (pattern, path, matched) in [
        ("/", "/", true),
        ("/", "/a", false),
        ("/a", "/a/", false),
        ("/*", "/", true),
        ("/*", "/a/b", true),
        ("/a/*", "/a/", true),
        ("/a/*", "/a", false),
        ("/a/*", "/ab", false),
        ("/a-*", "/a-1.js", true),
        ("/*.js", "/a/b.js", true),
        ("/*.js", "/a.json", false),
        ("/:name/b", "/a/b", true),
        ("/:name/b", "/b", false),
        ("/:name/b", "/a/c/b", false),
        ("/a/:name.js", "/a/é.js", true),
        ("/a/:name.js", "/a/.js", false),
        ("/a:", "/a:", true),
    ] {
        let seen = !told(&format!("{pattern}\n  X-Seen: yes\n"), path)?.is_empty();
        if seen != matched {
            return Err(format!("{pattern} and {path}: {seen} instead of {matched}"));
        }
    }
    Ok(())
}

pub fn refuses_what_a_host_would_not_take() -> Result<(), String> {
    let long = format!("/*\n  X-Long: {}\n", "x".repeat(2_000));
    let many = "/a\n  X-A: b\n".repeat(101);
    for (file, why) in [
        ("/a/*/*\n  X-A: b\n", "line 1: more than one *"),
        ("  X-A: b\n", "line 1: a header before any path"),
        ("/a\nX-A: b\n", "line 2: neither a path nor an indented header"),
        ("/a\n  X-A\n", "line 2: a header without a colon"),
        ("/a\n  X A: b\n", "line 2: not a header"),
        ("/a\n  X-A:\n", "line 2: not a header"),
        (&long, "line 2: longer than 2,000 bytes"),
        (&many, "101 blocks, more than 100"),
        ("/*\n  X-A: b\n/a\n  x-a: c\n", "sets x-a twice for /a"),
    ] {
        match told(file, "/a") {
            Err(said) if said.contains(why) => {}
            other => return Err(format!("{other:?} instead of {why:?}")),
        }
    }
    Ok(())
}
