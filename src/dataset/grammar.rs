//! The names that links and files share (contract, section 3).

/// Whether `text` can be a category's code: two to six of `a`–`z`.
#[must_use]
pub fn is_code(text: &str) -> bool {
    (2..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase())
}

/// Whether `text` can be an identifier: one to forty of `a`–`z`, `0`–`9` and `-`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
