//! What `w` and `p` have in common: repairs, and the limits of length.

use super::refusal::Damage;

/// The most bytes that a value may have.
pub const MAX_BYTES: usize = 256;

/// Punctuation that chat, mail and prose leave at the end of a link.
const TRAILING: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '\'', '"'];

/// Lower-cases a value and takes the punctuation off its end.
///
/// # Errors
/// If the value says that it was cut off, or is too long.
pub fn repair(value: &str) -> Result<String, Damage> {
    let value = value.to_ascii_lowercase();
    let kept = value.trim_end_matches(TRAILING);
    let stripped = &value[kept.len()..];
    if kept.ends_with('…') || stripped.contains("...") {
        return Err(Damage::CutOff);
    }
    if kept.len() > MAX_BYTES {
        return Err(Damage::TooLong);
    }
    Ok(kept.to_owned())
}
