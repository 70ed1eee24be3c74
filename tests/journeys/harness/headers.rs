//! The built site's `_headers`, read as Netlify and Cloudflare Pages read it.

/// The longest line and the most blocks that Cloudflare takes.
const LINE: usize = 2_000;
const BLOCKS: usize = 100;

type Field = (String, String);

struct Block {
    pattern: String,
    fields: Vec<Field>,
}

/// Which headers stand beside a file, by its path from the root of the host.
pub struct Headers(Vec<Block>);

impl Headers {
    /// Reads the file, or says which line one of the two hosts would not take.
    pub fn parse(text: &str) -> Result<Headers, String> {
        let mut blocks: Vec<Block> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let refuse = |why: &str| Err(format!("_headers, line {number}: {why}: {line}"));
            let said = line.trim();
            if line.len() > LINE {
                return refuse("longer than 2,000 bytes");
            }
            if said.is_empty() || said.starts_with('#') {
                continue;
            }
            if line.starts_with('/') {
                if said.matches('*').count() > 1 {
                    return refuse("more than one *");
                }
                blocks.push(Block { pattern: said.to_owned(), fields: Vec::new() });
                continue;
            }
            if !line.starts_with(' ') {
                return refuse("neither a path nor an indented header");
            }
            let Some((name, value)) = said.split_once(':') else {
                return refuse("a header without a colon");
            };
            let Some(block) = blocks.last_mut() else {
                return refuse("a header before any path");
            };
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            if name.is_empty() || !name.bytes().all(is_token) || value.trim().is_empty() {
                return refuse("not a header");
            }
            block.fields.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        if blocks.len() > BLOCKS {
            return Err(format!("_headers: {} blocks, more than 100", blocks.len()));
        }
        Ok(Headers(blocks))
    }

    /// The headers of a path, names in lower case; or the one that two lines set, which one host
    /// joins with a comma and the other replaces.
    pub fn of(&self, path: &str) -> Result<Vec<Field>, String> {
        let mut all: Vec<Field> = Vec::new();
        let here = self.0.iter().filter(|block| matches(&block.pattern, path));
        for (name, value) in here.flat_map(|block| &block.fields) {
            if all.iter().any(|(taken, _)| taken == name) {
                return Err(format!("_headers sets {name} twice for {path}"));
            }
            all.push((name.clone(), value.clone()));
        }
        Ok(all)
    }
}

/// Whether a path is one of a pattern's: `*` takes anything, `:name` one segment.
fn matches(pattern: &str, path: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if let Some(rest) = pattern.strip_prefix('*') {
        return tails(path).any(|tail| matches(rest, tail));
    }
    if let Some(named) = pattern.strip_prefix(':').filter(|named| named.starts_with(is_name)) {
        let rest = named.trim_start_matches(is_name);
        let segment = path.find('/').unwrap_or(path.len());
        let longer = |tail: &&str| (1..=segment).contains(&(path.len() - tail.len()));
        return tails(path).filter(longer).any(|tail| matches(rest, tail));
    }
    let (mut one, mut other) = (pattern.chars(), path.chars());
    match (one.next(), other.next()) {
        (None, None) => true,
        (Some(wanted), Some(found)) => wanted == found && matches(one.as_str(), other.as_str()),
        _ => false,
    }
}

/// A text, and what is left of it after its first letter, its second, up to nothing.
fn tails(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, _)| &text[at..]).chain([""])
}
