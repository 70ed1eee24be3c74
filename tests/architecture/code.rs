//! The code of a file, without its comments.

/// Code whose comments are taken out, so that prose may name what code may not.
pub struct Code(String);

impl Code {
    pub fn of(text: &str) -> Self {
        Self(text.lines().map(|line| uncommented(line).to_owned() + "\n").collect())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows each place where `name` stands as a whole word.
    pub fn after<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.match_indices(name).filter_map(move |(at, _)| {
            let (before, after) = (&self.0[..at], &self.0[at + name.len()..]);
            let open = !before.ends_with(is_word) && !after.starts_with(is_word);
            open.then_some(after)
        })
    }

    pub fn names(&self, name: &str) -> bool {
        self.after(name).next().is_some()
    }

    /// Whether a function is called without an argument.
    pub fn calls(&self, function: &str) -> bool {
        self.after(function).any(|after| after.starts_with("()"))
    }
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A line up to its comment. An address in a text has no space before its two slashes.
fn uncommented(line: &str) -> &str {
    let comment = line.match_indices("//").map(|(at, _)| at);
    let start = comment
        .filter(|&at| line[..at].chars().all(char::is_whitespace) || line[..at].ends_with(' '));
    &line[..start.min().unwrap_or(line.len())]
}
