//! Where an entry stands in one category, and how far the field reaches there.

use crate::dataset::{Dataset, Hundredths};

/// The place of an entry in one category, among these entries, and whether it shares it: as in the
/// ranking, equal scores share a place and the next is skipped.
#[must_use]
pub fn place_in(dataset: &Dataset, among: &[usize], category: usize, entry: usize) -> (u16, bool) {
    let own = dataset.row(entry)[category];
    let others = among.iter().filter(|&&other| other != entry);
    let (mut place, mut shared) = (1_u16, false);
    for &other in others {
        let score = dataset.row(other)[category];
        place = place.saturating_add(u16::from(score > own));
        shared |= score == own;
    }
    (place, shared)
}

/// The lowest and the highest score of these entries in one category; the ends of the scale, if there are
/// none.
#[must_use]
pub fn range_in(dataset: &Dataset, among: &[usize], category: usize) -> (Hundredths, Hundredths) {
    let scores = || among.iter().map(|&entry| dataset.row(entry)[category]);
    let (low, high) = (scores().min(), scores().max());
    low.zip(high).unwrap_or((dataset.scale.min, dataset.scale.max))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::bundled::DATASET;

    fn entry(id: &str) -> usize {
        DATASET.entry(id).expect("an entry")
    }

    fn all() -> Vec<usize> {
        (0..DATASET.entries.len()).collect()
    }

    #[test]
    fn equal_scores_share_a_place_and_the_next_is_skipped() {
        let perf = |id| place_in(&DATASET, &all(), 0, entry(id));
        assert_eq!(["aspnet-core", "spring-boot", "gin"].map(perf), [(1, true); 3]);
        assert_eq!(["fastapi", "phoenix"].map(perf), [(4, true); 2]);
        assert_eq!(perf("laravel"), (12, false));
    }

    #[test]
    fn only_those_among_whom_it_stands_count() {
        let few = ["gin", "laravel", "django"].map(entry);
        assert_eq!(place_in(&DATASET, &few, 0, entry("gin")), (1, false));
        assert_eq!(place_in(&DATASET, &few, 0, entry("laravel")), (3, false));
        assert_eq!(place_in(&DATASET, &[], 0, entry("laravel")), (1, false));
    }

    #[test]
    fn an_entry_that_is_not_among_them_has_the_place_that_it_would_have() {
        let few = ["gin", "laravel"].map(entry);
        assert_eq!(place_in(&DATASET, &few, 0, entry("django")), (2, false));
        assert_eq!(place_in(&DATASET, &few, 0, entry("spring-boot")), (1, true));
    }

    #[test]
    fn the_field_reaches_from_its_lowest_score_to_its_highest() {
        let ends = |low, high| (Hundredths(low), Hundredths(high));
        assert_eq!(range_in(&DATASET, &all(), 0), ends(600, 1000));
        assert_eq!(range_in(&DATASET, &all(), 4), ends(500, 1000));
        assert_eq!(range_in(&DATASET, &[entry("koa")], 4), ends(650, 650));
        assert_eq!(range_in(&DATASET, &[], 4), ends(100, 1000));
    }
}
