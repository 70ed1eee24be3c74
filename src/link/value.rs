//! What the values of links have in common: repairs, and the limits of length.

use super::refusal::Damage;

/// The most bytes that a value may have.
pub const MAX_BYTES: usize = 256;

/// Punctuation that chat, mail and prose leave at the end of a link.
const TRAILING: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '\'', '"'];

/// The most bytes of a value that narrows down: it may name every entry.
pub const MAX_FILTER_BYTES: usize = 4096;

/// Lower-cases a value and takes the punctuation off its end.
///
/// # Errors
/// If the value says that it was cut off, or is too long.
pub fn repair(value: &str) -> Result<String, Damage> {
    repair_within(value, MAX_BYTES)
}

/// As [`repair`], with another limit of length.
pub fn repair_within(value: &str, max: usize) -> Result<String, Damage> {
    let value = value.to_ascii_lowercase();
    let kept = value.trim_end_matches(TRAILING);
    let stripped = &value[kept.len()..];
    if kept.ends_with('…') || stripped.contains("...") {
        return Err(Damage::CutOff);
    }
    if kept.len() > max {
        return Err(Damage::TooLong);
    }
    Ok(kept.to_owned())
}
