//! The value of `p`: which entries the radar shows.

use super::refusal::Damage;
use super::value::repair;
use crate::dataset::Dataset;

/// The most entries that a radar shows.
pub const MAX_PICKS: usize = 4;

/// Reads a value of `p`: the indices of the entries that the dataset has, the first four of
/// them, none twice. `None` if it names none.
///
/// # Errors
/// If the value was cut off or is too long.
pub fn parse(value: &str, dataset: &Dataset) -> Result<Option<Vec<usize>>, Damage> {
    let value = repair(value)?;
    let mut picks = Vec::new();
    for entry in value.split('.').filter_map(|id| dataset.entry(id)) {
        if picks.len() < MAX_PICKS && !picks.contains(&entry) {
            picks.push(entry);
        }
    }
    Ok((!picks.is_empty()).then_some(picks))
}
